import type { chairingContract } from '../../../shared/contract/chairing.ts';
import type { Handlers } from '../context.ts';
import { actionOperations } from './actionOperations.ts';
import { captureOperations } from './captureOperations.ts';
import { closingOperations } from './closingOperations.ts';
import { cockpitOf } from './cockpit.ts';
import { deliberationOperations } from './deliberationOperations.ts';
import { lateOperations } from './lateOperations.ts';
import { methodOperations } from './methodOperations.ts';
import { noteOperations } from './noteOperations.ts';
import { parkedOperations } from './parkedPoints.ts';
import { questionOperations } from './questionOperations.ts';
import { queueOperations } from './queueOperations.ts';
import { scriptOperations } from './scripts.ts';
import { stanceOperations } from './stanceOperations.ts';
import { roomOperations } from './roomOperations.ts';
import { tableOperations } from './tableOperations.ts';
import { timeOperations } from './timeOperations.ts';

export const chairingOperations: Handlers<typeof chairingContract> = {
  'chairing.cockpit': ({ meetingId, itemId, statementsApart }, context) =>
    cockpitOf(context, meetingId, itemId, statementsApart),
  ...timeOperations,
  ...captureOperations,
  ...tableOperations,
  ...actionOperations,
  ...closingOperations,
  ...noteOperations,
  ...deliberationOperations,
  ...stanceOperations,
  ...questionOperations,
  ...queueOperations,
  ...lateOperations,
  ...parkedOperations,
  ...scriptOperations,
  ...roomOperations,
  ...methodOperations,
};
