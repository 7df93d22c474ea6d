import { describe, expect, it } from 'vitest';
import { sendingProblems, type SendingFacts } from './sendingCheck.ts';

const oneCase = {
  itemId: 'i',
  number: 'M-0412',
  question: 'Wat helpt nu?',
  seatCount: 4,
  openPoints: 0,
  belowMinimum: false,
};
const inOrder: SendingFacts = {
  hasOrganiser: true,
  chairId: 'c',
  hasReserve: true,
  minuteTakerId: 'm',
  hasPlace: true,
  overMinutes: -5,
  breakNeededBefore: undefined,
  cases: [oneCase],
};

describe('the check before sending', () => {
  it('has nothing to say when all is there', () => {
    expect(sendingProblems(inOrder)).toEqual([]);
  });

  it.each<[string, Partial<SendingFacts>]>([
    ['noOrganiser', { hasOrganiser: false }],
    ['noChair', { chairId: null }],
    ['noReserve', { hasReserve: false }],
    ['noMinuteTaker', { minuteTakerId: null }],
    ['minuteTakerIsChair', { minuteTakerId: 'c' }],
    ['noPlace', { hasPlace: false }],
    ['noEnd', { overMinutes: null }],
    ['tooLong', { overMinutes: 8 }],
    ['breakMissing', { breakNeededBefore: { id: 'i', title: 'M-0412' } }],
    ['noCases', { cases: [] }],
    ['noQuestion', { cases: [{ ...oneCase, question: ' ' }] }],
    ['nobodySeated', { cases: [{ ...oneCase, seatCount: 0 }] }],
    ['belowMinimum', { cases: [{ ...oneCase, belowMinimum: true }] }],
    ['notReady', { cases: [{ ...oneCase, openPoints: 2 }] }],
  ])('names %s, and that alone', (kind, facts) => {
    expect(sendingProblems({ ...inOrder, ...facts }).map((problem) => problem.kind)).toEqual([kind]);
  });

  it('says how many minutes the agenda is too long', () => {
    expect(sendingProblems({ ...inOrder, overMinutes: 8 })).toMatchObject([{ minutes: 8 }]);
  });

  it('finds the meeting that has nobody in no role without calling the minute taker the chair', () => {
    const kinds = sendingProblems({ ...inOrder, chairId: null, minuteTakerId: null }).map(({ kind }) => kind);
    expect(kinds).toEqual(['noChair', 'noMinuteTaker']);
  });
});
