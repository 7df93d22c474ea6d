import { describe, expect, it } from 'vitest';
import { formatLongDate, formatNumericDate, formatShortDate, formatTime } from './formatDate.ts';

describe('dates in Dutch', () => {
  it('writes short, long and numeric dates', () => {
    expect(formatShortDate('2026-11-24')).toBe('di 24 nov');
    expect(formatLongDate('2026-11-24')).toBe('dinsdag 24 november 2026');
    expect(formatShortDate('2027-03-01')).toBe('ma 1 mrt');
    expect(formatNumericDate('2027-03-01')).toBe('01-03-2027');
  });

  it('writes times on a 24-hour clock', () => {
    expect(formatTime({ hour: 9, minute: 5 })).toBe('09:05');
    expect(formatTime(new Date(2026, 10, 24, 16, 30))).toBe('16:30');
  });
});
