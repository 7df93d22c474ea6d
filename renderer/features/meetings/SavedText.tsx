import type { ReactElement } from 'react';
import { useDraft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';

/** Text that is kept when the field is left; until then every letter is safe as a draft. */
export function SavedText(
  props: Readonly<{
    /** Place of the draft. */
    place: string;
    label: string;
    hint?: string;
    value: string;
    isRequired?: boolean;
    /** One line instead of several. */
    isLine?: boolean;
    rows?: number;
    /** @returns null when it was refused; the words then stay as a draft */
    onSave: (words: string) => Promise<unknown>;
  }>,
): ReactElement {
  const draft = useDraft(props.place, props.value);
  const save = async (): Promise<void> => {
    if (draft.text === props.value) return;
    if (props.isRequired === true && draft.text.trim() === '') return draft.clear();
    if ((await props.onSave(draft.text)) !== null) draft.clear();
  };
  const field = {
    label: props.label,
    ...(props.hint === undefined ? {} : { hint: props.hint }),
    value: draft.text,
    onChange: (words: string) => draft.setText(words),
    onBlur: () => void save(),
  };
  return props.isLine === true ? (
    <TextField {...field} maxLength={500} />
  ) : (
    <TextArea {...field} rows={props.rows ?? 2} maxLength={20_000} />
  );
}
