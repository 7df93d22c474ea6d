/** Statements of this room; a test prepares each of them against the migrated schema. */

const contactName = `coalesce(replace(trim(contact.given_name || ' ' || contact.infix || ' ' || contact.family_name), '  ', ' '), '')`;

export const statements = {
  chosenDomains: `
    SELECT chosen.id AS rowId, chosen.domain AS id, own.label AS ownLabel, chosen.position
    FROM case_life_domain chosen LEFT JOIN own_life_domain own ON own.id = chosen.domain
    WHERE chosen.case_id = ? ORDER BY chosen.position, chosen.id`,
  domainChosen: 'SELECT id FROM case_life_domain WHERE case_id = ? AND domain = ?',
  ownDomains:
    'SELECT id, version, label, retired FROM own_life_domain ORDER BY retired, label COLLATE NOCASE, id',
  ownDomain: 'SELECT id, retired FROM own_life_domain WHERE id = ?',
  ownLabelTaken: 'SELECT id FROM own_life_domain WHERE label = ? COLLATE NOCASE',
  /** Which domains were named, and in which a strength; what nobody knows (`unknown`) names nothing. */
  namedDomains: `
    SELECT life_domain AS domain, max(kind = 'strength') AS strength FROM statement
    WHERE case_id = ? AND deleted_at IS NULL AND kind <> 'unknown' AND life_domain IS NOT NULL
    GROUP BY life_domain`,
  anyStrength: `SELECT 1 AS found FROM statement WHERE case_id = ? AND kind = 'strength' AND deleted_at IS NULL LIMIT 1`,
  statementsInDomain: 'SELECT id FROM statement WHERE case_id = ? AND life_domain = ? AND deleted_at IS NULL',
  goalInDomain: 'SELECT id FROM goal WHERE case_id = ? AND life_domain = ? AND deleted_at IS NULL LIMIT 1',

  goals: `
    SELECT id, version, life_domain AS lifeDomain, body, result, until_date AS untilDate, state, state_on AS stateOn,
      state_note AS stateNote, who_contact_id AS whoContactId, who_words AS whoWords
    FROM goal WHERE case_id = ? AND deleted_at IS NULL ORDER BY position, id LIMIT 200`,
  goal: 'SELECT id, case_id AS caseId, life_domain AS lifeDomain, state FROM goal WHERE id = ? AND deleted_at IS NULL',
  nextPosition: 'SELECT coalesce(max(position), -1) + 1 AS position FROM goal WHERE case_id = ?',
  steps: `
    SELECT step.id, step.version, step.goal_id AS goalId, step.body, step.who_contact_id AS whoContactId,
      step.who_words AS whoWords, step.due_date AS dueDate, step.done_on AS doneOn, ${contactName} AS who
    FROM goal JOIN goal_step step ON step.goal_id = goal.id LEFT JOIN contact ON contact.id = step.who_contact_id
    WHERE goal.case_id = ? AND goal.deleted_at IS NULL ORDER BY step.position, step.id LIMIT 1000`,
  step: `
    SELECT step.id FROM goal_step step JOIN goal ON goal.id = step.goal_id
    WHERE step.id = ? AND goal.deleted_at IS NULL`,
  nextStepPosition: 'SELECT coalesce(max(position), -1) + 1 AS position FROM goal_step WHERE goal_id = ?',
  links: `
    SELECT goal_action.goal_id AS goalId, goal_action.action_id AS actionId
    FROM goal JOIN goal_action ON goal_action.goal_id = goal.id
    WHERE goal.case_id = ? AND goal.deleted_at IS NULL LIMIT 2000`,
  linksOfGoal: 'SELECT id, action_id AS actionId FROM goal_action WHERE goal_id = ?',
  actionOfCase: 'SELECT id FROM action_item WHERE id = ? AND case_id = ? AND deleted_at IS NULL',
  actions: `
    SELECT a.id, a.body, ${contactName} AS owner, contact.domain, a.due_date AS dueDate, a.status, a.action_kind AS kind
    FROM action_item a LEFT JOIN contact ON contact.id = a.owner_id
    WHERE a.case_id = ? AND a.deleted_at IS NULL AND a.status <> 'dropped'
    ORDER BY a.status NOT IN ('open', 'inProgress', 'waiting'), a.due_date IS NULL, a.due_date, a.created_at LIMIT 200`,
} as const;
