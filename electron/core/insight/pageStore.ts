export const statements = {
  personsOfCases: `
    SELECT person.given_name AS givenName, person.infix, person.family_name AS familyName, person.initials
    FROM json_each(?) JOIN case_person ON case_person.case_id = json_each.value
    JOIN person ON person.id = case_person.person_id`,
} as const;
