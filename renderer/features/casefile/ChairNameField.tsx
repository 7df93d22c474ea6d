import type { ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { TextField } from '../../components/TextField.tsx';

/** Who chairs: asked once with a new file, changed in the settings. Never filled in by the browser. */
export function ChairNameField({
  value,
  onChange,
  error,
}: Readonly<{ value: string; onChange: (name: string) => void; error?: string | undefined }>): ReactElement {
  return (
    <TextField
      label={text.yourName}
      hint={text.yourNameHint}
      value={value}
      onChange={onChange}
      maxLength={200}
      autoComplete="off"
      error={error}
    />
  );
}
