import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { Handlers } from '../context.ts';

export const meetingsOperations: Handlers<typeof meetingsContract> = {};
