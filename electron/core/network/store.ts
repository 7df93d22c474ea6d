import type { Reader } from '../reader.ts';

export interface OrganisationRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly domain: 'care' | 'safety' | 'education' | 'social' | 'administration' | 'private';
  readonly place: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
  readonly contactCount: number;
}

/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  organisations: `
    SELECT id, version, name, domain, place, phone, email, note,
      (SELECT count(*) FROM contact WHERE contact.organisation_id = organisation.id AND contact.deleted_at IS NULL) AS contactCount
    FROM organisation WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
} as const;

export function listOrganisations(reader: Reader): OrganisationRow[] {
  return reader.all<OrganisationRow>(statements.organisations);
}
