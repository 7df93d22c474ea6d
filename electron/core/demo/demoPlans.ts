import type { CaseType, DemoCase } from './demoWorld.ts';

export interface CasePlan {
  readonly status: string;
  readonly type: CaseType;
  readonly table: DemoCase['table'];
  readonly basis: string;
  readonly consent: readonly string[];
  /** Age in years, or days until the sixteenth birthday. */
  readonly age?: number;
  readonly sixteenIn?: number;
  readonly retentionIn?: number;
  /** What the case is about; left out: the themes in turn. */
  readonly theme?: string;
}

/** Twenty-four cases: every status, every consent state, three near a sixteenth birthday, two past retention. */
export const casePlans: readonly CasePlan[] = [
  { status: 'active', type: 'person', table: 'zvh', basis: 'wgs', consent: ['given', 'notAsked'], age: 15 },
  { status: 'active', type: 'person', table: 'zvh', basis: 'wgs', consent: ['given', 'given'], age: 17 },
  {
    status: 'active',
    type: 'person',
    table: 'zvh',
    basis: 'unknown',
    consent: ['asked', 'notAsked'],
    sixteenIn: 5,
  },
  {
    status: 'active',
    type: 'person',
    table: 'zvh',
    basis: 'wgs',
    consent: ['refused', 'given'],
    sixteenIn: 18,
  },
  {
    status: 'monitoring',
    type: 'family',
    table: 'zvh',
    basis: 'publicTask',
    consent: ['given', 'given'],
    age: 11,
    theme: 'huiselijk geweld en kindermishandeling',
  },
  { status: 'active', type: 'group', table: 'jv', basis: 'gemeentewet172', consent: [] },
  {
    status: 'active',
    type: 'person',
    table: 'jv',
    basis: 'publicTask',
    consent: ['withdrawn', 'given'],
    age: 14,
  },
  {
    status: 'active',
    type: 'person',
    table: 'jv',
    basis: 'publicTask',
    consent: ['given', 'asked'],
    age: 16,
  },
  { status: 'active', type: 'person', table: 'zat', basis: 'consent', consent: ['given', 'given'], age: 13 },
  {
    status: 'active',
    type: 'person',
    table: 'zat',
    basis: 'consent',
    consent: ['expired', 'given'],
    sixteenIn: 40,
  },
  { status: 'active', type: 'person', table: 'zat', basis: 'consent', consent: ['given', 'given'], age: 17 },
  { status: 'active', type: 'anonymous', table: 'zat', basis: 'anonymous', consent: [] },
  {
    status: 'monitoring',
    type: 'person',
    table: 'jv',
    basis: 'publicTask',
    consent: ['given', 'given'],
    age: 18,
  },
  {
    status: 'monitoring',
    type: 'person',
    table: 'zvh',
    basis: 'wgs',
    consent: ['given', 'notAsked'],
    age: 12,
  },
  {
    status: 'accepted',
    type: 'person',
    table: 'zvh',
    basis: 'wgs',
    consent: ['notAsked', 'notAsked'],
    age: 15,
  },
  {
    status: 'accepted',
    type: 'family',
    table: 'jv',
    basis: 'unknown',
    consent: ['notAsked', 'notAsked'],
    age: 9,
  },
  {
    status: 'submitted',
    type: 'person',
    table: 'zvh',
    basis: 'unknown',
    consent: ['notAsked', 'notAsked'],
    age: 16,
  },
  { status: 'submitted', type: 'early', table: 'jv', basis: 'unknown', consent: [], age: 12 },
  {
    status: 'inTriage',
    type: 'person',
    table: 'zvh',
    basis: 'unknown',
    consent: ['asked', 'asked'],
    age: 14,
  },
  { status: 'draft', type: 'person', table: 'jv', basis: 'unknown', consent: [], age: 15 },
  { status: 'declined', type: 'person', table: 'zvh', basis: 'unknown', consent: [], age: 17 },
  {
    status: 'deEscalated',
    type: 'person',
    table: 'zat',
    basis: 'consent',
    consent: ['given', 'given'],
    age: 14,
  },
  {
    status: 'closed',
    type: 'person',
    table: 'zvh',
    basis: 'wgs',
    consent: ['given', 'given'],
    age: 19,
    retentionIn: -12,
  },
  {
    status: 'closed',
    type: 'family',
    table: 'jv',
    basis: 'publicTask',
    consent: ['given', 'given'],
    age: 10,
    retentionIn: -3,
  },
];
