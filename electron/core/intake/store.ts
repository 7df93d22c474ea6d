/** Statements of this room; a test prepares each of them against the migrated schema. */

const contactName = "trim(trim(contact.given_name || ' ' || contact.infix) || ' ' || contact.family_name)";

const statusFilter = `i.deleted_at IS NULL
  AND (@filter = 'all' OR (@filter = 'decided') = (i.status = 'decided'))`;

const rowColumns = `
  i.id, i.version, i.received_on AS receivedOn, i.about, i.initials, i.reason, i.urgency, i.status, i.outcome,
  CASE WHEN contact.id IS NULL THEN i.bringer ELSE ${contactName} END AS bringer, contact.domain,
  cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias`;

const rowJoins = `
  LEFT JOIN contact ON contact.id = i.bringer_contact_id
  LEFT JOIN cases ON cases.id = i.case_id`;

/** The order is the day of receipt, or the urgency that a person gave: nothing that is worked out. */
const listOf = (order: string): string => `
  SELECT ${rowColumns} FROM (
    SELECT i.id AS found FROM intake_request i WHERE ${statusFilter} ORDER BY ${order} LIMIT @limit OFFSET @offset)
  JOIN intake_request i ON i.id = found ${rowJoins} ORDER BY ${order}`;

const byUrgency = "CASE i.urgency WHEN 'urgent' THEN 0 WHEN 'soon' THEN 1 ELSE 2 END";

const contributionColumns = `
  contribution.id, contribution.version, contribution.discussion_id AS discussionId, discussion.case_id AS caseId,
  cases.number AS caseNumber, CASE WHEN discussion.question <> '' THEN discussion.question ELSE cases.question END AS question,
  meeting.id AS meetingId, meeting.title AS meetingTitle, meeting.date, contribution.contact_id AS contactId,
  ${contactName} AS contactName, contact.domain, contribution.state, contribution.asked_on AS askedOn,
  contribution.answer_by AS answerBy, contribution.body
  FROM contribution JOIN discussion ON discussion.id = contribution.discussion_id
  JOIN cases ON cases.id = discussion.case_id JOIN meeting ON meeting.id = discussion.meeting_id
  JOIN contact ON contact.id = contribution.contact_id`;

export const statements = {
  listByReceived: listOf('i.received_on, i.created_at, i.id'),
  listByUrgency: listOf(`${byUrgency}, i.received_on, i.created_at, i.id`),
  /** What is decided: the newest first. */
  listDecided: listOf('i.received_on DESC, i.created_at DESC, i.id'),
  total: `SELECT count(*) AS total FROM intake_request i WHERE ${statusFilter}`,
  counts: `
    SELECT count(*) FILTER (WHERE status <> 'decided') AS open, count(*) FILTER (WHERE status = 'decided') AS decided
    FROM intake_request WHERE deleted_at IS NULL`,
  intake: `
    SELECT ${rowColumns}, i.given_name AS givenName, i.infix, i.family_name AS familyName, i.birth_date AS birthDate,
      i.purpose, i.why_now AS whyNow, i.told, i.told_reason AS toldReason, i.bringer_contact_id AS bringerContactId,
      i.urgency_reason AS urgencyReason, i.framework, i.necessity, i.outcome_reason AS outcomeReason,
      i.outcome_by AS outcomeBy, i.outcome_on AS outcomeOn, i.refer_to AS referTo, i.retention_end AS retentionEnd
    FROM intake_request i ${rowJoins} WHERE i.id = ? AND i.deleted_at IS NULL`,
  partners: `
    SELECT p.id, p.contact_id AS contactId, p.organisation_id AS organisationId, p.name,
      coalesce(organisation.name, CASE WHEN contact.id IS NULL THEN p.name ELSE ${contactName} END) AS label,
      coalesce(contact.domain, organisation.domain) AS domain
    FROM intake_partner p LEFT JOIN contact ON contact.id = p.contact_id
    LEFT JOIN organisation ON organisation.id = p.organisation_id
    WHERE p.intake_id = ? ORDER BY p.created_at, p.id LIMIT 40`,
  criteriaOf: `
    SELECT id, criterion, criterion_text AS text, answer, motivation FROM intake_criterion WHERE intake_id = ?
    ORDER BY created_at, id LIMIT 60`,
  criterionOf: 'SELECT id FROM intake_criterion WHERE intake_id = ? AND criterion = ?',
  history: `
    SELECT at, from_status AS "from", to_status AS "to", outcome, reason, actor FROM intake_event
    WHERE intake_id = ? ORDER BY at DESC, id DESC LIMIT 100`,
  triageMeetings: `
    SELECT meeting.id AS meetingId, meeting.title, meeting.date FROM discussion
    JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = ? AND discussion.kind = 'triage' AND meeting.deleted_at IS NULL
    ORDER BY meeting.date DESC LIMIT 10`,
  samePerson: `
    SELECT id, received_on AS receivedOn, initials, status FROM intake_request
    WHERE birth_date = @birthDate AND id <> @id AND deleted_at IS NULL AND initials = @initials COLLATE NOCASE
    ORDER BY received_on DESC LIMIT 10`,
  letters: `
    SELECT made_at AS madeAt, recipient, file_name AS fileName FROM export_record WHERE intake_id = ?
    ORDER BY made_at DESC LIMIT 20`,
  /** Whose names may not stand in a letter once they moved to the case. */
  personsOfCase: `
    SELECT person.given_name AS givenName, person.infix, person.family_name AS familyName, person.initials
    FROM case_person JOIN person ON person.id = case_person.person_id WHERE case_person.case_id = ? LIMIT 40`,
  contactExists: 'SELECT id FROM contact WHERE id = ? AND deleted_at IS NULL',
  organisationExists: 'SELECT id FROM organisation WHERE id = ? AND deleted_at IS NULL',
  caseExists: 'SELECT id, status FROM cases WHERE id = ? AND deleted_at IS NULL',
  /** Of meetings that are still to come or going on. */
  contributions: `
    SELECT ${contributionColumns}
    WHERE meeting.deleted_at IS NULL AND cases.deleted_at IS NULL
      AND meeting.status IN ('draft', 'planned', 'invited', 'inProgress')
    ORDER BY meeting.date, cases.number, contribution.created_at LIMIT 200`,
  contribution: `
    SELECT ${contributionColumns}
    WHERE contribution.id = ? AND meeting.deleted_at IS NULL AND cases.deleted_at IS NULL`,
  basisOf: 'SELECT basis FROM legal_basis WHERE case_id = ?',
  namesOfContacts: `
    SELECT contact.id, ${contactName} AS name FROM contact WHERE contact.deleted_at IS NULL LIMIT 10000`,
  casesByNumber: `
    SELECT id, number, alias FROM cases
    WHERE number IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
  knownActions: `
    SELECT DISTINCT body FROM action_item WHERE body IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
  knownDecisions: `
    SELECT DISTINCT body FROM decision WHERE body IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
  meetingExists: 'SELECT id FROM meeting WHERE id = ? AND deleted_at IS NULL',
  earlySigns: `
    SELECT id, version, sign, seen_on AS seenOn, note FROM early_sign WHERE case_id = ? ORDER BY created_at, id LIMIT 60`,
  earlySign: 'SELECT id FROM early_sign WHERE case_id = ? AND sign = ?',
} as const;
