import { Fragment, type ReactElement } from 'react';
import type { GlossaryTerm } from '../../../shared/text/nl/glossary/glossary.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { Term } from './Term.tsx';

/** Beside fields whose labels are jargon: the words with their meaning, because a label cannot hold a control. */
export function Terms({ of: terms }: Readonly<{ of: readonly GlossaryTerm[] }>): ReactElement {
  return (
    <>
      {learningText.glossary.whatIs}{' '}
      {terms.map((term, index) => (
        <Fragment key={term}>
          {index > 0 && ' · '}
          <Term of={term} />
        </Fragment>
      ))}
    </>
  );
}
