import type * as z from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import type { guidanceContract } from '../../../shared/contract/guidance.ts';
import { reflectionCards } from '../../../shared/model/lists/reflectionCards.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof guidanceContract> = z.output<(typeof guidanceContract)[Name]['input']>;
type Changed = { id: string; version: number };
type Card = Output<'guidance.cards'>['cards'][number];

/** What was filled in at this case, newest first. @throws CallFailure `notFound` */
export function listCards(caseId: string, { reader }: QueryContext): Card[] {
  caseHeader(reader, caseId);
  type Row = Omit<Card, 'answers' | 'inMinutes'> & { readonly answers: string; readonly inMinutes: 0 | 1 };
  return reader.all<Row>(statements.cards, [caseId]).map((row) => ({
    ...row,
    answers: JSON.parse(row.answers) as Record<string, string>,
    inMinutes: row.inMinutes === 1,
  }));
}

/** @throws CallFailure `validation` for an empty card, a field that the card has not, or another case */
export function saveCard(input: In<'guidance.saveCard'>, context: CommandContext): Changed {
  const { reader, write, today, actor } = context;
  caseHeader(reader, input.caseId);
  const fields: readonly string[] =
    reflectionCards.find(({ id }) => id === input.kind)?.fields.map(({ id }) => id) ?? [];
  if (Object.keys(input.answers).some((field) => !fields.includes(field))) {
    throw new CallFailure('validation', guidanceText.refusals.unknownField);
  }
  if (Object.values(input.answers).every((answer) => answer.trim() === '')) {
    throw new CallFailure('validation', guidanceText.refusals.emptyCard, [
      { field: 'answers', message: 'required' },
    ]);
  }
  const values = { answers: JSON.stringify(input.answers), in_minutes: input.inMinutes ? 1 : 0 };
  if (input.card !== null) {
    requireCard(context, input.card.id);
    return write.update('reflection_card', input.card.id, values, input.card.version);
  }
  if (
    input.discussionId !== null &&
    reader.one(statements.discussionOfCase, [input.discussionId, input.caseId]) === undefined
  ) {
    throw new CallFailure('validation', guidanceText.refusals.otherCase);
  }
  return write.insert('reflection_card', {
    case_id: input.caseId,
    discussion_id: input.discussionId,
    kind: input.kind,
    filled_on: today,
    written_by: actor,
    ...values,
  });
}

/** To the bin: can be undone for 30 days. */
export function removeCard({ id, version }: In<'guidance.removeCard'>, context: CommandContext): Changed {
  requireCard(context, id);
  return context.write.update('reflection_card', id, { deleted_at: context.now }, version);
}

function requireCard({ reader }: CommandContext, id: string): void {
  if (reader.one(statements.card, [id]) === undefined) {
    throw new CallFailure('notFound', guidanceText.refusals.cardGone);
  }
}
