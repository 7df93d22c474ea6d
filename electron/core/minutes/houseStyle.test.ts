import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Output } from '../../../shared/contract/contract.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraph } from '../../../shared/model/document/buildDocument.ts';
import { fetchExport, openMinutesWorld, type MinutesWorld } from '../../../tests/support/minutesWorld.ts';
import type { TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { templateReport } from './houseStyle.ts';
import { columnsOfPart, houseStyleKinds, partsOfKind } from './houseStyleNames.ts';
import { houseStyleContent } from './houseStyleContent.ts';
import { sampleDocument } from './houseStyleSample.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterAll(() => core.close());

/** A Word file with these lines, as somebody's template. */
function templateWith(...lines: readonly string[]): Uint8Array {
  return wordDocumentBytes({
    title: '{{titel}}',
    kind: 'letter',
    organisation: 'Gemeente Waterrijk',
    confidentiality: '{{vertrouwelijkheid}}',
    versionLabel: '',
    language: 'nl-NL',
    blocks: lines.map((line) => paragraph(line)),
  });
}

async function add(name: string, bytes: Uint8Array): Promise<Output<'minutes.addHouseStyle'>> {
  const handle = core.incoming.keep({ name: `${name}.docx`, mediaType: '', bytes });
  return core.call('minutes.addHouseStyle', { handle, name });
}

test('the names that templates hold never change', () => {
  const names = houseStyleKinds.map((kind) => [
    kind,
    [...houseStyleContent(sampleDocument(kind)).blocks.keys()],
  ]);
  expect(Object.fromEntries(names)).toMatchObject({
    agenda: ['inhoud', 'kop', 'agendapunten', 'praktisch', 'casussen'],
    actionList: ['inhoud', 'kop', 'besluiten', 'acties', 'afspraken', 'casussen'],
  });
  expect([...houseStyleContent(sampleDocument('caseMinutes')).values.keys()].join(' ')).toBe(
    'organisatie titel onderwerp versie vertrouwelijkheid ontvanger overleg.naam overleg.datum overleg.tijd overleg.plaats overleg.voorzitter overleg.notulist casus.nummer casus.over verzendlijst',
  );
});

test.each(houseStyleKinds)(
  'every part of the example of %s holds something, in columns of known names',
  (kind) => {
    const { blocks, lists } = houseStyleContent(sampleDocument(kind));
    for (const [name, inside] of blocks)
      if (name !== 'kop') expect([name, inside.length > 0]).toEqual([name, true]);
    for (const part of partsOfKind[kind]) {
      const columns = columnsOfPart[part];
      if (columns === undefined) continue;
      const [row] = [...lists].flatMap(([, rows]) => rows);
      expect(row).toBeDefined();
    }
    for (const rows of lists.values()) {
      for (const row of rows) {
        const known = Object.values(columnsOfPart).flat();
        for (const name of row.keys()) expect(known).toContain(name);
      }
    }
  },
);

test('a template is checked for every kind of document, kept in the file, chosen, and used', async () => {
  const { added, report } = await add(
    'Huis',
    templateWith(
      'Casus {{casus.nummer}}',
      '{{besluiten}}',
      '{{acties}}',
      '{{#acties}}{{wie}}: {{wat}}{{/acties}}',
    ),
  );
  const of = (kind: string): (typeof report.kinds)[number] | undefined =>
    report.kinds.find((one) => one.kind === kind);
  expect(of('caseMinutes')).toMatchObject({ fits: true });
  expect(of('caseMinutes')?.missing).toContain('grondslag');
  expect(of('actionList')).toMatchObject({ fits: true, missing: [] });
  expect(of('agenda')).toMatchObject({
    fits: false,
    problems: [
      '{{acties}} hoort niet bij dit soort document.',
      '{{besluiten}} hoort niet bij dit soort document.',
    ],
  });

  const place = { caseId: world.caseId, discussionId: world.discussionId };
  const plain = readWordText(fetchExport(core, await core.call('minutes.export', place)));
  await core.call('minutes.chooseHouseStyle', {
    kind: 'caseMinutes',
    meetingType: '',
    templateId: added?.id ?? null,
  });
  const housed = readWordText(fetchExport(core, await core.call('minutes.export', place)));
  expect(housed.headerText).toBe('Gemeente Waterrijk · vertrouwelijk');
  expect(housed.title).toBe('Casusverslag M-0437');
  expect(housed.paragraphs).toContain('Casus M-0437');
  expect(housed.paragraphs.join('\n')).toContain('Tom Vermeer: ');
  expect(plain.headerText).not.toBe(housed.headerText);

  await core.refusal('minutes.chooseHouseStyle', { kind: 'agenda', meetingType: '', templateId: added?.id });
  await core.call('minutes.chooseHouseStyle', { kind: 'caseMinutes', meetingType: '', templateId: null });
  const again = readWordText(fetchExport(core, await core.call('minutes.export', place)));
  expect(again.headerText).toBe(plain.headerText);
});

test('the most exact choice is used, and what does not fit a kind is passed over', async () => {
  const every = await add('Alles', templateWith('ALLES', '{{inhoud}}'));
  const ours = await add('Type', templateWith('TYPE', '{{inhoud}}'));
  const agenda = await add('Alleen agenda', templateWith('AGENDA', '{{agendapunten}}'));
  const first = async (): Promise<string | undefined> => {
    const saved = await core.call('minutes.exportAgenda', { meetingId: world.meetingId });
    return readWordText(fetchExport(core, saved)).paragraphs.find((text) => /^[A-Z]{4,}$/u.test(text));
  };
  const choose = (
    kind: '' | 'agenda',
    meetingType: string,
    templateId: string | undefined,
  ): Promise<unknown> =>
    core.call('minutes.chooseHouseStyle', { kind, meetingType, templateId: templateId ?? null });
  expect(await first()).toBeUndefined();
  await choose('', '', every.added?.id);
  expect(await first()).toBe('ALLES');
  await choose('', 'zvhCases', ours.added?.id);
  expect(await first()).toBe('TYPE');
  await choose('agenda', '', agenda.added?.id);
  expect(await first()).toBe('AGENDA');
  await choose('agenda', 'zvhCases', every.added?.id);
  expect(await first()).toBe('ALLES');

  const before = await core.call('minutes.houseStyles', {});
  const row = before.templates.find(({ id }) => id === every.added?.id);
  await core.call('minutes.removeHouseStyle', { id: row?.id ?? '', version: row?.version ?? 0 });
  expect(await first()).toBe('AGENDA');
  await core.call('history.undo', {});
  expect(await core.call('minutes.houseStyles', {})).toEqual({
    ...before,
    templates: before.templates.map((one) =>
      one.id === row?.id ? { ...one, version: expect.any(Number) } : one,
    ),
  });
});

test('a template that fits nothing, or that cannot be trusted, changes nothing', async () => {
  const before = await core.call('minutes.houseStyles', {});
  const wrong = await add('Fout', templateWith('{{bestaatNiet}}'));
  expect(wrong.added).toBeNull();
  expect(wrong.report.kinds[0]?.problems).toEqual(['{{bestaatniet}} bestaat niet.']);
  const empty = await add('Leeg', templateWith('{{titel}}'));
  expect(empty.added).toBeNull();
  expect(empty.report.kinds[0]?.problems.join()).toContain('er zou niets in het bestand komen');
  const handle = core.incoming.keep({
    name: 'x.docx',
    mediaType: '',
    bytes: new TextEncoder().encode('geen Word'),
  });
  const refused = await core.refusal('minutes.addHouseStyle', { handle, name: 'x' });
  expect(refused.message).toContain('Dit is geen gewoon Word-bestand.');
  expect(await core.call('minutes.houseStyles', {})).toEqual(before);
});

test('the start template fits every kind, and the example and the list of placeholders can be read', async () => {
  const start = fetchExport(core, await core.call('minutes.exportStartTemplate', {}));
  expect(templateReport(start).kinds.map(({ fits, missing }) => [fits, missing])).toEqual(
    houseStyleKinds.map(() => [true, []]),
  );
  const { added } = await add('Start', start);
  const saved = await core.call('minutes.exportHouseStyleSample', {
    id: added?.id ?? '',
    kind: 'caseMinutes',
  });
  const sample = readWordText(fetchExport(core, saved));
  expect(sample.headings.map(({ text }) => text)).toContain('Besluiten, met reden');
  expect(sample.headerText).toBe('Voorbeeldorganisatie · vertrouwelijk');
  const list = readWordText(fetchExport(core, await core.call('minutes.exportPlaceholders', {})));
  const named = JSON.stringify(list.tables);
  for (const { name } of (await core.call('minutes.placeholders', {})).values) {
    expect(named).toContain(`{{${name}}}`);
  }
});

test('minutes that were adopted before there were single values give theirs from the frozen words', () => {
  const { fields: _fields, ...old } = sampleDocument('caseMinutes');
  const { values } = houseStyleContent(old);
  expect(values.get('casus.nummer')).not.toBe('');
  expect(values.get('casus.nummer')).toBe(
    houseStyleContent(sampleDocument('caseMinutes')).values.get('casus.nummer'),
  );
  expect(values.get('overleg.plaats')).toBe('');
});

test('the preview says in which template the file is written', async () => {
  const { added } = await add('Gemeente', templateWith('{{inhoud}}'));
  const input = { meetingId: world.meetingId, kind: 'agenda' } as const;
  const choose = (templateId: string | null): Promise<unknown> =>
    core.call('minutes.chooseHouseStyle', { kind: 'agenda', meetingType: 'zvhCases', templateId });
  await choose(added?.id ?? null);
  expect((await core.call('minutes.meetingDocument', input)).choices.template).toBe('Gemeente');
  await choose(null);
  expect((await core.call('minutes.meetingDocument', input)).choices.template).not.toBe('Gemeente');
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = path.join(process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(root, '../shared/data'), 'docx');
const present = existsSync(folder);
const suite = 'files that other programs made';

describe.skipIf(!present)(present ? suite : `${suite} - not run: they are not on this machine`, () => {
  test.each(present ? readdirSync(folder) : [])('%s is filled or refused, in no other way', (name) => {
    try {
      for (const { fits, problems } of templateReport(readFileSync(path.join(folder, name))).kinds) {
        expect(fits).toBe(problems.length === 0);
      }
    } catch (error) {
      expect(error instanceof WordFileError || (error as { code?: string }).code === 'validation').toBe(true);
    }
  });
});
