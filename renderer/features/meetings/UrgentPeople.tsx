import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { PersonBox, type PersonRef } from './PersonBox.tsx';
import styles from './Urgent.module.css';

const text = caseItemsText.urgent;

/** Who is needed now: out of the earlier table of this case, each chosen on purpose, and anybody else. */
export function UrgentPeople(
  props: Readonly<{
    /** Who sat at its last discussion; null when there was none. */
    earlier: Readonly<{ date: string; people: readonly PersonRef[] }> | null;
    people: readonly PersonRef[];
    onChange: (people: readonly PersonRef[]) => void;
  }>,
): ReactElement {
  const { earlier, people, onChange } = props;
  const isChosen = (id: string): boolean => people.some((person) => person.id === id);
  const without = (id: string): readonly PersonRef[] => people.filter((person) => person.id !== id);
  const others = people.filter((person) => earlier?.people.some(({ id }) => id === person.id) !== true);
  return (
    <div className={styles.people}>
      <h3>{text.people}</h3>
      {earlier === null ? (
        <p className={styles.small}>{text.nobody}</p>
      ) : (
        <fieldset className={styles.table}>
          <legend>{text.earlier(earlier.date)}</legend>
          {earlier.people.map((person) => (
            <Checkbox
              key={person.id}
              isSelected={isChosen(person.id)}
              onChange={(chosen) => onChange(chosen ? [...people, person] : without(person.id))}
              detail={[person.profession, person.organisation].filter((part) => part !== '').join(' · ')}
            >
              {person.name}
            </Checkbox>
          ))}
          <div className={styles.buttons}>
            <Button
              size="small"
              variant="quiet"
              onPress={() => onChange([...people, ...earlier.people.filter(({ id }) => !isChosen(id))])}
            >
              {text.everyone}
            </Button>
          </div>
        </fieldset>
      )}
      <ul className={styles.others}>
        {others.map((person) => (
          <li key={person.id}>
            <DomainDot domain={person.domain} /> {person.name}
            <IconButton
              size="small"
              label={text.remove(person.name)}
              icon={<X size="1rem" aria-hidden="true" />}
              onPress={() => onChange(without(person.id))}
            />
          </li>
        ))}
      </ul>
      <PersonBox
        label={text.other}
        hint={text.otherHint}
        value={null}
        addsAgain
        without={people.map(({ id }) => id)}
        onChange={(person) => {
          if (person !== null) onChange([...people, person]);
        }}
      />
      <p role="status" className={styles.small}>
        {text.count(people.length)}
      </p>
    </div>
  );
}
