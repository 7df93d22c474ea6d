import {
  abbreviationModes,
  explainAbbreviations,
  looksAbbreviated,
  type Abbreviation,
  type AbbreviationMode,
} from '../../../shared/model/document/abbreviations.ts';
import { withoutParts } from '../../../shared/model/document/chosenParts.ts';
import type { DocumentKind, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { abbreviations } from '../../../shared/text/nl/glossary/abbreviations.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './finishStore.ts';

/** Keys in the table `setting`. */
export const documentSettings = { leftOut: 'documentParts', abbreviations: 'documentAbbreviations' } as const;

type Context = Pick<QueryContext, 'reader' | 'setting'>;

/**
 * The document as everyone sees it: settled, without the parts that were left out for its kind (M5), with its abbreviations explained
 * (M14). Preview and file both come from here, so that they cannot differ. Twice is the same as once.
 */
export function finishDocument(context: Context, document: DocumentModel): DocumentModel {
  const chosen = withoutParts(settleDocument(document), leftOutOf(context, document.kind));
  const mode = abbreviationModeOf(context, document.kind);
  return settleDocument(
    mode === 'off' ? chosen : explainAbbreviations(chosen, mode, knownAbbreviations(context)),
  );
}

/** Ids of the parts and fields that were left out for a kind of document. */
export function leftOutOf(context: Pick<QueryContext, 'setting'>, kind: DocumentKind): ReadonlySet<string> {
  const kept = context.setting<Readonly<Record<string, unknown>>>(documentSettings.leftOut, {})[kind];
  return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
}

export function abbreviationModeOf(
  context: Pick<QueryContext, 'setting'>,
  kind: DocumentKind,
): AbbreviationMode {
  const kept = context.setting<Readonly<Record<string, unknown>>>(documentSettings.abbreviations, {})[kind];
  return abbreviationModes.find((mode) => mode === kept) ?? 'off';
}

/** Shipped abbreviations and the organisation's own; an own meaning goes before a shipped one. */
function knownAbbreviations({ reader }: Context): readonly Abbreviation[] {
  const shipped = Object.entries(abbreviations).map(([term, meaning]) => ({ term, meaning }));
  const own = reader.all<Abbreviation>(statements.ownTerms).filter(({ term }) => looksAbbreviated(term));
  return [...new Map([...shipped, ...own].map((one) => [one.term, one])).values()];
}
