import { expect, test } from 'vitest';
import { TestSession } from '../testingElectron.ts';
import { switchOffSpellchecker } from './spellchecker.ts';

test('the spelling checker is off and has no language to fetch words for', () => {
  const session = new TestSession();
  expect([session.spellChecker, session.spellCheckerLanguages]).toEqual([true, ['nl']]);
  switchOffSpellchecker(session.asSession());
  expect([session.spellChecker, session.spellCheckerLanguages]).toEqual([false, []]);
});
