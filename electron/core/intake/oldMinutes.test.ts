import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bulletList, heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { actionListSample } from '../../../tests/fixtures/word/listSamples.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { noOffice, throughOffice } from '../../../tests/support/wordForms.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const read = (bytes: Uint8Array, name = 'verslag.docx') =>
  core.call('intake.readOldMinutes', { handle: core.incoming.keep({ name, mediaType: '', bytes }) });
const paste = (text: string) => core.call('intake.readPastedMinutes', { text });

const minutes = wordDocumentBytes({
  ...actionListSample,
  title: 'Verslag casuïstiekoverleg 3 november 2026',
  blocks: [
    heading(1, 'Opening'),
    paragraph('Iedereen is er.'),
    heading(1, 'Rondvraag'),
    paragraph('Actie: koffie regelen (Noor Partnerstra, 12 nov)'),
    heading(1, 'Besluiten'),
    bulletList(['School houdt plek vrij, omdat het goed gaat']),
    heading(1, 'Acties'),
    table(
      [
        { header: 'Wat', widthPercent: 50 },
        { header: 'Wie', widthPercent: 25 },
        { header: 'Wanneer', widthPercent: 25 },
      ],
      [
        ['Bel moeder', 'Partnerstra', 'di 24 nov'],
        ['Stuur brief', 'Iemand Anders', 'z.s.m.'],
      ],
    ),
  ],
});
const expected = [
  { kind: 'agendaItem', text: 'Opening' },
  { kind: 'agendaItem', text: 'Rondvraag' },
  { kind: 'action', text: 'koffie regelen', owner: 'Noor Partnerstra', due: '2026-11-12' },
  { kind: 'decision', text: 'School houdt plek vrij', reason: 'het goed gaat' },
  { kind: 'action', text: 'Bel moeder', owner: 'Partnerstra', due: '2026-11-24' },
  { kind: 'action', text: 'Stuur brief', owner: 'Iemand Anders', due: null, dueWords: 'z.s.m.' },
];

describe('minutes of before', () => {
  test('become proposals with the day they were written from, and nothing is kept', async () => {
    const before = snapshot();
    const reading = await read(minutes);
    expect(reading.writtenOn).toBe('2026-11-03');
    expect(reading.proposals).toMatchObject(expected);
    expect(reading.rest).toContain('Iedereen is er.');
    expect(snapshot()).toEqual(before);
  });

  test.skipIf(noOffice !== '').each([[['docx']], [['odt', 'docx']]] as const)(
    `are read from a file of LibreOffice by %j${noOffice === '' ? '' : ` not run: ${noOffice}`}`,
    async (formats) => {
      expect((await read(throughOffice(minutes, formats))).proposals).toMatchObject(expected);
    },
    240_000,
  );

  test('name the one person and the case that the words mean, and leave the choice when they are not clear', async () => {
    const bench = meetingsBench(core);
    const partner = bench.contact('Partnerstra');
    bench.contact('De Wit');
    bench.contact('De Wit');
    const { number, id: caseId } = await core.call('cases.create', newCase(await newOrganisation(core)));
    const { proposals } = await paste(
      `Acties\n- Partnerstra: bel school over ${number}\n- De Wit: bel vader\n- bel vader van M-9999 (Partnerstra en De Wit)\n- Partnerstra belt moeder`,
    );
    expect(proposals.map(({ ownerId, case: found }) => [ownerId, found?.id ?? null])).toEqual([
      [partner, caseId],
      [null, null],
      [null, null],
      [partner, null],
    ]);
    expect(proposals[2]).toMatchObject({ owner: 'Partnerstra en De Wit', caseNumber: 'M-9999' });
  });

  test('each row is accepted by itself and can be undone; the same words are recognised the next time', async () => {
    const bench = meetingsBench(core);
    const meetingId = await bench.meeting();
    const ownerId = bench.contact('Partnerstra');
    await core.call('intake.acceptOldAction', {
      body: 'bel moeder',
      ownerId,
      dueDate: '2026-11-12',
      caseId: null,
      meetingId,
    });
    await core.call('intake.acceptOldDecision', {
      body: 'plek blijft',
      reason: 'het gaat goed',
      implementerId: ownerId,
      reviewDate: null,
      caseId: null,
      meetingId,
    });
    const actions = await core.call('followup.actions', { group: 'open' });
    expect(actions.rows).toMatchObject([{ body: 'bel moeder', dueDate: '2026-11-12', status: 'open' }]);
    const concepts = await core.call('followup.decisions', { status: 'concept' });
    expect(concepts.rows).toMatchObject([
      { body: 'plek blijft', reason: 'het gaat goed', decidedOn: null, meetingId },
    ]);
    const again = await paste('Actie: bel moeder\nBesluit: plek blijft\nActie: iets nieuws');
    expect(again.proposals.map(({ isKnown }) => isKnown)).toEqual([true, true, false]);
    await core.call('history.undo', {});
    await core.call('history.undo', {});
    expect((await core.call('followup.actions', { group: 'open' })).total).toBe(0);
    const gone = '01890a5d-ac96-774b-bcce-b302099a8057';
    const none = { body: 'x', ownerId: null, dueDate: null, caseId: null, meetingId: null };
    for (const wrong of [{ ownerId: gone }, { caseId: gone }, { meetingId: gone }]) {
      expect((await core.refusal('intake.acceptOldAction', { ...none, ...wrong })).code).toBe('notFound');
    }
  });

  test('a very long list says how much is left out', async () => {
    const reading = await paste(
      Array.from({ length: 350 }, (_none, index) => `Actie: taak ${index}`).join('\n'),
    );
    expect(reading.proposals.length).toBe(300);
    expect(reading.left).toBe(50);
  });
});

describe('what is no minutes', () => {
  test.each([
    ['text', () => Buffer.from('gewoon tekst, langer dan niets'), /geen Word-bestand/],
    ['half a file', () => minutes.slice(0, 2500), /beschadigd|geen Word-bestand/],
    [
      'too much text',
      () => wordDocumentBytes({ ...actionListSample, blocks: [paragraph('woord '.repeat(90_000))] }),
      /te groot/,
    ],
  ])('%s gets a sentence and changes nothing', async (_what, make, sentence) => {
    const before = snapshot();
    const refusal = await core.refusal('intake.readOldMinutes', {
      handle: core.incoming.keep({ name: 'x.docx', mediaType: '', bytes: make() }),
    });
    expect(refusal).toMatchObject({ code: 'validation' });
    expect(refusal.message).toMatch(sentence);
    expect(snapshot()).toEqual(before);
  });

  test('a form of ours is sent to its own screen, and white space is no text', async () => {
    const saved = await core.call('intake.exportForm', {});
    const bytes = core.outgoing.take(saved?.url?.split('/').at(-1) ?? '')?.bytes ?? new Uint8Array();
    const refusal = await core.refusal('intake.readOldMinutes', {
      handle: core.incoming.keep({ name: 'form.docx', mediaType: '', bytes }),
    });
    expect(refusal.message).toMatch(/Formulieren/);
    expect((await core.refusal('intake.readPastedMinutes', { text: ' \n\t\n' })).code).toBe('validation');
  });

  const sharedData =
    process.env['CASUSTAFEL_SHARED_DATA'] ??
    fileURLToPath(new URL('../../../../shared/data', import.meta.url));
  const docx = path.join(sharedData, 'docx');
  const absent = existsSync(docx) ? '' : ' not run: the test material of others is not on this machine';
  test.skipIf(absent !== '')(`files of others are read or refused with a sentence${absent}`, async () => {
    const outcomes = await Promise.all(
      readdirSync(docx).map(async (name) => {
        const handle = core.incoming.keep({
          name,
          mediaType: '',
          bytes: readFileSync(path.join(docx, name)),
        });
        const reply = await core
          .call('intake.readOldMinutes', { handle })
          .catch((error: unknown) => String(error));
        return typeof reply === 'string' ? reply : 'read';
      }),
    );
    expect(outcomes.length).toBeGreaterThan(5);
    for (const outcome of outcomes) expect(outcome).toMatch(/read|macro|geen tekst|te groot/u);
  });
});

function snapshot(): unknown {
  const reader = core.core.session.current()?.reader;
  return ['action_item', 'decision', 'agenda_item', 'audit_event'].map((name) =>
    reader?.one(`SELECT count(*) AS total FROM ${name}`),
  );
}
