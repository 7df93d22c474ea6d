import type { Output } from '../../../shared/contract/contract.ts';

/** Somebody who waits for an answer, or got one. */
export type FeedbackRow = Output<'followup.feedback'>['rows'][number];
