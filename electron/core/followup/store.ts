/**
 * SQL of this room. Pages of actions are found by id first, along an index that gives the order (people by name, cases
 * by number, dates), and only those rows are then joined: 150,000 actions cost no more than the page.
 */

/** So many matching texts are very many: then a page is found along the order of the group, not from the texts. */
export const manyMatches = 5_000;

const contactName = (table: string): string =>
  `trim(trim(${table}.given_name || ' ' || ${table}.infix) || ' ' || ${table}.family_name)`;

const isOpen = "action.status IN ('open', 'inProgress', 'waiting')";
const groups = {
  owner: isOpen,
  case: isOpen,
  late: `${isOpen} AND action.due_date < :today`,
  waiting: "action.status = 'waiting'",
  open: isOpen,
  done: "action.status IN ('done', 'dropped', 'transferred')",
} as const;
export type ActionGroup = keyof typeof groups;

const matches = 'SELECT rowid FROM search_text WHERE search_text MATCH :words';
const found = `SELECT entity_id FROM search_entry WHERE entity = 'action' AND rowid IN (${matches})`;
const wanted = {
  owner: ['action.owner_id = :ownerId', ':ownerId IS NULL'],
  case: ['action.case_id = :caseId', ':caseId IS NULL'],
  organisation: [
    'action.owner_id IN (SELECT id FROM contact WHERE contact.organisation_id = :organisationId)',
    ':organisationId IS NULL',
  ],
  words: [`action.id IN (${found})`, ':words IS NULL'],
  /** When very many texts match, the order of the group leads (`+` keeps this from being the way in): soon a page is full. */
  manyWords: [`+action.id IN (${found})`, ':words IS NULL'],
} as const;
type Wanted = keyof typeof wanted;

/** The filter that is known to leave the fewest rows is written so that its index is used; the others are optional. */
export type ActionScope = 'all' | Wanted;

const narrowed = (scope: ActionScope): string => (scope === 'all' ? '' : `AND ${wanted[scope][0]}`);

const others = (scope: ActionScope): string =>
  (['owner', 'case', 'organisation', 'manyWords'] as const)
    .filter((other) => other !== scope && !(other === 'manyWords' && scope === 'words'))
    .map((other) => `AND (${wanted[other][1]} OR ${wanted[other][0]})`)
    .join(' ');

const where = (group: ActionGroup, scope: ActionScope): string =>
  `${groups[group]} AND action.deleted_at IS NULL ${narrowed(scope)} ${others(scope)}`;

const page = 'LIMIT :limit OFFSET :offset';

/** Where a scope leaves few actions these lead; else the other table does, in the order of its names or numbers. */
const joined = (scope: ActionScope, other: 'contact' | 'cases'): string =>
  scope === 'case' || scope === 'owner' || scope === 'words'
    ? `action_item AS action CROSS JOIN ${other}`
    : `${other} CROSS JOIN action_item AS action`;

/** Ids of one page in order. `...Without`: the rows that have no owner (or case), which stand apart. */
function idsIn(group: ActionGroup, scope: ActionScope): Readonly<Record<string, string>> {
  const condition = where(group, scope);
  switch (group) {
    case 'owner':
      return {
        with: `SELECT action.id FROM ${joined(scope, 'contact')} ON action.owner_id = contact.id
          WHERE ${condition} ORDER BY contact.family_name, contact.given_name, contact.id, action.due_date, action.id ${page}`,
        without: `SELECT action.id FROM action_item AS action
          WHERE ${condition} AND action.owner_id IS NULL ORDER BY action.due_date, action.id ${page}`,
      };
    case 'case':
      return {
        with: `SELECT action.id FROM ${joined(scope, 'cases')} ON action.case_id = cases.id
          WHERE ${condition} ORDER BY cases.number, action.due_date, action.id ${page}`,
        without: `SELECT action.id FROM action_item AS action
          WHERE ${condition} AND action.case_id IS NULL ORDER BY action.due_date, action.id ${page}`,
      };
    case 'done':
      return {
        // Nearly every action is closed one day: the way in is the order (or the scope), never the status.
        with: `SELECT action.id FROM action_item AS action
          WHERE +${condition} ORDER BY action.updated_at DESC, action.id DESC ${page}`,
      };
    case 'late':
    case 'waiting':
    case 'open':
      return {
        with: `SELECT action.id FROM action_item AS action
          WHERE ${condition} ORDER BY action.due_date, action.id ${page}`,
      };
  }
}

const groupNames = Object.keys(groups) as ActionGroup[];
const scopeNames: readonly ActionScope[] = ['all', 'owner', 'case', 'organisation', 'words', 'manyWords'];

/** One statement for each group, filter and part; named `ids.<group>.<scope>.<part>` and `count.<group>.<scope>`. */
const actionPages: Readonly<Record<string, string>> = Object.fromEntries(
  groupNames.flatMap((group) =>
    scopeNames.flatMap((scope) => [
      ...Object.entries(idsIn(group, scope)).map(([part, sql]) => [`ids.${group}.${scope}.${part}`, sql]),
      [
        `count.${group}.${scope}`,
        `SELECT count(*) AS total, count(action.${group === 'case' ? 'case_id' : 'owner_id'}) AS placed
          FROM action_item AS action WHERE ${where(group, scope)}`,
      ],
    ]),
  ),
);

const contactColumns = (table: string, prefix: string): string => `
  ${table}.id AS ${prefix}Id, ${contactName(table)} AS ${prefix}Name, ${table}.domain AS ${prefix}Domain,
  ${table}_organisation.name AS ${prefix}Organisation`;
const contactJoin = (table: string, column: string): string => `
  LEFT JOIN contact AS ${table} ON ${table}.id = ${column}
  LEFT JOIN organisation AS ${table}_organisation ON ${table}_organisation.id = ${table}.organisation_id`;
const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';

const decisionFilter = `
  decision.deleted_at IS NULL
  AND (CASE WHEN :status IS NULL THEN decision.status <> 'concept' ELSE decision.status = :status END)
  AND (:caseId IS NULL OR decision.case_id = :caseId)
  AND (:words IS NULL OR decision.id IN (SELECT entity_id FROM search_entry WHERE entity = 'decision'
    AND rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH :words)))`;

const feedbackFilter = `
  feedback.state = :state AND (:caseId IS NULL OR feedback.case_id = :caseId)
  AND (:organisationId IS NULL OR feedback.to_contact_id IN
    (SELECT id FROM contact WHERE contact.organisation_id = :organisationId))
  AND feedback.case_id IN (SELECT id FROM cases WHERE deleted_at IS NULL)`;

/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  ...actionPages,
  lateActions: `SELECT count(*) AS late FROM action_item AS action WHERE ${groups.late} AND deleted_at IS NULL`,
  /** How many texts of any kind match, up to the number that counts as very many. */
  wordMatches: `SELECT count(*) AS total FROM (${matches} LIMIT ${manyMatches})`,
  actionCounts: `
    SELECT
      (SELECT count(*) FROM action_item AS action WHERE ${groups.open} AND deleted_at IS NULL) AS "open",
      (SELECT count(*) FROM action_item AS action WHERE ${groups.late} AND deleted_at IS NULL) AS late,
      (SELECT count(*) FROM action_item AS action WHERE ${groups.waiting} AND deleted_at IS NULL) AS waiting,
      (SELECT count(*) FROM action_item AS action WHERE ${groups.done} AND deleted_at IS NULL) AS done`,
  actionRows: `
    SELECT action.id, action.version, action.body, action.status, action.due_date AS dueDate,
      action.waiting_for AS waitingFor, action.status_reason AS statusReason, action.done_on AS doneOn,
      action.action_kind AS kind, action.mention_count AS mentionCount, ${caseColumns},
      ${contactColumns('owner', 'owner')},
      decision.id AS decisionId, decision.body AS decisionBody, decision.decided_on AS decidedOn,
      CASE WHEN coalesce(discussion.question, '') = '' THEN coalesce(cases.question, '')
        ELSE discussion.question END AS question,
      CASE WHEN action.status = 'waiting' THEN (SELECT max(at) FROM action_event
        WHERE action_event.action_id = action.id AND action_event.to_status = 'waiting') END AS waitingSince
    FROM json_each(:ids) AS wanted JOIN action_item AS action ON action.id = wanted.value
    LEFT JOIN cases ON cases.id = action.case_id
    LEFT JOIN decision ON decision.id = action.decision_id
    LEFT JOIN discussion ON discussion.id = action.discussion_id
    ${contactJoin('owner', 'action.owner_id')}
    ORDER BY wanted.key`,
  action: `
    SELECT id, version, status, owner_id AS ownerId, waiting_for AS waitingFor, mention_count AS mentionCount
    FROM action_item WHERE id = ? AND deleted_at IS NULL`,
  actionMention: 'SELECT id FROM action_mention WHERE action_id = ? AND discussion_id = ?',
  actionHistory: `
    SELECT action_event.at, action_event.from_status AS fromStatus, action_event.to_status AS toStatus,
      ${contactName('former')} AS fromOwner, ${contactName('next')} AS toOwner, action_event.note
    FROM action_event
    LEFT JOIN contact AS former ON former.id = action_event.from_owner_id
    LEFT JOIN contact AS next ON next.id = action_event.to_owner_id
    WHERE action_event.action_id = ? ORDER BY action_event.at, action_event.rowid LIMIT 200`,
  people: `
    SELECT ${contactColumns('person', 'contact')}
    FROM contact AS person
    LEFT JOIN organisation AS person_organisation ON person_organisation.id = person.organisation_id
    WHERE person.deleted_at IS NULL AND (:text = '' OR person.id = :includeId
      OR ${contactName('person')} LIKE :like ESCAPE '!' OR person_organisation.name LIKE :like ESCAPE '!'
      OR person.profession LIKE :like ESCAPE '!')
    ORDER BY person.id = :includeId DESC, person.family_name COLLATE NOCASE, person.given_name, person.id LIMIT 50`,
  casesToChoose: `
    SELECT id, number, alias FROM cases
    WHERE deleted_at IS NULL AND status NOT IN ('destroyed', 'declined')
      AND (:text = '' OR number LIKE :like ESCAPE '!' OR alias LIKE :like ESCAPE '!')
    ORDER BY status = 'closed', number LIMIT 50`,
  contactExists: 'SELECT 1 AS found FROM contact WHERE id = ? AND deleted_at IS NULL',
  caseExists: 'SELECT 1 AS found FROM cases WHERE id = ? AND deleted_at IS NULL',
  discussion: 'SELECT id, meeting_id AS meetingId, case_id AS caseId FROM discussion WHERE id = ?',
  decision: `
    SELECT id, version, status, body, reason, alternatives, implementer_id AS implementerId, case_id AS caseId,
      discussion_id AS discussionId, meeting_id AS meetingId, type, decided_on AS decidedOn, review_date AS reviewDate
    FROM decision WHERE id = ? AND deleted_at IS NULL`,
  decisionIds: `
    SELECT decision.id FROM decision WHERE ${decisionFilter}
    ORDER BY decision.decided_on DESC, decision.id DESC ${page}`,
  decisionTotal: `SELECT count(*) AS total FROM decision WHERE ${decisionFilter}`,
  decisionCounts: `SELECT status, count(*) AS total FROM decision WHERE deleted_at IS NULL GROUP BY status`,
  decisionRows: `
    SELECT decision.id, decision.version, decision.body, decision.reason, decision.alternatives, decision.status,
      decision.type, decision.decided_on AS decidedOn, decision.review_date AS reviewDate,
      decision.meeting_id AS meetingId, ${caseColumns}, ${contactColumns('implementer', 'implementer')},
      replaced.id AS replacedId, replaced.body AS replacedBody, next.id AS nextId, next.body AS nextBody,
      (SELECT count(*) FROM action_item WHERE action_item.decision_id = decision.id
        AND action_item.deleted_at IS NULL) AS actionCount
    FROM json_each(:ids) AS wanted JOIN decision ON decision.id = wanted.value
    LEFT JOIN cases ON cases.id = decision.case_id
    LEFT JOIN decision AS replaced ON replaced.id = decision.supersedes_id
    LEFT JOIN decision AS next ON next.supersedes_id = decision.id AND next.deleted_at IS NULL
    ${contactJoin('implementer', 'decision.implementer_id')}
    ORDER BY wanted.key`,
  feedback: 'SELECT id, version, state FROM feedback WHERE id = ?',
  feedbackTotal: `SELECT count(*) AS total FROM feedback WHERE ${feedbackFilter}`,
  feedbackCounts: `SELECT state, count(*) AS total FROM feedback
    WHERE case_id IN (SELECT id FROM cases WHERE deleted_at IS NULL) GROUP BY state`,
  feedbackRows: `
    SELECT feedback.id, feedback.version, ${caseColumns}, feedback.to_whom AS toWhom,
      ${contactColumns('recipient', 'to')}, ${contactName('teller')} AS byName, feedback.by_contact_id AS byId,
      feedback.may_tell AS mayTell, feedback.before_date AS beforeDate, feedback.state,
      feedback.given_on AS givenOn, feedback.content, feedback.reason, feedback.waiting_since AS waitingSince
    FROM feedback JOIN cases ON cases.id = feedback.case_id
    ${contactJoin('recipient', 'feedback.to_contact_id')}
    LEFT JOIN contact AS teller ON teller.id = feedback.by_contact_id
    WHERE ${feedbackFilter}
    ORDER BY CASE WHEN feedback.state = 'toDo' THEN feedback.waiting_since END,
      feedback.given_on DESC, feedback.id ${page}`,
} as const;

/** A statement made for a group and a filter. */
export function actionStatement(name: string): string {
  const sql = actionPages[name];
  if (sql === undefined) throw new RangeError(`No statement ${name}`);
  return sql;
}
