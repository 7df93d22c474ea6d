import type { ReactNode } from 'react';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextField } from '../../components/TextField.tsx';
import page from './Network.module.css';

const words = togetherText.learning;

export type VisitWords = Readonly<{ onDate: string | null; who: string; what: string }>;

/** Two fields and a date (feature W13). */
export function VisitFields(
  props: Readonly<{
    fields: VisitWords;
    onChange: (change: Partial<VisitWords>) => void;
    /** Why it was refused: only what was seen can be wrong. */
    error?: string | undefined;
    takesFocus?: boolean;
  }>,
): ReactNode {
  const { fields, onChange } = props;
  return (
    <>
      <DatePicker label={words.onDate} value={fields.onDate} onChange={(onDate) => onChange({ onDate })} />
      <TextField
        label={words.who}
        value={fields.who}
        onChange={(who) => onChange({ who })}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
        autoFocus={props.takesFocus === true}
      />
      <div className={page.wide}>
        <TextField
          label={words.what}
          value={fields.what}
          onChange={(what) => onChange({ what })}
          error={props.error}
          maxLength={2000}
        />
      </div>
    </>
  );
}

/** What the core takes; null while something is missing. */
export function visitInput({
  onDate,
  who,
  what,
}: VisitWords): { onDate: string; who: string; what: string } | null {
  const input = { who: who.trim(), what: what.trim() };
  return onDate === null || input.who === '' || input.what === '' ? null : { onDate, ...input };
}
