import { useState, type FormEvent, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { ChairNameField } from './ChairNameField.tsx';
import styles from './casefile.module.css';

/** Who chairs, for which organisation, and how case numbers begin. */
export function YouPart({ settings }: Readonly<{ settings: Output<'casefile.settings'> }>): ReactElement {
  const save = useCommand('casefile.saveSettings');
  const [chairName, setChairName] = useState(settings.chairName);
  const [organisationName, setOrganisationName] = useState(settings.organisationName);
  const [caseNumberPrefix, setCaseNumberPrefix] = useState(settings.caseNumberPrefix);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(
      { chairName, organisationName, caseNumberPrefix },
      { onSuccess: () => showToast(text.saved, { tone: 'good' }) },
    );
  };
  return (
    <form className={styles['fields']} onSubmit={submit} noValidate>
      <ChairNameField value={chairName} onChange={setChairName} />
      <TextField
        label={text.organisation}
        hint={text.organisationHint}
        value={organisationName}
        onChange={setOrganisationName}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={text.numberPrefix}
        hint={text.numberPrefixHint}
        value={caseNumberPrefix}
        onChange={setCaseNumberPrefix}
        maxLength={15}
      />
      {save.error !== null && <p role="alert">{save.error.message}</p>}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}
