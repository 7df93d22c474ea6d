import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import { keepEvent } from '../cases/changeCase.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { openEndsOfDiscussion, openEndsOfMeeting } from './openEnds.ts';
import { carryOpenParked } from './parkedPoints.ts';
import { contactRefOf, discussionOf, meetingOf, runningMeeting } from './records.ts';
import { emptyRoom } from './room.ts';
import { endRuns } from './runs.ts';

type ClosingNames =
  | 'answerQuestion'
  | 'explainMissingVoice'
  | 'sayDecisionAloud'
  | 'setNextDiscussion'
  | 'setLead'
  | 'closeDiscussion'
  | 'reopenDiscussion'
  | 'finishMeeting';

/** From the answer to the question to the end of the meeting (features C15, C16, D3, D13, A12). */
export const closingOperations: Pick<Handlers<typeof chairingContract>, `chairing.${ClosingNames}`> = {
  'chairing.answerQuestion': ({ discussionId, answered, note }, { reader, write }) => {
    discussionOf(reader, discussionId);
    return write.update('discussion', discussionId, { answered, answer_note: note.trim() });
  },

  'chairing.explainMissingVoice': ({ discussionId, reason }, { reader, write }) => {
    discussionOf(reader, discussionId);
    return write.update('discussion', discussionId, { voice_missing_reason: reason.trim() });
  },

  'chairing.sayDecisionAloud': ({ discussionId, said }, { reader, write }) => {
    discussionOf(reader, discussionId);
    return write.update('discussion', discussionId, { decision_said_aloud: said ? 1 : 0 });
  },

  'chairing.setNextDiscussion': ({ discussionId, on }, { reader, write }) =>
    write.update('cases', discussionOf(reader, discussionId).caseId, { next_discussion_on: on }),

  'chairing.setLead': ({ discussionId, leadHolderId, noLeadReason }, context) => {
    const discussion = discussionOf(context.reader, discussionId);
    if (leadHolderId !== null) contactRefOf(context.reader, leadHolderId);
    if (leadHolderId !== discussion.leadHolderId) {
      context.write.update('cases', discussion.caseId, { lead_holder_id: leadHolderId });
      keepEvent(context, discussion.caseId, 'leadHolder', discussion.leadHolderId, leadHolderId, '');
    }
    return context.write.update('discussion', discussionId, {
      no_lead_reason: leadHolderId === null ? noLeadReason : '',
    });
  },

  'chairing.closeDiscussion': ({ discussionId, confirmed }, context) => {
    const discussion = discussionOf(context.reader, discussionId);
    const meeting = runningMeeting(context.reader, discussion.meetingId);
    if (discussion.closedAt !== null) return { closed: true, open: [] };
    const open = openEndsOfDiscussion(context, discussionId);
    if (open.length > 0 && !confirmed) return { closed: false, open };
    // At triage nobody leads yet; after that a case is never left to nobody without anyone saying why (feature A11).
    if (discussion.kind !== 'triage' && open.some(({ kind }) => kind === 'noLead')) {
      throw new CallFailure('validation', chairingRefused.leadNeeded, [
        { field: 'noLeadReason', message: 'required' },
      ]);
    }
    context.write.update('discussion', discussionId, { closed_at: context.now });
    if (meeting.currentItemId === discussion.itemId) {
      endRuns(context, discussion.meetingId);
      emptyRoom(context, discussion.meetingId);
      context.write.update('meeting', discussion.meetingId, { current_item_id: null });
    }
    return { closed: true, open };
  },

  'chairing.reopenDiscussion': ({ discussionId }, context) => {
    const discussion = discussionOf(context.reader, discussionId);
    runningMeeting(context.reader, discussion.meetingId);
    return context.write.update('discussion', discussionId, { closed_at: null });
  },

  'chairing.finishMeeting': ({ meetingId, confirmed }, context) => {
    const meeting = meetingOf(context.reader, meetingId);
    if (meeting.status === 'finished') return { finished: true, open: [] };
    runningMeeting(context.reader, meetingId);
    const open = openEndsOfMeeting(context, meetingId);
    if (open.length > 0 && !confirmed) return { finished: false, open };
    endRuns(context, meetingId);
    carryOpenParked(context, meetingId);
    emptyRoom(context, meetingId);
    context.write.update('meeting', meetingId, {
      status: 'finished',
      finished_at: context.now,
      current_item_id: null,
    });
    return { finished: true, open };
  },
};
