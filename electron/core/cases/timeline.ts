import type { Input, Output } from '../../../shared/contract/contract.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import type { Reader } from '../reader.ts';
import { caseHeader } from './caseHeader.ts';

type TimelineItem = Output<'cases.timeline'>['items'][number];

const contactName = `coalesce(replace(trim(contact.given_name || ' ' || contact.infix || ' ' || contact.family_name), '  ', ' '), '')`;

/** A day in the Netherlands is close enough to a UTC day here: it is only for text that carries no date of its own. */
const dayOf = (column: string): string => `strftime('%Y-%m-%d', ${column} / 1000, 'unixepoch')`;

/** Each part: id, kind, date, detail, text, by. Index-backed per case. */
const parts = `
  SELECT s.id, 'statement' AS kind, coalesce(s.observed_on, ${dayOf('s.created_at')}) AS date, s.kind AS detail,
    s.body AS text, CASE WHEN s.source_contact_id IS NULL THEN coalesce(o.name, s.source_note) ELSE ${contactName} END AS by,
    s.created_at AS at
  FROM statement s LEFT JOIN contact ON contact.id = s.source_contact_id
  LEFT JOIN organisation o ON o.id = s.source_organisation_id
  WHERE s.case_id = @caseId AND s.deleted_at IS NULL
  UNION ALL
  SELECT s.id, 'signal', coalesce(s.observed_on, ${dayOf('s.created_at')}), s.kind, s.body,
    CASE WHEN s.source_contact_id IS NULL THEN s.source_note ELSE ${contactName} END, s.created_at
  FROM signal s LEFT JOIN contact ON contact.id = s.source_contact_id
  WHERE s.deleted_at IS NULL
    AND (s.case_id = @caseId OR s.id IN (SELECT signal_id FROM signal_link WHERE case_id = @caseId))
  UNION ALL
  SELECT d.id, 'discussion', m.date, d.kind, m.title, '', d.created_at
  FROM discussion d JOIN meeting m ON m.id = d.meeting_id WHERE d.case_id = @caseId AND m.deleted_at IS NULL
  UNION ALL
  SELECT d.id, 'decision', coalesce(d.decided_on, ${dayOf('d.created_at')}), d.status, d.body, ${contactName}, d.created_at
  FROM decision d LEFT JOIN contact ON contact.id = d.implementer_id
  WHERE d.case_id = @caseId AND d.deleted_at IS NULL
  UNION ALL
  SELECT a.id, 'action', coalesce(a.done_on, ${dayOf('a.updated_at')}), a.status, a.body, ${contactName}, a.updated_at
  FROM action_item a LEFT JOIN contact ON contact.id = a.owner_id
  WHERE a.case_id = @caseId AND a.deleted_at IS NULL AND a.status IN ('done', 'dropped')
  UNION ALL
  SELECT c.id || ':' || moment.value, 'consent',
    CASE moment.value WHEN 'asked' THEN c.asked_on WHEN 'given' THEN c.given_on ELSE c.withdrawn_on END,
    moment.value, p.initials, c.asked_by, c.created_at
  FROM consent c JOIN person p ON p.id = c.giver_person_id, json_each('["asked","given","withdrawn"]') moment
  WHERE c.case_id = @caseId
    AND CASE moment.value WHEN 'asked' THEN c.asked_on WHEN 'given' THEN c.given_on ELSE c.withdrawn_on END IS NOT NULL
  UNION ALL
  SELECT b.id, 'basis', b.confirmed_on, b.basis, b.reason, b.confirmed_by, b.updated_at
  FROM legal_basis b WHERE b.case_id = @caseId AND b.confirmed_on IS NOT NULL
  UNION ALL
  SELECT i.id, 'informing', coalesce(i.informed_on, ${dayOf('i.updated_at')}), i.state,
    CASE WHEN i.state = 'postponed' THEN i.reason ELSE i.told END, ${contactName}, i.updated_at
  FROM informing i LEFT JOIN contact ON contact.id = i.by_contact_id
  WHERE i.case_id = @caseId AND i.state IN ('informed', 'postponed')
  UNION ALL
  SELECT e.id, 'event', e.on_date, e.kind,
    coalesce(CASE WHEN e.kind IN ('status', 'retention') THEN e.to_value
      WHEN e.kind = 'responsibleOrganisation' THEN (SELECT name FROM organisation WHERE id = e.to_value)
      ELSE (SELECT ${contactName} FROM contact WHERE id = e.to_value) END, '')
      || CASE WHEN e.reason = '' THEN '' ELSE ' · ' || e.reason END, '', e.created_at
  FROM case_event e WHERE e.case_id = @caseId
  UNION ALL
  SELECT r.id, 'roleEvent', r.on_date, r.kind, r.body,
    CASE WHEN r.source_contact_id IS NULL THEN r.source_note ELSE ${contactName} END, r.created_at
  FROM role_event r LEFT JOIN contact ON contact.id = r.source_contact_id
  WHERE r.case_id = @caseId AND r.deleted_at IS NULL
  UNION ALL
  SELECT g.id, 'goal', g.on_date, g.to_state, goal.body || CASE WHEN g.note = '' THEN '' ELSE ' · ' || g.note END, '',
    g.created_at
  FROM goal_event g JOIN goal ON goal.id = g.goal_id WHERE g.case_id = @caseId AND goal.deleted_at IS NULL`;

const chosen = `(@kinds = '[]' OR kind IN (SELECT value FROM json_each(@kinds)))`;

/** Statements of the timeline; a test prepares each of them against the migrated schema. */
export const timelineStatements = {
  items: `SELECT id, kind, date, detail, text, by FROM (${parts}) WHERE ${chosen}
    ORDER BY date DESC, at DESC, id DESC LIMIT @limit OFFSET @offset`,
  /** Who had which part in these events. */
  roles: `SELECT part.role_event_id AS eventId, part.is_suspect AS isSuspect, part.is_victim AS isVictim,
      part.is_witness AS isWitness, part.is_unclear AS isUnclear,
      p.given_name AS givenName, p.family_name AS familyName, p.initials
    FROM role_event_person part JOIN person p ON p.id = part.person_id
    WHERE part.role_event_id IN (SELECT value FROM json_each(?)) ORDER BY part.created_at, part.id`,
  count: `SELECT count(*) AS total FROM (${parts}) WHERE ${chosen}`,
} as const;

/** What happened in one case, newest first. @throws CallFailure `notFound` */
export function caseTimeline(
  input: Readonly<Input<'cases.timeline'>>,
  reader: Reader,
): Output<'cases.timeline'> {
  caseHeader(reader, input.caseId);
  const filter = { caseId: input.caseId, kinds: JSON.stringify(input.kinds) };
  const items = reader.all<Omit<TimelineItem, 'roles'>>(timelineStatements.items, {
    ...filter,
    limit: input.limit,
    offset: input.offset,
  });
  const events = items.filter(({ kind }) => kind === 'roleEvent').map(({ id }) => id);
  const roles =
    events.length === 0 ? [] : reader.all<RoleRow>(timelineStatements.roles, [JSON.stringify(events)]);
  return {
    total: reader.one<{ total: number }>(timelineStatements.count, filter)?.total ?? 0,
    items: items.map((item) => ({
      ...item,
      roles: roles
        .filter(({ eventId }) => eventId === item.id)
        .map((row) => ({
          initials: personInitials(row),
          isSuspect: row.isSuspect === 1,
          isVictim: row.isVictim === 1,
          isWitness: row.isWitness === 1,
          isUnclear: row.isUnclear === 1,
        })),
    })),
  };
}

interface RoleRow {
  readonly eventId: string;
  readonly isSuspect: 0 | 1;
  readonly isVictim: 0 | 1;
  readonly isWitness: 0 | 1;
  readonly isUnclear: 0 | 1;
  readonly givenName: string;
  readonly familyName: string;
  readonly initials: string;
}
