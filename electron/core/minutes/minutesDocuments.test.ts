import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: MinutesWorld;
beforeEach(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
});
afterEach(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });

describe('the minutes of one case', () => {
  test('have the headings of the verslag in order, in the file as in the preview', async () => {
    const { document } = await core.call('minutes.caseDocument', place());
    const bytes = fetchExport(core, await core.call('minutes.export', place()));
    const word = readWordText(bytes);
    expect(word.headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
      'Aanwezig en afwezig bij deze casus',
      'Aanleiding en vraag',
      'Grondslag en informeren',
      'Stem van jongere en ouders',
      'Feiten, met bron en datum',
      'Wat gaat goed',
      'Zorgen en risico’s',
      'Duiding',
      'Doelen',
      'Besluiten, met reden',
      'Acties',
      'Regie',
      'Veiligheidsafspraken',
      'Evaluatiedatum, op- of afschalen',
      'Vaststelling en bewaartermijn',
    ]);
    const everything = [
      ...word.headings.map(({ text }) => text),
      ...word.paragraphs,
      ...word.tables.flat(2),
    ].join('\n');
    for (const line of documentText(document).split('\n').slice(3)) {
      for (const piece of line.split('\t')) expect(everything).toContain(piece);
    }
    expect(word).toMatchObject({
      creator: '',
      lastModifiedBy: '',
      language: 'nl-NL',
      title: 'Casusverslag M-0437',
    });
  });

  test('list who was at this case, the stand-in in place of who sent one, and the absent apart', async () => {
    const { document, recipients } = await core.call('minutes.caseDocument', place());
    const [present, absent] = document.blocks.filter((block) => block.type === 'table');
    const names = (table: typeof present): string[] =>
      table?.type === 'table' ? table.rows.map((row) => row[0]?.[0]?.text ?? '') : [];
    expect(names(present)).toEqual(['Joost Dammers', 'Noura Zandgrond', 'Tom Vermeer']);
    expect(names(absent)).toEqual(['Petra Lindeman', 'Anouk Witsen']);
    expect(recipients.map(({ name }) => name)).toEqual(['Joost Dammers', 'Noura Zandgrond', 'Tom Vermeer']);
  });

  test('write initials for the young person in every text, and show both roles', async () => {
    const { document } = await core.call('minutes.caseDocument', place());
    const text = documentText(document);
    expect(text).not.toMatch(/jayden|bontekoe/iu);
    expect(text).toContain('J.B. (jongere; dader én slachtoffer)');
    expect(text).toContain(
      'J. was 34 uur afwezig in vier weken (gezinscoach, Stichting Vermeer, 20 november 2026)',
    );
    expect(text).toContain('Met moeder praten over J.\t');
  });

  test('give initials to family at the table, who are contacts too', async () => {
    const parent = addRow(core, 'contact', {
      given_name: 'Roos',
      family_name: 'Bontekoe',
      profession: 'ouder-of-gezagsdrager',
      domain: 'private',
    });
    addRow(core, 'seat', { discussion_id: world.discussionId, contact_id: parent, attendance: 'present' });
    const { document } = await core.call('minutes.caseDocument', place());
    expect(documentText(document)).toContain('R.B.\touder of gezagsdrager');
    expect(documentText(document)).not.toMatch(/Roos/u);
  });

  test('name who saw it otherwise, with the reason', async () => {
    const { document } = await core.call('minutes.caseDocument', place());
    expect(documentText(document)).toContain(
      'Petra Lindeman (zorgcoördinator) heeft een bedenking: School kan niet wachten.',
    );
  });

  test('hold what was said at earlier discussions, and nothing that was said later', async () => {
    const meeting = (date: string): string =>
      addRow(core, 'meeting', { type: 'jv', title: 'x', date, start_time: '09:00', status: 'finished' });
    const said = (date: string, body: string): void => {
      const meetingId = meeting(date);
      const item = addRow(core, 'agenda_item', {
        meeting_id: meetingId,
        position: 0,
        kind: 'case',
        planned_minutes: 5,
      });
      const discussionId = addRow(core, 'discussion', {
        agenda_item_id: item,
        meeting_id: meetingId,
        case_id: world.caseId,
        kind: 'new',
        method: 'bob',
      });
      addRow(core, 'statement', {
        case_id: world.caseId,
        discussion_id: discussionId,
        kind: 'fact',
        body,
        visibility: 'room',
        shareability: 'shareable',
      });
    };
    said('2026-10-01', 'Eerder gezegd.');
    said('2026-12-01', 'Later gezegd.');
    const text = documentText((await core.call('minutes.caseDocument', place())).document);
    expect(text).toContain('Eerder gezegd.');
    expect(text).not.toContain('Later gezegd.');
  });

  test('say so when a part is empty', async () => {
    const { document } = await core.call('minutes.caseDocument', {
      caseId: world.otherCaseId,
      discussionId: world.otherDiscussionId,
    });
    const text = documentText(document);
    for (const words of [
      'De aanwezigheid bij deze casus is niet vastgelegd.',
      'Er zijn geen feiten vastgelegd.',
      'Er zijn geen besluiten vastgelegd.',
      'De stem van de jongere en de ouders ontbreekt in dit verslag.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('are not given under another case', async () => {
    const error = await core.refusal('minutes.caseDocument', {
      caseId: world.otherCaseId,
      discussionId: world.discussionId,
    });
    expect(error.code).toBe('notFound');
  });

  test('are read on the record of the case', async () => {
    await core.call('minutes.caseDocument', place());
    expect(
      readRows(
        core,
        "SELECT subjects FROM audit_event WHERE kind = 'read' AND operation = 'minutes.caseDocument'",
      ),
    ).toEqual([{ subjects: JSON.stringify([world.caseId]) }]);
  });
});

describe('documents of the meeting', () => {
  test('the action list has case numbers, owners and dates, and tells what is missing', async () => {
    addRow(core, 'action_item', {
      case_id: world.caseId,
      discussion_id: world.discussionId,
      meeting_id: world.meetingId,
      body: 'Zonder eigenaar',
      status: 'open',
    });
    const { document } = await core.call('minutes.meetingDocument', {
      meetingId: world.meetingId,
      kind: 'actionList',
    });
    const text = documentText(document);
    expect(text).toContain('M-0437\tMet moeder praten over J.\tTom Vermeer\tdo 26 nov 2026\topen');
    expect(text).toContain('M-0437\tEerst rust thuis, dan school.\tTom Vermeer\tdi 15 dec 2026');
    expect(text).toContain('Eén regel staat hier nog niet op');
    expect(text).not.toContain('Zonder eigenaar');
    expect(text).not.toMatch(/jayden|bontekoe|kraaienbrink/iu);
  });

  test('the agenda has times, items and case numbers; a typed title of a case stays inside', async () => {
    writeRows(core, (write) =>
      write.insert('agenda_item', {
        meeting_id: world.meetingId,
        position: 0,
        kind: 'plain',
        title: 'Opening, ook voor Mirthe',
        planned_minutes: 10,
      }),
    );
    const { document } = await core.call('minutes.meetingDocument', {
      meetingId: world.meetingId,
      kind: 'agenda',
    });
    const text = documentText(document);
    expect(text).toContain('09:30\tOpening, ook voor M.\t');
    expect(text).toContain('09:40\tCasus M-0437 (nieuw)\tTom Vermeer\t30');
    expect(text).toContain('10:10\tCasus M-0441 (nieuw)');
    expect(text).not.toMatch(/jayden|mirthe|kraaienbrink/iu);
  });

  test('the invitation has case numbers and no name of anyone', async () => {
    const saved = await core.call('minutes.exportInvitation', { meetingId: world.meetingId });
    expect(saved?.name).toBe('2026-11-21 uitnodiging.ics');
    const text = new TextDecoder().decode(fetchExport(core, saved)).replaceAll('\r\n ', '');
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261121T093000');
    expect(text).toContain('DTEND;TZID=Europe/Amsterdam:20261121T120000');
    expect(text).toContain('M-0437\\, M-0441');
    const names = readRows<{ familyName: string }>(
      core,
      'SELECT family_name AS familyName FROM contact UNION SELECT family_name FROM person',
    );
    for (const { familyName } of names) expect(text).not.toContain(familyName);
  });
});
