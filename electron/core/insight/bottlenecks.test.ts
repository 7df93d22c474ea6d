import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { planting, type Planting } from '../followup/testing.ts';
import { openZip } from '../word/zipReader.ts';

let core: TestCore;
let rows: Planting;
beforeEach(async () => {
  core = await openTestCore();
  rows = planting(() => ({ session: core.core.session, now: core.now() }));
});
afterEach(() => core.close());

const add = (values: Partial<Input<'insight.addBottleneck'>> = {}) =>
  core.call('insight.addBottleneck', {
    body: 'De wachtlijst is te lang.',
    asks: 'Een vaste plek per maand.',
    domain: 'care',
    organisationId: null,
    noticedOn: '2026-11-01',
    ...values,
  });
const list = async () => (await core.call('insight.bottlenecks', {})).rows;
const letter = async (id: string, to = ''): Promise<string> =>
  wordsOf(await core.call('insight.exportBottleneckLetter', { id, to }));

/** All words of a Word file, of every part. */
function wordsOf(saved: { readonly name: string; readonly url?: string | undefined } | null): string {
  const archive = openZip(fetchExport(core, saved));
  const parts = archive.paths.map((path) => new TextDecoder().decode(archive.read(path)));
  return [saved?.name ?? '', ...parts].join('\n').replaceAll(/<[^>]+>/gu, ' ');
}

describe('register', () => {
  test('a bottleneck is kept, changed, raised, solved and removed; each step comes back by undo', async () => {
    const made = await add();
    expect(await list()).toMatchObject([{ state: 'open', cases: 0, raisedOn: null }]);
    const changed = await core.call('insight.changeBottleneck', {
      ...made,
      body: 'Andere woorden',
      asks: '',
      domain: null,
      organisationId: null,
      noticedOn: '2026-10-01',
    });
    const raised = await core.call('insight.setBottleneckState', { ...changed, state: 'raised' });
    expect(await list()).toMatchObject([{ body: 'Andere woorden', state: 'raised', raisedOn: '2026-11-22' }]);
    await core.call('insight.setBottleneckState', { ...raised, state: 'open' });
    expect(await list()).toMatchObject([{ state: 'open', raisedOn: null }]);
    await core.call('history.undo', {});
    expect(await list()).toMatchObject([{ state: 'raised' }]);
    const [row] = await list();
    await core.call('insight.removeBottleneck', { id: made.id, version: row?.version ?? 0 });
    expect(await list()).toEqual([]);
    await core.call('history.undo', {});
    expect(await list()).toHaveLength(1);
  });

  test('a case counts once, however often it is named, and can be taken off', async () => {
    const { id } = await add();
    const [first, second] = [rows.aCase('M-1'), rows.aCase('M-2')];
    const count = (caseId: string, counts: boolean) => core.call('insight.countCase', { id, caseId, counts });
    expect((await count(first, true)).cases).toBe(1);
    expect((await count(first, true)).cases).toBe(1);
    expect((await count(second, true)).cases).toBe(2);
    expect((await core.call('insight.bottleneckCases', { id })).cases.map(({ number }) => number)).toEqual([
      'M-1',
      'M-2',
    ]);
    expect((await count(first, false)).cases).toBe(1);
    expect(JSON.stringify(await list())).not.toContain('M-2');
  });

  test('a day to come, somebody or something that is not there, and an old version are refused', async () => {
    await expect(add({ noticedOn: '2026-11-23' })).rejects.toThrow('validation');
    const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
    await expect(add({ organisationId: nobody })).rejects.toThrow('notFound');
    await expect(add({ caseIds: [nobody] })).rejects.toThrow('notFound');
    expect(await list()).toEqual([]);
    const made = await add();
    await core.call('insight.setBottleneckState', { ...made, state: 'solved', outcome: 'Er is een plek.' });
    expect((await core.refusal('insight.removeBottleneck', { ...made })).code).toBe('conflict');
    expect((await core.refusal('insight.exportQuickscan', { year: 2020 })).code).toBe('validation');
  });

  test('years are those in which something was noticed', async () => {
    await add({ noticedOn: '2025-05-01' });
    await add();
    expect((await core.call('insight.bottlenecks', { year: 2025 })).rows).toHaveLength(1);
    expect((await core.call('insight.bottlenecks', {})).years).toEqual([2026, 2025]);
  });
});

describe('letter and quickscan', () => {
  test('say how often, and under five not even that; cases and their numbers are in neither', async () => {
    const { id } = await add({ caseIds: [1, 2, 3, 4].map((index) => rows.aCase(`M-040${index}`)) });
    const few = await letter(id, 'het bestuur');
    expect(few).toContain('minder dan vijf casussen');
    expect(few).toContain('het bestuur');
    await core.call('insight.countCase', { id, caseId: rows.aCase('M-0405'), counts: true });
    expect(await letter(id)).toContain('Dit speelt in 5 casussen');
    const scan = wordsOf(await core.call('insight.exportQuickscan', { year: 2026 }));
    expect(scan).toContain('De wachtlijst is te lang.');
    expect(few + scan).not.toMatch(/M-040\d/u);
  });

  test('no name of a person from a case and no case number leaves, wherever and however it was typed', async () => {
    const names = ['Jayden', 'Bontekoe', 'Zoë', 'El Idrissi', 'Öztürk', 'Vos'] as const;
    rows.aCase('M-0777');
    names.forEach((name, index) =>
      rows.plant('person', index % 2 === 0 ? { given_name: name } : { family_name: name }),
    );
    const written = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => (name === 'Vos' ? name : name.toLowerCase()),
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    );
    const around = fc.constantFrom<(name: string) => string>(
      (name) => `${name} wacht al lang.`,
      (name) => `Voor (${name}), en anderen, is er geen plek`,
      (name) => `de casus-${name}`,
      (name) => `Eerst dit. ${name}! Dan dat.`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names, 'M-0777'),
        written,
        around,
        fc.constantFrom('body', 'asks', 'to', 'outcome'),
        async (name, spell, place, field) => {
          const planted = place(name === 'M-0777' ? name : spell(name));
          const made = await add({
            ...(field === 'body' ? { body: planted } : {}),
            ...(field === 'asks' ? { asks: planted } : {}),
          });
          if (field === 'outcome') {
            await core.call('insight.setBottleneckState', { ...made, state: 'solved', outcome: planted });
          }
          const refused = await core.refusal('insight.exportBottleneckLetter', {
            id: made.id,
            to: field === 'to' ? planted : '',
          });
          expect(refused.code).toBe('forbidden');
          if (field === 'to') return;
          expect((await core.refusal('insight.exportQuickscan', { year: 2026 })).code).toBe('forbidden');
          const [row] = (await list()).filter(({ id }) => id === made.id);
          await core.call('insight.removeBottleneck', { id: made.id, version: row?.version ?? 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a word of every day that is also a name may stand there in small letters', async () => {
    rows.plant('person', { given_name: 'Wil', family_name: 'School' });
    const { id } = await add({ body: 'De school wil meer plekken.' });
    expect(await letter(id)).toContain('De school wil meer plekken.');
  });
});
