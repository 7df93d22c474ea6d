import { contactColumns, contactJoin } from './columns.ts';

const isOpen = "action_item.status IN ('open', 'inProgress', 'waiting') AND action_item.deleted_at IS NULL";
/** Lines that this person does not get, whatever the file. */
const notHeldBack = `NOT EXISTS (SELECT 1 FROM held_back
  WHERE held_back.action_id = action_item.id AND held_back.contact_id = :ownerId)`;

/** SQL of files with actions; a test prepares each statement against the migrated schema. */
export const statements = {
  owner: `
    SELECT ${contactColumns('owner', 'contact')}, owner.profession, owner.email
    FROM contact AS owner
    LEFT JOIN organisation AS owner_organisation ON owner_organisation.id = owner.organisation_id
    WHERE owner.id = ?`,
  ownIds: `
    SELECT action_item.id FROM action_item WHERE action_item.owner_id = :ownerId AND ${isOpen} AND ${notHeldBack}
    ORDER BY action_item.due_date IS NULL, action_item.due_date, action_item.id LIMIT 500`,
  helpingIds: `
    SELECT action_item.id FROM action_helper JOIN action_item ON action_item.id = action_helper.action_id
    WHERE action_helper.contact_id = :ownerId AND ${isOpen} AND ${notHeldBack}
    ORDER BY action_item.due_date IS NULL, action_item.due_date, action_item.id LIMIT 200`,
  personsOfCases: `
    SELECT case_person.case_id AS caseId, person.given_name AS givenName, person.infix,
      person.family_name AS familyName, person.initials
    FROM json_each(?) AS wanted JOIN case_person ON case_person.case_id = wanted.value
      JOIN person ON person.id = case_person.person_id`,
  owners: `
    SELECT ${contactColumns('owner', 'owner')}, owner.profession, owner.email, busy.open, busy.late
    FROM (SELECT action_item.owner_id AS id, count(*) AS open, coalesce(sum(action_item.due_date < :today), 0) AS late
      FROM action_item WHERE ${isOpen} AND action_item.owner_id IS NOT NULL GROUP BY action_item.owner_id) AS busy
    ${contactJoin('owner', 'busy.id')}
    ORDER BY busy.late DESC, owner.family_name, owner.given_name, owner.id LIMIT 200`,
  /** How much one person still has to do, and the first day of it that is to come. */
  countsOf: `
    SELECT count(*) AS open, coalesce(sum(action_item.due_date < :today), 0) AS late,
      min(CASE WHEN action_item.due_date >= :today THEN action_item.due_date END) AS nextDate
    FROM action_item WHERE action_item.owner_id = :ownerId AND ${isOpen}`,
  /** By the last eight signs of its id, as a form names an action. */
  byReference: `
    SELECT id, owner_id AS ownerId FROM action_item
    WHERE substr(id, -8) IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
  editions: `
    SELECT count(*) AS number FROM export_record WHERE kind = 'dueDates' AND recipient_contact_id = ?`,
} as const;
