import { expect, test } from 'vitest';
import { keptPlan, writtenPlan, type YearPlanned } from './yearDraft.ts';

const plan: YearPlanned = {
  from: '2026-12-01',
  until: '2027-11-30',
  start: '10:00',
  end: null,
  calendarUntil: '2028-08-31',
  rows: [
    {
      wanted: '2026-12-24',
      date: '2027-01-07',
      isIncluded: true,
      proposed: { wanted: '2026-12-24', date: '2026-12-17', obstacle: null, isTaken: false },
    },
  ],
};

test('a plan comes back from its draft as it was', () => {
  expect(keptPlan(writtenPlan(plan, 3), 3)).toEqual(plan);
});

test('without a draft, for another version of the series, or from something else there is no plan', () => {
  expect(keptPlan('', 3)).toBeNull();
  expect(keptPlan(writtenPlan(plan, 3), 4)).toBeNull();
  expect(keptPlan('x', 3)).toBeNull();
  expect(keptPlan('{}', 3)).toBeNull();
});
