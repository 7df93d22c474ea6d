import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';

export type PersonRef = Output<'meetings.people'>[number];

/** Chooses one professional from the smoelenboek by name, profession or organisation. */
export function PersonBox(
  props: Readonly<{
    label: string;
    hint?: string;
    'aria-describedby'?: string;
    /** Who is chosen now; null = nobody. */
    value: PersonRef | null;
    onChange: (person: PersonRef | null) => void;
    /** People who can not be chosen (again). */
    without?: readonly string[];
    /** A box to add with: after a choice it is empty and has the focus, ready for the next name. */
    addsAgain?: boolean;
  }>,
): ReactElement {
  const [words, setWords] = useState('');
  const [turn, setTurn] = useState(0);
  const { data = [] } = useAnswer('meetings.people', {
    search: words === props.value?.name ? '' : words,
    limit: 30,
  });
  const people = data.filter((person) => props.without?.includes(person.id) !== true);
  const known =
    props.value === null || people.some((person) => person.id === props.value?.id)
      ? people
      : [props.value, ...people];
  return (
    <ComboBox
      // A new box at the moment of choosing: empty, closed, and before anything new can be typed.
      key={turn}
      takesFocus={turn > 0}
      opensOn={props.addsAgain === true ? 'input' : 'focus'}
      label={props.label}
      aria-describedby={props['aria-describedby']}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      options={known.map((person) => ({
        id: person.id,
        label: person.name,
        detail: [person.profession, person.organisation].filter((part) => part !== '').join(' · '),
        mark: <DomainDot domain={person.domain} />,
      }))}
      value={props.value?.id ?? null}
      onSearch={setWords}
      onChange={(id) => {
        setWords('');
        if (props.addsAgain === true) setTurn(turn + 1);
        props.onChange(known.find((person) => person.id === id) ?? null);
      }}
    />
  );
}
