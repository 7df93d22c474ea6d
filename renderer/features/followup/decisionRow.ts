import type { Output } from '../../../shared/contract/contract.ts';

/** A line of the register of decisions. */
export type DecisionRow = Output<'followup.decisions'>['rows'][number];
