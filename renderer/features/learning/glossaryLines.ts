import type { Output } from '../../../shared/contract/contract.ts';
import { foldedWords } from '../../../shared/model/foldedWords.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { glossary } from '../../../shared/text/nl/glossary/glossary.ts';
import { jargon } from '../../../shared/text/nl/glossary/jargon.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';

export type OwnTerm = Output<'learning.ownTerms'>[number];

/** One line of the glossary on screen. */
export interface ShownTerm {
  readonly key: string;
  readonly term: string;
  readonly meaning: string;
  /** "politie zegt dit"; empty for a word of everyone. */
  readonly saidBy: string;
  /** The own term behind it; null for a shipped one. */
  readonly own: OwnTerm | null;
  /** True when the own explanation stands in the place of the shipped one. */
  readonly replaces: boolean;
}

const text = learningText.glossary;

const shipped: readonly ShownTerm[] = [
  ...Object.entries(glossary).map(([term, meaning]) => ({ term, meaning, saidBy: '' })),
  ...jargon.map(({ term, meaning, saidBy }) => ({
    term,
    meaning,
    saidBy: text.saysDomain(labelOf(domains, saidBy)),
  })),
].map((line) => ({ ...line, key: `shipped ${line.term}`, own: null, replaces: false }));

const shippedTerms = new Set(shipped.map(({ term }) => foldedWords(term)));

/** All terms: the own ones, and the shipped ones that have no own explanation. */
export function glossaryLines(own: readonly OwnTerm[]): readonly ShownTerm[] {
  if (own.length === 0) return shipped;
  const replaced = new Set(own.map(({ term }) => foldedWords(term)));
  return [...shipped.filter(({ term }) => !replaced.has(foldedWords(term))), ...own.map(shownOwn)];
}

function shownOwn(own: OwnTerm): ShownTerm {
  const says =
    own.organisationId !== null
      ? text.saysOrganisation(own.organisationName)
      : own.saidBy === null
        ? ''
        : text.saysDomain(labelOf(domains, own.saidBy));
  return {
    key: own.id,
    term: own.term,
    meaning: own.meaning,
    saidBy: says,
    own,
    replaces: shippedTerms.has(foldedWords(own.term)),
  };
}
