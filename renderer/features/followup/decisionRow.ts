import type { Output } from '../../../shared/contract/contract.ts';

/** A line of the register of decisions. */
export type DecisionRow = Output<'followup.decisions'>['rows'][number];

/** What is being asked about a decision: making it complete or replacing it, why it is let go, all of it, or who hears of it. */
export type AskedOfDecision = Readonly<{
  kind: 'complete' | 'expire' | 'detail' | 'feedback';
  row: DecisionRow;
}>;
