import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { fillControls, noOffice, throughOffice, withDocument } from '../../../tests/support/wordForms.ts';
import { readWordText } from '../word/readWordText.ts';
import { writeZip } from '../word/zipWriter.ts';

const sharedData =
  process.env['CASUSTAFEL_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const fileOf = (saved: { url?: string | undefined } | null): Uint8Array =>
  core.outgoing.take(saved?.url?.split('/').at(-1) ?? '')?.bytes ?? new Uint8Array();
const handleOf = (bytes: Uint8Array, name = 'terug.docx'): string =>
  core.incoming.keep({ name, mediaType: '', bytes });
const read = (bytes: Uint8Array) => core.call('intake.readForm', { handle: handleOf(bytes) });
const blankForm = async (): Promise<Uint8Array> => fileOf(await core.call('intake.exportForm', {}));

const answers = {
  'over-wie': 'J. de V.',
  aanleiding: 'Blijft weg van school.\nIs veel op straat.',
  doel: 'Weer naar school & rust thuis',
  'waarom-nu': 'Vorige week opgepakt',
  besproken: 'ja',
  aanmelder: 'A. Voorbeeld, mentor',
};

async function askedContribution() {
  const bench = meetingsBench(core);
  const organisation = await newOrganisation(core);
  const { id: caseId } = await core.call(
    'cases.create',
    newCase(organisation, { question: 'Wat helpt Jayden de Voorbeeld op school?' }),
  );
  const meetingId = await bench.meeting();
  const { discussionId } = await core.call('meetings.addCase', { meetingId, caseId });
  const contactId = bench.contact('Partnerstra');
  await core.call('meetings.askContributions', { discussionId, contactIds: [contactId] });
  const [asked] = await core.call('intake.contributions', {});
  if (asked === undefined) throw new Error('Nothing was asked');
  const saved = await core.call('intake.exportContributionForm', { contributionId: asked.id });
  return { asked, bytes: fileOf(saved), saved, meetingId, bench };
}

describe('a form for a partner', () => {
  test('carries number and question with initials, and nothing else of the case', async () => {
    const { bytes, saved, asked } = await askedContribution();
    const everything = JSON.stringify(readWordText(bytes));
    expect(everything).toContain(asked.caseNumber);
    expect(everything).toContain('Wat helpt J.V. op school?');
    expect(everything).toMatch(/Stuur het terug vóór \w+dag \d+ (november|december) 2026\./u);
    expect(everything).not.toMatch(/Jayden|Voorbeeld|2011|Wijkteam|jonge-aanwas/);
    expect(saved?.name).toBe(`2026-11-22 inbrengformulier ${asked.caseNumber}.docx`);
  });

  test('comes back with every answer, and keeps nothing before it is accepted', async () => {
    const { bytes, asked, meetingId, bench } = await askedContribution();
    const filled = fillControls(bytes, {
      'wat-weet-je': 'Hij komt elke dag.',
      'sinds-wanneer': 'september',
      'mag-gedeeld': 'alleen mondeling',
      'ingevuld-door': 'B. Partnerstra',
    });
    const shown = await read(filled);
    expect(shown.contribution).toMatchObject({ id: asked.id, contactName: 'Proef Partnerstra', body: '' });
    expect(shown.fields.map(({ state }) => state)).toEqual(['filled', 'filled', 'filled', 'empty', 'filled']);
    expect(shown.unknown).toEqual([]);
    expect((await bench.discussionIn(meetingId)).contributions[0]?.state).toBe('asked');
    await core.call('intake.acceptContribution', {
      contributionId: asked.id,
      version: asked.version,
      body: 'Hij komt elke dag.',
      knownSince: 'september',
      shareability: 'oralOnly',
      shareWords: '',
      filledInBy: 'B. Partnerstra',
      nothingToAdd: false,
    });
    const kept = (await bench.discussionIn(meetingId)).contributions[0];
    expect(kept).toMatchObject({ state: 'received', receivedOn: '2026-11-22' });
    expect(kept?.body).toBe('Hij komt elke dag.\nIngevuld door: B. Partnerstra');
    const [row] = (await core.call('meetings.contributionList', { meetingId })).rows;
    expect(row).toMatchObject({ knownSince: 'september', shareability: 'oralOnly', state: 'received' });
  });

  test('adds to what was there, keeps since when and sharing that were not answered, and can be undone', async () => {
    const { asked, meetingId } = await askedContribution();
    const nothing = {
      body: '',
      knownSince: '',
      shareability: null,
      shareWords: '',
      filledInBy: '',
      nothingToAdd: false,
    };
    const accept = (version: number, input: object) =>
      core.call('intake.acceptContribution', { contributionId: asked.id, version, ...nothing, ...input });
    const stored = async () => (await core.call('meetings.contributionList', { meetingId })).rows[0];
    const refusal = await core.refusal('intake.acceptContribution', {
      contributionId: asked.id,
      version: asked.version,
      ...nothing,
    });
    expect(refusal.code).toBe('validation');
    const first = await accept(asked.version, {
      body: 'Komt vaak.',
      knownSince: 'mei',
      shareability: 'doNotShare',
    });
    await accept(first.version, { body: 'Nu minder.', shareWords: 'liever niet met ouders' });
    expect(await stored()).toMatchObject({
      body: 'Komt vaak.\n\nNu minder.\nDelen: liever niet met ouders',
      knownSince: 'mei',
      shareability: 'doNotShare',
    });
    // Somebody else wrote in between: their words are not overwritten.
    const conflict = await core.refusal('intake.acceptContribution', {
      contributionId: asked.id,
      version: asked.version,
      ...nothing,
      body: 'Te laat.',
    });
    expect(conflict.code).toBe('conflict');
    await core.call('history.undo', {});
    expect(await stored()).toMatchObject({ body: 'Komt vaak.', knownSince: 'mei' });
  });

  test.skipIf(noOffice !== '').each([[['docx']], [['odt', 'docx']]] as const)(
    `survives LibreOffice by %j${noOffice === '' ? '' : ` not run: ${noOffice}`}`,
    async (formats) => {
      const back = await read(throughOffice(fillControls(await blankForm(), answers), formats));
      const values = Object.fromEntries(
        back.fields
          .filter(({ state }) => state === 'filled')
          .map(({ key, values: [first = ''] }) => [key, first]),
      );
      expect(values).toEqual(answers);
      expect(back.fields.filter(({ state }) => state === 'double' || state === 'missing')).toEqual([]);
      expect(back.unknown).toEqual([]);
    },
    240_000,
  );
});

describe('reading a form back', () => {
  test('the row is enough when the controls are gone, and the control when the row is', async () => {
    const filled = fillControls(await blankForm(), answers);
    const withoutControls = withDocument(filled, (xml) =>
      xml.replaceAll(/<w:sdtPr>.*?<\/w:sdtPr>/g, '').replaceAll(/<\/?w:sdt(?:Content)?>/g, ''),
    );
    expect((await read(withoutControls)).fields.find(({ key }) => key === 'doel')?.values).toEqual([
      answers.doel,
    ]);
    const withoutTable = withDocument(filled, (xml) =>
      xml.replaceAll(
        /<\/?w:(?:tbl|tr|tc)>|<w:(?:tblPr|tblGrid|tcPr|trPr)>.*?<\/w:(?:tblPr|tblGrid|tcPr|trPr)>/g,
        '',
      ),
    );
    expect((await read(withoutTable)).fields.find(({ key }) => key === 'doel')?.values).toEqual([
      answers.doel,
    ]);
  });

  test('missing, doubled and unknown things are shown, and words beside a control are not lost', async () => {
    const filled = fillControls(await blankForm(), answers);
    const changed = withDocument(filled, (xml) => {
      const row = /<w:tr>(?:(?!<\/w:tr>).)*casustafel:doel(?:(?!<\/w:tr>).)*<\/w:tr>/.exec(xml)?.[0] ?? '';
      const other = row.replace('Weer naar school &amp; rust thuis', 'Iets heel anders');
      const strange = row.replaceAll('doel', 'hobby').replace('Weer naar school &amp; rust thuis', 'voetbal');
      return xml
        .replace(row, `${row}${other}${strange}`)
        .replace(/<w:tr>(?:(?!<\/w:tr>).)*casustafel:partners(?:(?!<\/w:tr>).)*<\/w:tr>/, '')
        .replace(
          '</w:sdt></w:p></w:tc></w:tr></w:tbl>',
          '</w:sdt><w:r><w:t>bel na vijf uur</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        )
        .replace('<w:sectPr>', '<w:p><w:r><w:t>Groetjes van de mentor</w:t></w:r></w:p><w:sectPr>');
    });
    const back = await read(changed);
    const field = (key: string) => back.fields.find((candidate) => candidate.key === key);
    expect(field('doel')).toMatchObject({ state: 'double', values: [answers.doel, 'Iets heel anders'] });
    expect(field('partners')?.state).toBe('missing');
    expect(field('bereikbaar')?.values[0]).toContain('bel na vijf uur');
    expect(back.unknown.map(({ text }) => text).join('\n')).toContain('voetbal');
    expect(back.unknown).toContainEqual({ where: 'paragraph', text: 'Groetjes van de mentor' });
  });

  test('a choice answered in other words is shown as it is', async () => {
    const back = await read(fillControls(await blankForm(), { besproken: 'met moeder wel' }));
    expect(back.fields.find(({ key }) => key === 'besproken')).toMatchObject({
      values: ['met moeder wel'],
      known: false,
    });
  });

  test('the mark of another case file belongs to nothing here', async () => {
    const { bytes } = await askedContribution();
    const foreign = withDocument(bytes, (xml) =>
      xml.replaceAll(/inbreng [0-9a-f-]{36}/g, 'inbreng 01890a5d-ac96-774b-bcce-b302099a8057'),
    );
    expect(await read(foreign)).toMatchObject({ kind: 'contribution', contribution: null });
  });

  test.each([
    ['no Word file', () => Buffer.from('gewoon tekst, langer dan niets'), /geen Word-bestand/],
    ['an empty file', () => new Uint8Array(), /Word-bestand|beschadigd/],
    ['half a file', async () => (await blankForm()).slice(0, 3000), /beschadigd|geen Word-bestand/],
    [
      'a file with a program',
      async () => {
        const form = await blankForm();
        const parts = withDocument(form, (xml) => xml);
        return writeZipWith(parts, 'word/vbaProject.bin', 'x');
      },
      /macro/,
    ],
    [
      'a file that unpacks to something huge',
      async () => writeZipWith(await blankForm(), 'word/media/leeg.bin', '0'.repeat(60_000_000)),
      /groot|ingepakt/,
    ],
    [
      'a Word file of something else',
      async () =>
        withDocument(
          await blankForm(),
          () =>
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Boodschappen</w:t></w:r></w:p></w:body></w:document>',
        ),
      /geen formulier van Casustafel/,
    ],
  ])('%s gets a sentence and changes nothing', async (_what, make, sentence) => {
    const bytes = await make();
    const before = snapshot();
    const refusal = await core.refusal('intake.readForm', { handle: handleOf(bytes) });
    expect(refusal.code).toBe('validation');
    expect(refusal.message).toMatch(sentence);
    expect(snapshot()).toEqual(before);
  });

  const docx = path.join(sharedData, 'docx');
  const absent = existsSync(docx) ? '' : ' not run: the test material of others is not on this machine';
  test.skipIf(absent !== '')(`files of others are read or refused with a sentence${absent}`, async () => {
    for (const name of [
      'en-macro-enabled.docm',
      'en-sdt-nested-glossary.docx',
      'nl-word-dutch-style-ids.docx',
    ]) {
      const refusal = await core.refusal('intake.readForm', {
        handle: handleOf(readFileSync(path.join(docx, name)), name),
      });
      expect(refusal, name).toMatchObject({ code: 'validation' });
      expect(refusal.message, name).toMatch(/macro|geen formulier/);
    }
  });
});

function snapshot(): unknown {
  const reader = core.core.session.current()?.reader;
  return ['intake_request', 'contribution', 'audit_event', 'export_record'].map((table) =>
    reader?.one(`SELECT count(*) AS total FROM ${table}`),
  );
}

function writeZipWith(bytes: Uint8Array, name: string, content: string): Uint8Array {
  const texts: { path: string; content: string }[] = [];
  withDocument(bytes, (xml) => {
    texts.push({ path: 'word/document.xml', content: xml });
    return xml;
  });
  return writeZip([
    {
      path: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      path: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    ...texts,
    { path: name, content },
  ]);
}
