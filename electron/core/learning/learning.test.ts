import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostOwnTerms } from '../../../shared/contract/learning.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const policeWord = {
  term: 'Mutatie',
  meaning: 'Korte melding in het systeem.',
  saidBy: 'safety',
  organisationId: null,
} as const;

test('a hint that was put away stays away, also after a restart, and no undo step comes of it', async () => {
  await core.call('learning.putAwayHint', { place: 'caseQuestion' });
  await core.call('learning.putAwayHint', { place: 'caseQuestion' });
  expect(await core.call('learning.help', {})).toMatchObject({
    hintsOn: true,
    putAway: ['caseQuestion'],
    isPractice: false,
  });
  expect((await core.call('history.state', {})).undo).toBeNull();
  core = await core.reopen();
  expect((await core.call('learning.help', {})).putAway).toEqual(['caseQuestion']);
});

test('hints can be switched off for good, and on again with all that was put away', async () => {
  await core.call('learning.putAwayHint', { place: 'caseQuestion' });
  await core.call('learning.setHints', { on: false });
  core = await core.reopen();
  expect(await core.call('learning.help', {})).toMatchObject({
    hintsOn: false,
    putAway: ['caseQuestion'],
  });
  await core.call('learning.setHints', { on: true });
  expect(await core.call('learning.help', {})).toMatchObject({ hintsOn: true, putAway: [] });
});

test('an own term names who says it, can be changed, and removing it can be undone', async () => {
  const organisation = await core.call('network.createOrganisation', {
    name: 'Politie Waterrijk',
    domain: 'safety',
    place: '',
    phone: '',
    email: '',
    note: '',
  });
  const added = await core.call('learning.addTerm', { ...policeWord, organisationId: organisation.id });
  const changed = await core.call('learning.changeTerm', {
    ...policeWord,
    ...added,
    meaning: 'Een regel in het politiesysteem.',
    organisationId: organisation.id,
  });
  expect(await core.call('learning.ownTerms', {})).toEqual([
    {
      id: added.id,
      version: 2,
      term: 'Mutatie',
      meaning: 'Een regel in het politiesysteem.',
      saidBy: 'safety',
      organisationId: organisation.id,
      organisationName: 'Politie Waterrijk',
    },
  ]);
  await core.call('learning.removeTerm', changed);
  expect(await core.call('learning.ownTerms', {})).toEqual([]);
  await core.call('history.undo', {});
  expect(await core.call('learning.ownTerms', {})).toHaveLength(1);
});

test('a term stands in the list once, whatever its capitals and accents', async () => {
  await core.call('learning.addTerm', policeWord);
  const refusal = await core.refusal('learning.addTerm', { ...policeWord, term: '  mutätie ' });
  expect(refusal.code).toBe('validation');
  expect(refusal.fields).toEqual([{ field: 'term', message: refusal.message }]);
  expect(refusal.message).toContain('Mutatie');
});

test('an own term of an organisation that is not there is refused, and so is an old version', async () => {
  const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect((await core.refusal('learning.addTerm', { ...policeWord, organisationId: nobody })).code).toBe(
    'validation',
  );
  const added = await core.call('learning.addTerm', policeWord);
  await core.call('learning.changeTerm', { ...policeWord, ...added, meaning: 'Anders.' });
  expect((await core.refusal('learning.removeTerm', added)).code).toBe('conflict');
});

test('the list of own terms stays bounded', async () => {
  const open = core.core.session.current();
  const insert = open?.file.db.prepare(
    `INSERT INTO own_term (id, version, created_at, updated_at, term, folded, meaning)
      VALUES (?, 1, 0, 0, ?, ?, 'x')`,
  );
  for (let index = 0; index < mostOwnTerms; index += 1) {
    insert?.run(`01890a5d-ac96-774b-bcce-${String(index).padStart(12, '0')}`, `t${index}`, `t${index}`);
  }
  expect((await core.refusal('learning.addTerm', policeWord)).code).toBe('validation');
});
