import { Fragment, type ReactElement } from 'react';
import { markTerms } from '../../../shared/model/markTerms.ts';
import type { GlossaryTerm } from '../../../shared/text/nl/glossary/glossary.ts';
import { Term } from './Term.tsx';

/** A sentence that comes from elsewhere, with the named terms in it explained where they stand. */
export function TermsIn({
  text,
  of: terms,
}: Readonly<{ text: string; of: readonly GlossaryTerm[] }>): ReactElement {
  return (
    <>
      {markTerms(text, terms).map((piece, index) => (
        // A piece has no name of its own, and a sentence does not change its order.
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <Fragment key={index}>
          {piece.term === null ? piece.text : <Term of={piece.term}>{piece.text}</Term>}
        </Fragment>
      ))}
    </>
  );
}
