import type { ReactElement } from 'react';
import { findShippedMethod } from '../../../shared/model/methods.ts';
import { meetingTypesText as text } from '../../../shared/text/nl/meetingTypes.ts';
import { Select } from '../../components/Select.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { methodName, type KnownMethod, type TypeForm } from './typeForm.ts';
import styles from './Types.module.css';

/** The usual method of a kind of meeting and the others one can choose there: shipped and own ones. */
export function TypeMethods(
  props: Readonly<{
    form: TypeForm;
    set: (change: Partial<TypeForm>) => void;
    known: readonly KnownMethod[];
  }>,
): ReactElement {
  const { form, set, known } = props;
  const usual = form.methods[0] ?? '';
  // A method that was chosen and is off the list by now can still be seen, and taken away.
  const gone = form.methods.filter((id) => known.every((method) => method.id !== id));
  const all = [...known.map(({ id }) => id), ...gone];
  return (
    <div className={styles.lines}>
      <Select
        label={text.methods.usual}
        options={[
          ...(form.caseMinutes.length === 0 ? [{ id: '', label: text.methods.none }] : []),
          ...all.map((id) => ({
            id,
            label: methodName(id, known),
            ...(findShippedMethod(id) === undefined ? { detail: text.methods.own } : {}),
          })),
        ]}
        value={usual}
        onChange={(id) =>
          set({
            methods:
              id === '' ? [] : [id, ...form.methods.filter((other) => other !== id && other !== usual)],
          })
        }
      />
      {usual !== '' && (
        <div>
          <p className={styles.small}>{text.methods.others}</p>
          <ToggleChips
            label={text.methods.others}
            chips={all.filter((id) => id !== usual).map((id) => ({ id, label: methodName(id, known) }))}
            value={form.methods.slice(1)}
            onChange={(others) => set({ methods: [usual, ...others] })}
          />
        </div>
      )}
    </div>
  );
}
