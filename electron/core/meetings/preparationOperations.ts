import type { meetingPreparationContract } from '../../../shared/contract/meetings/preparation.ts';
import type { Handlers } from '../context.ts';
import { askAll, contributionListOf, openRequests } from './contributionList.ts';
import { learnedOf } from './learned.ts';
import { ignoreOrder, orderAdviceOf, takeOrder } from './orderAdvice.ts';
import { involvementTable, keepInvolvement, partnerSuggestions } from './partnerSuggestions.ts';
import { keepReadinessReasons } from './readinessReasons.ts';
import { backToDraft, markSent, sendingCheckOf } from './sending.ts';
import { takeFitWay } from './takeFitWay.ts';

/** Preparing one meeting in depth: usual length, order, contributions, readiness, sending. */
export const preparationOperations: Handlers<typeof meetingPreparationContract> = {
  'meetings.learnedMinutes': ({ meetingId }, context) => learnedOf(context, meetingId),
  'meetings.orderAdvice': ({ meetingId }, context) => orderAdviceOf(context, meetingId),
  'meetings.takeOrder': ({ meetingId, order }, context) => takeOrder(context, meetingId, order),
  'meetings.ignoreOrder': ({ meetingId, order }, context) => ignoreOrder(context, meetingId, order),
  'meetings.takeFitWay': (input, context) => takeFitWay(context, input),
  'meetings.contributionList': ({ meetingId }, context) => contributionListOf(context, meetingId),
  'meetings.askAllContributions': ({ meetingId, answerBy }, context) => ({
    asked: askAll(context, meetingId, answerBy),
  }),
  'meetings.openRequests': (_input, context) => openRequests(context),
  'meetings.keepReadinessReasons': ({ discussionId, reasons, overall }, context) => ({
    kept: keepReadinessReasons(context, discussionId, { reasons, overall }),
  }),
  'meetings.sendingCheck': ({ meetingId }, context) => sendingCheckOf(context, meetingId),
  'meetings.partnerSuggestions': (input, context) => partnerSuggestions(context, input),
  'meetings.involvementTable': (_input, context) => involvementTable(context),
  'meetings.keepInvolvement': ({ text }, context) => keepInvolvement(context, text),
  'meetings.markSent': (input, context) => markSent(context, input),
  'meetings.backToDraft': (input, context) => backToDraft(context, input),
};
