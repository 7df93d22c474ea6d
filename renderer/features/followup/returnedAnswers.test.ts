import { expect, it } from 'vitest';
import { acceptedAnswers, choiceOfLine, type Answer, type ReadLine } from './returnedAnswers.ts';

const line: ReadLine = {
  action: {
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    version: 3,
    body: 'Bellen',
    status: 'open',
    dueDate: null,
    owner: 'Proef Vermeer',
    case: null,
  },
  state: 'filled',
  statuses: [{ words: 'gedaan', status: 'done' }],
  notes: ['Gesproken\nop school'],
};
const accept = (answer: Partial<Answer>) =>
  acceptedAnswers(new Map([['a', { id: 'a', version: 1, status: 'done', note: '', ...answer } as Answer]]));

it('proposes what the file says, and leaves the choice open where it says two things or something else', () => {
  expect(choiceOfLine(line)).toEqual({
    id: line.action.id,
    version: 3,
    status: 'done',
    note: 'Gesproken op school',
  });
  const two = [...line.statuses, { words: 'bezig', status: 'inProgress' as const }];
  expect(choiceOfLine({ ...line, statuses: two }).status).toBeNull();
  expect(choiceOfLine({ ...line, statuses: [{ words: 'bijna', status: null }] }).status).toBeNull();
  expect(choiceOfLine({ ...line, statuses: [], notes: [] })).toMatchObject({ status: null, note: '' });
});

it('takes over nothing without a status, or without the words that a status needs', () => {
  expect(accept({ status: null })).toEqual([]);
  expect(accept({ status: 'dropped' })).toEqual([]);
  expect(accept({ status: 'waiting', note: '  ' })).toEqual([]);
  expect(accept({ status: 'waiting', note: ' het parket ' })).toEqual([
    { id: 'a', version: 1, status: 'waiting', note: 'het parket' },
  ]);
  expect(accept({})).toHaveLength(1);
});
