/** Pieces of SQL that the statements of this room share. */
export const contactName = (table: string): string =>
  `trim(trim(${table}.given_name || ' ' || ${table}.infix) || ' ' || ${table}.family_name)`;

/** Id, name, domain and organisation of a contact, as columns that begin with `prefix`; goes with `contactJoin`. */
export const contactColumns = (table: string, prefix: string): string => `
  ${table}.id AS ${prefix}Id, ${contactName(table)} AS ${prefix}Name, ${table}.domain AS ${prefix}Domain,
  ${table}_organisation.name AS ${prefix}Organisation`;

export const contactJoin = (table: string, column: string): string => `
  LEFT JOIN contact AS ${table} ON ${table}.id = ${column}
  LEFT JOIN organisation AS ${table}_organisation ON ${table}_organisation.id = ${table}.organisation_id`;

export const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';

export const page = 'LIMIT :limit OFFSET :offset';
