import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { openZip } from '../../electron/core/word/zipReader.ts';
import {
  buildMinutesWorld,
  fetchExport,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';

/** Every operation that gives a file, as the contract has them: a new one is asked for by the first test below. */
const outputs = Object.entries(contract)
  .filter(([, { kind, output }]) => {
    if (kind !== 'task') return false;
    return JSON.stringify(z.toJSONSchema(output, { unrepresentable: 'any' })).includes('"url"');
  })
  .map(([name]) => name);

let core: TestCore;
let world: MinutesWorld;
let ownerId = '';
const files = new Map<string, string>();
const documents = new Map<string, Uint8Array>();
/** Outputs that gave nothing: then the search has nothing to look at. */
const refusals: string[] = [];

interface Saved {
  readonly name: string;
  readonly url?: string;
}

/** What each output is asked with; a list for those with more than one kind, words for what holds no row of a case. */
const asked = (): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | string>> => {
  const place = { caseId: world.caseId, discussionId: world.discussionId };
  const { meetingId, caseId } = world;
  const openReason = 'proef';
  return {
    'minutes.export': [{ ...place, openReason }],
    'minutes.exportForRecipients': [
      { ...place, contactId: world.contacts.police, openReason },
      { ...place, contactId: null, openReason },
    ],
    'minutes.exportActionList': [{ meetingId }],
    'minutes.exportAgenda': [{ meetingId }],
    'minutes.exportDoorList': [{ meetingId }],
    'minutes.exportForTable': ['runningSheet', 'nameCards', 'introductions'].map((kind) => ({
      meetingId,
      kind,
    })),
    'minutes.exportScripts': [{ meetingId }],
    'minutes.exportInvitation': [{ meetingId }],
    'minutes.exportInvitationDrafts': [{ meetingId, contactId: null, withAddresses: false }],
    'minutes.exportPartnerInvitation': [{ meetingId, contactId: world.contacts.coach }],
    'minutes.exportRequestDrafts': [{ meetingId, contactId: null, withAddresses: false }],
    'minutes.exportPlainPage': 'a person writes and reads it first; plainPage.test.ts plants secrets in it',
    'minutes.exportDossier': [
      { caseId, contactId: world.contacts.police, personId: null },
      { caseId, contactId: null, personId: world.personId },
    ],
    'minutes.exportLetter': 'typed and read by a person; letters.test.ts',
    'minutes.exportHouseStyleSample': 'made-up words only',
    'minutes.exportStartTemplate': 'names of placeholders only',
    'minutes.exportPlaceholders': 'names of placeholders only',
    'map.export': [{ caseId }],
    'family.export': [{ ...place, personId: world.personId, agreedNote: 'proef' }],
    'followup.exportCsv': [{ group: 'open' }],
    'followup.exportOwnerList': [{ ownerId }],
    'followup.exportActionForm': [{ ownerId }],
    'followup.exportDueDates': [{ ownerId }],
    'followup.exportMemo': [
      {
        caseId,
        to: 'de stuurgroep',
        question: 'Wie beslist?',
        needed: 'Een besluit',
        before: null,
        background: '',
      },
    ],
    'followup.exportReminders': [{ ownerIds: [ownerId], withAddresses: false }],
    'network.exportDirectory': [{}],
    'network.mailDraft': [{ contactId: world.contacts.coach }],
    'chairing.exportMethod': [{ id: 'bob' }],
    'insight.exportBottleneckLetter': 'a bottleneck that a person wrote, without a case',
    'insight.exportQuickscan': 'numbers of a year',
    'insight.exportTrends': 'numbers',
    'insight.exportPage': 'numbers',
    'intake.exportForm': 'an empty form',
    'intake.exportContributionForm': [{ contributionId: contributionId() }],
    'intake.exportLetter': 'a letter that a person typed; intake.test.ts',
  };
};

function contributionId(): string {
  return readRows<{ id: string }>(core, 'SELECT id FROM contribution ORDER BY id LIMIT 1')[0]?.id ?? '';
}

/** Words of every part of a file, archives inside archives too. */
function wholeText(name: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  if (!/\.(docx|zip|xlsx)$/u.test(name))
    return `${name}\n${decoder.decode(bytes).replaceAll(/=?\r\n[ \t]?/gu, '')}`;
  const archive = openZip(bytes);
  return archive.paths.map((path) => wholeText(path, archive.read(path) ?? new Uint8Array())).join('\n');
}

/** Plants what may never leave, in every kind of record; the name of each says where it was found. */
function plant(): void {
  const { caseId, discussionId, meetingId, otherCaseId, otherDiscussionId, contacts, personId } = world;
  const here = { discussion_id: discussionId };
  const ofCase = { case_id: caseId, discussion_id: discussionId };
  writeRows(core, (write) => {
    for (const [kind, body] of [
      ['fact', 'feit'],
      ['voice', 'stem'],
      ['unknown', 'onbekend'],
      ['interpretation', 'duiding'],
    ] as const) {
      for (const [visibility, shareability] of [
        ['casePartners', 'oralOnly'],
        ['room', 'doNotShare'],
        ['subset', 'shareable'],
        ['chair', 'shareable'],
      ] as const) {
        write.insert('statement', {
          ...ofCase,
          kind,
          body: `geheim-${body}-${visibility}`,
          source_note: `geheim-bron-${visibility}`,
          visibility,
          shareability,
        });
      }
    }
    const open = write.insert('statement', {
      ...ofCase,
      kind: 'unknown',
      body: 'mag-open-vraag',
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    write.insert('open_question', {
      statement_id: open.id,
      case_id: caseId,
      route_note: 'geheim-weg',
      answer: 'geheim-antwoord',
      state: 'open',
    });
    for (const visibility of ['subset', 'chair'] as const) {
      write.insert('role_event', {
        case_id: caseId,
        on_date: '2026-11-01',
        kind: 'threat',
        body: `geheim-gebeurtenis-${visibility}`,
        source_note: 'geheim-bron',
        visibility,
        shareability: 'shareable',
      });
    }
    write.insert('decision', {
      ...ofCase,
      meeting_id: meetingId,
      body: 'geheim-conceptbesluit',
      status: 'concept',
    });
    write.insert('decision', {
      case_id: otherCaseId,
      discussion_id: otherDiscussionId,
      body: 'geheim-elders-concept',
      status: 'concept',
    });
    write.insert('action_item', {
      ...ofCase,
      meeting_id: meetingId,
      body: 'mag-conceptactie',
      status: 'open',
    });
    const held = write.insert('decision', {
      ...ofCase,
      meeting_id: meetingId,
      body: 'geheim-vastgehouden-besluit',
      reason: 'geheim-vastgehouden-reden',
      alternatives: 'geheim-alternatieven',
      implementer_id: contacts.coach,
      status: 'valid',
      deleted_at: 1,
    });
    write.insert('feedback', {
      ...ofCase,
      decision_id: held.id,
      to_whom: 'oma',
      may_tell: 'geheim-mag-verteld',
      content: 'geheim-terugkoppeling',
      reason: 'geheim-terugkoppelreden',
      state: 'toDo',
    });
    write.insert('held_back', {
      case_id: caseId,
      contact_id: contacts.school,
      decision_id: held.id,
      reason: 'geheim-waarom-niet',
    });
    write.insert('chair_note', { ...here, body: 'geheim-notitie' });
    write.insert('parked_point', {
      ...here,
      meeting_id: meetingId,
      body: 'geheim-parkeren',
      outcome: 'open',
    });
    write.insert('contribution', {
      ...here,
      contact_id: contacts.coach,
      state: 'received',
      body: 'geheim-inbreng',
      known_since: 'geheim-sinds',
    });
    write.insert('contribution', {
      ...here,
      contact_id: contacts.police,
      state: 'asked',
      asked_on: '2026-11-20',
    });
    write.insert('signal', {
      body: 'geheim-signaal',
      kind: 'fact',
      shareability: 'shareable',
      case_id: caseId,
    });
    write.insert('informing', {
      case_id: caseId,
      state: 'postponed',
      not_told: 'geheim-niet-verteld',
      reason: 'geheim-uitstel',
    });
    write.insert('discussion_option', { ...here, body: 'geheim-optie' });
    write.insert('phase_summary', { ...here, phase: 'picture', body: 'geheim-fase' });
    write.insert('reflection_card', {
      ...ofCase,
      kind: 'challenger',
      answers: JSON.stringify({ doubt: 'geheim-kaart' }),
      filled_on: '2026-11-20',
    });
    write.insert('meeting_sending', {
      meeting_id: meetingId,
      kind: 'sent',
      at: 1,
      recipient_count: 1,
      open_points: '[]',
      note: 'geheim-verzending',
    });
    write.insert('person_basis', {
      case_id: caseId,
      person_id: personId,
      basis: 'jeugdwet',
      reason: 'geheim-basisreden',
      confirmed_by: 'I.B.',
      confirmed_on: '2026-11-20',
    });
    write.update('discussion', discussionId, {
      if_wrong: 'geheim-als-we-het-mis-hebben',
      few_options_reason: 'geheim-weinig-opties',
    });
    write.update('agenda_item', itemId(), { title: 'geheim-titel', note: 'mag-puntnotitie' });
    write.update('contact', contacts.coach, { note: 'geheim-contact', email: 'tom@voorbeeld.nl' });
    write.update('person', personId, { note: 'geheim-persoon', birth_date: '2010-03-04' });
    write.insert('script_reading', {
      meeting_id: meetingId,
      kind: 'opening',
      body: 'Welkom allemaal',
      read_at: 1,
    });
    const [self, mother] = ['J.', 'moeder'].map((label, x) =>
      write.insert('map_node', {
        case_id: caseId,
        kind: 'other',
        label,
        note: 'mag-kaartnotitie',
        x: x * 100,
        y: 10,
      }),
    );
    if (self === undefined || mother === undefined) throw new Error('no nodes');
    write.insert('goal', { case_id: caseId, body: 'mag-doel', result: '', state: 'stuck', position: 0 });
    write.insert('agenda_item', {
      meeting_id: meetingId,
      position: 9,
      kind: 'plain',
      title: 'mag-alleen-draaiboek',
      planned_minutes: 5,
      is_internal: 1,
    });
  });
}

function itemId(): string {
  return (
    readRows<{ id: string }>(core, 'SELECT agenda_item_id AS id FROM discussion WHERE id = ?', [
      world.discussionId,
    ])[0]?.id ?? ''
  );
}

beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
  ownerId = world.contacts.coach;
  plant();
  await core.call('history.keepDraft', { place: `capture:${world.discussionId}`, body: 'geheim-concept' });
  for (const [name, inputs] of Object.entries(asked())) {
    if (typeof inputs === 'string') continue;
    const texts: string[] = [];
    for (const input of inputs) {
      const answer = (await core.call(name as 'minutes.export', input as never).catch((error: unknown) => {
        refusals.push(`${name}: ${String(error)}`);
        return null;
      })) as Saved | { readonly file: Saved } | null;
      if (answer === null) continue;
      const saved = 'file' in answer ? answer.file : answer;
      const bytes = fetchExport(core, saved);
      if (saved.name.endsWith('.docx')) documents.set(`${name} ${documents.size}`, bytes);
      texts.push(wholeText(saved.name, bytes));
    }
    const text = texts.join('\n');
    files.set(name, text);
  }
});
afterAll(() => core.close());

test('every operation that gives a file is asked here, or says why it holds nothing of a case', () => {
  expect(Object.keys(asked()).toSorted()).toEqual(outputs.toSorted());
});

test('every output that is asked gives a file', () => {
  expect(refusals).toEqual([]);
});

describe('secrets of every kind of record, at every visibility', () => {
  test('are in no file', () => {
    const found = [...files].flatMap(([name, text]) =>
      [...new Set(text.match(/geheim-[\w-]+/gu))].map((secret) => `${name}: ${secret}`),
    );
    expect(found).toEqual([]);
  });

  test('no file names a young person, a day of birth or a person of another case', () => {
    const found = [...files].flatMap(([name, text]) =>
      [...new Set(text.match(/jayden|bontekoe|mirthe|kraaienbrink|2010-03-04|4 maart 2010/giu))].map(
        (secret) => `${name}: ${secret}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('and what may leave is there, so that this search finds what there is', () => {
    expect(files.get('minutes.export')).toMatch(/mag-open-vraag[^]*mag-doel/u);
  });

  test.each([
    // The table of actions as the chair sees it, concepts and all.
    ['mag-conceptactie', 'followup.exportCsv'],
    ['mag-kaartnotitie', 'map.export'],
    ['mag-alleen-draaiboek', 'minutes.exportForTable'],
    ['mag-puntnotitie', 'minutes.exportForTable'],
  ])('%s is in the file of %s alone', (words, name) => {
    expect([...files].filter(([, text]) => text.includes(words)).map(([found]) => found)).toEqual([name]);
  });
});

describe('every Word file', () => {
  test('has no name, place or time of who made it, and says what it is, in Dutch, with headings (M12, M13)', () => {
    for (const [name, bytes] of documents) {
      const word = readWordText(bytes);
      expect([name, word.creator, word.lastModifiedBy, word.language]).toEqual([name, '', '', 'nl-NL']);
      expect([name, word.title]).not.toEqual([name, '']);
      const archive = openZip(bytes);
      const part = (path: string): string => new TextDecoder().decode(archive.read(path));
      expect([name, part('docProps/core.xml')]).not.toEqual([
        name,
        expect.stringMatching(/dcterms|description|keywords/u),
      ]);
      expect([name, part('docProps/app.xml')]).not.toEqual([
        name,
        expect.stringMatching(/Manager|TotalTime|Template/u),
      ]);
      const body = part('word/document.xml');
      expect([name, body]).not.toEqual([
        name,
        expect.stringMatching(/<w:(ins|del|vanish|commentReference)\b|rsid/u),
      ]);
      // Every table of data has a row that a screen reader reads as its head; the halves of a card are no data.
      if (!body.includes('w:orient="landscape"')) {
        expect([name, body.split('<w:tbl>').length]).toEqual([name, body.split('<w:tblHeader/>').length]);
        expect([name, /w:val="(Title|Heading1)"/u.test(body)]).toEqual([name, true]);
      }
      for (const [drawing] of body.matchAll(/<wp:docPr[^>]*>/gu))
        expect([name, drawing]).toEqual([name, expect.stringMatching(/descr="[^"]+"/u)]);
    }
    expect(documents.size).toBeGreaterThan(12);
  });

  const missing = spawnSync('soffice', ['--version']).error ? 'LibreOffice is not installed' : '';
  const title = ['is read by another word processor too, word for word', missing].filter((one) => one !== '');
  test.skipIf(missing !== '')(
    title.join(' - not run: '),
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-words-'));
      try {
        const names = [...documents.keys()];
        for (const [index, bytes] of [...documents.values()].entries()) {
          writeFileSync(path.join(folder, `${index}.docx`), bytes);
        }
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        const given = names.map((_, index) => path.join(folder, `${index}.docx`));
        // One start for all of them: a start takes longer than the reading.
        spawnSync(
          'soffice',
          ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...given],
          { timeout: 120_000 },
        );
        for (const [index, name] of names.entries()) {
          const read = readFileSync(path.join(folder, `${index}.txt`), 'utf8').replaceAll(/\s+/gu, ' ');
          const word = readWordText(documents.get(name) ?? new Uint8Array());
          const ours = [...word.headings.map(({ text }) => text), ...word.paragraphs, ...word.tables.flat(2)];
          const lost = ours
            .flatMap((line) => line.split(/\s*[\n\t]\s*/u))
            .filter((line) => !read.includes(line.replaceAll(/\s+/gu, ' ').trim()));
          expect([name, lost]).toEqual([name, []]);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});
