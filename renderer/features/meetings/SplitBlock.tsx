import { useState, type ReactElement } from 'react';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { Button } from '../../components/Button.tsx';
import type { AgendaItem, Discussion } from './meetingTypes.ts';
import { SplitDialog } from './SplitDialog.tsx';
import styles from './Prepare.module.css';

const text = caseItemsText.split;
/** Kinds of case without a family to sit with. */
const withoutFamily = new Set(['anonymous', 'area', 'group']);

/** A part for professionals beside the part with the family: times, reason and what is told back. */
export function SplitBlock(
  props: Readonly<{ item: AgendaItem; discussion: Discussion }>,
): ReactElement | null {
  const { item, discussion } = props;
  const [isOpen, setOpen] = useState(false);
  const { split } = discussion;
  if (withoutFamily.has(discussion.caseType)) return null;
  return (
    <div className={styles.block}>
      {split !== null && (
        <>
          <h3>{text.title}</h3>
          <ul>
            {split.parts.map(({ part, start, minutes }) => (
              <li key={part}>{text.part(start, text.parts[part], minutes)}</li>
            ))}
          </ul>
          <p className={styles.small}>{text.because(split.reason)}</p>
          <p className={styles.small}>{text.back(split.toldBack)}</p>
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" onPress={() => setOpen(true)}>
          {split === null ? text.open : text.edit}
        </Button>
      </div>
      {isOpen && <SplitDialog item={item} discussion={discussion} onClose={() => setOpen(false)} />}
    </div>
  );
}
