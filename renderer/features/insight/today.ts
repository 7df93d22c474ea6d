import type { Output } from '../../../shared/contract/contract.ts';

/** What asks attention now. */
export type Today = Output<'insight.today'>;
