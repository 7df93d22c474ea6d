import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { Handlers } from '../context.ts';
import { backlogOf } from './backlog.ts';
import { discussionOperations } from './discussionOperations.ts';
import { itemOperations } from './itemOperations.ts';
import { meetingOperations } from './meetingOperations.ts';
import { caseItemOperations } from './caseItemOperations.ts';
import { preparationOperations } from './preparationOperations.ts';
import { seatOperations } from './seatOperations.ts';
import { seriesOperations } from './seriesOperations.ts';
import { typeOperations } from './typeOperations.ts';
import { yearOperations } from './yearOperations.ts';

export const meetingsOperations: Handlers<typeof meetingsContract> = {
  ...typeOperations,
  ...seriesOperations,
  ...yearOperations,
  ...caseItemOperations,
  ...meetingOperations,
  ...itemOperations,
  ...discussionOperations,
  ...seatOperations,
  ...preparationOperations,
  'meetings.backlog': (input, context) =>
    backlogOf(context, { ...input, search: input.search ?? '', onlyEarly: input.onlyEarly ?? false }),
};
