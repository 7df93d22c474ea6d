import type { ReactNode } from 'react';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextField } from '../../components/TextField.tsx';
import page from './Network.module.css';

const words = togetherText.learning;

export type VisitWords = Readonly<{ onDate: string | null; who: string; what: string }>;

/** Two fields and a date (feature W13). */
export function VisitFields(
  props: Readonly<{ fields: VisitWords; onChange: (change: Partial<VisitWords>) => void }>,
): ReactNode {
  const { fields, onChange } = props;
  return (
    <>
      <DatePicker label={words.onDate} value={fields.onDate} onChange={(onDate) => onChange({ onDate })} />
      <TextField label={words.who} value={fields.who} onChange={(who) => onChange({ who })} maxLength={500} />
      <div className={page.wide}>
        <TextField
          label={words.what}
          value={fields.what}
          onChange={(what) => onChange({ what })}
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
