import { useState, type FormEvent, type ReactElement } from 'react';
import { Loading } from '../../app/Loading.tsx';
import { casefileScreensText } from '../../../shared/text/nl/casefileScreens.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
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
  const [fields, setFields, forget] = useKept('firstTime:you', {
    chairName: kept.chairName,
    organisationName: kept.organisationName,
    profession: firstTime.profession,
  });
  const { chairName, organisationName, profession } = fields;
  const set = (part: Partial<typeof fields>): void => setFields((known) => ({ ...known, ...part }));
  const [tried, setTried] = useState(false);
  const isNameless = chairName.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    const onSuccess = (): void => {
      forget();
      onNext();
    };
    introduce.mutate(fields, { onSuccess });
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <ChairNameField
        takesFocus={kept.chairName === ''}
        value={chairName}
        onChange={(name) => set({ chairName: name })}
        error={tried && isNameless ? casefileScreensText.yourNameMissing : undefined}
      />
      <div className={styles['pair']}>
        <TextField
          label={casefileScreensText.organisation}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever comes to this step comes to type here
          autoFocus={kept.chairName !== ''}
          hint={casefileScreensText.organisationHint}
          value={organisationName}
          onChange={(name) => set({ organisationName: name })}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={firstTimeText.you.profession}
          hint={firstTimeText.you.professionHint}
          value={profession}
          onChange={(words) => set({ profession: words })}
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
