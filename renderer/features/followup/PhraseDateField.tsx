import { useState, type ReactNode } from 'react';
import { parseDutchDate } from '../../../shared/dates/dutchDate.ts';
import { formatLongDate, formatNumericDate } from '../../../shared/dates/formatDate.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { TextField } from '../../components/TextField.tsx';
import { todayHere } from './todayHere.ts';

export type TypedDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'unclear' };

/** What was typed in a date field, as a date or as not understood. */
export function readTypedDate(words: string, today: string): TypedDate {
  if (words.trim() === '') return { kind: 'none' };
  const read = parseDutchDate(words, today);
  return read === undefined ? { kind: 'unclear' } : { kind: 'date', date: read.date };
}

/** A date in words or digits; says under the field which day was understood, before it counts. */
export function PhraseDateField(
  props: Readonly<{
    label: string;
    initial: string | null;
    onChange: (typed: TypedDate) => void;
    /** The dialog opens to type this. */
    takesFocus?: boolean;
  }>,
): ReactNode {
  const { label, initial, onChange } = props;
  const [words, setWords] = useState(initial === null ? '' : formatNumericDate(initial));
  const [left, setLeft] = useState(false);
  const typed = readTypedDate(words, todayHere());
  return (
    <TextField
      label={label}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the dialog opens to type this
      autoFocus={props.takesFocus ?? false}
      value={words}
      onChange={(next) => {
        setWords(next);
        setLeft(false);
        onChange(readTypedDate(next, todayHere()));
      }}
      onBlur={() => setLeft(true)}
      hint={typed.kind === 'date' ? formatLongDate(typed.date) : followupText.whenHint}
      error={typed.kind === 'unclear' && left ? followupText.notUnderstood : undefined}
    />
  );
}
