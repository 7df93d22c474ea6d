import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import styles from './SaveForm.module.css';

/** A form: Ctrl+Enter saves from any field; Enter alone, in a line, only where `enterSaves` says so. */
export function SaveForm({
  onSave,
  enterSaves = false,
  children,
}: Readonly<{ onSave: () => void; enterSaves?: boolean; children: ReactNode }>): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key for the whole form, also where a field keeps its keys to itself; the button beside it does the same
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (enterSaves) onSave();
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        }
      }}
    >
      {children}
      {enterSaves && (
        <button type="submit" hidden>
          {componentsText.save}
        </button>
      )}
    </form>
  );
}
