import { describe, expect, test } from 'vitest';
import { backlogEntry, compareBacklog, reasonsOf, type BacklogRow } from './backlog.ts';

const quiet: BacklogRow = {
  caseId: 'a',
  number: 'M-0001',
  alias: 'A.',
  type: 'person',
  status: 'active',
  question: '',
  urgent: 0,
  submittedOn: null,
  promisedOn: null,
  reviewOn: null,
  retentionOn: null,
  consentOn: null,
  signals: 0,
  firstSignalAt: null,
  lastDiscussedOn: '2026-10-01',
  parked: 0,
};
const day = '2026-12-01';
const kindsOf = (row: Partial<BacklogRow>): string[] =>
  reasonsOf({ ...quiet, ...row }, day).map((reason) => reason.kind);

describe('why now', () => {
  test.each([
    [{}, []],
    [{ urgent: 1 }, ['urgent']],
    [{ promisedOn: '2026-12-08' }, ['promised']],
    [{ promisedOn: '2026-12-09' }, []],
    [{ reviewOn: '2026-11-01' }, ['review']],
    [{ reviewOn: '2026-12-16' }, []],
    [{ consentOn: '2026-12-31' }, ['consent']],
    [{ consentOn: '2027-01-01' }, []],
    [{ retentionOn: '2027-01-30' }, ['retention']],
    [{ signals: 2, firstSignalAt: Date.UTC(2026, 10, 20, 12) }, ['signals']],
    [{ parked: 1 }, ['parked']],
    [{ status: 'submitted', lastDiscussedOn: null }, ['submitted']],
    [{ lastDiscussedOn: null }, ['notDiscussed']],
    [{ urgent: 1, reviewOn: day, parked: 2 }, ['urgent', 'review', 'parked']],
  ])('%j gives %j', (row, kinds) => {
    expect(kindsOf(row)).toEqual(kinds);
  });

  test('a signal is dated by the first one that was not discussed', () => {
    const [reason] = reasonsOf({ ...quiet, signals: 3, firstSignalAt: Date.UTC(2026, 10, 20, 23, 30) }, day);
    expect(reason).toEqual({ kind: 'signals', date: '2026-11-21', count: 3 });
  });
});

describe('the order', () => {
  test('is urgency that a person typed, then date, then any reason, then number', () => {
    const rows: BacklogRow[] = [
      { ...quiet, number: 'M-0001' },
      { ...quiet, number: 'M-0002', lastDiscussedOn: null },
      { ...quiet, number: 'M-0003', reviewOn: '2026-12-02' },
      { ...quiet, number: 'M-0004', promisedOn: '2026-11-20' },
      { ...quiet, number: 'M-0005', urgent: 1 },
      { ...quiet, number: 'M-0000' },
    ];
    const ordered = rows
      .map((row) => backlogEntry(row, day))
      .toSorted(compareBacklog)
      .map(({ row }) => row.number);
    expect(ordered).toEqual(['M-0005', 'M-0004', 'M-0003', 'M-0002', 'M-0000', 'M-0001']);
  });
});
