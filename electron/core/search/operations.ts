import type { searchContract } from '../../../shared/contract/search.ts';
import type { Handlers } from '../context.ts';

export const searchOperations: Handlers<typeof searchContract> = {};
