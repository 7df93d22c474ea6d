import { useState, type FormEvent, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { assertRefused } from '../../client/client.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { dayInWords } from './moment.ts';
import { NewPassphraseFields, passphraseProblems, useNewPassphrase } from './NewPassphraseFields.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import styles from './casefile.module.css';

/** The passphrase and its recovery code: whether the code was confirmed, and a new passphrase. */
export function PassphrasePart({
  fileName,
  confirmedAt,
}: Readonly<{ fileName: string; confirmedAt: number | null }>): ReactElement {
  const [isChanging, setIsChanging] = useState(false);
  const [given, setGiven] = useState<Output<'casefile.changePassphrase'> | null>(null);
  if (given !== null) {
    return (
      <RecoveryCode
        given={given}
        fileName={fileName}
        isNew={false}
        onDone={() => {
          setGiven(null);
          setIsChanging(false);
          showToast(text.passphraseChanged, { tone: 'good' });
        }}
      />
    );
  }
  return (
    <>
      <p className={confirmedAt === null ? styles['notice'] : styles['small']}>
        {confirmedAt === null ? text.recoveryNotConfirmed : text.recoveryConfirmed(dayInWords(confirmedAt))}
      </p>
      {isChanging ? (
        <ChangeForm fileName={fileName} onBack={() => setIsChanging(false)} onChanged={setGiven} />
      ) : (
        <div className={styles['buttons']}>
          <Button onPress={() => setIsChanging(true)}>{text.changePassphrase}</Button>
        </div>
      )}
    </>
  );
}

function ChangeForm({
  fileName,
  onBack,
  onChanged,
}: Readonly<{
  fileName: string;
  onBack: () => void;
  onChanged: (given: Output<'casefile.changePassphrase'>) => void;
}>): ReactElement {
  const change = useCommand('casefile.changePassphrase');
  const [current, setCurrent] = useState('');
  const [tried, setTried] = useState(false);
  const next = useNewPassphrase([fileName]);
  const problems = passphraseProblems(next);
  const currentProblem = tried && current === '' ? text.passphraseMissing : change.error?.message;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (current === '' || problems.first !== undefined || problems.again !== undefined) return;
    try {
      onChanged(await change.mutateAsync({ current, next: next.first }));
    } catch (error) {
      assertRefused(error);
    }
  };
  return (
    <form className={styles['fields']} onSubmit={(event) => void submit(event)} noValidate>
      <input type="text" autoComplete="username" value={fileName} readOnly hidden />
      <TextField
        label={text.currentPassphrase}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={currentProblem}
        // The person has just asked for this form.
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- see above
        autoFocus
      />
      <NewPassphraseFields label={text.nextPassphrase} passphrase={next} problems={tried ? problems : {}} />
      <div className={styles['buttons']}>
        <Button variant="quiet" onPress={onBack}>
          {text.back}
        </Button>
        <span className={styles['push']} />
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {text.changePassphrase}
        </Button>
      </div>
    </form>
  );
}
