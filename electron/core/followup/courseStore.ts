import { caseColumns, contactName, page } from './columns.ts';

const nameOf = (column: string): string =>
  `coalesce((SELECT ${contactName('contact')} FROM contact WHERE contact.id = ${column}), '')`;

/** The day on which somebody last spoke with the young person: noted as such, or said as their voice. */
const lastContact = `max(
  coalesce((SELECT max(on_date) FROM contact_moment WHERE contact_moment.case_id = cases.id), ''),
  coalesce((SELECT max(statement.observed_on) FROM statement WHERE statement.case_id = cases.id
    AND statement.kind = 'voice' AND statement.deleted_at IS NULL AND statement.observed_on <= :today), ''))`;

/** Nothing known of: the clock runs from the day the case came in. */
const caseStart = "coalesce(cases.submitted_on, date(cases.created_at / 1000, 'unixepoch'))";
const hasContact = "cases.type IN ('person', 'family', 'early')";
const clockFrom = `coalesce(nullif(${lastContact}, ''), ${caseStart})`;

/** Meetings to come are few: these first (the planner would walk through all discussions), then their cases. */
const planned = `planned AS MATERIALIZED (
    SELECT discussion.case_id, min(meeting.date) AS on_date
    FROM meeting CROSS JOIN discussion ON discussion.meeting_id = meeting.id
    WHERE meeting.date >= :today AND meeting.deleted_at IS NULL AND meeting.status NOT IN ('finished', 'cancelled')
    GROUP BY discussion.case_id)`;

/** Open cases with their two days, each looked up once. @param which of them; left out: all */
const openCases = (which = ''): string => `
  WITH ${planned}, open_case AS MATERIALIZED (
    SELECT cases.id, cases.number, planned.on_date AS planned_on, ${hasContact} AS has_contact,
      CASE WHEN ${hasContact} THEN ${lastContact} ELSE '' END AS last_contact, ${caseStart} AS start_on,
      coalesce(cases.contact_weeks, :weeks) AS limit_weeks, cases.next_discussion_on, cases.lead_holder_id
    FROM cases LEFT JOIN planned ON planned.case_id = cases.id
    WHERE ${which === '' ? '' : `${which} AND +`}cases.status IN ('accepted', 'active', 'monitoring')
      AND cases.deleted_at IS NULL)`;

const noDate = `(open_case.next_discussion_on IS NULL OR open_case.next_discussion_on < :today)
  AND open_case.planned_on IS NULL`;
const clock = "coalesce(nullif(open_case.last_contact, ''), open_case.start_on)";
const outOfSight = `open_case.has_contact
  AND ${clock} < date(:today, '-' || (open_case.limit_weeks * 7) || ' days')`;
const noLead = 'open_case.lead_holder_id IS NULL';

const gapFilter = `CASE :gap WHEN 'noDate' THEN ${noDate} WHEN 'outOfSight' THEN ${outOfSight}
  WHEN 'noLead' THEN ${noLead} ELSE (${noDate}) OR (${outOfSight}) OR (${noLead}) END`;

/** SQL of how cases go on; a test prepares each statement against the migrated schema. */
export const statements = {
  /** How many lack what, and the ids of one page: all open cases are walked through once. */
  gaps: `${openCases()}
    SELECT count(*) FILTER (WHERE ${noDate}) AS noDate, count(*) FILTER (WHERE ${outOfSight}) AS outOfSight,
      count(*) FILTER (WHERE ${noLead}) AS noLead, count(*) FILTER (WHERE ${gapFilter}) AS total,
      (SELECT json_group_array(id) FROM
        (SELECT id FROM open_case WHERE ${gapFilter} ORDER BY open_case.number ${page})) AS ids
    FROM open_case`,
  /** What the table shows is looked up for the rows of the page only. */
  gapRows: `${openCases('cases.id IN (SELECT value FROM json_each(:ids))')}
    SELECT ${caseColumns}, cases.version, cases.next_discussion_on AS nextDate, open_case.planned_on AS plannedOn,
      ${nameOf('cases.lead_holder_id')} AS lead,
      (SELECT max(on_date) FROM case_event WHERE case_event.case_id = cases.id AND case_event.kind = 'leadHolder') AS leadSince,
      open_case.has_contact AS hasContact, nullif(open_case.last_contact, '') AS lastContact, ${clock} AS clockFrom,
      open_case.limit_weeks AS limitWeeks, ${outOfSight} AS isOutOfSight, ${noDate} AS hasNoDate
    FROM open_case JOIN cases ON cases.id = open_case.id ORDER BY cases.number`,
  lastMoment: `
    SELECT CASE WHEN contact_id IS NULL THEN by_whom ELSE ${nameOf('contact_moment.contact_id')} END AS "by"
    FROM contact_moment WHERE case_id = ? AND on_date = ? ORDER BY created_at DESC LIMIT 1`,
  lastVoice: `
    SELECT CASE WHEN source_contact_id IS NULL THEN source_note ELSE ${nameOf('statement.source_contact_id')} END AS "by"
    FROM statement WHERE case_id = ? AND observed_on = ? AND kind = 'voice' AND deleted_at IS NULL LIMIT 1`,
  case: `
    SELECT cases.version, cases.number, cases.question, cases.type, cases.contact_weeks AS ownWeeks,
      ${clockFrom} AS clockFrom,
      ${nameOf('cases.process_coordinator_id')} AS processCoordinator,
      ${nameOf('cases.case_coordinator_id')} AS caseCoordinator, ${nameOf('cases.lead_holder_id')} AS leadHolder
    FROM cases WHERE cases.id = :caseId AND cases.deleted_at IS NULL`,
  discussions: `
    SELECT discussion.id, discussion.meeting_id AS meetingId, meeting.title, meeting.date, discussion.question,
      discussion.answered, discussion.answer_note AS answerNote,
      (discussion.closed_at IS NOT NULL OR meeting.status = 'finished') AS isOver
    FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = ? AND meeting.deleted_at IS NULL AND meeting.status <> 'cancelled'
    ORDER BY meeting.date DESC, meeting.start_time DESC, discussion.id LIMIT 60`,
  decisions: `
    SELECT id, discussion_id AS discussionId, body, status, decided_on AS decidedOn FROM decision
    WHERE case_id = ? AND deleted_at IS NULL ORDER BY created_at, rowid LIMIT 500`,
  actions: `
    SELECT action_item.id, action_item.decision_id AS decisionId, action_item.body, action_item.status,
      action_item.owner_id AS ownerId, ${nameOf('action_item.owner_id')} AS owner, action_item.due_date AS dueDate
    FROM action_item WHERE action_item.case_id = ? AND action_item.deleted_at IS NULL
    ORDER BY action_item.due_date IS NULL, action_item.due_date, action_item.id LIMIT 500`,
  leadHistory: `
    SELECT on_date AS "on", kind AS role, ${nameOf('case_event.from_value')} AS "from", ${nameOf('case_event.to_value')} AS "to"
    FROM case_event
    WHERE case_id = ? AND kind IN ('processCoordinator', 'caseCoordinator', 'leadHolder')
    ORDER BY on_date DESC, created_at DESC, rowid DESC LIMIT 100`,
  moments: `
    SELECT id, version, on_date AS "on",
      CASE WHEN contact_id IS NULL THEN by_whom ELSE ${nameOf('contact_moment.contact_id')} END AS "by", note
    FROM contact_moment WHERE case_id = :caseId
    UNION ALL
    SELECT NULL, NULL, statement.observed_on,
      CASE WHEN source_contact_id IS NULL THEN source_note ELSE ${nameOf('statement.source_contact_id')} END, ''
    FROM statement WHERE statement.case_id = :caseId AND statement.kind = 'voice' AND statement.deleted_at IS NULL
      AND statement.observed_on <= :today
    ORDER BY 3 DESC LIMIT 30`,
} as const;
