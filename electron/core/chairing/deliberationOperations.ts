import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingText } from '../../../shared/text/nl/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { checklistOf, questionsOf } from './deliberation.ts';
import { statements } from './deliberationStore.ts';
import { hintsOf, keepFolded, keepHints } from './hints.ts';
import { contactRefOf, discussionOf } from './records.ts';
import { previousDate } from './sinceLastTime.ts';
import { statements as table } from './store.ts';

type Names =
  | 'addNothingOption'
  | 'changeOption'
  | 'setFewOptionsReason'
  | 'setIfWrong'
  | 'summarisePhase'
  | 'setAgreement'
  | 'setEstimate'
  | 'showEstimates'
  | 'setHints'
  | 'fold'
  | 'preparation';

/** Options, summaries, shared interpretation and silent estimates (features D16, C15, D11, D14). */
export const deliberationOperations: Pick<Handlers<typeof chairingContract>, `chairing.${Names}`> = {
  'chairing.addNothingOption': ({ discussionId }, { reader, write }) => {
    openDiscussion({ reader }, discussionId);
    const known = reader.one<{ id: string; version: number }>(statements.nothingOption, [discussionId]);
    if (known !== undefined) return known;
    return write.insert('discussion_option', {
      discussion_id: discussionId,
      body: chairingText.nothingOption,
      is_nothing: 1,
    });
  },

  'chairing.changeOption': ({ id, version, body }, { write }) =>
    write.update('discussion_option', id, { body }, version),

  'chairing.setFewOptionsReason': ({ discussionId, reason }, { reader, write }) => {
    discussionOf(reader, discussionId);
    return write.update('discussion', discussionId, { few_options_reason: reason.trim() });
  },

  'chairing.setIfWrong': ({ discussionId, text }, { reader, write }) => {
    discussionOf(reader, discussionId);
    return write.update('discussion', discussionId, { if_wrong: text.trim() });
  },

  'chairing.summarisePhase': ({ discussionId, phase, body }, { reader, write }) => {
    discussionOf(reader, discussionId);
    const known = reader.one<{ id: string }>(statements.summary, [discussionId, phase]);
    if (known === undefined) {
      if (body !== '') write.insert('phase_summary', { discussion_id: discussionId, phase, body });
    } else if (body === '') write.remove('phase_summary', known.id);
    else write.update('phase_summary', known.id, { body });
    return {};
  },

  'chairing.setAgreement': ({ statementId, agreement, note }, { reader, write }) => {
    const statement = reader.one<{ kind: string }>(table.statement, [statementId]);
    if (statement === undefined) throw new CallFailure('notFound', chairingRefused.noLine);
    if (statement.kind !== 'interpretation')
      throw new CallFailure('validation', chairingRefused.noInterpretation);
    return write.update('statement', statementId, {
      agreement,
      agreement_note: agreement === 'dissent' ? note : '',
    });
  },

  'chairing.setEstimate': ({ discussionId, contactId, said }, context) => {
    const { reader, write } = context;
    openDiscussion({ reader }, discussionId);
    if (!hintsOf(context).estimates) throw new CallFailure('validation', chairingRefused.noEstimates);
    contactRefOf(reader, contactId);
    const known = reader.one<{ id: string }>(statements.estimate, [discussionId, contactId]);
    if (known === undefined) {
      if (said !== null)
        write.insert('silent_estimate', { discussion_id: discussionId, contact_id: contactId, said });
    } else if (said === null) write.remove('silent_estimate', known.id);
    else write.update('silent_estimate', known.id, { said });
    return {};
  },

  'chairing.showEstimates': ({ discussionId, shown }, { reader, write, now }) => {
    discussionOf(reader, discussionId);
    return write.update('discussion', discussionId, { estimates_shown_at: shown ? now : null });
  },

  'chairing.setHints': (hints, context) => {
    keepHints(context, hints);
    return {};
  },

  'chairing.fold': ({ part, isFolded }, context) => {
    keepFolded(context, part, isFolded);
    return {};
  },

  'chairing.preparation': ({ caseId, discussionId }, context) => {
    const discussion = discussionOf(context.reader, discussionId);
    if (discussion.caseId !== caseId) throw new CallFailure('notFound', chairingRefused.noDiscussion);
    const since = previousDate(context, discussion);
    return {
      checklist: checklistOf(context, discussion, since),
      questions: questionsOf(context, discussion, since),
      parked: context.reader.all(statements.parkedOfCase, { caseId, discussionId }),
    };
  },
};

function openDiscussion({ reader }: Pick<CommandContext, 'reader'>, discussionId: string): void {
  const { closedAt } = discussionOf(reader, discussionId);
  if (closedAt !== null) throw new CallFailure('validation', chairingRefused.itemClosed);
}
