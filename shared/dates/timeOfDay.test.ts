import { describe, expect, it } from 'vitest';
import { addMinutes, isTimeOfDay, minutesBetween } from './timeOfDay.ts';

describe('times of day', () => {
  it.each([
    ['09:30', 5, '09:35'],
    ['09:30', 154, '12:04'],
    ['23:50', 20, '00:10'],
    ['00:10', -20, '23:50'],
  ])('%s and %i minutes is %s', (time, minutes, expected) => {
    expect(addMinutes(time, minutes)).toBe(expected);
  });

  it('counts the minutes between two times', () => {
    expect(minutesBetween('09:30', '12:00')).toBe(150);
    expect(minutesBetween('12:00', '09:30')).toBe(-150);
  });

  it('knows a time from other text', () => {
    expect(['00:00', '23:59', '24:00', '9:30', '09:60', ''].map(isTimeOfDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => addMinutes('9u30', 1)).toThrow(RangeError);
  });
});
