import { useState, type FormEvent, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { assertRefused } from '../../client/client.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { momentInWords } from './moment.ts';
import own from './RestorePart.module.css';
import styles from './casefile.module.css';

type Backup = Output<'casefile.backups'>[number];

/**
 * The backups of a case file, with one to put back.
 * @param file handle of a file on the start screen, or null for the file that is open
 */
export function RestorePart({ file }: Readonly<{ file: string | null }>): ReactElement {
  const { data: backups, error } = useAnswer('casefile.backups', { file });
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (backups === undefined) return <p role="status">…</p>;
  return (
    <section className={own['backups']} aria-label={text.backups}>
      {backups.length === 0 && <p className={styles['small']}>{text.noBackups}</p>}
      <ul className={own['backupList']}>
        {backups.map((backup) => (
          <li key={backup.id}>
            <span>
              <b>{momentInWords(backup.takenAt)}</b>
              <span className={styles['small']}>
                {text.backupKinds[backup.kind]} · {sizeInWords(backup.size)}
              </span>
            </span>
            <Button
              size="small"
              aria-label={text.restoreThis(momentInWords(backup.takenAt))}
              onPress={() => setChosen(chosen?.id === backup.id ? null : backup)}
            >
              {text.restore}
            </Button>
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <RestoreForm key={chosen.id} file={file} backup={chosen} onDone={() => setChosen(null)} />
      )}
    </section>
  );
}

function RestoreForm({
  file,
  backup,
  onDone,
}: Readonly<{ file: string | null; backup: Backup; onDone: () => void }>): ReactElement {
  const restore = useCommand('casefile.restore');
  const [passphrase, setPassphrase] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (passphrase === '') return;
    try {
      const { cases, takenAt } = await restore.mutateAsync({
        file,
        backup: backup.id,
        secret: { kind: 'passphrase', passphrase },
      });
      showToast(text.restored(cases, momentInWords(takenAt)), { tone: 'good' });
      onDone();
    } catch (error) {
      assertRefused(error);
    }
  };
  return (
    <form
      className={own['restore']}
      onSubmit={(event) => void submit(event)}
      aria-label={text.restoreThis(momentInWords(backup.takenAt))}
      noValidate
    >
      <h3>{text.restoreThis(momentInWords(backup.takenAt))}</h3>
      <p className={styles['small']}>{text.restoreIntro}</p>
      <TextField
        label={text.passphrase}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
        error={restore.error?.message}
        // The person has just pressed this backup: its passphrase is the next thing to type.
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- see above
        autoFocus
      />
      <div className={styles['buttons']}>
        <Button variant="quiet" onPress={onDone}>
          {text.back}
        </Button>
        <span className={styles['push']} />
        <Button type="submit" isPending={restore.isPending}>
          {text.restoreTitle}
        </Button>
      </div>
    </form>
  );
}

/** Whole kilobytes or megabytes with one decimal. */
function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
