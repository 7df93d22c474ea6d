import type { insightContract } from '../../../shared/contract/insight.ts';
import type { Handlers } from '../context.ts';

export const insightOperations: Handlers<typeof insightContract> = {};
