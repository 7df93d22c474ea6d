/**
 * Each number of the chair is a list of things that were counted, and of each whether it meets the definition: the count and
 * the list behind it are made from the same text, so they cannot differ. Days are `:from` to `:to`, both counted.
 */
const heldMeeting = `meeting.date BETWEEN :from AND :to AND meeting.deleted_at IS NULL AND meeting.status <> 'cancelled'`;
const held = `meeting
  JOIN discussion ON discussion.meeting_id = meeting.id
  JOIN cases ON cases.id = discussion.case_id AND cases.deleted_at IS NULL`;
const wasHeld = `${heldMeeting} AND (meeting.status = 'finished' OR discussion.closed_at IS NOT NULL)`;

/** Written at the case between the time before and this one, as the checklist of the table counts it (feature D5). */
const writtenForIt = `statement.discussion_id IS NULL
  AND statement.created_at < unixepoch(meeting.date, '+1 day') * 1000
  AND statement.created_at >= coalesce((SELECT unixepoch(max(earlier.date)) * 1000
    FROM discussion AS previous JOIN meeting AS earlier ON earlier.id = previous.meeting_id
    WHERE previous.case_id = discussion.case_id AND earlier.date < meeting.date AND earlier.deleted_at IS NULL
      AND (earlier.status = 'finished' OR previous.closed_at IS NOT NULL)), 0)`;

const counted = {
  decided: `
    SELECT 'discussion' AS kind, discussion.id AS id, meeting.date AS day,
      EXISTS (SELECT 1 FROM decision WHERE decision.discussion_id = discussion.id
        AND decision.deleted_at IS NULL AND decision.status <> 'concept') AS met
    FROM ${held} WHERE ${wasHeld}`,
  owner: `
    SELECT 'action' AS kind, action_item.id AS id, meeting.date AS day, action_item.owner_id IS NOT NULL AS met
    FROM meeting JOIN action_item ON action_item.meeting_id = meeting.id
    WHERE ${heldMeeting} AND action_item.deleted_at IS NULL
    UNION ALL
    SELECT 'decision', decision.id, meeting.date, decision.implementer_id IS NOT NULL
    FROM meeting JOIN decision ON decision.meeting_id = meeting.id
    WHERE ${heldMeeting} AND decision.deleted_at IS NULL`,
  voice: `
    SELECT 'discussion' AS kind, discussion.id AS id, meeting.date AS day,
      EXISTS (SELECT 1 FROM statement WHERE statement.case_id = discussion.case_id
        AND statement.kind = 'voice' AND statement.deleted_at IS NULL AND statement.visibility <> 'chair'
        AND (statement.discussion_id = discussion.id OR (${writtenForIt}))) AS met
    FROM ${held} WHERE ${wasHeld} AND cases.type IN ('person', 'family', 'early')`,
  heard: `
    SELECT 'seat' AS kind, seat.id AS id, meeting.date AS day, seat.heard <> 'notYet' AS met
    FROM ${held} JOIN seat ON seat.discussion_id = discussion.id
    WHERE ${wasHeld} AND seat.attendance IN ('present', 'partly', 'substitute')`,
  onTime: `
    SELECT 'action' AS kind, id, due_date AS day, status = 'done' AND coalesce(done_on <= due_date, 0) AS met
    FROM action_item INDEXED BY action_timely
    WHERE due_date BETWEEN :from AND min(:to, :yesterday)
      AND status IN ('open', 'inProgress', 'waiting', 'done') AND deleted_at IS NULL`,
} as const;

const counting = (name: keyof typeof counted): string =>
  `SELECT count(*) AS total, coalesce(sum(met), 0) AS met FROM (${counted[name]})`;
/** `:met` null is both. */
const listing = (name: keyof typeof counted): string =>
  `SELECT kind, id, day, met FROM (${counted[name]}) WHERE :met IS NULL OR met = :met
    ORDER BY day DESC, id LIMIT :limit OFFSET :offset`;

const contactPlace = `coalesce(organisation.name, contact.profession)`;
const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';

export const statements = {
  countDecided: counting('decided'),
  countOwner: counting('owner'),
  countVoice: counting('voice'),
  countHeard: counting('heard'),
  countOnTime: counting('onTime'),
  listDecided: listing('decided'),
  listOwner: listing('owner'),
  listVoice: listing('voice'),
  listHeard: listing('heard'),
  listOnTime: listing('onTime'),
  /** What the lines of a page say; ids as JSON. Of a seat the organisation, not the person: this is no list of people. */
  discussionLines: `
    SELECT discussion.id, ${caseColumns}, meeting.title AS words, meeting.id AS meetingId,
      discussion.agenda_item_id AS itemId
    FROM json_each(:ids) JOIN discussion ON discussion.id = json_each.value
    JOIN meeting ON meeting.id = discussion.meeting_id JOIN cases ON cases.id = discussion.case_id`,
  seatLines: `
    SELECT seat.id, ${caseColumns}, ${contactPlace} AS words, discussion.meeting_id AS meetingId,
      discussion.agenda_item_id AS itemId
    FROM json_each(:ids) JOIN seat ON seat.id = json_each.value
    JOIN discussion ON discussion.id = seat.discussion_id JOIN cases ON cases.id = discussion.case_id
    JOIN contact ON contact.id = seat.contact_id LEFT JOIN organisation ON organisation.id = contact.organisation_id`,
  actionLines: `
    SELECT action_item.id, ${caseColumns}, action_item.body AS words, NULL AS meetingId, NULL AS itemId
    FROM json_each(:ids) JOIN action_item ON action_item.id = json_each.value
    LEFT JOIN cases ON cases.id = action_item.case_id`,
  decisionLines: `
    SELECT decision.id, ${caseColumns}, decision.body AS words, NULL AS meetingId, NULL AS itemId
    FROM json_each(:ids) JOIN decision ON decision.id = json_each.value
    LEFT JOIN cases ON cases.id = decision.case_id`,
} as const;
