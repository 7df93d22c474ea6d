import { useState, type FormEvent, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { assertRefused } from '../../client/client.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ChairNameField } from './ChairNameField.tsx';
import { NewPassphraseFields, passphraseProblems, useNewPassphrase } from './NewPassphraseFields.tsx';
import styles from './casefile.module.css';

export interface Created {
  readonly given: Output<'casefile.create'>;
  readonly fileName: string;
}

/** Makes a new case file: its name, who chairs, and a passphrase that holds. */
export function CreateForm({
  onBack,
  onStart,
  onCreated,
}: Readonly<{
  /** Absent when there is nothing to go back to. */
  onBack?: () => void;
  /** Told before the file opens, so that the page stays here for the recovery code; false when it failed. */
  onStart: (isStarting: boolean) => void;
  onCreated: (created: Created) => void;
}>): ReactElement {
  const choose = useCommand('casefile.choose');
  const create = useCommand('casefile.create');
  const [fileName, setFileName] = useState('');
  const [chairName, setChairName] = useState('');
  const [tried, setTried] = useState(false);
  const passphrase = useNewPassphrase([fileName, chairName]);
  const problems = passphraseProblems(passphrase);
  const fileNameProblem = fileName.trim() === '' ? text.fileNameMissing : undefined;
  const chairNameProblem = chairName.trim() === '' ? text.yourNameMissing : undefined;
  const failure = choose.error ?? create.error;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (fileNameProblem ?? chairNameProblem ?? problems.first ?? problems.again) return;
    onStart(true);
    try {
      const chosen = await choose.mutateAsync({ purpose: 'create', suggestedName: fileName.trim() });
      if (chosen === null) return onStart(false);
      const given = await create.mutateAsync({
        handle: chosen.handle,
        passphrase: passphrase.first,
        chairName: chairName.trim(),
      });
      onCreated({ given, fileName: chosen.name.replace(/\.casus$/u, '') });
    } catch (error) {
      onStart(false);
      assertRefused(error);
    }
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <h2 className={styles['formTitle']}>{text.newFile}</h2>
      <TextField
        label={text.fileName}
        hint={text.fileNameHint}
        value={fileName}
        onChange={setFileName}
        maxLength={80}
        autoComplete="username"
        error={tried ? fileNameProblem : undefined}
      />
      <ChairNameField
        value={chairName}
        onChange={setChairName}
        error={tried ? chairNameProblem : undefined}
      />
      <NewPassphraseFields
        label={text.newPassphrase}
        passphrase={passphrase}
        problems={tried ? problems : {}}
      />
      <p className={styles['small']}>{text.nobodyCanHelp}</p>
      {failure !== null && (
        <p role="alert" className={styles['failure']}>
          {failure.message}
        </p>
      )}
      <div className={styles['buttons']}>
        {onBack !== undefined && (
          <Button variant="quiet" onPress={onBack}>
            {text.back}
          </Button>
        )}
        <span className={styles['push']} />
        <Button type="submit" variant="primary" isPending={create.isPending}>
          {text.create}
        </Button>
      </div>
    </form>
  );
}
