import type { ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { TextField } from '../../components/TextField.tsx';

/** Who chairs: asked once with a new file, changed in the settings. Never filled in by the browser. */
export function ChairNameField({
  value,
  onChange,
  error,
  takesFocus = false,
}: Readonly<{
  value: string;
  onChange: (name: string) => void;
  error?: string | undefined;
  /** True where one comes to type this. */
  takesFocus?: boolean;
}>): ReactElement {
  return (
    <TextField
      label={text.yourName}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where one comes to type this
      autoFocus={takesFocus}
      hint={text.yourNameHint}
      value={value}
      onChange={onChange}
      maxLength={200}
      autoComplete="off"
      error={error}
    />
  );
}
