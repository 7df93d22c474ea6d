import type { ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './cases.module.css';

export type PersonDraft = NonNullable<Input<'cases.create'>['person']>;

export const emptyPerson: PersonDraft = {
  givenName: '',
  infix: '',
  familyName: '',
  initials: '',
  birthDate: null,
  note: '',
  role: 'youngPerson',
  isSubject: true,
  hasAuthority: false,
  isOffender: false,
  isVictim: false,
  isWitness: false,
};

const words = casesText.person;
const roleOptions = casePersonRoles.map(({ id, label }) => ({ id, label }));

/** Name, birth date and marks of one person; offender and victim may both be on. There is no field for a BSN. */
export function PersonFields(
  props: Readonly<{
    value: PersonDraft;
    onChange: (value: PersonDraft) => void;
    error: (field: string) => string | undefined;
    /** True where the form opens to type the name. */
    takesFocus?: boolean;
  }>,
): ReactNode {
  const { value, onChange, error } = props;
  const set = (part: Partial<PersonDraft>): void => onChange({ ...value, ...part });
  return (
    <>
      <div className={styles.names}>
        <TextField
          label={words.givenName}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the dialog opens to type this
          autoFocus={props.takesFocus ?? false}
          value={value.givenName}
          onChange={(givenName) => set({ givenName })}
          error={error('givenName')}
        />
        <TextField label={words.infix} value={value.infix} onChange={(infix) => set({ infix })} />
        <TextField
          label={words.familyName}
          value={value.familyName}
          onChange={(familyName) => set({ familyName })}
        />
        <TextField
          label={words.initials}
          hint={words.initialsHint}
          value={value.initials}
          maxLength={20}
          onChange={(initials) => set({ initials })}
        />
      </div>
      <div className={styles.names}>
        <DateField
          label={words.birthDate}
          value={value.birthDate}
          onChange={(birthDate) => set({ birthDate })}
          error={error('birthDate')}
        />
        <Select
          label={words.role}
          options={roleOptions}
          value={value.role}
          onChange={(role) =>
            set({
              role,
              isSubject: role === 'youngPerson' ? true : value.isSubject,
              hasAuthority: role === 'guardian' ? true : value.hasAuthority,
            })
          }
        />
      </div>
      <div className={styles.checks} role="group" aria-label={words.marks}>
        <Checkbox isSelected={value.isSubject} onChange={(isSubject) => set({ isSubject })}>
          {words.subject}
        </Checkbox>
        <Checkbox isSelected={value.hasAuthority} onChange={(hasAuthority) => set({ hasAuthority })}>
          {words.authority}
        </Checkbox>
        <Checkbox isSelected={value.isOffender} onChange={(isOffender) => set({ isOffender })}>
          {words.offender}
        </Checkbox>
        <Checkbox isSelected={value.isVictim} onChange={(isVictim) => set({ isVictim })}>
          {words.victim}
        </Checkbox>
        <Checkbox isSelected={value.isWitness} onChange={(isWitness) => set({ isWitness })}>
          {words.witness}
        </Checkbox>
      </div>
    </>
  );
}
