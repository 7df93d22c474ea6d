import type { ReactNode } from 'react';
import { useDraft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';

/** A longer text that is kept when one leaves it, and safe while one types. */
export function KeptText(
  props: Readonly<{
    place: string;
    label: string;
    text: string;
    /** Null: refused, and what was typed stays. */
    onKeep: (text: string) => Promise<object | null>;
  }>,
): ReactNode {
  const draft = useDraft(props.place, props.text);
  const keep = async (): Promise<void> => {
    const text = draft.text.trim();
    if (text === props.text) return;
    const done = await props.onKeep(text);
    if (done !== null) draft.clear();
  };
  return (
    <TextArea
      label={props.label}
      rows={1}
      value={draft.text}
      onChange={draft.setText}
      onBlur={() => void keep()}
    />
  );
}
