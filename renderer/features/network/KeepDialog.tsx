import type { ReactNode } from 'react';
import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import page from './Network.module.css';

/**
 * A form in a window: Enter in a line keeps it, Escape and Annuleer leave it, a press outside loses nothing. Every form of
 * this room stands in one.
 */
export function KeepDialog(
  props: Readonly<{
    title: string;
    size?: 'medium' | 'large';
    /** What the button says; "Bewaar" when left out. */
    keep?: string;
    canKeep?: boolean;
    isPending?: boolean;
    /** Why it was refused, when it belongs to no field. */
    refusal?: string | null;
    /** Another button, before Annuleer. */
    extra?: ReactNode;
    onKeep: () => void;
    onClose: () => void;
    children: ReactNode;
  }>,
): ReactNode {
  const { canKeep = true, keep = networkScreenText.save, refusal = null, onKeep, onClose } = props;
  return (
    <Dialog
      isOpen
      title={props.title}
      size={props.size ?? 'medium'}
      onClose={onClose}
      closeOnPressOutside={false}
      actions={
        <>
          {props.extra}
          <Button onPress={onClose}>{networkScreenText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={!canKeep}
            isPending={props.isPending ?? false}
            onPress={onKeep}
          >
            {keep}
          </Button>
        </>
      }
    >
      <form
        className={page.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (canKeep) onKeep();
        }}
      >
        {refusal !== null && (
          <div className={page.wide}>
            <ErrorNotice title={refusal} />
          </div>
        )}
        {props.children}
        <button type="submit" hidden>
          {keep}
        </button>
      </form>
    </Dialog>
  );
}
