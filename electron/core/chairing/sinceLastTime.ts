import type * as z from 'zod';
import type { cockpitDiscussion } from '../../../shared/contract/chairing/shapes.ts';
import type { QueryContext } from '../context.ts';
import { actionOut, discussionOf } from './records.ts';
import type { ActionRow, DiscussionRow } from './rows.ts';
import { statements } from './store.ts';

type Card = z.input<typeof cockpitDiscussion>;
type PreviousDecision = NonNullable<Card['previous']>['decisions'][number];

/** What happened between the previous discussion of a case and this one, and on what ground it is discussed (feature D2). */
export function sinceLastTime(
  context: QueryContext,
  discussionId: string,
): Pick<Card, 'previous' | 'linkedSignals' | 'basis'> {
  const { reader, today } = context;
  const discussion = discussionOf(reader, discussionId);
  const { caseId } = discussion;
  const then = previousOf(context, discussion);
  const signals = reader.one<{ total: number; fresh: number }>(statements.signals, {
    caseId,
    since: then?.date ?? '',
  });
  return {
    linkedSignals: signals?.total ?? 0,
    basis: basisOf(context, caseId),
    previous:
      then === undefined
        ? null
        : {
            date: then.date,
            meetingTitle: then.title,
            decisions: reader.all<PreviousDecision>(statements.decisionsThen, [then.id]),
            actions: reader.all<ActionRow>(statements.actionsThen, [then.id]).map((row) => {
              const { id, body, owner, status, urgency } = actionOut(row, today);
              return { id, body, owner, status, urgency };
            }),
            newSignals: signals?.fresh ?? 0,
          },
  };
}

/** Date of the previous discussion of a case; empty at the first. */
export function previousDate(context: QueryContext, discussion: DiscussionRow): string {
  return previousOf(context, discussion)?.date ?? '';
}

function previousOf(
  { reader }: QueryContext,
  { id, caseId, date, startTime }: DiscussionRow,
): { readonly id: string; readonly date: string; readonly title: string } | undefined {
  return reader.one(statements.previous, { caseId, discussionId: id, date, startTime });
}

function basisOf({ reader }: QueryContext, caseId: string): Card['basis'] {
  const basis = reader.one<{ basis: string; confirmedOn: string | null; testsDone: number }>(
    statements.basis,
    [caseId],
  );
  const informing = reader.one<{
    state: Card['basis']['informing'];
    informedOn: string | null;
    informedBy: string;
  }>(statements.informing, [caseId]);
  return {
    basis: basis?.basis ?? 'unknown',
    testsDone: basis?.testsDone === 1,
    confirmedOn: basis?.confirmedOn ?? null,
    informing: informing?.state ?? 'toDo',
    informedBy: informing?.informedBy ?? '',
    informedOn: informing?.informedOn ?? null,
  };
}
