import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import {
  completeContact,
  completeContactCells,
  csvText,
  encodeText,
  outlookNlHeadings,
  type FileEncoding,
} from './import/testMaterial.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

type Preview = Output<'network.readImport'>;

const readBytes = (bytes: Uint8Array, name: string): Promise<Preview> =>
  core.call('network.readImport', { handle: core.incoming.keep({ name, mediaType: '', bytes }) });

const read = (text: string, name = 'contacten.csv', encoding: FileEncoding = 'utf-8'): Promise<Preview> =>
  readBytes(encodeText(text, encoding), name);

const people = async (): Promise<Output<'network.listContacts'>['rows']> =>
  (
    await core.call('network.listContacts', {
      text: '',
      domain: null,
      organisationId: null,
      which: 'present',
      offset: 0,
      limit: 200,
    })
  ).rows;

const nothingElse: Omit<Input<'network.applyImport'>, 'importId'> = {
  add: [],
  merge: [],
  keepNumbers: [],
  fallbackDomain: 'social',
};

/** One row with the cells of the complete contact under all headings of that program. */
function tableOf(cells: Readonly<Record<string, string>>, headings = Object.keys(cells)): string {
  return csvText([[...headings], headings.map((heading) => cells[heading] ?? '')], ',', '\r\n');
}

const card = (version: string, lines: readonly string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const cardLines = [
  'N:van den Bänziger;Zoë;;;',
  'FN:Zoë van den Bänziger',
  'ORG:Jeugdteam De Brug',
  'TITLE:jeugdagent',
  'EMAIL:zoe@jeugdteam.example',
];

test.each([
  ['outlookNl', tableOf(completeContactCells.outlookNl, [...outlookNlHeadings]), 'windows-1252'],
  ['outlookNl', tableOf(completeContactCells.outlookNl, [...outlookNlHeadings]), 'utf-8-bom'],
  ['outlookEn', tableOf(completeContactCells.outlookEn), 'windows-1252'],
  ['google', tableOf(completeContactCells.googleNew), 'utf-8'],
  ['google', tableOf(completeContactCells.googleOld), 'utf-16le'],
  ['unknownCsv', tableOf(completeContactCells.unknownCsv), 'utf-8'],
] as const)(
  'a file of %s becomes a complete person, and undo takes all back',
  async (source, text, encoding) => {
    const preview = await read(text, 'export.csv', encoding);
    expect(preview).toMatchObject({ source, encoding, failure: null });
    expect(preview.rows).toHaveLength(1);
    const done = await core.call('network.applyImport', {
      ...nothingElse,
      importId: preview.importId,
      add: [0],
    });
    expect(done).toEqual({ contacts: 1, organisations: 1, merged: 0 });
    const [person] = await people();
    const detail = await core.call('network.getContact', { id: person?.id ?? '' });
    expect(detail).toMatchObject({
      givenName: completeContact.givenName,
      infix: completeContact.infix,
      familyName: completeContact.familyName,
      profession: completeContact.profession,
      email: completeContact.email,
      note: completeContact.note,
      organisation: { name: completeContact.organisation },
    });
    await core.call('history.undo', {});
    expect(await people()).toEqual([]);
    expect(await core.call('network.listOrganisations', {})).toEqual([]);
  },
);

test.each(['2.1', '3.0', '4.0'])('a card of version %s becomes a person', async (version) => {
  const preview = await read(
    card(
      version,
      version === '2.1' ? cardLines.map((line) => line.replace(/^(N|FN)/u, '$1;CHARSET=UTF-8')) : cardLines,
    ),
    'kaartjes.vcf',
  );
  expect(preview.source).toBe(`vcard${version.replace('.', '')}`);
  await core.call('network.applyImport', { ...nothingElse, importId: preview.importId, add: [0] });
  expect((await people())[0]).toMatchObject({
    givenName: 'Zoë',
    familyName: 'Bänziger',
    organisationName: 'Jeugdteam De Brug',
    domain: 'safety',
  });
});

const simple = (rows: readonly (readonly string[])[]): string =>
  csvText(
    [['Voornaam', 'Achternaam', 'Organisatie', 'Functie', 'E-mail', 'Mobiel', 'Opmerkingen'], ...rows],
    ';',
    '\r\n',
  );

test('reading changes nothing, and says per row what it becomes', async () => {
  const preview = await read(
    simple([
      ['Ilse', 'Voorbeeld', 'Politie Waterrijk', 'jeugdagent', 'ilse@politie.example', '', ''],
      ['', '', 'Gemeente Waterrijk', '', '', '', ''],
      ['Bo', 'Raadsel', 'Iets', '', '', '', ''],
      ['', '', '', '', '', '', 'alleen een notitie'],
    ]),
  );
  expect(await people()).toEqual([]);
  expect(
    preview.rows.map(({ becomes, domain, organisationIs }) => [becomes, domain, organisationIs]),
  ).toEqual([
    ['contact', 'safety', 'new'],
    ['organisation', 'administration', 'new'],
    ['contact', null, 'new'],
  ]);
  expect(preview.skipped).toMatchObject([{ line: 5, reason: 'nothingToRecognise' }]);
});

test('organisations are made once and matched without Stichting, accents and capitals', async () => {
  await core.call('network.createOrganisation', {
    name: 'Stichting Jeugdwérk Zuid',
    domain: 'care',
    place: '',
    phone: '',
    email: '',
    note: '',
  });
  const preview = await read(
    simple([
      ['Een', 'Aa', 'jeugdwerk zuid', '', '', '', ''],
      ['Twee', 'Bb', 'Nieuw Huis', '', '', '', ''],
      ['Drie', 'Cc', 'NIEUW HUIS', '', '', '', ''],
    ]),
  );
  const done = await core.call('network.applyImport', {
    ...nothingElse,
    importId: preview.importId,
    add: [0, 1, 2],
    fallbackDomain: 'safety',
  });
  expect(done).toEqual({ contacts: 3, organisations: 1, merged: 0 });
  expect((await people()).map(({ organisationName, domain }) => [organisationName, domain])).toEqual([
    ['Stichting Jeugdwérk Zuid', 'care'],
    ['Nieuw Huis', 'safety'],
    ['Nieuw Huis', 'safety'],
  ]);
});

const sameTwice = simple([
  ['Ilse', 'Voorbeeld', 'School Nieuw', 'mentor', 'ilse@school.example', '06-00001111', ''],
  ['Ilse', 'Voorbeeld', 'School Nieuw', '', 'ILSE@school.example', '', 'Belt graag'],
]);

async function existingIlse(): Promise<string> {
  const { id } = await core.call('network.createContact', {
    givenName: 'Ilse',
    infix: '',
    familyName: 'Voorbeeld',
    organisationId: null,
    profession: 'leerkracht',
    domain: 'education',
    phone: '',
    mobile: '',
    email: 'ilse@school.example',
    callFor: 'verzuim',
    area: '',
    workingDays: [],
    note: '',
    standInId: null,
  });
  return id;
}

test('doubles are proposed with a reason, and merging fills only what is empty', async () => {
  const id = await existingIlse();
  const preview = await read(sameTwice);
  expect(preview.rows[0]?.proposals).toMatchObject([
    { with: 'existing', contactId: id, certainty: 'same', because: ['sameEmail', 'sameName'] },
  ]);
  expect(preview.rows[1]?.proposals.map((proposal) => proposal.with)).toEqual(['existing', 'inFile']);
  const done = await core.call('network.applyImport', {
    ...nothingElse,
    importId: preview.importId,
    merge: [
      { row: 0, into: { contactId: id }, overwrite: [] },
      { row: 1, into: { contactId: id }, overwrite: [] },
    ],
  });
  expect(done).toEqual({ contacts: 0, organisations: 1, merged: 2 });
  expect(await core.call('network.getContact', { id })).toMatchObject({
    profession: 'leerkracht',
    mobile: '06-00001111',
    note: 'Belt graag',
    callFor: 'verzuim',
    organisation: { name: 'School Nieuw' },
  });
  await core.call('history.undo', {});
  expect(await core.call('network.getContact', { id })).toMatchObject({
    mobile: '',
    note: '',
    organisation: null,
  });
});

test('a field that the person chose is replaced when merging', async () => {
  const id = await existingIlse();
  const preview = await read(sameTwice);
  await core.call('network.applyImport', {
    ...nothingElse,
    importId: preview.importId,
    merge: [{ row: 0, into: { contactId: id }, overwrite: ['profession'] }],
  });
  expect((await core.call('network.getContact', { id })).profession).toBe('mentor');
});

test('another family name comes with its own infix', async () => {
  const id = await existingIlse();
  const preview = await read(
    csvText(
      [
        ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail'],
        ['Ilse', 'van der', 'Anders', 'ilse@school.example'],
      ],
      ';',
      '\r\n',
    ),
  );
  const merge = (overwrite: ('familyName' | 'email')[]) => ({
    ...nothingElse,
    importId: preview.importId,
    merge: [{ row: 0, into: { contactId: id }, overwrite }],
  });
  await core.call('network.applyImport', merge(['familyName']));
  expect(await core.call('network.getContact', { id })).toMatchObject({
    infix: 'van der',
    familyName: 'Anders',
  });
});

test('two rows of one file become one person', async () => {
  const preview = await read(sameTwice);
  await core.call('network.applyImport', {
    ...nothingElse,
    importId: preview.importId,
    add: [0],
    merge: [{ row: 1, into: { row: 0 }, overwrite: [] }],
  });
  expect(await people()).toHaveLength(1);
});

test('choices that contradict each other are refused and change nothing', async () => {
  const { importId } = await read(sameTwice);
  const into = { row: 0 };
  const wrong = [
    { ...nothingElse, importId },
    { ...nothingElse, importId, add: [0, 0] },
    { ...nothingElse, importId, add: [7] },
    { ...nothingElse, importId, merge: [{ row: 1, into, overwrite: [] }] },
  ];
  for (const input of wrong)
    expect((await core.refusal('network.applyImport', input)).code).toBe('validation');
  expect(await people()).toEqual([]);
  expect((await core.call('history.state', {})).undo).toBeNull();
});

test('a preview is used once, is replaced by the next, and is gone with the lock', async () => {
  const first = await read(sameTwice);
  const second = await read(sameTwice);
  const apply = (importId: string) => ({ ...nothingElse, importId, add: [0] });
  expect((await core.refusal('network.applyImport', apply(first.importId))).message).toBe(
    networkText.refusals.importGone,
  );
  await core.call('network.applyImport', apply(second.importId));
  expect((await core.refusal('network.applyImport', apply(second.importId))).code).toBe('notFound');
  const third = await read(sameTwice);
  const again = await core.reopen();
  expect((await again.refusal('network.applyImport', apply(third.importId))).code).toBe('notFound');
  again.core.close();
});

// 111222333 passes the check and is in use as an example number only.
test('a number that may be a BSN stays out, unless a person says that it is none', async () => {
  const text = simple([
    ['Ilse', 'Voorbeeld', '', '', '', '', 'Dossier 111222333 bij ons'],
    ['Bo', 'Anders', '', '', '', '', 'Dossier 111222333 bij ons'],
    ['Cor', 'Zonder', '', '', '', '', 'Dossier 12 bij ons'],
  ]);
  const preview = await read(text);
  expect(preview.rows.map(({ holdsNumber }) => holdsNumber)).toEqual([true, true, false]);
  await core.call('network.applyImport', {
    ...nothingElse,
    importId: preview.importId,
    add: [0, 1, 2],
    keepNumbers: [1],
  });
  const notes = await Promise.all(
    (await people()).map(async ({ id }) => (await core.call('network.getContact', { id })).note),
  );
  expect(notes).toEqual([
    'Dossier 111222333 bij ons',
    'Dossier [nummer weggelaten] bij ons',
    'Dossier 12 bij ons',
  ]);
});
