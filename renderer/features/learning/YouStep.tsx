import { useState, type FormEvent, type ReactElement } from 'react';
import { Loading } from '../../app/Loading.tsx';
import { casefileScreensText } from '../../../shared/text/nl/casefileScreens.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ChairNameField } from '../casefile/ChairNameField.tsx';
import type { StepProps } from './firstTimeStep.ts';
import styles from './FirstTime.module.css';

/** Who chairs and for whom: the chair comes into the smoelenboek, to be chosen like everybody else. */
export function YouStep(props: StepProps): ReactElement {
  const { data: settings } = useAnswer('casefile.settings', {});
  return settings === undefined ? <Loading /> : <YouForm {...props} {...settings} />;
}

function YouForm({
  firstTime,
  onNext,
  buttons,
  ...kept
}: StepProps & Readonly<{ chairName: string; organisationName: string }>): ReactElement {
  const introduce = useCommand('learning.introduceChair');
  const [chairName, setChairName] = useState(kept.chairName);
  const [organisationName, setOrganisationName] = useState(kept.organisationName);
  const [profession, setProfession] = useState(firstTime.profession);
  const [tried, setTried] = useState(false);
  const isNameless = chairName.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    introduce.mutate({ chairName, organisationName, profession }, { onSuccess: onNext });
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <ChairNameField
        value={chairName}
        onChange={setChairName}
        error={tried && isNameless ? casefileScreensText.yourNameMissing : undefined}
      />
      <div className={styles['pair']}>
        <TextField
          label={casefileScreensText.organisation}
          hint={casefileScreensText.organisationHint}
          value={organisationName}
          onChange={setOrganisationName}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={firstTimeText.you.profession}
          hint={firstTimeText.you.professionHint}
          value={profession}
          onChange={setProfession}
          maxLength={500}
          autoComplete="off"
        />
      </div>
      {introduce.error !== null && <p role="alert">{introduce.error.message}</p>}
      <div className={styles['buttons']}>
        {buttons}
        <Button type="submit" variant="primary" isPending={introduce.isPending}>
          {firstTimeText.next}
        </Button>
      </div>
    </form>
  );
}
