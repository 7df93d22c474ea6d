import type { ReactNode } from 'react';
import styles from './SaveForm.module.css';

/** A form: Ctrl+Enter saves from any field, Enter alone never does. */
export function SaveForm({
  onSave,
  children,
}: Readonly<{ onSave: () => void; children: ReactNode }>): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key for the whole form, also where a field keeps its keys to itself; the button beside it does the same
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        }
      }}
    >
      {children}
    </form>
  );
}
