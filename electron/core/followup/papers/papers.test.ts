import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../../tests/support/testCore.ts';
import { fillControls, noOffice, throughOffice, withDocument } from '../../../../tests/support/wordForms.ts';
import { withoutFormulaGuard } from '../../../../shared/text/csvWriter.ts';
import { openZip } from '../../word/zipReader.ts';
import { readWordText } from '../../word/readWordText.ts';
import { everyRow, planting } from '../testing.ts';
import { noteKeyOf, referenceOf, statusKeyOf } from './actionForm.ts';

const formulas = ['=1+1', '+31 6', '-ga langs', '@oproep', '\tmet tab', '\rmet CR', "'=al met"];

let core: TestCore;
let ownerId: string;
let helperId: string;
let caseId: string;
let shared: string;
beforeAll(async () => {
  core = await openTestCore();
  ownerId = contact('Vermeer', { email: 'p.vermeer@voorbeeld.test', profession: 'wijkagent' });
  helperId = contact('Aalbers');
  caseId = aCase('ZVH-2026-0012', { alias: 'J.V.' });
  basis(caseId, '2026-11-01');
  const personId = plant('person', { given_name: 'Jayden', family_name: 'Voorbeeld' });
  plant('case_person', { case_id: caseId, person_id: personId, role: 'youngPerson', is_subject: 1 });
  shared = action('Jayden Voorbeeld bellen', { case_id: caseId, due_date: '2026-11-20' });
  plant('action_helper', { action_id: shared, contact_id: helperId });
  const closedTable = aCase('ZVH-2026-0099');
  action('Zonder grondslag', { case_id: closedTable });
});
afterAll(() => core.close());

const { plant, contact, aCase } = planting(() => ({ session: core.core.session, now: core.now() }));
const action = (body: string, values: Readonly<Record<string, string | number>> = {}): string =>
  plant('action_item', { body, status: 'open', mention_count: 1, owner_id: ownerId, ...values });
const basis = (id: string, confirmed: string): string =>
  plant('legal_basis', { case_id: id, basis: 'wgs', confirmed_by: 'I. Brandsma', confirmed_on: confirmed });

const bytesOf = (made: { file: { url?: string | undefined } } | null): Uint8Array =>
  core.outgoing.take(made?.file.url?.split('/').at(-1) ?? '')?.bytes ?? new Uint8Array();
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const wordsOf = (bytes: Uint8Array): string => JSON.stringify(readWordText(bytes));
/** What a mail says, quoted-printable taken off. */
const mailText = (mail: string): string =>
  mail
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[0-9A-F]{2})+/gu, (octets) =>
      Buffer.from(octets.replaceAll('=', ''), 'hex').toString('utf8'),
    );
const count = (table: string): number =>
  core.core.session.current()?.reader.one<{ total: number }>(`SELECT count(*) AS total FROM ${table}`)
    ?.total ?? 0;

describe('actions in a spreadsheet', () => {
  test('come back word for word, run nothing, and name nobody of the case', async () => {
    for (const words of formulas) action(words, { owner_id: helperId });
    const made = await core.call('followup.exportCsv', { group: 'open' });
    const text = textOf(bytesOf(made));
    expect(text.startsWith('\uFEFFCasus;Initialen;Wat;')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' });
    expect(errors).toEqual([]);
    const rows = data.slice(1).filter((row) => row.length > 1);
    expect(rows).toHaveLength(made?.rows ?? -1);
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(rows.map((row) => withoutFormulaGuard(row[2] ?? ''))).toEqual(expect.arrayContaining(formulas));
    expect(rows.find((row) => row[0] === 'ZVH-2026-0012')?.slice(0, 8)).toEqual([
      'ZVH-2026-0012',
      'J.V.',
      'J.V. bellen',
      'Proef Vermeer',
      '',
      'Proef Aalbers',
      '20-11-2026',
      'open',
    ]);
    expect(text).not.toMatch(/Jayden|Voorbeeld/u);
    expect(text).not.toContain('Zonder grondslag');
    expect(made?.leftOut).toEqual(['ZVH-2026-0099']);
    expect(made?.file.name).toBe('2026-11-22 acties.csv');
  });

  test('follow the filter; with nothing in it no file is made', async () => {
    const late = await core.call('followup.exportCsv', { group: 'late' });
    expect(late?.rows).toBe(1);
    const records = count('export_record');
    const refused = await core.refusal('followup.exportCsv', { group: 'open', text: 'bestaatniet' });
    expect(refused.code).toBe('validation');
    expect(count('export_record')).toBe(records);
  });

  test('with a number that may be a BSN nothing leaves', async () => {
    const id = action('Nummer 111222333 opzoeken', { owner_id: helperId });
    const refused = await core.refusal('followup.exportCsv', { group: 'open' });
    expect(refused.code).toBe('forbidden');
    await core.call('followup.setActionStatus', { id, version: 1, status: 'dropped', reason: 'Weg' });
  });
});

describe('files for one person', () => {
  test('the list in Word holds what is theirs and what they help with, with initials, and is written down as shared', async () => {
    const before = count('disclosure');
    const made = await core.call('followup.exportOwnerList', { ownerId });
    const words = wordsOf(bytesOf(made));
    expect(words).toContain('ZVH-2026-0012');
    expect(words).toContain('J.V. bellen');
    expect(words).not.toMatch(/Jayden|Zonder grondslag/u);
    expect(made?.file.name).toBe('2026-11-22 actielijst 01 wijkagent.docx');
    expect(count('disclosure')).toBe(before + 1);
    const helps = wordsOf(bytesOf(await core.call('followup.exportOwnerList', { ownerId: helperId })));
    expect(helps).toContain('Hier help je mee');
    expect(helps).toContain('J.V. bellen');
  });

  test('a line that is held back from this person is in none of their files', async () => {
    const id = action('Alleen voor de voorzitter', { case_id: caseId });
    plant('held_back', { case_id: caseId, contact_id: ownerId, action_id: id, reason: 'Nog niet besproken' });
    expect(wordsOf(bytesOf(await core.call('followup.exportOwnerList', { ownerId })))).not.toContain(
      'Alleen voor de voorzitter',
    );
    const form = bytesOf(await core.call('followup.exportActionForm', { ownerId }));
    expect(wordsOf(form)).not.toContain('Alleen voor de voorzitter');
  });

  test('the calendar file has the day and the case number, no words of the action and no name', async () => {
    const text = textOf(bytesOf(await core.call('followup.exportDueDates', { ownerId })));
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261120T090000');
    expect(text).toContain('SUMMARY:Actie ZVH-2026-0012');
    expect(text).not.toMatch(/bellen|Jayden|Vermeer|Voorbeeld\b/u);
  });

  test('a number that could be a name stays out of a calendar', async () => {
    const named = aCase('Jayden Voorbeeld');
    const id = action('x', { case_id: named, owner_id: helperId, due_date: '2026-12-01' });
    const refused = await core.refusal('followup.exportDueDates', { ownerId: helperId });
    expect(refused.code).toBe('forbidden');
    await core.call('followup.setActionStatus', { id, version: 1, status: 'dropped', reason: 'Weg' });
  });

  test('reminders say how many and by when, and name no case, no action and nobody', async () => {
    const owners = await core.call('followup.owners', {});
    expect(owners[0]).toMatchObject({ contact: { id: ownerId }, late: 1, hasAddress: true });
    const [{ open } = { open: 0 }] = owners;
    const one = await core.call('followup.exportReminders', { ownerIds: [ownerId], withAddresses: false });
    const mail = mailText(textOf(bytesOf(one)));
    expect(mail).toContain('X-Unsent: 1');
    expect(mail).toContain(`Op jouw naam staan nog ${open} acties open.`);
    expect(mail).toContain('Van 1 actie is de datum voorbij.');
    expect(mail).not.toMatch(/ZVH|0012|Jayden|J\.V\.|bellen|Vermeer|@voorbeeld/u);
    expect(one?.file.name).toBe('2026-11-22 herinnering 01 wijkagent.eml');

    const both = await core.call('followup.exportReminders', {
      ownerIds: [ownerId, helperId],
      withAddresses: true,
    });
    const archive = openZip(bytesOf(both));
    expect(archive.paths).toHaveLength(2);
    const mails = archive.paths.map((name) => textOf(archive.read(name) ?? new Uint8Array()));
    expect(mails.filter((text) => text.includes('To: p.vermeer@voorbeeld.test'))).toHaveLength(1);
  });
});

describe('the form that comes back', () => {
  const made = async (): Promise<Uint8Array> =>
    bytesOf(await core.call('followup.exportActionForm', { ownerId }));
  const read = (bytes: Uint8Array) =>
    core.call('followup.readActionForm', {
      handle: core.incoming.keep({ name: 'terug.docx', mediaType: '', bytes }),
    });
  const keys = (id: string): readonly [string, string] => [
    statusKeyOf(referenceOf(id)),
    noteKeyOf(referenceOf(id)),
  ];

  test('gives a status and a few words for each action, and changes nothing by itself', async () => {
    const second = action('Brief sturen', { due_date: '2026-12-01' });
    const [status, note] = keys(shared);
    const form = fillControls(await made(), { [status]: 'Gedaan.', [note]: 'Gesproken op school' });
    const before = everyRow(core.core.session);
    const reading = await read(form);
    expect(everyRow(core.core.session)).toEqual(before);
    expect(reading.owner?.name).toBe('Proef Vermeer');
    const line = reading.lines.find(({ action: { id } }) => id === shared);
    expect(line).toMatchObject({
      state: 'filled',
      statuses: [{ status: 'done' }],
      notes: ['Gesproken op school'],
      action: { status: 'open', case: { number: 'ZVH-2026-0012' } },
    });
    expect(reading.lines.find(({ action: { id } }) => id === second)?.state).toBe('empty');
    expect(reading.unknown).toEqual([]);

    const input = {
      from: 'Proef Vermeer',
      answers: [
        {
          id: shared,
          version: line?.action.version ?? 0,
          status: 'done' as const,
          note: 'Gesproken op school',
        },
        { id: second, version: 1, status: 'waiting' as const, note: 'het parket' },
      ],
    };
    expect(await core.call('followup.acceptActionForm', input)).toEqual({ changed: 2 });
    const history = await core.call('followup.actionHistory', { actionId: shared });
    expect(history.at(-1)).toMatchObject({
      toStatus: 'done',
      note: 'Gesproken op school (formulier van Proef Vermeer)',
    });
    await core.call('history.undo', {});
    expect(everyRow(core.core.session)).toEqual(before);
  });

  test('“niet meer nodig” without a reason is refused, and then nothing is taken over', async () => {
    const before = everyRow(core.core.session);
    const refused = await core.refusal('followup.acceptActionForm', {
      from: 'Proef Vermeer',
      answers: [{ id: shared, version: 1, status: 'dropped', note: '' }],
    });
    expect(refused.message).toContain('J');
    expect(refused.code).toBe('validation');
    expect(everyRow(core.core.session)).toEqual(before);
  });

  test.skipIf(noOffice !== '')(
    `comes back the same when LibreOffice saved it${noOffice === '' ? '' : ` not run: ${noOffice}`}`,
    async () => {
      const id = action('Contract nakijken', { due_date: '2026-12-03' });
      const [status, note] = keys(id);
      const saved = throughOffice(
        fillControls(await made(), { [status]: 'bezig', [note]: 'Eerst “overleg” & bellen' }),
        ['docx'],
      );
      const reading = await read(saved);
      expect(reading.owner?.name).toBe('Proef Vermeer');
      expect(reading.lines.find((line) => line.action.id === id)).toMatchObject({
        state: 'filled',
        statuses: [{ status: 'inProgress' }],
        notes: ['Eerst “overleg” & bellen'],
      });
      // Only what was never in the form is missing: its case has no confirmed basis.
      const lost = reading.lines.filter(({ state }) => state === 'double' || state === 'missing');
      expect(lost.map(({ action: { body } }) => body)).toEqual(['Zonder grondslag']);
      expect(reading.unknown).toEqual([]);
    },
    240_000,
  );

  test('shows other words, doubles, what was taken out and what was typed elsewhere', async () => {
    const [status] = keys(shared);
    const form = await made();
    const other = await read(fillControls(form, { [status]: 'bijna klaar' }));
    expect(other.lines.find(({ action: { id } }) => id === shared)?.statuses).toEqual([
      { words: 'bijna klaar', status: null },
    ]);

    const body = /<w:body>([\s\S]*)<\/w:body>/u;
    const doubled = withDocument(fillControls(form, { [status]: 'gedaan' }), (xml) => {
      const table = /<w:tbl>[\s\S]*<\/w:tbl>/u.exec(body.exec(xml)?.[1] ?? '')?.[0] ?? '';
      return xml.replace(table, `${table}${table.replaceAll('>gedaan<', '>bezig<')}`);
    });
    const double = (await read(doubled)).lines.find(({ action: { id } }) => id === shared);
    expect(double?.state).toBe('double');
    expect(double?.statuses.map((one) => one.status).toSorted()).toEqual(['done', 'inProgress']);

    const reference = referenceOf(shared);
    const without = withDocument(form, (xml) =>
      xml.replaceAll(/<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/gu, (row) =>
        row.includes(reference) ? '' : row,
      ),
    );
    expect((await read(without)).lines.find(({ action: { id } }) => id === shared)?.state).toBe('missing');

    const beside = withDocument(form, (xml) =>
      xml.replace('</w:body>', '<w:p><w:r><w:t>Ik ben volgende week vrij.</w:t></w:r></w:p></w:body>'),
    );
    expect((await read(beside)).unknown).toEqual([
      { where: 'paragraph', text: 'Ik ben volgende week vrij.' },
    ]);
    const strange = withDocument(form, (xml) => xml.replaceAll(reference, 'ffffffff'));
    const unknown = await read(fillControls(strange, { 'ffffffff-status': 'gedaan' }));
    expect(unknown.unknown.map(({ text }) => text)).toContain('gedaan');
  });

  test('a foreign, damaged or other file gets a sentence and changes nothing', async () => {
    const before = everyRow(core.core.session);
    const foreign = bytesOf(await core.call('followup.exportOwnerList', { ownerId }));
    for (const bytes of [foreign, foreign.slice(0, 900), new Uint8Array([1, 2, 3]), new Uint8Array()]) {
      const handle = core.incoming.keep({ name: 'x.docx', mediaType: '', bytes });
      const refused = await core.refusal('followup.readActionForm', { handle });
      expect(refused.code).toBe('validation');
      expect(refused.message.length).toBeGreaterThan(20);
    }
    const after = everyRow(core.core.session);
    // Making the list itself was written down.
    expect({ ...after, export_record: [], disclosure: [] }).toEqual({
      ...before,
      export_record: [],
      disclosure: [],
    });
  });
});
