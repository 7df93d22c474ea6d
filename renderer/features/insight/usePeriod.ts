import { useState } from 'react';
import { addDays, addMonths } from '../../../shared/dates/isoDay.ts';
import { todayHere } from '../followup/todayHere.ts';

export const periodNames = ['quarter', 'year', 'thisYear', 'lastYear'] as const;
export type PeriodName = (typeof periodNames)[number];

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period by name, up to today. */
export function periodOf(name: PeriodName, today: string): Period {
  const year = Number(today.slice(0, 4));
  switch (name) {
    case 'quarter':
      return { from: addDays(addMonths(today, -3), 1), to: today };
    case 'year':
      return { from: addDays(addMonths(today, -12), 1), to: today };
    case 'thisYear':
      return { from: `${year}-01-01`, to: today };
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  }
}

/** The period that a part shows, the last twelve months at first. */
export function usePeriod(): {
  readonly name: PeriodName;
  readonly period: Period;
  readonly choose: (name: PeriodName) => void;
} {
  const [name, choose] = useState<PeriodName>('year');
  return { name, period: periodOf(name, todayHere()), choose };
}
