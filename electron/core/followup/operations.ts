import type { followupContract } from '../../../shared/contract/followup.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import {
  changeActionStatus,
  insertAction,
  storedAction,
  transferAction,
  writeActionEvent,
} from './actionChange.ts';
import { countActions, listActions } from './actionList.ts';
import {
  completeDecision,
  endDecision,
  listDecisions,
  replaceDecision,
  updateDecision,
} from './decisions.ts';
import { addFeedback, giveFeedback, listFeedback, refuseFeedback } from './feedback.ts';
import { placeOf, requireCase, requireContact } from './references.ts';
import { contactLabel, type ContactColumns } from './rows.ts';
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
  'followup.actionCounts': (_input, { reader, today }) => countActions(reader, today),
  'followup.actionHistory': ({ actionId }, { reader }) =>
    reader.all<EventRow>(statements.actionHistory, [actionId]),
  'followup.people': ({ text, includeId }, { reader }) =>
    reader
      .all<ContactColumns<'contact'> & { readonly contactDomain: DomainId }>(statements.people, {
        text,
        like: contains(text),
        includeId: includeId ?? null,
      })
      .flatMap((row) => {
        const person = contactLabel(
          row.contactId,
          row.contactName,
          row.contactDomain,
          row.contactOrganisation,
        );
        return person === null ? [] : [person];
      }),
  'followup.casesToChoose': ({ text }, { reader }) =>
    reader.all<{ id: string; number: string; alias: string }>(statements.casesToChoose, {
      text,
      like: contains(text),
    }),

  'followup.createAction': (input, context) => {
    const { reader } = context;
    const place = placeOf(reader, input.discussionId);
    const caseId = input.caseId ?? place?.caseId ?? null;
    requireCase(reader, caseId);
    requireContact(reader, input.ownerId);
    if (input.decisionId !== null && input.decisionId !== undefined) {
      if (reader.one(statements.decision, [input.decisionId]) === undefined) {
        throw new CallFailure('notFound', followupText.refused.noDecision);
      }
    }
    return insertAction(context, {
      body: input.body,
      ownerId: input.ownerId,
      dueDate: input.dueDate,
      kind: input.kind,
      caseId,
      discussionId: input.discussionId ?? null,
      meetingId: place?.meetingId ?? null,
      decisionId: input.decisionId ?? null,
    });
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
    return changed;
  },
  'followup.setActionStatus': ({ id, version, ...change }, context) =>
    changeActionStatus(context, id, change, version),
  'followup.transferAction': ({ id, version, toOwnerId, note }, context) => {
    requireContact(context.reader, toOwnerId);
    return transferAction(context, id, toOwnerId, note, version);
  },

  'followup.decisions': listDecisions,
  'followup.updateDecision': updateDecision,
  'followup.completeDecision': completeDecision,
  'followup.replaceDecision': replaceDecision,
  'followup.carriedOut': (input, context) => endDecision(input, 'carriedOut', context),
  'followup.expireDecision': (input, context) => endDecision(input, 'expired', context),

  'followup.feedback': listFeedback,
  'followup.addFeedback': addFeedback,
  'followup.giveFeedback': giveFeedback,
  'followup.notAllowed': refuseFeedback,
};

/** For LIKE with `!` as its escape: the signs that mean something there are plain text here. */
function contains(text: string): string {
  return `%${text.replaceAll(/[!%_]/gu, '!$&')}%`;
}
