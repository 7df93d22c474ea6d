import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import styles from './Followup.module.css';

export type Helper = Output<'followup.actions'>['rows'][number]['helpers'][number];

/** Who helps the one owner: chosen one after the other, each can be taken away. */
export function HelpersField(
  props: Readonly<{
    value: readonly Helper[];
    ownerId: string | null;
    onChange: (value: readonly Helper[]) => void;
  }>,
): ReactElement {
  const { value, ownerId, onChange } = props;
  const [words, setWords] = useState('');
  const { data } = useAnswer('followup.people', { text: words, includeId: null });
  const taken = new Set([ownerId, ...value.map(({ id }) => id)]);
  const free = (data ?? []).filter(({ id }) => !taken.has(id));
  return (
    <div className={styles['helpers']}>
      <ComboBox
        // Empty again after each choice.
        key={value.length}
        label={followupText.helpers}
        opensOn="input"
        value={null}
        options={free.map((person) => ({
          id: person.id,
          label: person.name,
          mark: <DomainDot domain={person.domain} />,
          ...(person.organisation === null ? {} : { detail: person.organisation }),
        }))}
        onSearch={setWords}
        onChange={(id) => {
          const person = free.find((one) => one.id === id);
          if (person !== undefined) onChange([...value, { id: person.id, name: person.name }]);
        }}
      />
      {value.length > 0 && (
        <ul aria-label={followupText.helpersChosen}>
          {value.map((helper) => (
            <li key={helper.id}>
              {helper.name}
              <IconButton
                size="small"
                label={followupText.removeHelper(helper.name)}
                icon={<X size="1em" aria-hidden="true" />}
                onPress={() => onChange(value.filter(({ id }) => id !== helper.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
