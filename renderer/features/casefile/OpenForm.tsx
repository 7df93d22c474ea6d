import { useState, type FormEvent, type ReactElement } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { assertRefused, type CallRefused as Refused } from '../../client/client.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { RestorePart } from './RestorePart.tsx';
import styles from './casefile.module.css';

type RecentFile = Pick<Output<'casefile.recent'>[number], 'handle' | 'name' | 'exists'>;

/** Opens one case file with its passphrase or its recovery code; says next to the field why not. */
export function OpenForm({ file, onBack }: Readonly<{ file: RecentFile; onBack: () => void }>): ReactElement {
  const open = useCommand('casefile.open');
  const [way, setWay] = useState<'passphrase' | 'recoveryCode'>('passphrase');
  const [secret, setSecret] = useState('');
  const [restoring, setRestoring] = useState(!file.exists);
  const trouble = troubleOf(open.error);

  const attempt = async (takeOver: boolean): Promise<void> => {
    try {
      await open.mutateAsync({
        handle: file.handle,
        secret: secretOf(way, secret),
        ...(takeOver ? { takeOver } : {}),
      });
    } catch (error) {
      assertRefused(error);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (secret !== '') void attempt(false);
  };
  const change = (next: 'passphrase' | 'recoveryCode'): void => {
    setWay(next);
    setSecret('');
    open.reset();
  };

  return (
    <div className={styles['form']}>
      <h2 className={styles['formTitle']}>{text.openTitle(file.name)}</h2>
      {!file.exists && <p className={styles['lead']}>{text.missingExplanation}</p>}
      {file.exists && (
        <form className={styles['fields']} onSubmit={submit} noValidate>
          <input type="text" autoComplete="username" value={file.name} readOnly hidden />
          {way === 'passphrase' ? (
            <TextField
              label={text.passphrase}
              type="password"
              autoComplete="current-password"
              value={secret}
              onChange={setSecret}
              error={trouble?.message}
              // The person has just chosen this file: the passphrase is the next thing to type.
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- see above
              autoFocus
            />
          ) : (
            <TextArea
              label={text.recoveryCode}
              hint={text.recoveryCodeHint}
              value={secret}
              onChange={setSecret}
              error={trouble?.message}
              spellCheck="false"
              autoComplete="off"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- as above
              autoFocus
            />
          )}
          {trouble?.canTakeOver === true && (
            <Button onPress={() => void attempt(true)} isPending={open.isPending}>
              {text.takeOver}
            </Button>
          )}
          {way === 'recoveryCode' && <p className={styles['small']}>{text.afterRecovery}</p>}
          <div className={styles['buttons']}>
            <Button variant="quiet" onPress={onBack}>
              {text.back}
            </Button>
            <span className={styles['push']} />
            <Button type="submit" variant="primary" isPending={open.isPending}>
              {text.open}
            </Button>
          </div>
          <div className={styles['ways']}>
            <Button
              size="small"
              variant="quiet"
              onPress={() => change(way === 'passphrase' ? 'recoveryCode' : 'passphrase')}
            >
              {way === 'passphrase' ? text.withRecoveryCode : text.withPassphrase}
            </Button>
            {!restoring && (
              <Button size="small" variant="quiet" onPress={() => setRestoring(true)}>
                {text.restoreInstead}
              </Button>
            )}
          </div>
        </form>
      )}
      {restoring && <RestorePart file={file.handle} />}
      {!file.exists && (
        <div className={styles['buttons']}>
          <Button onPress={onBack}>{text.back}</Button>
        </div>
      )}
    </div>
  );
}

function secretOf(way: 'passphrase' | 'recoveryCode', secret: string): Input<'casefile.open'>['secret'] {
  return way === 'passphrase'
    ? { kind: 'passphrase', passphrase: secret }
    : { kind: 'recoveryCode', code: secret };
}

function troubleOf(error: Refused | null): { message: string; canTakeOver: boolean } | null {
  if (error === null) return null;
  const { message, fields = [] } = error.error;
  return { message, canTakeOver: fields.some(({ field }) => field === 'takeOver') };
}
