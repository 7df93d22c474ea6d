import type { lawContract } from '../../../shared/contract/law.ts';
import type { Handlers } from '../context.ts';

export const lawOperations: Handlers<typeof lawContract> = {};
