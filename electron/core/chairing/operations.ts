import type { chairingContract } from '../../../shared/contract/chairing.ts';
import type { Handlers } from '../context.ts';

export const chairingOperations: Handlers<typeof chairingContract> = {};
