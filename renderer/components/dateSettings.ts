import type { CalendarDate } from '@internationalized/date';
import { toCalendarDate } from './calendarDate.ts';
import type { SegmentFieldProps } from './SegmentFrame.tsx';

/** A field for a date; `value`, `minimum` and `maximum` are 'YYYY-MM-DD'. */
export type DateProps = SegmentFieldProps & Readonly<{ minimum?: string; maximum?: string }>;

/** Value and limits of a date field as the library wants them. */
export function dateSettings(props: DateProps): Readonly<{
  value: CalendarDate | null;
  onChange: (date: { toString(): string } | null) => void;
  minValue?: CalendarDate;
  maxValue?: CalendarDate;
}> {
  const minValue = toCalendarDate(props.minimum ?? null);
  const maxValue = toCalendarDate(props.maximum ?? null);
  return {
    value: toCalendarDate(props.value),
    onChange: (date) => props.onChange(date?.toString() ?? null),
    ...(minValue ? { minValue } : {}),
    ...(maxValue ? { maxValue } : {}),
  };
}
