import { useDraft } from '../../client/useDraft.ts';

export interface KeptForm<Value> {
  readonly value: Value;
  set(value: Value): void;
  /** After it was saved. */
  clear(): void;
}

/** A small form whose fields survive a stop or a crash, kept together as one draft. @param place unique name of the form */
export function useKeptForm<Value>(place: string, initial: Value): KeptForm<Value> {
  const draft = useDraft(place);
  return {
    value: draft.text === '' ? initial : (JSON.parse(draft.text) as Value),
    set: (value) => draft.setText(JSON.stringify(value)),
    clear: () => draft.clear(),
  };
}
