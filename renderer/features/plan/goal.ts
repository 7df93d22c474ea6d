import type { Output } from '../../../shared/contract/contract.ts';

export type Plan = Output<'plan.get'>;
export type Goal = Plan['goals'][number];
