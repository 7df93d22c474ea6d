import type { followupContract } from '../../../shared/contract/followup.ts';
import type { Handlers } from '../context.ts';

export const followupOperations: Handlers<typeof followupContract> = {};
