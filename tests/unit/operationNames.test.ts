import { expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { operationInWords } from '../../shared/text/nl/operationNames.ts';
import { afterNames } from '../../shared/text/nl/operations/afterNames.ts';
import { caseNames } from '../../shared/text/nl/operations/caseNames.ts';
import { tableNames } from '../../shared/text/nl/operations/tableNames.ts';

test('everything that is done has words of its own, for the log and for undo', () => {
  const deeds = Object.entries(contract).flatMap(([name, { history }]) => (history === 'none' ? [] : [name]));
  expect(deeds.length).toBeGreaterThan(200);
  const nameless = deeds.filter((name) =>
    /^(Wijziging|Bekeken) in /u.test(operationInWords(name, 'command')),
  );
  expect(nameless).toEqual([]);
});

/** What the core does by itself when its time has come, and writes in the log. */
const ofItself = ['chairing.forgetNotes', 'insight.forgetNotes'];

test('no words are left of an operation that is gone', () => {
  const named = Object.keys({ ...caseNames, ...tableNames, ...afterNames });
  expect(named.filter((name) => !Object.hasOwn(contract, name)).toSorted()).toEqual(ofItself);
});

test('taken back and done again are said in one sentence', () => {
  expect(operationInWords('meetings.addCase', 'undo')).toBe('Ongedaan gemaakt: casus op de agenda gezet');
  expect(operationInWords('minutes.addHouseStyle', 'redo')).toBe('Opnieuw gedaan: Word-sjabloon toegevoegd');
});
