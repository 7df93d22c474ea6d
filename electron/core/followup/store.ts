import { caseColumns, contactColumns, contactJoin, contactName, page } from './columns.ts';

/**
 * SQL of actions. Pages of actions are found by id first, along an index that gives the order (people by name, cases
 * by number, dates), and only those rows are then joined: 150,000 actions cost no more than the page.
 */

/** So many matching texts are very many: then a page is found along the order of the group, not from the texts. */
export const manyMatches = 5_000;

const isOpen = "action.status IN ('open', 'inProgress', 'waiting')";
const groups = {
  owner: isOpen,
  case: isOpen,
  late: `${isOpen} AND action.due_date < :today`,
  waiting: "action.status = 'waiting'",
  open: isOpen,
  soon: `${isOpen} AND action.due_date BETWEEN :today AND date(:today, '+7 days')`,
  again: `${isOpen} AND action.mention_count >= 3 AND action.mention_count > action.kept_at_mention`,
  concept: `${isOpen} AND (action.owner_id IS NULL OR action.due_date IS NULL)`,
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
  meeting: ['action.meeting_id = :meetingId', ':meetingId IS NULL'],
  words: [`action.id IN (${found})`, ':words IS NULL'],
  /**
   * When very many texts match, the actions of the group lead: each is looked up in the index of entries, which holds no texts. The
   * other way round every matching text is read to learn what it belongs to: that took three times as long.
   */
  manyWords: [
    `(SELECT entry.rowid FROM search_entry AS entry WHERE entry.entity = 'action' AND entry.entity_id = action.id)
      IN (${matches})`,
    ':words IS NULL',
  ],
} as const;
type Wanted = keyof typeof wanted;

/** The filter that is known to leave the fewest rows is written so that its index is used; the others are optional. */
export type ActionScope = 'all' | Wanted;
/** Where no words lead: counting and a page are two questions. */
type PageScope = Exclude<ActionScope, 'words' | 'manyWords'>;

const narrowed = (scope: ActionScope): string => (scope === 'all' ? '' : `AND ${wanted[scope][0]}`);

const others = (scope: ActionScope): string =>
  (['owner', 'case', 'organisation', 'meeting', 'manyWords'] as const)
    .filter((other) => other !== scope && !(other === 'manyWords' && scope === 'words'))
    .map((other) => `AND (${wanted[other][1]} OR ${wanted[other][0]})`)
    .join(' ');

const where = (group: ActionGroup, scope: ActionScope): string =>
  `${groups[group]} AND action.deleted_at IS NULL ${narrowed(scope)} ${others(scope)}`;

/** Where a scope leaves few actions these lead; else the other table does, in the order of its names or numbers. */
const joined = (scope: PageScope, other: 'contact' | 'cases'): string =>
  scope === 'case' || scope === 'owner' || scope === 'meeting'
    ? `action_item AS action CROSS JOIN ${other}`
    : `${other} CROSS JOIN action_item AS action`;

/**
 * The few that came back three times have an index of their own; without statistics the planner would walk all that is open.
 * Only where no other filter leads.
 */
const actionTable = (group: ActionGroup, scope: PageScope): string =>
  group === 'again' && scope === 'all'
    ? 'action_item AS action INDEXED BY action_again'
    : 'action_item AS action';

/** Ids of one page in order. `...Without`: the rows that have no owner (or case), which stand apart. */
function idsIn(group: ActionGroup, scope: PageScope): Readonly<Record<string, string>> {
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
    case 'soon':
    case 'again':
    case 'concept':
      return {
        with: `SELECT action.id FROM ${actionTable(group, scope)}
          WHERE ${condition} ORDER BY action.due_date, action.id ${page}`,
      };
  }
}

/** The order of a group, for rows that were found already; `hit` holds them. */
const orderOf = (group: ActionGroup): string => {
  switch (group) {
    case 'owner':
      return `LEFT JOIN contact ON contact.id = hit.owner_id ORDER BY hit.owner_id IS NOT NULL,
        contact.family_name, contact.given_name, contact.id, hit.due_date, hit.id`;
    case 'case':
      return `LEFT JOIN cases ON cases.id = hit.case_id ORDER BY hit.case_id IS NOT NULL,
        cases.number, hit.due_date, hit.id`;
    case 'done':
      return 'ORDER BY hit.updated_at DESC, hit.id DESC';
    case 'late':
    case 'waiting':
    case 'open':
    case 'soon':
    case 'again':
    case 'concept':
      return 'ORDER BY hit.due_date, hit.id';
  }
};

/** How many words leave, and the ids of one page in order: the texts that match are looked through once. */
const foundIn = (group: ActionGroup, scope: 'words' | 'manyWords'): string =>
  group === 'done' && scope === 'manyWords' ? manyDone : foundOnce(group, scope);

/** Of nearly all actions many match: counting reads an index only, and a page along their order is soon full. */
const manyDone = `
  SELECT (SELECT count(*) FROM action_item AS action WHERE ${where('done', 'manyWords')}) AS total,
    (SELECT json_group_array(id) FROM (SELECT action.id FROM action_item AS action
      WHERE +${where('done', 'manyWords')} ORDER BY action.updated_at DESC, action.id DESC ${page})) AS ids`;

const foundOnce = (group: ActionGroup, scope: 'words' | 'manyWords'): string => `
  WITH hit AS MATERIALIZED (
    SELECT action.id, action.owner_id, action.case_id, action.due_date, action.updated_at
    FROM action_item AS action WHERE ${where(group, scope)})
  SELECT (SELECT count(*) FROM hit) AS total,
    (SELECT json_group_array(id) FROM (SELECT hit.id FROM hit ${orderOf(group)} ${page})) AS ids`;

const groupNames = Object.keys(groups) as ActionGroup[];
const scopeNames: readonly PageScope[] = ['all', 'owner', 'case', 'organisation', 'meeting'];

/**
 * One statement for each group, filter and part; named `ids.<group>.<scope>.<part>` and `count.<group>.<scope>`, and
 * `found.<group>.<scope>` where words lead.
 */
const actionPages: Readonly<Record<string, string>> = Object.fromEntries(
  groupNames.flatMap((group) => [
    ...(['words', 'manyWords'] as const).map((scope) => [`found.${group}.${scope}`, foundIn(group, scope)]),
    ...scopeNames.flatMap((scope) => [
      ...Object.entries(idsIn(group, scope)).map(([part, sql]) => [`ids.${group}.${scope}.${part}`, sql]),
      [
        `count.${group}.${scope}`,
        `SELECT count(*) AS total, count(action.${group === 'case' ? 'case_id' : 'owner_id'}) AS placed
          FROM ${actionTable(group, scope)} WHERE ${where(group, scope)}`,
      ],
    ]),
  ]),
);

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
      (SELECT count(*) FROM ${actionTable('again', 'all')} WHERE ${groups.again} AND deleted_at IS NULL) AS again,
      (SELECT count(*) FROM action_item AS action WHERE ${groups.done} AND deleted_at IS NULL) AS done`,
  versions: 'SELECT id, version FROM action_item WHERE id IN (SELECT value FROM json_each(?))',
  openOfOwner: `SELECT id FROM action_item AS action WHERE action.owner_id = ? AND ${isOpen} AND deleted_at IS NULL
    ORDER BY action.due_date, action.id`,
  helpersOf: 'SELECT id, contact_id AS contactId FROM action_helper WHERE action_id = ?',
  actionRows: `
    SELECT action.id, action.version, action.body, action.status, action.due_date AS dueDate,
      action.waiting_for AS waitingFor, action.status_reason AS statusReason, action.done_on AS doneOn,
      action.action_kind AS kind, action.mention_count AS mentionCount, action.kept_at_mention AS keptAtMention,
      ${caseColumns},
      (SELECT json_group_array(json_object('id', helper.id, 'name', ${contactName('helper')})) FROM action_helper
        JOIN contact AS helper ON helper.id = action_helper.contact_id
        WHERE action_helper.action_id = action.id) AS helpers,
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
    SELECT id, version, body, status, owner_id AS ownerId, case_id AS caseId, due_date AS dueDate,
      discussion_id AS discussionId, waiting_for AS waitingFor, status_reason AS statusReason,
      mention_count AS mentionCount, kept_at_mention AS keptAtMention
    FROM action_item WHERE id = ? AND deleted_at IS NULL`,
  actionMention: 'SELECT id FROM action_mention WHERE action_id = ? AND discussion_id = ?',
  actionHistory: `
    SELECT action_event.at, action_event.from_status AS fromStatus, action_event.to_status AS toStatus,
      ${contactName('former')} AS fromOwner, ${contactName('next')} AS toOwner, action_event.note
    FROM action_event
    LEFT JOIN contact AS former ON former.id = action_event.from_owner_id
    LEFT JOIN contact AS next ON next.id = action_event.to_owner_id
    WHERE action_event.action_id = ? ORDER BY action_event.at, action_event.rowid LIMIT 200`,
  contactExists: 'SELECT 1 AS found FROM contact WHERE id = ? AND deleted_at IS NULL',
  caseExists: 'SELECT 1 AS found FROM cases WHERE id = ? AND deleted_at IS NULL',
  discussion: 'SELECT id, meeting_id AS meetingId, case_id AS caseId FROM discussion WHERE id = ?',
  decisionExists: 'SELECT 1 AS found FROM decision WHERE id = ? AND deleted_at IS NULL',
} as const;

/** A statement made for a group and a filter. */
export function actionStatement(name: string): string {
  const sql = actionPages[name];
  if (sql === undefined) throw new RangeError(`No statement ${name}`);
  return sql;
}
