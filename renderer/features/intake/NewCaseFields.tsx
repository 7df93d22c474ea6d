import type { ReactNode } from 'react';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { TextField } from '../../components/TextField.tsx';
import { OrganisationPicker } from '../cases/OrganisationPicker.tsx';
import styles from './intake.module.css';

const words = intakeScreenText.outcome;

export type NewCase = Readonly<{ number: string; responsibleOrganisationId: string | null }>;

/** What a case needs besides what the aanmelding says. */
export function NewCaseFields(
  props: Readonly<{ value: NewCase; onChange: (value: NewCase) => void; problem: string | undefined }>,
): ReactNode {
  const { value, onChange, problem } = props;
  const { data: next } = useAnswer('cases.nextNumber', {});
  return (
    <div className={styles.pair}>
      <OrganisationPicker
        label={words.responsible}
        hint={words.responsibleHint}
        value={value.responsibleOrganisationId}
        onChange={(responsibleOrganisationId) => onChange({ ...value, responsibleOrganisationId })}
        isRequired
        error={problem}
      />
      <TextField
        label={words.number}
        hint={words.numberHint}
        placeholder={next?.number ?? ''}
        maxLength={30}
        value={value.number}
        onChange={(number) => onChange({ ...value, number })}
      />
    </div>
  );
}
