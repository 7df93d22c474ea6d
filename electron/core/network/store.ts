import type { Reader } from '../reader.ts';

export type DomainName = 'care' | 'safety' | 'education' | 'social' | 'administration' | 'private';

export interface OrganisationRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly domain: DomainName;
  readonly place: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
  readonly contactCount: number;
}

export interface ContactListRow {
  readonly id: string;
  readonly version: number;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly profession: string;
  readonly domain: DomainName;
  readonly area: string;
  readonly callFor: string;
  readonly expertise: string;
  /** A line for each theme. */
  readonly focusThemes: string;
  readonly informal: number;
  readonly hasPhoto: number;
  readonly deletedAt: number | null;
}

export interface ContactFullRow extends ContactListRow {
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly workingDays: string;
  readonly note: string;
  readonly standInId: string | null;
  readonly notFor: string;
  readonly channel: '' | 'mobile' | 'phone' | 'email';
  readonly permission: string;
  readonly permissionOn: string | null;
  readonly checkedOn: string | null;
  readonly changedAt: number;
  readonly organisationPhone: string;
  readonly organisationEmail: string;
}

const listColumns = `
  contact.id, contact.version, contact.given_name AS givenName, contact.infix, contact.family_name AS familyName,
  contact.organisation_id AS organisationId, coalesce(organisation.name, '') AS organisationName, contact.profession,
  contact.domain, contact.area, contact.call_for AS callFor, contact.deleted_at AS deletedAt,
  contact.expertise, contact.informal,
  coalesce((SELECT group_concat(theme, char(10)) FROM focus_theme WHERE contact_id = contact.id), '') AS focusThemes,
  EXISTS (SELECT 1 FROM contact_photo WHERE contact_id = contact.id) AS hasPhoto`;

const fullColumns = `${listColumns},
  contact.phone, contact.mobile, contact.email, contact.working_days AS workingDays, contact.note,
  contact.stand_in_id AS standInId, contact.updated_at AS changedAt, contact.not_for AS notFor, contact.channel,
  contact.permission, contact.permission_on AS permissionOn, contact.checked_on AS checkedOn,
  coalesce(organisation.phone, '') AS organisationPhone, coalesce(organisation.email, '') AS organisationEmail`;

const fromContact = 'FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id';

/** Was there, in any way; who was only invited did not work together. */
const wasThere = "IN ('present', 'partly', 'substitute')";
const isExpected = "IN ('invited', 'accepted', 'present', 'partly', 'substitute')";

/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  organisations: `
    SELECT id, version, name, domain, place, phone, email, note,
      (SELECT count(*) FROM contact WHERE contact.organisation_id = organisation.id AND contact.deleted_at IS NULL) AS contactCount
    FROM organisation WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  removedOrganisations: `
    SELECT id, name, domain, place FROM organisation WHERE deleted_at IS NOT NULL
    ORDER BY name COLLATE NOCASE, id LIMIT 200`,
  organisationDeletedAt: 'SELECT deleted_at AS deletedAt FROM organisation WHERE id = ?',
  presentContacts: `SELECT ${listColumns} ${fromContact} WHERE contact.deleted_at IS NULL`,
  deletedContacts: `SELECT ${listColumns} ${fromContact} WHERE contact.deleted_at IS NOT NULL`,
  contact: `SELECT ${fullColumns} ${fromContact} WHERE contact.id = ?`,
  everyPresentContact: `SELECT ${fullColumns} ${fromContact} WHERE contact.deleted_at IS NULL`,
  openActions: `
    SELECT count(*) AS count FROM action_item
    WHERE owner_id = ? AND status IN ('open', 'inProgress', 'waiting') AND deleted_at IS NULL`,
  comingMeetings: `
    SELECT id AS meetingId, title, date FROM meeting
    WHERE deleted_at IS NULL AND date >= :today AND status NOT IN ('finished', 'cancelled') AND id IN (
      SELECT meeting_id FROM participant WHERE contact_id = :contactId AND attendance ${isExpected}
      UNION SELECT discussion.meeting_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE seat.contact_id = :contactId AND seat.attendance ${isExpected}
      UNION SELECT discussion.meeting_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE seat.substitute_contact_id = :contactId)
    ORDER BY date, start_time, id`,
  lastTogether: `
    SELECT meeting.id AS meetingId, meeting.title, meeting.date, shared.caseNumber FROM (
      SELECT discussion.meeting_id, cases.number AS caseNumber FROM seat
        JOIN discussion ON discussion.id = seat.discussion_id JOIN cases ON cases.id = discussion.case_id
        WHERE seat.contact_id = :contactId AND seat.attendance ${wasThere} AND cases.deleted_at IS NULL
      UNION ALL SELECT discussion.meeting_id, cases.number FROM seat
        JOIN discussion ON discussion.id = seat.discussion_id JOIN cases ON cases.id = discussion.case_id
        WHERE seat.substitute_contact_id = :contactId AND cases.deleted_at IS NULL
      UNION ALL SELECT participant.meeting_id, NULL FROM participant
        WHERE participant.contact_id = :contactId AND participant.attendance ${wasThere}
    ) AS shared JOIN meeting ON meeting.id = shared.meeting_id
    WHERE meeting.deleted_at IS NULL AND meeting.date <= :today AND meeting.status <> 'cancelled'
    ORDER BY meeting.date DESC, meeting.start_time DESC, shared.caseNumber IS NULL LIMIT 1`,
  standInFor: `
    SELECT id, given_name AS givenName, infix, family_name AS familyName FROM contact
    WHERE stand_in_id = ? AND deleted_at IS NULL ORDER BY family_name, given_name, id`,
} as const;

/** What was removed in the last 30 days; 200 at most. */
export function removedOrganisations(
  reader: Reader,
): Pick<OrganisationRow, 'id' | 'name' | 'domain' | 'place'>[] {
  return reader.all(statements.removedOrganisations);
}

export function listOrganisations(reader: Reader): OrganisationRow[] {
  return reader.all<OrganisationRow>(statements.organisations);
}
