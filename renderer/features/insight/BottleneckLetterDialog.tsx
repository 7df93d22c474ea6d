import { useState, type ReactElement } from 'react';
import { bottlenecksText as words } from '../../../shared/text/nl/bottlenecks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { BottleneckRow } from './insightRows.ts';
import { useSavedPage } from './useSavedPage.ts';
import styles from './Pages.module.css';

/** To whom the letter goes; then it is written. */
export function BottleneckLetterDialog({
  row,
  onClose,
}: Readonly<{ row: BottleneckRow; onClose: () => void }>): ReactElement {
  const [to, setTo] = useState('');
  const save = useSavedPage();
  const make = async (): Promise<void> => {
    if (await save('insight.exportBottleneckLetter', { id: row.id, to })) onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.letterTitle}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={() => void make()}>
          {words.letterMake}
        </Button>
      }
    >
      <div className={styles['form']}>
        <p className={styles['itemWords']}>{row.body}</p>
        <p className={styles['under']}>{words.document.noPersons}</p>
        <TextField
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          label={words.letterTo}
          hint={words.letterToHint}
          maxLength={200}
          value={to}
          onChange={setTo}
        />
      </div>
    </Dialog>
  );
}
