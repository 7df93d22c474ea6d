import type { ReactNode } from 'react';
import { planText } from '../../../shared/text/nl/plan.ts';
import { TextField } from '../../components/TextField.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import type { WhoState } from './useWho.ts';
import styles from './plan.module.css';

const words = planText.goal;

/** The two ways to say who: of a goal and of a step towards it. */
export function WhoFields(
  props: Readonly<{
    who: WhoState;
    /** Name of the contact that was chosen before; empty when none was. */
    known: string;
  }>,
): ReactNode {
  const { who, known } = props;
  return (
    <div className={styles.pair}>
      <ContactPicker
        label={words.who}
        value={{ contactId: who.value.whoContactId, organisationId: null }}
        valueLabel={known}
        onChange={({ contactId }) => who.chooseContact(contactId)}
      />
      <TextField
        label={words.whoWords}
        hint={words.whoWordsHint}
        value={who.value.whoWords}
        onChange={who.setWords}
        maxLength={500}
      />
    </div>
  );
}
