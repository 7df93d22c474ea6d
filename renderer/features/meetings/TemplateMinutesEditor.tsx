import type { ReactElement } from 'react';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { NumberField } from '../../components/NumberField.tsx';
import type { MinutesLine } from './typeForm.ts';
import styles from './Types.module.css';

const text = meetingTypesText.minutes;
const fields = ['planned', 'minimum', 'maximum'] as const;

/** Minutes per kind of discussion; a kind without minutes does not belong at this table. */
export function TemplateMinutesEditor(
  props: Readonly<{ minutes: readonly MinutesLine[]; onChange: (minutes: MinutesLine[]) => void }>,
): ReactElement {
  const { minutes, onChange } = props;
  const set = (kind: MinutesLine['kind'], field: (typeof fields)[number], value: number | null): void => {
    const known = minutes.find((line) => line.kind === kind);
    const others = minutes.filter((line) => line.kind !== kind);
    const changed =
      value === null
        ? field === 'planned'
          ? []
          : known === undefined
            ? []
            : [known]
        : [
            known === undefined
              ? { kind, planned: value, minimum: value, maximum: value }
              : { ...known, [field]: value },
          ];
    const order = discussionKinds.map(({ id }) => id);
    onChange([...others, ...changed].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)));
  };
  return (
    <div className={styles.lines}>
      <p className={styles.small}>{text.hint}</p>
      <table className={styles.minutes}>
        <thead>
          <tr>
            <th scope="col">{text.kind}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {text[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {discussionKinds.map(({ id, label }) => {
            const line = minutes.find(({ kind }) => kind === id);
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                {fields.map((field) => (
                  <td key={field}>
                    <NumberField
                      label={text.of(text[field], label)}
                      hideLabel
                      value={line?.[field] ?? null}
                      onChange={(value) => set(id, field, value)}
                      maximum={600}
                      isDisabled={line === undefined && field !== 'planned'}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
