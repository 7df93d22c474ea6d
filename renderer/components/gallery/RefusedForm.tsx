import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { TextArea } from '../TextArea.tsx';
import { TextField } from '../TextField.tsx';
import styles from './Gallery.module.css';

/** Refused every time, with the error beside its fields: sending again must still reach the form. */
export function RefusedForm(): ReactNode {
  const [sent, setSent] = useState(0);
  const error = sent === 0 ? undefined : `Nog niet goed, ${sent} keer gestuurd.`;
  return (
    <form
      className={styles.stack}
      aria-label="Geweigerd formulier"
      onSubmit={(event) => {
        event.preventDefault();
        setSent((count) => count + 1);
      }}
    >
      <TextField label="Naam van het overleg" isRequired error={error} />
      <TextArea label="Waarom nu" rows={2} error={error} />
      <Button type="submit">Stuur</Button>
    </form>
  );
}
