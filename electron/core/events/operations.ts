import type { eventsContract } from '../../../shared/contract/events.ts';
import type { Handlers } from '../context.ts';
import { addEvent, changeEvent, listEvents, removeEvent } from './roleEvents.ts';

export const eventsOperations: Handlers<typeof eventsContract> = {
  'events.list': ({ caseId }, context) => listEvents(caseId, context),
  'events.add': (input, context) => addEvent(input, context),
  'events.change': (input, context) => changeEvent(input, context),
  'events.remove': (input, context) => removeEvent(input, context),
};
