import type { minutesContract } from '../../../shared/contract/minutes.ts';
import type { Handlers } from '../context.ts';

export const minutesOperations: Handlers<typeof minutesContract> = {};
