import type { casesContract } from '../../../shared/contract/cases.ts';
import type { Handlers } from '../context.ts';

export const casesOperations: Handlers<typeof casesContract> = {};
