import { expect, test } from 'vitest';
import {
  actionInput,
  agendaInput,
  countStates,
  nextOpen,
  rowOfLine,
  rowsOf,
  type OldReading,
  type OldRow,
} from './oldMinutesRows.ts';

const proposal: OldReading['proposals'][number] = {
  kind: 'action',
  text: 'bel moeder',
  reason: '',
  owner: 'Jan',
  ownerId: null,
  due: '2026-12-12',
  dueWords: '',
  minutes: null,
  caseNumber: 'M-0042',
  case: { id: 'c1', number: 'M-0042', alias: 'J.' },
  from: 'Actie: bel moeder',
  isKnown: false,
};
const read = (kinds: readonly OldRow['kind'][]): OldRow[] => {
  let count = 0;
  return rowsOf(
    {
      fileName: '',
      writtenOn: null,
      proposals: kinds.map((kind) => ({ ...proposal, kind })),
      rest: [],
      left: 0,
    },
    () => `r${(count += 1)}`,
  );
};

test('agenda items come first and every row is open', () => {
  const rows = read(['action', 'agendaItem', 'decision']);
  expect(rows.map(({ kind }) => kind)).toEqual(['agendaItem', 'decision', 'action']);
  expect(countStates(rows)).toEqual({ open: 3, accepted: 0, skipped: 0 });
});

test('the next row to look at is the next open one, and then the first that was left', () => {
  const rows = read(['action', 'action', 'action']).map((row) =>
    row.id === 'r2' ? { ...row, state: 'skipped' as const } : row,
  );
  expect(nextOpen(rows, 'r1')).toBe('r3');
  expect(nextOpen(rows, 'r3')).toBe('r1');
  expect(nextOpen([], 'r1')).toBeNull();
});

test('an action of a case goes to the case, else to the meeting', () => {
  const [row] = read(['action']);
  if (row === undefined) throw new Error('No row');
  expect(actionInput(row, 'm1')).toMatchObject({ caseId: 'c1', meetingId: null, dueDate: '2026-12-12' });
  expect(actionInput({ ...row, caseId: null }, 'm1')).toMatchObject({ caseId: null, meetingId: 'm1' });
});

test('an agenda item is one line with its minutes, or a break', () => {
  const row = rowOfLine('Stand van\nzaken', 'r');
  expect(agendaInput(row, 'm1')).toEqual({
    meetingId: 'm1',
    kind: 'plain',
    title: 'Stand van zaken',
    minutes: 5,
  });
  expect(agendaInput({ ...row, text: 'Pauze', minutes: 15 }, 'm1')).toMatchObject({
    kind: 'break',
    minutes: 15,
  });
});
