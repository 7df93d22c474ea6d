import { flag, isDate, oneOf, reference, required, row, words } from './columns.ts';

const mapTieKinds = [
  'family',
  'partner',
  'friend',
  'peer',
  'school',
  'work',
  'care',
  'safety',
  'leisure',
  'neighbour',
  'online',
  'other',
] as const;
const mapTieQualities = ['unknown', 'supports', 'good', 'distant', 'tense', 'broken', 'pressure'] as const;
const legalBases = [
  'consent',
  'legalObligation',
  'vitalInterest',
  'publicTask',
  'wgs',
  'jeugdwet',
  'wmo',
  'wpg',
  'wjsg',
  'wgbo',
  'gemeentewet172',
  'meldcode',
  'conflictOfDuties',
  'covenant',
  'unknown',
] as const;
const groupSteps = ['share', 'collect', 'interpret', 'prioritise', 'plan', 'carryOut', 'close'] as const;
const findPlaces = ['home', 'school', 'online', 'street', 'welfare', 'sport', 'care', 'other'] as const;

/**
 * What the case page holds besides: life domains by choice, goals, network map, group approach, several persons in one case,
 * events with more than one role, reflection cards, own words for the help on themes. Every table leads to its case.
 */
export const m070Sql: readonly string[] = [
  // Life domains by choice (D12): not chosen is not stored. `domain` is the id of a shipped one, or of a row of own_life_domain.
  `CREATE TABLE own_life_domain (${row},
    label TEXT NOT NULL UNIQUE CHECK (length(label) BETWEEN 1 AND 100), ${flag('retired')}) STRICT`,
  `CREATE TABLE case_life_domain (${row},
    ${required('case_id', 'cases')}, domain TEXT NOT NULL CHECK (length(domain) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position >= 0), UNIQUE (case_id, domain)) STRICT`,
  'CREATE INDEX case_life_domain_name ON case_life_domain (domain)',
  'ALTER TABLE statement ADD COLUMN life_domain TEXT',

  // Goals with steps and linked actions (D21).
  `CREATE TABLE goal (${row},
    ${required('case_id', 'cases')}, life_domain TEXT,
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000), ${words('result')}, ${isDate('until_date')},
    ${oneOf('state', ['notStarted', 'underway', 'stuck', 'reached', 'dropped'])},
    ${isDate('state_on')}, ${words('state_note')},
    ${reference('who_contact_id', 'contact')}, ${words('who_words')},
    position INTEGER NOT NULL CHECK (position >= 0), deleted_at INTEGER) STRICT`,
  'CREATE INDEX goal_case ON goal (case_id, position)',
  'CREATE INDEX goal_who ON goal (who_contact_id)',
  `CREATE TABLE goal_step (${row},
    ${required('goal_id', 'goal')}, body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    ${reference('who_contact_id', 'contact')}, ${words('who_words')}, ${isDate('due_date')}, ${isDate('done_on')},
    position INTEGER NOT NULL CHECK (position >= 0)) STRICT`,
  'CREATE INDEX goal_step_goal ON goal_step (goal_id, position)',
  'CREATE INDEX goal_step_who ON goal_step (who_contact_id)',
  `CREATE TABLE goal_action (${row},
    ${required('goal_id', 'goal')}, ${required('action_id', 'action_item')}, UNIQUE (goal_id, action_id)) STRICT`,
  'CREATE INDEX goal_action_action ON goal_action (action_id)',
  `CREATE TABLE goal_event (${row},
    ${required('goal_id', 'goal')}, ${required('case_id', 'cases')},
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    from_state TEXT, to_state TEXT NOT NULL, ${words('note')}) STRICT`,
  'CREATE INDEX goal_event_goal ON goal_event (goal_id)',
  'CREATE INDEX goal_event_case ON goal_event (case_id, on_date)',

  // Network map (D19): who is around, and how; places on a field of 1000 by 700.
  `CREATE TABLE map_node (${row},
    ${required('case_id', 'cases')},
    ${oneOf('kind', ['person', 'organisation', 'other'])},
    ${reference('person_id', 'person')}, ${reference('organisation_id', 'organisation')},
    label TEXT NOT NULL DEFAULT '' CHECK (length(label) <= 500), ${words('note')},
    x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 1000), y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 700),
    CHECK ((kind = 'person') = (person_id IS NOT NULL)),
    CHECK ((kind = 'organisation') = (organisation_id IS NOT NULL)),
    CHECK (kind <> 'other' OR length(label) > 0)) STRICT`,
  'CREATE INDEX map_node_case ON map_node (case_id)',
  'CREATE UNIQUE INDEX map_node_person ON map_node (person_id, case_id) WHERE person_id IS NOT NULL',
  'CREATE UNIQUE INDEX map_node_organisation ON map_node (organisation_id, case_id) WHERE organisation_id IS NOT NULL',
  `CREATE TABLE map_tie (${row},
    ${required('case_id', 'cases')}, ${required('from_node_id', 'map_node')}, ${required('to_node_id', 'map_node')},
    ${oneOf('kind', mapTieKinds)}, ${oneOf('quality', mapTieQualities)}, ${words('note')},
    CHECK (from_node_id <> to_node_id), UNIQUE (from_node_id, to_node_id)) STRICT`,
  'CREATE INDEX map_tie_case ON map_tie (case_id)',
  'CREATE INDEX map_tie_to ON map_tie (to_node_id)',

  // Group approach (D22): where a group case stands is its last move; another case is linked by reference only.
  `CREATE TABLE group_move (${row},
    ${required('case_id', 'cases')}, from_step TEXT, ${oneOf('to_step', groupSteps)},
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    reason TEXT NOT NULL CHECK (length(reason) > 0), ${words('decided_by')}) STRICT`,
  'CREATE INDEX group_move_case ON group_move (case_id, on_date)',
  `CREATE TABLE group_step_note (${row},
    ${required('case_id', 'cases')}, ${oneOf('step', groupSteps)}, ${words('done')}, ${words('still')},
    UNIQUE (case_id, step)) STRICT`,
  `CREATE TABLE group_link (${row},
    ${required('case_id', 'cases')}, ${required('linked_case_id', 'cases')},
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    CHECK (case_id <> linked_case_id), UNIQUE (case_id, linked_case_id)) STRICT`,
  'CREATE INDEX group_link_linked ON group_link (linked_case_id)',

  // Several persons in one case (D23): an own basis for a person, and what is not for whom.
  `CREATE TABLE person_basis (${row},
    ${required('case_id', 'cases')}, ${required('person_id', 'person')}, ${oneOf('basis', legalBases)},
    ${words('reason')}, ${words('confirmed_by')}, ${isDate('confirmed_on')}, UNIQUE (case_id, person_id)) STRICT`,
  'CREATE INDEX person_basis_person ON person_basis (person_id)',

  // Events with more than one role for each person (D17).
  `CREATE TABLE role_event (${row},
    ${required('case_id', 'cases')},
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ${oneOf('kind', ['incident', 'pressure', 'coercion', 'threat', 'violence', 'exploitation', 'other'])},
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    find_place TEXT CHECK (find_place IS NULL OR find_place IN (${findPlaces.map((place) => `'${place}'`).join(', ')})),
    ${reference('source_contact_id', 'contact')}, ${words('source_note')},
    ${oneOf('visibility', ['room', 'casePartners', 'subset', 'chair'])},
    ${oneOf('shareability', ['shareable', 'oralOnly', 'doNotShare'])}, deleted_at INTEGER) STRICT`,
  'CREATE INDEX role_event_case ON role_event (case_id, on_date)',
  'CREATE INDEX role_event_source ON role_event (source_contact_id)',
  `CREATE TABLE role_event_person (${row},
    ${required('role_event_id', 'role_event')}, ${required('person_id', 'person')},
    ${flag('is_suspect')}, ${flag('is_victim')}, ${flag('is_witness')}, ${flag('is_unclear')},
    CHECK (is_suspect + is_victim + is_witness + is_unclear > 0), UNIQUE (role_event_id, person_id)) STRICT`,
  'CREATE INDEX role_event_person_person ON role_event_person (person_id)',

  // What is not for one person of the case: exactly one thing for each row.
  `CREATE TABLE withheld (${row},
    ${required('case_id', 'cases')}, ${required('person_id', 'person')},
    ${reference('statement_id', 'statement')}, ${reference('decision_id', 'decision')},
    ${reference('action_id', 'action_item')}, ${reference('goal_id', 'goal')}, ${reference('role_event_id', 'role_event')},
    part TEXT CHECK (part IS NULL OR part IN ('reason', 'whyNow', 'question', 'answerNote', 'legalBasis', 'attendance', 'voice', 'safety')),
    ${words('reason')},
    CHECK ((statement_id IS NOT NULL) + (decision_id IS NOT NULL) + (action_id IS NOT NULL) + (goal_id IS NOT NULL)
      + (role_event_id IS NOT NULL) + (part IS NOT NULL) = 1)) STRICT`,
  'CREATE INDEX withheld_case ON withheld (case_id, person_id)',
  'CREATE INDEX withheld_person ON withheld (person_id)',
  ...['statement_id', 'decision_id', 'action_id', 'goal_id', 'role_event_id'].map(
    (column) =>
      `CREATE UNIQUE INDEX withheld_${column} ON withheld (${column}, person_id) WHERE ${column} IS NOT NULL`,
  ),
  'CREATE UNIQUE INDEX withheld_part ON withheld (case_id, part, person_id) WHERE part IS NOT NULL',

  // Reflection cards (D24) and own words for the help on a theme (D20).
  `CREATE TABLE reflection_card (${row},
    ${required('case_id', 'cases')}, ${reference('discussion_id', 'discussion')},
    ${oneOf('kind', ['reverseTest', 'balance', 'argument', 'challenger', 'ownStrength'])},
    answers TEXT NOT NULL CHECK (json_valid(answers)), filled_on TEXT NOT NULL, ${words('written_by')},
    ${flag('in_minutes')}, deleted_at INTEGER) STRICT`,
  'CREATE INDEX reflection_card_case ON reflection_card (case_id)',
  'CREATE INDEX reflection_card_discussion ON reflection_card (discussion_id)',
  `CREATE TABLE theme_help (${row},
    theme TEXT NOT NULL UNIQUE CHECK (length(theme) BETWEEN 1 AND 100),
    hints TEXT NOT NULL, signs TEXT NOT NULL, involve TEXT NOT NULL, ${words('source')},
    dated_on TEXT NOT NULL CHECK (dated_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')) STRICT`,
];
