import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingText } from '../../../shared/text/nl/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { statements } from './deliberationStore.ts';
import { contactRefOf } from './records.ts';

interface AskedRow {
  /** Null while nobody took it up. */
  readonly id: string | null;
  readonly caseId: string;
  readonly kind: string;
}

/** What nobody knows yet: who finds it out, in which lawful way, before when; and how it ended (feature D15). */
export const questionOperations: Pick<
  Handlers<typeof chairingContract>,
  'chairing.planQuestion' | 'chairing.closeQuestion'
> = {
  'chairing.planQuestion': ({ statementId, ownerId, route, routeNote, dueOn }, context) => {
    const owner = ownerId === null ? undefined : contactRefOf(context.reader, ownerId).name;
    const note = chairingText.questionNote(owner, dueOn ?? undefined);
    context.write.update('statement', statementId, { source_note: note });
    return keepQuestion(context, statementId, {
      owner_contact_id: ownerId,
      route: route ?? '',
      route_note: routeNote,
      due_on: dueOn,
    });
  },

  'chairing.closeQuestion': ({ statementId, state, words }, context) => {
    if (state !== 'open' && words === '') {
      throw new CallFailure(
        'validation',
        state === 'answered' ? chairingRefused.answerNeeded : chairingRefused.dropReasonNeeded,
      );
    }
    return keepQuestion(context, statementId, {
      state,
      answer: state === 'open' ? '' : words,
      closed_on: state === 'open' ? null : context.today,
    });
  },
};

/** Changes what is known about a question; the first time it gets its row. @throws CallFailure `notFound` or `validation` */
export function keepQuestion(
  { reader, write }: CommandContext,
  statementId: string,
  values: Values,
): { id: string; version: number } {
  const asked = reader.one<AskedRow>(statements.question, [statementId]);
  if (asked === undefined) throw new CallFailure('notFound', chairingRefused.noLine);
  if (asked.kind !== 'unknown') throw new CallFailure('validation', chairingRefused.noQuestion);
  if (asked.id !== null) return write.update('open_question', asked.id, values);
  return write.insert('open_question', {
    statement_id: statementId,
    case_id: asked.caseId,
    state: 'open',
    ...values,
  });
}
