import { flag, isDate, oneOf, reference, required, row, words } from './columns.ts';

const outcomes = [
  'accepted',
  'declinedReferPartner',
  'declinedReferLocalTeam',
  'adviceToSubmitter',
  'referOtherTable',
  'onHold',
] as const;

/**
 * What comes in: aanmeldingen with their history, criteria and partners, early signs at a case, links between signals.
 * The name of whom an aanmelding is about stands here until it becomes a case; from then on only the initials.
 */
export const m020Sql: readonly string[] = [
  `CREATE TABLE intake_request (${row},
    received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ${oneOf('about', ['person', 'family', 'group', 'early', 'anonymous'])},
    ${words('given_name')}, ${words('infix')}, ${words('family_name')}, ${words('initials')}, ${isDate('birth_date')},
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 20000),
    purpose TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 20000),
    why_now TEXT NOT NULL CHECK (length(why_now) BETWEEN 1 AND 20000),
    ${flag('told')}, ${words('told_reason')},
    ${reference('bringer_contact_id', 'contact')}, ${words('bringer')},
    ${oneOf('urgency', ['normal', 'soon', 'urgent'])}, ${words('urgency_reason')},
    ${oneOf('status', ['received', 'inTriage', 'onHold', 'decided'])},
    framework TEXT NOT NULL CHECK (length(framework) BETWEEN 1 AND 60), ${words('necessity')},
    outcome TEXT CHECK (outcome IS NULL OR outcome IN (${outcomes.map((outcome) => `'${outcome}'`).join(', ')})),
    ${words('outcome_reason')}, ${words('outcome_by')}, ${isDate('outcome_on')}, ${words('refer_to')},
    ${isDate('retention_end')}, ${reference('case_id', 'cases')}, deleted_at INTEGER,
    CHECK (told = 1 OR length(told_reason) > 0),
    CHECK (bringer_contact_id IS NOT NULL OR length(bringer) > 0),
    CHECK ((status IN ('onHold', 'decided')) = (outcome IS NOT NULL))) STRICT`,
  'CREATE INDEX intake_request_status ON intake_request (status, received_on)',
  'CREATE INDEX intake_request_case ON intake_request (case_id)',
  'CREATE INDEX intake_request_bringer ON intake_request (bringer_contact_id)',
  'CREATE INDEX intake_request_retention ON intake_request (retention_end)',
  // Who could be invited: somebody or an organisation of the address book, or a name as it was given.
  `CREATE TABLE intake_partner (${row},
    ${required('intake_id', 'intake_request')}, ${reference('contact_id', 'contact')},
    ${reference('organisation_id', 'organisation')}, ${words('name')},
    CHECK ((contact_id IS NOT NULL) + (organisation_id IS NOT NULL) + (length(name) > 0) = 1)) STRICT`,
  'CREATE INDEX intake_partner_intake ON intake_partner (intake_id)',
  'CREATE INDEX intake_partner_contact ON intake_partner (contact_id)',
  'CREATE INDEX intake_partner_organisation ON intake_partner (organisation_id)',
  `CREATE TABLE intake_event (${row},
    ${required('intake_id', 'intake_request')}, at INTEGER NOT NULL,
    from_status TEXT, to_status TEXT NOT NULL, outcome TEXT, ${words('reason')}, ${words('actor')}) STRICT`,
  'CREATE INDEX intake_event_intake ON intake_event (intake_id, at)',
  // The words of the criterion as they were when it was answered: a list that changes later does not change a weighing.
  `CREATE TABLE intake_criterion (${row},
    ${required('intake_id', 'intake_request')}, criterion TEXT NOT NULL, criterion_text TEXT NOT NULL,
    ${oneOf('answer', ['yes', 'no', 'unknown'])}, ${words('motivation')}, UNIQUE (intake_id, criterion)) STRICT`,

  // Ticked signs only: what was not chosen is not recorded.
  `CREATE TABLE early_sign (${row},
    ${required('case_id', 'cases')}, sign TEXT NOT NULL CHECK (length(sign) BETWEEN 1 AND 80),
    ${isDate('seen_on')}, ${words('note')}, UNIQUE (case_id, sign)) STRICT`,

  // By hand, with a reason: to another signal, or to a case.
  `CREATE TABLE signal_link (${row},
    ${required('signal_id', 'signal')}, ${reference('other_signal_id', 'signal')}, ${reference('case_id', 'cases')},
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 20000),
    CHECK ((other_signal_id IS NULL) <> (case_id IS NULL)), CHECK (other_signal_id IS NOT signal_id),
    UNIQUE (signal_id, other_signal_id), UNIQUE (signal_id, case_id)) STRICT`,
  'CREATE INDEX signal_link_other ON signal_link (other_signal_id)',
  'CREATE INDEX signal_link_case ON signal_link (case_id)',
  "ALTER TABLE signal ADD COLUMN category TEXT NOT NULL DEFAULT ''",

  // A letter or form that left for an aanmelding.
  'ALTER TABLE export_record ADD COLUMN intake_id TEXT REFERENCES intake_request (id) ON DELETE RESTRICT',
  'CREATE INDEX export_intake ON export_record (intake_id)',
];
