import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { intakeSubjects } from '../../../shared/model/lists/triageCriteria.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { FieldGroup } from '../../components/FieldGroup.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { IntakeChoices } from './intakeDraft.ts';
import styles from './IntakeForm.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.form;
const options = intakeSubjects.map(({ id, label }) => ({ id, label, detail: words.aboutHints[id] }));

/** Whom it is about: a name or initials, or nobody by name. Who is in a case already is pointed out before saving. */
export function IntakeSubjectFields(
  props: Readonly<{
    about: IntakeChoices['about'];
    person: IntakeChoices['person'];
    onChange: (part: Partial<IntakeChoices>) => void;
    problem: string | undefined;
  }>,
): ReactNode {
  const { about, person, onChange, problem } = props;
  const set = (part: Partial<IntakeChoices['person']>): void => onChange({ person: { ...person, ...part } });
  const hasName = about === 'person' || about === 'family' || about === 'early';
  return (
    <FieldGroup legend={words.about}>
      <div className={shared.pair}>
        <Select
          label={words.about}
          hideLabel
          options={options}
          value={about}
          onChange={(next) => onChange({ about: next })}
          hint={words.aboutHints[about]}
        />
      </div>
      {hasName && (
        <div className={styles.names} role="group" aria-label={words.person}>
          <TextField
            label={words.givenName}
            value={person.givenName}
            onChange={(givenName) => set({ givenName })}
            error={problem}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens this form came to type, and this is its first field
            autoFocus
          />
          <TextField label={words.infix} value={person.infix} onChange={(infix) => set({ infix })} />
          <TextField
            label={words.familyName}
            value={person.familyName}
            onChange={(familyName) => set({ familyName })}
          />
          <TextField
            label={words.initials}
            value={person.initials}
            maxLength={20}
            onChange={(initials) => set({ initials })}
          />
          <DateField
            label={words.birthDate}
            value={person.birthDate}
            onChange={(birthDate) => set({ birthDate })}
          />
        </div>
      )}
      {hasName && <KnownInCases person={person} />}
    </FieldGroup>
  );
}

/** Cases in which this person may be already: a person looks and decides; nothing is joined. */
function KnownInCases({ person }: Readonly<{ person: IntakeChoices['person'] }>): ReactNode {
  const { birthDate } = person;
  const { data } = useAnswer('cases.findDoubles', birthDate === null ? null : { ...person, birthDate });
  const found = birthDate === null ? [] : (data ?? []);
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <div className={shared.warn}>
          <p>{words.known}</p>
          <ul>
            {found.map((double) => (
              <li key={`${double.caseId} ${double.personId}`}>
                <Link href={`/casussen/${double.caseId}`}>
                  {casesText.create.double(double.number, double.initials, double.age)}
                </Link>{' '}
                · {casesText.create.doubleReasons[double.reason]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
