import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { Button } from '../../components/Button.tsx';
import type { AskedDeed } from './askedDeed.ts';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import type { ActionRow } from './useActionPages.ts';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';
import styles from './Followup.module.css';

const text = followupText.third;

/** An action that comes back for the third time: do it (with a new date, when there is one), drop it, or hand it over (A5). */
export function ThirdTimeDialog(
  props: Readonly<{ row: ActionRow; onAsk: (deed: AskedDeed) => void; onClose: () => void }>,
): ReactElement {
  const { row, onAsk, onClose } = props;
  const run = useDeed('good');
  const [due, setDue] = useState<TypedDate>(
    row.dueDate === null ? { kind: 'none' } : { kind: 'date', date: row.dueDate },
  );
  return (
    <WordsDialog
      title={text.title(row.mentionCount)}
      about={row.body}
      label={text.note}
      confirm={text.keep}
      place={`third:${row.id}`}
      isOptional
      canConfirm={due.kind !== 'unclear'}
      onClose={onClose}
      onConfirm={async (note) =>
        (await run(
          'followup.keepAction',
          {
            id: row.id,
            version: row.version,
            note,
            ...(due.kind === 'date' ? { dueDate: due.date } : {}),
          },
          text.kept,
        )) !== null
      }
    >
      <PhraseDateField label={text.newDate} initial={row.dueDate} onChange={setDue} />
      <p>{text.or}</p>
      <div className={styles['rowActions']}>
        <Button onPress={() => onAsk({ kind: 'drop', row })}>{followupText.drop}</Button>
        <Button onPress={() => onAsk({ kind: 'transfer', row })}>{followupText.transfer}</Button>
      </div>
    </WordsDialog>
  );
}
