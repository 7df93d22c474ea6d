import { mostOwnTerms, type learningContract } from '../../../shared/contract/learning.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { foldedWords } from '../../../shared/model/foldedWords.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { statements } from './store.ts';

type TermOperations = Pick<
  typeof learningContract,
  'learning.ownTerms' | 'learning.addTerm' | 'learning.changeTerm' | 'learning.removeTerm'
>;

interface TermFields {
  readonly term: string;
  readonly meaning: string;
  readonly saidBy: string | null;
  readonly organisationId: string | null;
}

const { refused } = learningText;

/** The glossary of the organisation itself (feature W8). */
export const termOperations: Handlers<TermOperations> = {
  'learning.ownTerms': (_input, { reader }) =>
    reader.all<Output<'learning.ownTerms'>[number]>(statements.ownTerms),

  'learning.addTerm': (input, context) => {
    const held = context.reader.one<{ total: number }>(statements.ownTermCount)?.total ?? 0;
    if (held >= mostOwnTerms) throw new CallFailure('validation', refused.termsFull(mostOwnTerms));
    return context.write.insert('own_term', valuesOf(input, null, context));
  },

  'learning.changeTerm': ({ id, version, ...fields }, context) =>
    context.write.update('own_term', id, valuesOf(fields, id, context), version),

  'learning.removeTerm': ({ id, version }, { write }) => {
    write.remove('own_term', id, version);
    return {};
  },
};

/** @throws CallFailure `validation` when the term stands there already or the organisation is gone */
function valuesOf(fields: TermFields, ownId: string | null, { reader }: CommandContext): Values {
  const folded = foldedWords(fields.term);
  const same = reader.one<{ id: string; term: string }>(statements.termNamed, [folded]);
  if (same !== undefined && same.id !== ownId) {
    const message = refused.termTwice(same.term);
    throw new CallFailure('validation', message, [{ field: 'term', message }]);
  }
  const { organisationId } = fields;
  if (organisationId !== null && reader.one(statements.organisationHere, [organisationId]) === undefined) {
    const message = refused.organisationGone;
    throw new CallFailure('validation', message, [{ field: 'organisationId', message }]);
  }
  return {
    term: fields.term,
    folded,
    meaning: fields.meaning,
    said_by: fields.saidBy,
    organisation_id: organisationId,
  };
}
