import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { foldedWords } from '../../../shared/model/foldedWords.ts';
import { glossary, type GlossaryTerm } from '../../../shared/text/nl/glossary/glossary.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Tooltip } from '../../components/Tooltip.tsx';
import { openGlossary } from './openGlossary.ts';
import styles from './Term.module.css';

/**
 * A word with its meaning on hover and on focus; Escape closes the meaning, a press opens the glossary there. Stands in
 * running text and headings, never in the label of a field (a control in a label would take its press).
 */
export function Term({
  of: term,
  children,
}: Readonly<{
  of: GlossaryTerm;
  /** The word as it stands in the sentence; the term itself when left out. */
  children?: string;
}>): ReactElement {
  const { data: own } = useAnswer('learning.ownTerms', {});
  const meaning =
    own?.find((line) => foldedWords(line.term) === foldedWords(term))?.meaning ?? glossary[term];
  return (
    <Tooltip text={meaning}>
      <Button className={styles['term'] ?? ''} onPress={() => openGlossary(term)}>
        {children ?? term}
      </Button>
    </Tooltip>
  );
}
