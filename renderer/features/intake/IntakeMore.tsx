import type { ReactNode } from 'react';
import { intakeUrgencies, weighingFrameworks } from '../../../shared/model/lists/triageCriteria.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { IntakeChoices } from './intakeDraft.ts';
import { PartnersField } from './PartnersField.tsx';
import styles from './intake.module.css';

const words = intakeScreenText.form;

/** What may be left for later: partners, an urgency that a person gives, the table, the day it came in. */
export function IntakeMore(
  props: Readonly<{ choices: IntakeChoices; onChange: (part: Partial<IntakeChoices>) => void }>,
): ReactNode {
  const { choices, onChange } = props;
  return (
    <div className={styles.form}>
      <PartnersField partners={choices.partners} onChange={(partners) => onChange({ partners })} />
      <div className={styles.pair}>
        <Select
          label={words.urgency}
          hint={words.urgencyHint}
          options={intakeUrgencies}
          value={choices.urgency}
          onChange={(urgency) => onChange({ urgency })}
        />
        {choices.urgency !== 'normal' && (
          <TextField
            label={words.urgencyReason}
            value={choices.urgencyReason}
            maxLength={500}
            onChange={(urgencyReason) => onChange({ urgencyReason })}
          />
        )}
        <Select
          label={words.framework}
          options={weighingFrameworks}
          value={choices.framework}
          onChange={(framework) => onChange({ framework })}
        />
        <DateField
          label={words.receivedOn}
          value={choices.receivedOn}
          onChange={(receivedOn) => {
            if (receivedOn !== null) onChange({ receivedOn });
          }}
        />
      </div>
    </div>
  );
}
