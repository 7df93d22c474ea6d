import type { ReactNode, Ref } from 'react';
import { dossierText as words } from '../../../shared/text/nl/dossier.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
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

export type NameReasonProps = Readonly<{
  state: NameReasonState;
  blockRef?: Ref<HTMLDivElement>;
  /** Where one came from to fill it in: Enter in the field goes there, and a button under it. */
  back?: Readonly<{ label: string; onPress: () => void }> | undefined;
}>;

/** Names of other cases in the file, and the field for why they may stay; nothing when there are none. */
export function NameReason({ state, blockRef, back }: NameReasonProps): ReactNode {
  if (state.names.length === 0) return null;
  return (
    <div ref={blockRef} className={styles.asks}>
      <strong>{words.names(state.names)}</strong>
      <p>{words.namesAdvice}</p>
      <TextField
        label={words.nameReason}
        hint={words.nameReasonHint}
        value={state.reason}
        onChange={state.setReason}
        maxLength={500}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || back === undefined) return;
          // The same key would press the button that gets the focus.
          event.preventDefault();
          back.onPress();
        }}
      />
      {back !== undefined && (
        <div className={styles.buttons}>
          <Button size="small" onPress={back.onPress}>
            {back.label}
          </Button>
        </div>
      )}
    </div>
  );
}
