import type { ReactNode } from 'react';
import { FormDialog } from '../../components/FormDialog.tsx';
import page from './Network.module.css';

/** A window to fill in: fields beside each other, Enter in a line keeps it. Every form of this room stands in one. */
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
    /** Takes away what is kept; null while there is nothing yet. */
    removal?: Readonly<{ label: string; onPress: () => void }> | null;
    onKeep: () => void;
    onClose: () => void;
    children: ReactNode;
  }>,
): ReactNode {
  const { canKeep = true, isPending = false, refusal = null, removal = null } = props;
  return (
    <FormDialog
      title={props.title}
      size={props.size ?? 'medium'}
      onClose={props.onClose}
      onSave={props.onKeep}
      canSave={canKeep}
      isSaving={isPending}
      enterSaves
      error={refusal === null ? null : { message: refusal }}
      removal={removal === null ? null : { ...removal, isPending }}
      {...(props.keep === undefined ? {} : { saveLabel: props.keep })}
    >
      <div className={page.form}>{props.children}</div>
    </FormDialog>
  );
}
