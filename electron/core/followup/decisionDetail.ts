import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import type { FeedbackState, StanceKind } from '../../../shared/model/lists/decisionLists.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { decisionsById } from './decisions.ts';
import { statements } from './decisionStore.ts';
import type { DecisionRow } from './rows.ts';

interface ChainRow {
  readonly id: string;
  readonly body: string;
  readonly reason: string;
  readonly status: DecisionRow['status'];
  readonly decidedOn: string | null;
  readonly implementer: string;
}

interface ActionLine {
  readonly id: string;
  readonly body: string;
  readonly owner: string;
  readonly status: ActionStatus;
  readonly dueDate: string | null;
  readonly isLate: number;
}

/** One decision with what came before and after it, how each stood towards it, its actions and who hears of it (A2, A3, C9). */
export function decisionDetail(
  { decisionId }: z.output<(typeof followupContract)['followup.decision']['input']>,
  { reader, today }: QueryContext,
) {
  const [decision] = decisionsById(reader, today, [decisionId]);
  if (decision === undefined) throw new CallFailure('notFound', followupText.refused.noDecision);
  const place = reader.one<{
    id: string | null;
    title: string | null;
    date: string | null;
    question: string | null;
  }>(statements.placeOfDecision, [decisionId]);
  return {
    decision,
    meeting:
      place === undefined || place.id === null
        ? null
        : { id: place.id, title: place.title ?? '', date: place.date ?? today },
    question: place?.question ?? '',
    chain: reader.all<ChainRow>(statements.chain, { decisionId }),
    stances: reader.all<{
      contactId: string;
      name: string;
      organisation: string | null;
      stance: StanceKind;
      reason: string;
    }>(statements.stances, [decisionId]),
    actions: reader
      .all<ActionLine>(statements.actionsOfDecision, { decisionId, today })
      .map((action) => ({ ...action, isLate: action.isLate === 1 })),
    feedback: reader.all<{ id: string; to: string; state: FeedbackState }>(statements.feedbackOfDecision, [
      decisionId,
    ]),
  };
}
