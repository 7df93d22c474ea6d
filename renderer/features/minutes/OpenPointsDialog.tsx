import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './MinutesScreen.module.css';

type Finding = Output<'minutes.check'>['findings'][number];

/** Before the file leaves: what the check still finds goes back to be mended, or along with one reason for all of it. */
export function OpenPointsDialog({
  findings,
  onClose,
  onKeep,
}: Readonly<{
  findings: readonly Finding[];
  onClose: () => void;
  onKeep: (reason: string) => void;
}>): ReactNode {
  const [reason, setReason, forget] = useKept('openPoints', '');
  const close = (): void => {
    forget();
    onClose();
  };
  const submit = (): void => {
    if (reason.trim() === '') return;
    forget();
    onKeep(reason);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words.openTitle(findings.length)}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={close}>{words.openBack}</Button>
          <Button variant="primary" onPress={submit} isDisabled={reason.trim() === ''}>
            {words.openDo(findings.length)}
          </Button>
        </>
      }
    >
      <p>{words.openExplain(findings.length)}</p>
      <ul>
        {findings.map(({ fingerprint, title, quote, where }) => (
          <li key={fingerprint}>
            <strong>{title}</strong>
            {quote !== '' && (
              <>
                {' '}
                {quote} <span className={styles.where}>({where})</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <TextField
        label={words.openLabel(findings.length)}
        hint={words.keepHint}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog asks this one thing
        autoFocus
      />
    </Dialog>
  );
}
