import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { daysBetween } from '../../../shared/dates/isoDay.ts';
import { actionUrgency } from '../../../shared/model/actionState.ts';
import { carryOverChoices } from '../../../shared/model/carryOver.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { searchExpression } from '../search/searchWords.ts';
import { caseLabelOf, contactLabel, type ActionRow } from './rows.ts';
import { actionStatement, manyMatches, statements, type ActionScope } from './store.ts';

type Input = z.output<(typeof followupContract)['followup.actions']['input']>;
/** Which actions, whatever is done with them: a page, a file, all of them chosen. */
export type ActionFilter = z.output<(typeof followupContract)['followup.actionIds']['input']>;

/** One page of actions in the order of the group. */
export function listActions(input: Input, context: QueryContext) {
  const { total, ids } = actionIds(input, context, input.limit, input.offset);
  return { total, rows: actionsById(context.reader, context.today, ids) };
}

/** Ids in the order of the group, and how many the filter leaves in all. */
export function actionIds(
  input: ActionFilter,
  { reader, today }: QueryContext,
  limit: number,
  offset: number,
): { readonly total: number; readonly ids: readonly string[] } {
  const words = searchExpression(input.text ?? '');
  const parameters = {
    today,
    words,
    ownerId: input.ownerId ?? null,
    caseId: input.caseId ?? null,
    organisationId: input.organisationId ?? null,
    meetingId: input.meetingId ?? null,
  };
  const scope = scopeOf(parameters, reader);
  if (scope === 'words' || scope === 'manyWords') {
    const found = reader.one<{ total: number; ids: string }>(
      actionStatement(`found.${input.group}.${scope}`),
      { ...parameters, limit, offset },
    );
    return { total: found?.total ?? 0, ids: JSON.parse(found?.ids ?? '[]') as string[] };
  }
  const count = reader.one<{ total: number; placed: number }>(
    actionStatement(`count.${input.group}.${scope}`),
    parameters,
  );
  const total = count?.total ?? 0;
  const idsOf = (part: 'with' | 'without', limit: number, offset: number): string[] =>
    limit <= 0
      ? []
      : reader
          .all<{ id: string }>(actionStatement(`ids.${input.group}.${scope}.${part}`), {
            ...parameters,
            limit,
            offset,
          })
          .map(({ id }) => id);
  // What has no owner (or no case) comes first: it belongs to nobody until somebody takes it.
  const without = input.group === 'owner' || input.group === 'case' ? total - (count?.placed ?? 0) : 0;
  const first = idsOf('without', Math.min(limit, without - offset), offset);
  return { total, ids: [...first, ...idsOf('with', limit - first.length, Math.max(0, offset - without))] };
}

/** How many actions are open, late (on that day), waiting and closed in the whole file. */
export function countActions(reader: Reader, today: string) {
  const counts = reader.one<{ open: number; late: number; waiting: number; done: number; again: number }>(
    statements.actionCounts,
    { today },
  );
  return counts ?? { open: 0, late: 0, waiting: 0, done: 0, again: 0 };
}

/** Actions that are open past their date, on that day. */
export function countLateActions(reader: Reader, today: string): number {
  return reader.one<{ late: number }>(statements.lateActions, { today })?.late ?? 0;
}

/** The rows with these ids in this order, as lists show them on that day. */
export function actionsById(reader: Reader, today: string, ids: readonly string[]) {
  return reader.all<ActionRow>(statements.actionRows, { ids: JSON.stringify(ids) }).map((row) => {
    const urgency = actionUrgency(
      { status: row.status, ownerId: row.ownerId ?? undefined, dueDate: row.dueDate ?? undefined },
      today,
    );
    return {
      id: row.id,
      version: row.version,
      body: row.body,
      status: row.status,
      urgency,
      lateDays: lateDaysOf(row, today),
      dueDate: row.dueDate,
      waitingFor: row.waitingFor,
      waitingSince: row.waitingSince,
      statusReason: row.statusReason,
      doneOn: row.doneOn,
      kind: row.kind,
      mentionCount: row.mentionCount,
      asksChoice: carryOverChoices(row).length > 0,
      case: caseLabelOf(row),
      owner: contactLabel(row.ownerId, row.ownerName, row.ownerDomain, row.ownerOrganisation),
      helpers: JSON.parse(row.helpers) as { id: string; name: string }[],
      decision:
        row.decisionId === null
          ? null
          : { id: row.decisionId, body: row.decisionBody ?? '', decidedOn: row.decidedOn },
      question: row.question,
    };
  });
}

/** An open action without owner that is past its date is both: a concept by lack of owner, and late by its date. */
function lateDaysOf(row: ActionRow, today: string): number {
  const open = row.status === 'open' || row.status === 'inProgress' || row.status === 'waiting';
  if (!open || row.dueDate === null) return 0;
  return Math.max(0, daysBetween(row.dueDate, today));
}

function scopeOf(
  filter: {
    readonly words: string | null;
    readonly ownerId: string | null;
    readonly caseId: string | null;
    readonly organisationId: string | null;
    readonly meetingId: string | null;
  },
  reader: Reader,
): ActionScope {
  if (filter.caseId !== null) return 'case';
  if (filter.ownerId !== null) return 'owner';
  if (filter.meetingId !== null) return 'meeting';
  if (filter.words !== null) {
    const matches =
      reader.one<{ total: number }>(statements.wordMatches, { words: filter.words })?.total ?? 0;
    return matches < manyMatches ? 'words' : 'manyWords';
  }
  return filter.organisationId === null ? 'all' : 'organisation';
}
