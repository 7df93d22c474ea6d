import type { followupContract } from '../../../shared/contract/followup.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import type { Handlers } from '../context.ts';
import { mostAtOnce } from '../../../shared/contract/followup/shapes.ts';
import {
  changeActionStatus,
  insertAction,
  storedAction,
  transferAction,
  writeActionEvent,
} from './actionChange.ts';
import { actionIds, countActions, listActions } from './actionList.ts';
import {
  completeDecision,
  endDecision,
  listDecisions,
  replaceDecision,
  updateDecision,
} from './decisions.ts';
import { addFeedback, addFeedbackFor, giveFeedback, listFeedback, refuseFeedback } from './feedback.ts';
import { placeOf, requireCase, requireContact, requireDecision } from './references.ts';
import { listCases, listMeetings, listPeople } from './choices.ts';
import { addAgreement, changeAgreement, endAgreement, listAgreements, makeAgreement } from './agreements.ts';
import { decisionDetail } from './decisionDetail.ts';
import { feedbackExpected } from './feedbackExpected.ts';
import { setHelpers } from './helpers.ts';
import { changeActions, chosenRows, handOverAll } from './manyActions.ts';
import { keepAction } from './keepAction.ts';
import { listViews, removeView, saveView } from './savedViews.ts';
import { caseCourse } from './caseCourse.ts';
import { listCaseGaps } from './caseGaps.ts';
import { addContactMoment, removeContactMoment, setContactWeeks } from './contactMoments.ts';
import { exportMemo } from './papers/boardMemo.ts';
import { acceptActionForm } from './papers/acceptForm.ts';
import { exportCsv } from './papers/actionsCsv.ts';
import { exportActionForm, exportDueDates, exportOwnerList } from './papers/ownerPapers.ts';
import { exportReminders, listOwners } from './papers/reminders.ts';
import { readActionForm } from './papers/returnedForm.ts';
import { statements } from './store.ts';

interface EventRow {
  readonly at: number;
  readonly fromStatus: ActionStatus | null;
  readonly toStatus: ActionStatus | null;
  readonly fromOwner: string | null;
  readonly toOwner: string | null;
  readonly note: string;
}

export const followupOperations: Handlers<typeof followupContract> = {
  'followup.actions': listActions,
  'followup.actionIds': (filter, context) => {
    const { total, ids } = actionIds(filter, context, mostAtOnce, 0);
    return { total, rows: chosenRows(context.reader, ids) };
  },
  'followup.actionCounts': (_input, { reader, today }) => countActions(reader, today),
  'followup.actionHistory': ({ actionId }, { reader }) =>
    reader.all<EventRow>(statements.actionHistory, [actionId]),
  'followup.people': listPeople,
  'followup.casesToChoose': listCases,
  'followup.meetingsToChoose': listMeetings,

  'followup.createAction': (input, context) => {
    const { reader } = context;
    const place = placeOf(reader, input.discussionId);
    const caseId = input.caseId ?? place?.caseId ?? null;
    requireCase(reader, caseId);
    requireContact(reader, input.ownerId);
    requireDecision(reader, input.decisionId);
    const made = insertAction(context, {
      body: input.body,
      ownerId: input.ownerId,
      dueDate: input.dueDate,
      kind: input.kind,
      caseId,
      discussionId: input.discussionId ?? null,
      meetingId: place?.meetingId ?? null,
      decisionId: input.decisionId ?? null,
    });
    if (input.helperIds !== undefined) setHelpers(context, made.id, input.helperIds, input.ownerId);
    return made;
  },
  'followup.updateAction': ({ id, version, ...fields }, context) => {
    const action = storedAction(context.reader, id);
    requireContact(context.reader, fields.ownerId);
    const changed = context.write.update(
      'action_item',
      id,
      {
        ...(fields.body === undefined ? {} : { body: fields.body }),
        ...(fields.ownerId === undefined ? {} : { owner_id: fields.ownerId }),
        ...(fields.dueDate === undefined ? {} : { due_date: fields.dueDate }),
        ...(fields.kind === undefined ? {} : { action_kind: fields.kind }),
        ...(fields.waitingFor === undefined ? {} : { waiting_for: fields.waitingFor }),
      },
      version,
    );
    if (fields.ownerId !== undefined && fields.ownerId !== action.ownerId) {
      writeActionEvent(context, id, { fromOwnerId: action.ownerId, toOwnerId: fields.ownerId });
    }
    const ownerId = fields.ownerId === undefined ? action.ownerId : fields.ownerId;
    if (fields.helperIds !== undefined) setHelpers(context, id, fields.helperIds, ownerId);
    return changed;
  },
  'followup.setActionStatus': ({ id, version, ...change }, context) =>
    changeActionStatus(context, id, change, version),
  'followup.transferAction': ({ id, version, toOwnerId, note }, context) => {
    requireContact(context.reader, toOwnerId);
    return transferAction(context, id, toOwnerId, note, version);
  },
  'followup.keepAction': keepAction,
  'followup.changeActions': changeActions,
  'followup.handOverAll': handOverAll,

  'followup.decisions': listDecisions,
  'followup.decision': decisionDetail,
  'followup.updateDecision': updateDecision,
  'followup.completeDecision': completeDecision,
  'followup.replaceDecision': replaceDecision,
  'followup.carriedOut': (input, context) => endDecision(input, 'carriedOut', context),
  'followup.expireDecision': (input, context) => endDecision(input, 'expired', context),

  'followup.feedback': listFeedback,
  'followup.feedbackExpected': feedbackExpected,
  'followup.addFeedback': addFeedback,
  'followup.addFeedbackFor': addFeedbackFor,
  'followup.giveFeedback': giveFeedback,
  'followup.notAllowed': refuseFeedback,

  'followup.agreements': listAgreements,
  'followup.addAgreement': addAgreement,
  'followup.changeAgreement': changeAgreement,
  'followup.endAgreement': endAgreement,
  'followup.makeAgreement': makeAgreement,

  'followup.views': listViews,
  'followup.saveView': saveView,
  'followup.removeView': removeView,

  'followup.exportCsv': exportCsv,
  'followup.exportOwnerList': ({ ownerId }, task) => exportOwnerList(ownerId, task),
  'followup.exportActionForm': ({ ownerId }, task) => exportActionForm(ownerId, task),
  'followup.exportDueDates': ({ ownerId }, task) => exportDueDates(ownerId, task),
  'followup.owners': listOwners,
  'followup.exportReminders': exportReminders,
  'followup.readActionForm': ({ handle }, task) => readActionForm(handle, task),
  'followup.acceptActionForm': acceptActionForm,

  'followup.cases': listCaseGaps,
  'followup.course': caseCourse,
  'followup.addContactMoment': addContactMoment,
  'followup.removeContactMoment': removeContactMoment,
  'followup.setContactWeeks': setContactWeeks,
  'followup.exportMemo': exportMemo,
};
