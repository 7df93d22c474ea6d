import { describe, expect, it } from 'vitest';
import { isCaseNumber, nextCaseNumber } from './caseNumber.ts';

describe('case numbers', () => {
  it.each([
    [[], 'M-0001'],
    [['M-0436', 'M-0012'], 'M-0437'],
    [['M-0436', 'ZAT-0900', 'eigen nummer'], 'M-0437'],
    [['M-9999'], 'M-10000'],
  ])('after %j comes %s', (used, next) => {
    expect(nextCaseNumber('M', used)).toBe(next);
  });

  it('have a prefix of capitals and no year', () => {
    expect(['M-0437', 'ZAT-0001', 'm-0437', 'M-437', '2026-0437', 'M-0437a'].map(isCaseNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => nextCaseNumber('m', [])).toThrow(RangeError);
  });
});
