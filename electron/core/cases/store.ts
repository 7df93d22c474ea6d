/** Statements of this room; a test prepares each of them against the migrated schema. */

const contactName = (alias: string): string =>
  `replace(trim(${alias}.given_name || ' ' || ${alias}.infix || ' ' || ${alias}.family_name), '  ', ' ')`;

/** Open = still worked on; a declined case is closed. */
const statusFilter = `(@status = 'all'
  OR (@status = 'closed') = (c.status IN ('closed', 'declined', 'destroyed')))`;

/** Words in number, alias or theme, or (through the full-text index, accents folded) a person in the case. */
const textFilter = `(@text = '' OR instr(lower(c.number), @text) > 0 OR instr(lower(c.alias), @text) > 0
  OR instr(lower(c.theme), @text) > 0 OR c.theme IN (SELECT value FROM json_each(@themes))
  OR c.id IN (
    SELECT cp.case_id FROM search_text
    JOIN search_entry ON search_entry.rowid = search_text.rowid AND search_entry.entity = 'person'
    JOIN case_person cp ON cp.person_id = search_entry.entity_id
    WHERE @match <> '' AND search_text MATCH @match))`;

/** What matches is looked for once, for the page and for `total`; a page past the end has no row to say it. */
const listOf = (order: string): string => `
  WITH hit AS MATERIALIZED (
    SELECT c.id, c.number, c.review_date, c.updated_at FROM cases c
    WHERE c.deleted_at IS NULL AND ${statusFilter} AND ${textFilter})
  SELECT (SELECT count(*) FROM hit) AS total, c.id, c.version, c.number, c.alias, c.type, c.status, c.theme, c.urgent,
    c.next_discussion_on AS nextDiscussionOn, c.review_date AS reviewDate, c.updated_at AS changedAt,
    coalesce(b.basis, 'unknown') AS basis, b.confirmed_on AS basisConfirmedOn,
    (SELECT count(*) FROM action_item a WHERE a.case_id = c.id AND a.deleted_at IS NULL
      AND a.status IN ('open', 'inProgress', 'waiting')) AS openActions,
    (SELECT p.initials FROM case_person cp JOIN person p ON p.id = cp.person_id
      WHERE cp.case_id = c.id ORDER BY cp.is_subject DESC, cp.created_at, cp.id LIMIT 1) AS initials
  FROM (SELECT c.id AS found FROM hit c ORDER BY ${order} LIMIT @limit OFFSET @offset)
  JOIN cases c ON c.id = found
  LEFT JOIN legal_basis b ON b.case_id = c.id
  ORDER BY ${order}`;

const statementColumns = `
  s.id, s.version, s.kind, s.body, s.source_contact_id AS sourceContactId,
  s.source_organisation_id AS sourceOrganisationId, s.source_note AS sourceNote, s.observed_on AS observedOn,
  s.find_place AS findPlace, s.life_domain AS lifeDomain, s.visibility, s.shareability, s.how_asked AS howAsked,
  s.discussion_id AS discussionId, s.phase, s.released, s.created_at AS createdAt,
  coalesce(${contactName('contact')}, '') AS sourceName,
  organisation.id AS organisationId, coalesce(organisation.name, '') AS organisationName,
  coalesce(organisation.domain, contact.domain) AS domain`;

const statementJoins = `
  FROM statement s
  LEFT JOIN contact ON contact.id = s.source_contact_id
  LEFT JOIN organisation ON organisation.id = coalesce(s.source_organisation_id, contact.organisation_id)`;

const personColumns = `
  cp.id, cp.version, cp.case_id AS caseId, cp.person_id AS personId, p.version AS personVersion, p.initials,
  p.given_name AS givenName, p.family_name AS familyName, p.birth_date AS birthDate, cp.role,
  cp.is_subject AS isSubject, cp.has_authority AS hasAuthority, cp.is_offender AS isOffender,
  cp.is_victim AS isVictim, cp.is_witness AS isWitness, cp.note`;

export const statements = {
  listByNumber: listOf('length(c.number) DESC, c.number DESC'),
  listByReviewDate: listOf('c.review_date IS NULL, c.review_date, c.number'),
  listByChange: listOf('c.updated_at DESC, c.number'),
  countList: `SELECT count(*) AS total FROM cases c WHERE c.deleted_at IS NULL AND ${statusFilter} AND ${textFilter}`,

  /** Highest number behind a prefix, deleted cases included: a number is never given twice. */
  highestNumber: `
    SELECT max(CAST(substr(number, length(@prefix) + 1) AS INTEGER)) AS highest FROM cases
    WHERE substr(number, 1, length(@prefix)) = @prefix AND length(number) > length(@prefix)
      AND substr(number, length(@prefix) + 1) NOT GLOB '*[^0-9]*'`,
  newestNumber: "SELECT number FROM cases WHERE number GLOB '*[0-9]' ORDER BY id DESC LIMIT 1",
  numberTaken: 'SELECT id FROM cases WHERE number = ?',

  bornOn: `
    SELECT p.id AS personId, p.given_name AS givenName, p.infix, p.family_name AS familyName, p.initials,
      p.birth_date AS birthDate, c.id AS caseId, c.number, c.alias, c.status
    FROM person p JOIN case_person cp ON cp.person_id = p.id JOIN cases c ON c.id = cp.case_id
    WHERE p.birth_date = ? AND p.deleted_at IS NULL AND c.deleted_at IS NULL ORDER BY c.number LIMIT 200`,

  caseRow: 'SELECT * FROM cases WHERE id = ? AND deleted_at IS NULL',
  header: `
    SELECT c.id, c.version, c.number, c.alias, c.type, c.status, c.theme, c.question, c.reason, c.why_now AS whyNow,
      c.urgent, c.consent_rule AS consentRule, c.submitted_on AS submittedOn, c.review_date AS reviewDate,
      c.retention_end AS retentionEnd, c.closed_on AS closedOn, c.next_discussion_on AS nextDiscussionOn,
      c.safety_agreements AS safetyAgreements, c.updated_at AS changedAt,
      c.introducer_contact_id AS introducerId, c.process_coordinator_id AS processCoordinatorId,
      c.case_coordinator_id AS caseCoordinatorId, c.lead_holder_id AS leadHolderId,
      o.id AS organisationId, o.name AS organisationName, o.domain AS organisationDomain
    FROM cases c LEFT JOIN organisation o ON o.id = c.responsible_organisation_id
    WHERE c.id = ? AND c.deleted_at IS NULL`,
  contactReference: `
    SELECT contact.id, ${contactName('contact')} AS name, contact.profession,
      coalesce(organisation.name, '') AS organisation, contact.domain
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id WHERE contact.id = ?`,

  contactChoices: `
    SELECT contact.id, ${contactName('contact')} AS name, contact.profession,
      coalesce(organisation.name, '') AS organisation, contact.domain, contact.organisation_id AS organisationId
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE contact.deleted_at IS NULL AND (@match = '' OR contact.id IN (
        SELECT search_entry.entity_id FROM search_text
        JOIN search_entry ON search_entry.rowid = search_text.rowid AND search_entry.entity = 'contact'
        WHERE search_text MATCH @match)
      OR instr(lower(organisation.name), @text) > 0)
    ORDER BY contact.given_name COLLATE NOCASE, contact.family_name COLLATE NOCASE, contact.id LIMIT @limit`,
  organisationChoices: `
    SELECT id, name, domain FROM organisation
    WHERE deleted_at IS NULL AND (@text = '' OR instr(lower(name), @text) > 0)
    ORDER BY name COLLATE NOCASE, id LIMIT @limit`,

  people: `
    SELECT ${personColumns} FROM case_person cp JOIN person p ON p.id = cp.person_id
    WHERE cp.case_id = ? ORDER BY cp.is_subject DESC, cp.created_at, cp.id`,
  casePerson: `
    SELECT ${personColumns}, p.infix, p.note AS personNote FROM case_person cp
    JOIN person p ON p.id = cp.person_id JOIN cases c ON c.id = cp.case_id
    WHERE cp.id = ? AND c.deleted_at IS NULL`,
  personExists: 'SELECT id FROM person WHERE id = ? AND deleted_at IS NULL',
  otherCasesOfPerson: 'SELECT id FROM case_person WHERE person_id = ? AND id <> ? LIMIT 1',
  consentsOfPerson: `
    SELECT id, state FROM consent WHERE case_id = @caseId AND (about_person_id = @personId OR giver_person_id = @personId)`,

  statementsOfCase: `
    SELECT ${statementColumns} ${statementJoins}
    WHERE s.case_id = ? AND s.deleted_at IS NULL ORDER BY s.created_at DESC, s.id DESC LIMIT 500`,
  countStatements: 'SELECT count(*) AS total FROM statement WHERE case_id = ? AND deleted_at IS NULL',
  lastVoice: `
    SELECT ${statementColumns} ${statementJoins}
    WHERE s.case_id = ? AND s.kind = 'voice' AND s.deleted_at IS NULL
    ORDER BY coalesce(s.observed_on, '') DESC, s.created_at DESC LIMIT 1`,
  liveStatement:
    'SELECT id, case_id AS caseId, life_domain AS lifeDomain FROM statement WHERE id = ? AND deleted_at IS NULL',
  discussionOfCase: 'SELECT id FROM discussion WHERE id = ? AND case_id = ?',

  /** Partners: who is responsible, who said something, who sat at a discussion. */
  boardColumns: `
    SELECT o.id AS organisationId, o.name, o.domain FROM organisation o WHERE o.id IN (
      SELECT responsible_organisation_id FROM cases WHERE id = @caseId
      UNION SELECT coalesce(s.source_organisation_id, contact.organisation_id) FROM statement s
        LEFT JOIN contact ON contact.id = s.source_contact_id WHERE s.case_id = @caseId AND s.deleted_at IS NULL
      UNION SELECT contact.organisation_id FROM discussion d JOIN seat ON seat.discussion_id = d.id
        JOIN contact ON contact.id = seat.contact_id WHERE d.case_id = @caseId)
    ORDER BY o.domain, o.name COLLATE NOCASE, o.id LIMIT 40`,
  nextMeeting: `
    SELECT m.id AS meetingId, m.date, m.title FROM discussion d JOIN meeting m ON m.id = d.meeting_id
    WHERE d.case_id = @caseId AND m.deleted_at IS NULL AND m.date >= @today
      AND m.status NOT IN ('finished', 'cancelled')
    ORDER BY m.date, m.start_time, d.id LIMIT 1`,
  contributions: `
    SELECT contact.organisation_id AS organisationId, contribution.state, contribution.asked_on AS askedOn,
      contribution.received_on AS receivedOn
    FROM discussion d JOIN meeting m ON m.id = d.meeting_id
    JOIN contribution ON contribution.discussion_id = d.id
    JOIN contact ON contact.id = contribution.contact_id
    WHERE d.case_id = ? AND contact.organisation_id IS NOT NULL AND m.deleted_at IS NULL
    ORDER BY m.date, contribution.updated_at`,

  openActions: `
    SELECT a.id, a.body, coalesce(${contactName('owner')}, '') AS owner, owner.domain, a.due_date AS dueDate, a.status
    FROM action_item a LEFT JOIN contact owner ON owner.id = a.owner_id
    WHERE a.case_id = ? AND a.deleted_at IS NULL AND a.status IN ('open', 'inProgress', 'waiting')
    ORDER BY a.due_date IS NULL, a.due_date, a.created_at LIMIT 20`,
  countOpenActions: `
    SELECT count(*) AS total FROM action_item
    WHERE case_id = ? AND deleted_at IS NULL AND status IN ('open', 'inProgress', 'waiting')`,
  actions: `
    SELECT a.id, a.body, coalesce(${contactName('owner')}, '') AS owner, owner.domain, a.due_date AS dueDate, a.status
    FROM action_item a LEFT JOIN contact owner ON owner.id = a.owner_id
    WHERE a.case_id = ? AND a.deleted_at IS NULL
    ORDER BY a.status NOT IN ('open', 'inProgress', 'waiting'), a.due_date IS NULL, a.due_date, a.created_at LIMIT 200`,
  decisions: `
    SELECT d.id, d.body, d.reason, coalesce(${contactName('contact')}, '') AS implementer, d.status,
      d.decided_on AS decidedOn, d.review_date AS reviewDate
    FROM decision d LEFT JOIN contact ON contact.id = d.implementer_id
    WHERE d.case_id = ? AND d.deleted_at IS NULL
    ORDER BY coalesce(d.decided_on, '') DESC, d.created_at DESC LIMIT 200`,
  feedbackOwed: `
    SELECT f.id, CASE WHEN f.to_whom <> '' THEN f.to_whom ELSE coalesce(${contactName('contact')}, '') END AS toWhom,
      contact.domain, f.may_tell AS mayTell, f.before_date AS beforeDate, f.waiting_since AS waitingSince
    FROM feedback f LEFT JOIN contact ON contact.id = f.to_contact_id
    WHERE f.case_id = ? AND f.state = 'toDo' ORDER BY f.waiting_since IS NULL, f.waiting_since LIMIT 20`,
} as const;
