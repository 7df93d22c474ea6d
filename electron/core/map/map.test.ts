import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCase, newOrganisation, plainMarks } from '../../../tests/support/caseWorld.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';
import { openZip } from '../word/zipReader.ts';
import { statements } from './store.ts';

let core: TestCore;
let organisation: string;
let caseId: string;
beforeEach(async () => {
  core = await openTestCore();
  organisation = await newOrganisation(core);
  caseId = (await core.call('cases.create', newCase(organisation))).id;
  await core.call('cases.addPerson', {
    caseId,
    person: {
      kind: 'new',
      fields: {
        givenName: 'Marja',
        infix: '',
        familyName: 'Voorbeeld',
        initials: '',
        birthDate: null,
        note: '',
      },
    },
    marks: plainMarks,
  });
});
afterEach(() => core.close());

const map = () => core.call('map.get', { caseId });
const plain = { kind: 'family', quality: 'supports', note: '' } as const;

test('every statement fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of Object.values(statements)) expect(() => db?.prepare(sql), sql).not.toThrow();
});

test('the people of the case are put on the map at once, with initials and the subject in the middle', async () => {
  expect((await map()).peopleLeft.map(({ initials }) => initials)).toEqual(['J.V.', 'M.V.']);
  expect(await core.call('map.addPeople', { caseId })).toEqual({ added: 2 });
  expect(await core.call('map.addPeople', { caseId })).toEqual({ added: 0 });
  const { nodes, peopleLeft } = await map();
  expect(peopleLeft).toEqual([]);
  expect(nodes).toMatchObject([
    { label: 'J.V.', isSubject: true, x: 500, y: 350 },
    { label: 'M.V.', role: 'parent' },
  ]);
  expect(JSON.stringify(nodes)).not.toMatch(/Jayden|Marja|Voorbeeld/);
});

test('an organisation or somebody in own words is added, moved, tied once, changed and taken away with its ties', async () => {
  await core.call('map.addPeople', { caseId });
  const add = (who: object) =>
    core.call('map.addNode', {
      caseId,
      who: who as { kind: 'other'; label: string },
      note: '',
      x: 10,
      y: 20,
    });
  const team = await add({ kind: 'organisation', organisationId: organisation });
  const uncle = await add({ kind: 'other', label: 'oom' });
  const [young] = (await map()).nodes;
  const tie = await core.call('map.tie', {
    caseId,
    fromNodeId: young?.id ?? '',
    toNodeId: uncle.id,
    ...plain,
  });
  expect(
    (await core.refusal('map.tie', { caseId, fromNodeId: uncle.id, toNodeId: young?.id, ...plain })).message,
  ).toContain('al een lijn');
  expect(
    (await core.refusal('map.tie', { caseId, fromNodeId: team.id, toNodeId: team.id, ...plain })).code,
  ).toBe('validation');
  await core.call('map.changeTie', { ...tie, kind: 'peer', quality: 'pressure', note: 'sinds de zomer' });
  await core.call('map.moveNode', { id: uncle.id, x: 900, y: 600 });
  expect((await map()).nodes.find(({ id }) => id === uncle.id)).toMatchObject({ x: 900, y: 600, version: 2 });
  expect((await core.refusal('map.moveNode', { id: uncle.id, x: 1001, y: 0 })).code).toBe('validation');
  const renamed = await core.call('map.changeNode', { id: uncle.id, version: 2, label: 'oom S.', note: '' });
  await core.call('map.removeNode', { id: uncle.id, version: renamed.version });
  expect(await map()).toMatchObject({ ties: [] });
  await core.call('history.undo', {});
  expect((await map()).ties).toMatchObject([{ quality: 'pressure', note: 'sinds de zomer' }]);
  expect((await map()).nodes.map(({ label }) => label).toSorted()).toEqual([
    'J.V.',
    'M.V.',
    'Wijkteam Zuid',
    'oom S.',
  ]);
});

test('who leaves the case leaves the map', async () => {
  await core.call('map.addPeople', { caseId });
  const mother = (await core.call('cases.get', { caseId })).people.find(({ role }) => role === 'parent');
  await core.call('cases.removePerson', { casePersonId: mother?.id ?? '', version: mother?.version ?? 1 });
  expect((await map()).nodes.map(({ label }) => label)).toEqual(['J.V.']);
});

test('a group has no map of people', async () => {
  const group = (await core.call('cases.create', newCase(organisation, { type: 'group', person: null }))).id;
  expect((await core.call('map.get', { caseId: group })).mayHaveMap).toBe(false);
  expect((await core.refusal('map.addPeople', { caseId: group })).code).toBe('validation');
});

test('the Word file has the picture with words for it and the table, initials only, and needs a basis', async () => {
  expect((await core.refusal('map.export', { caseId })).code).toBe('validation');
  await core.call('map.addPeople', { caseId });
  const [young, mother] = (await map()).nodes;
  await core.call('map.tie', {
    caseId,
    fromNodeId: young?.id ?? '',
    toNodeId: mother?.id ?? '',
    ...plain,
    note: 'Jayden belt Marja elke dag',
  });
  expect((await core.refusal('map.export', { caseId })).code).toBe('forbidden');
  await core.call('law.setBasis', {
    caseId,
    version: null,
    basis: 'jeugdwet',
    lawNote: '',
    purpose: 'a',
    proportionality: 'b',
    subsidiarity: 'c',
    reason: 'd',
    specialData: false,
    criminalData: false,
    confirm: true,
    confirmedBy: 'Ilse Brandsma',
  });
  const file = await core.call('map.export', { caseId });
  expect(file?.name).toBe('2026-11-22 netwerkkaart M-0001.docx');
  const bytes = fetchExport(core, file);
  const archive = openZip(bytes);
  expect(archive.paths).toContain('word/media/picture1.emf');
  const xml = new TextDecoder().decode(archive.read('word/document.xml'));
  expect(xml).toContain('descr="Tekening van het netwerk. J.V. en M.V.: familie, steunt.');
  const words = JSON.stringify(readWordText(bytes));
  expect(words).toContain('J. belt M. elke dag');
  expect(words).not.toMatch(/Jayden|Marja/);
});
