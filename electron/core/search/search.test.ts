import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { plantRow } from '../followup/testing.ts';
import type { Values } from '../history/rowWriter.ts';
import type { TableName } from '../history/tables.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const plant = (table: TableName, values: Values): string =>
  plantRow(core.core.session, core.now(), table, values);
const aCase = (number: string, values: Values = {}): string =>
  plant('cases', {
    number,
    alias: 'S., 15',
    type: 'person',
    status: 'active',
    consent_rule: 'careDual',
    ...values,
  });
const find = (text: string): Promise<Output<'search.find'>> => core.call('search.find', { text });
const hits = async (text: string): Promise<string[]> =>
  (await find(text)).groups.flatMap((group) => group.hits.map((hit) => `${group.kind} ${hit.title}`));

describe('a person', () => {
  test('is found by name, shown by initials and case number, and opens the case', async () => {
    const caseId = aCase('M-0441');
    const personId = plant('person', {
      given_name: 'Safiya',
      family_name: 'Verzonnen',
      initials: 'S.V.',
    });
    plant('case_person', { case_id: caseId, person_id: personId, role: 'youngPerson', is_subject: 1 });
    const answer = await find('safi verzon');
    expect(answer.groups).toEqual([
      {
        kind: 'person',
        hits: [{ id: personId, title: 'S.V.', detail: 'M-0441', caseId, meetingId: null }],
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/Safiya|Verzonnen/);
  });
});

describe('one kind', () => {
  test('is asked for by its word before a colon; another word there is a word like any other', async () => {
    const caseId = aCase('M-0442', { question: 'Wat helpt op school?' });
    const implementer = plant('contact', { given_name: 'Proef', family_name: 'School', domain: 'education' });
    const decision = {
      case_id: caseId,
      reason: 'nodig',
      implementer_id: implementer,
      decided_on: '2026-11-01',
    };
    for (let turn = 1; turn <= 12; turn += 1) {
      plant('decision', { ...decision, body: `Naar school, stap ${turn}`, status: 'valid' });
    }
    const kindsOf = async (text: string): Promise<Record<string, number>> =>
      Object.fromEntries((await find(text)).groups.map(({ kind, hits: found }) => [kind, found.length]));
    expect(await kindsOf('school')).toEqual({ contact: 1, decision: 8, case: 1 });
    expect(await kindsOf('Besluiten: school')).toEqual({ decision: 12 });
    expect(await kindsOf('casus:school')).toEqual({ case: 1 });
    expect(await kindsOf('besluit: ')).toEqual({});
    expect(await kindsOf('stap: 3')).toEqual({ decision: 1 });
  });
});

describe('statements', () => {
  const statement = (body: string, values: Values = {}): string =>
    plant('statement', {
      case_id: aCase('M-1'),
      kind: 'fact',
      body,
      visibility: 'casePartners',
      shareability: 'shareable',
      ...values,
    });

  test('show kind, case number and a piece of the text', async () => {
    statement('Drie weken niet op school gezien');
    const { groups } = await find('school');
    expect(groups[0]?.hits[0]).toMatchObject({
      title: 'feit: Drie weken niet op school gezien',
      detail: 'M-1 · S., 15',
    });
  });

  test.each([
    [{ shareability: 'oralOnly' }],
    [{ shareability: 'doNotShare' }],
    [{ visibility: 'chair' }],
    [{ visibility: 'subset' }],
  ])('keep their words to themselves when %j', async (values) => {
    statement('Geheimwoord in de kantine', values);
    const answer = await find('kantine');
    expect(answer.count).toBe(1);
    expect(JSON.stringify(answer)).not.toContain('Geheimwoord');
  });

  test('of a deleted case are not found', async () => {
    statement('Vindbaar woord', { case_id: aCase('M-9', { deleted_at: 1 }) });
    expect(await hits('vindbaar')).toEqual([]);
  });
});

describe('finding', () => {
  test('each word is a beginning, accents do not matter, and all words must occur', async () => {
    plant('organisation', { name: 'Café Ésprit', domain: 'social', place: 'Meerstad' });
    expect(await hits('cafe esp')).toEqual(['organisation Café Ésprit']);
    expect(await hits('meerst CAF')).toEqual(['organisation Café Ésprit']);
    expect(await hits('cafe nergens')).toEqual([]);
  });

  test('a case is found by its number, whole or begun', async () => {
    aCase('M-0437');
    expect(await hits('M-0437')).toEqual(['case M-0437 S., 15']);
    expect(await hits('m-04')).toEqual(['case M-0437 S., 15']);
    expect(await hits('0437')).toEqual(['case M-0437 S., 15']);
  });

  test('a word in a title weighs more than the same word in a text', async () => {
    plant('organisation', { name: 'Iets anders', domain: 'social', note: 'bij de haven, haven, haven' });
    plant('organisation', { name: 'Haven', domain: 'social' });
    expect((await hits('haven'))[0]).toBe('organisation Haven');
  });

  test('what was changed is found by its new words only', async () => {
    const { id, version } = await core.call('followup.createAction', {
      body: 'Bellen',
      ownerId: null,
      dueDate: null,
      kind: null,
      caseId: null,
    });
    await core.call('followup.updateAction', { id, version, body: 'Mailen' });
    expect(await hits('bellen')).toEqual([]);
    expect(await hits('mailen')).toEqual(['action Mailen']);
  });

  test('a signal is found by its words, and masked unless it may be shared', async () => {
    const signal = { kind: 'hearsay', source_note: '', shareability: 'oralOnly' };
    plant('signal', { ...signal, body: 'Fatbike bij het station' });
    expect(await hits('fatbike')).toEqual(['signal van horen zeggen: tekst zie je in de casus']);
  });

  test('nothing to look for finds nothing', async () => {
    aCase('M-1');
    for (const text of ['', '   ', '"', '***', '()', '-'])
      expect(await find(text)).toEqual({ count: 0, groups: [] });
  });
});

describe('whatever is typed', () => {
  const syntax = fc.constantFrom(
    '"',
    '*',
    '(',
    ')',
    ':',
    '^',
    '-',
    '+',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    '{',
    '\0',
    ',',
  );
  const typed = fc.array(fc.oneof(syntax, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 });

  test('never fails', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (parts) => {
        const answer = await find(parts.join(' ').slice(0, 200));
        expect(answer.count).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test('every word that was written is found again', async () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}"'*:^()-]{0,20}$/u);
    await fc.assert(
      fc.asyncProperty(word, word, async (first, second) => {
        const id = plant('organisation', { name: `${first} ${second}`, domain: 'social' });
        const { groups } = await find(`${second} ${first}`);
        expect(groups.flatMap((group) => group.hits.map((hit) => hit.id))).toContain(id);
        plantRemoved(id);
      }),
      { numRuns: 150 },
    );
  });

  function plantRemoved(id: string): void {
    const open = core.core.session.current();
    if (open === null) throw new Error('No open case file');
    open.file.db
      .prepare('DELETE FROM search_text WHERE rowid IN (SELECT rowid FROM search_entry WHERE entity_id = ?)')
      .run(id);
    open.file.db.prepare('DELETE FROM search_entry WHERE entity_id = ?').run(id);
  }
});
