import type { ReactNode } from 'react';
import { dossierText as words } from '../../../shared/text/nl/dossier.ts';
import { useKept } from '../../client/useKept.ts';
import { TextField } from '../../components/TextField.tsx';
import styles from './PaperDialog.module.css';

/** The reason why names of other cases may stay in a file, safe while it is typed. */
export interface NameReasonState {
  readonly names: readonly string[];
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly forget: () => void;
  /** A name stands in it and nobody said why it may. */
  readonly isMissing: boolean;
  /** What goes along with the request to write the file. */
  readonly input: { readonly nameReason?: string };
}

/** @param place unique name of the file that the reason is about */
export function useNameReason(place: string, names: readonly string[]): NameReasonState {
  const [reason, setReason, forget] = useKept(place, '');
  const typed = reason.trim();
  return {
    names,
    reason,
    setReason,
    forget,
    isMissing: names.length > 0 && typed === '',
    input: names.length > 0 && typed !== '' ? { nameReason: typed } : {},
  };
}

/** Names of other cases in the file, and the field for why they may stay; nothing when there are none. */
export function NameReason({ state }: Readonly<{ state: NameReasonState }>): ReactNode {
  if (state.names.length === 0) return null;
  return (
    <div className={styles.asks}>
      <strong>{words.names(state.names)}</strong>
      <p>{words.namesAdvice}</p>
      <TextField
        label={words.nameReason}
        hint={words.nameReasonHint}
        value={state.reason}
        onChange={state.setReason}
        maxLength={500}
      />
    </div>
  );
}
