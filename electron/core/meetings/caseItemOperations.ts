import type { caseItemContract } from '../../../shared/contract/meetings/caseItems.ts';
import type { Handlers } from '../context.ts';
import { declineProposal, proposalsOf } from './proposals.ts';
import { splitCase } from './splitCase.ts';
import { createUrgent, urgentStart } from './urgentMeeting.ts';

/** What a series proposes, cases in two parts, and meetings that can not wait. */
export const caseItemOperations: Handlers<typeof caseItemContract> = {
  'meetings.proposals': (input, context) => proposalsOf(context, input.meetingId),
  'meetings.declineProposal': (input, context) => declineProposal(input, context),
  'meetings.reconsiderProposal': (input, { write }) => {
    write.remove('proposal_declined', input.id, input.version);
    return { id: input.id };
  },
  'meetings.splitCase': (input, context) => splitCase(input, context),
  'meetings.urgentStart': (input, context) => urgentStart(context, input.caseId),
  'meetings.createUrgent': (input, context) => createUrgent(input, context),
};
