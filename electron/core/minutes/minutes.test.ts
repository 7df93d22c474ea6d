import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestCore } from '../../../tests/support/testCore.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';
import {
  addRow,
  day,
  fetchExport,
  hour,
  openMinutesWorld,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: MinutesWorld;
beforeEach(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterEach(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const statement = (kind: string, body: string, values = {}): string => {
  // Rows of one moment have no order of their own.
  core.advance(1);
  return addRow(core, 'statement', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    kind,
    body,
    source_contact_id: world.contacts.coach,
    observed_on: '2026-11-20',
    visibility: 'casePartners',
    shareability: 'shareable',
    ...values,
  });
};
const findings = async () => (await core.call('minutes.check', place())).findings;
const rules = async () => (await findings()).map(({ rule }) => rule);
const basisRow = () =>
  readRows<{ id: string }>(core, 'SELECT id FROM legal_basis WHERE case_id = ?', [world.caseId])[0]?.id ?? '';

describe('the check', () => {
  test('finds nothing in minutes that are in order, and says what was looked at', async () => {
    const { findings, inOrder } = await core.call('minutes.check', place());
    expect(findings).toEqual([]);
    expect(inOrder).toContain('geen BSN');
    expect(inOrder).toHaveLength(19);
  });

  test.each([
    ['tone', 'Hij liegt waarschijnlijk over het geld.', 'liegt'],
    ['sensitive', 'Heeft ADHD, zegt school.', 'ADHD'],
    ['otherCase', 'Was daar samen met Mirthe gezien.', 'Mirthe'],
    ['otherCase', 'mirthe kraaienbrink was erbij.', 'mirthe kraaienbrink'],
    ['otherCase', 'Zie ook M-0441.', 'M-0441'],
  ])('points out %s in “%s”', async (rule, body, marked) => {
    statement('concern', body);
    expect(await findings()).toMatchObject([{ rule, weight: 'warn', quote: body, marked, keptReason: null }]);
  });

  test('does not take professionals or the own young person for someone of another case', async () => {
    addRow(core, 'case_person', {
      case_id: world.otherCaseId,
      person_id: addRow(core, 'person', { given_name: 'Tom', family_name: 'Onbekend' }),
      role: 'other',
    });
    statement('concern', 'Vertelde het aan Tom, en Jayden was erbij.');
    expect(await findings()).toEqual([]);
  });

  test('points out facts without source or date', async () => {
    statement('fact', 'Was weg.', { source_contact_id: null, observed_on: null });
    statement('observation', 'Moe.', { observed_on: null });
    statement('strength', 'Kookt graag.', { source_contact_id: null, observed_on: null });
    expect((await findings()).map(({ title, quote }) => [title, quote])).toEqual([
      ['Zonder bron en datum', 'Was weg.'],
      ['Zonder datum', 'Moe.'],
    ]);
  });

  test('names decisions and actions that are not complete: they are not in the minutes', async () => {
    const here = { case_id: world.caseId, discussion_id: world.discussionId, meeting_id: world.meetingId };
    addRow(core, 'decision', { ...here, body: 'Besluit zonder reden', status: 'concept' });
    addRow(core, 'action_item', {
      ...here,
      body: 'Actie zonder datum',
      status: 'open',
      owner_id: world.contacts.coach,
    });
    expect((await findings()).map(({ rule, quote }) => [rule, quote])).toEqual([
      ['decisionIncomplete', 'Besluit zonder reden'],
      ['actionIncomplete', 'Actie zonder datum'],
    ]);
    const text = documentText((await core.call('minutes.caseDocument', place())).document);
    expect(text).not.toMatch(/Besluit zonder reden|Actie zonder datum/u);
  });

  test('asks for the voice, for who was there and for who reports back', async () => {
    writeRows(core, (write) => {
      for (const { id } of readRows<{ id: string }>(core, "SELECT id FROM statement WHERE kind = 'voice'")) {
        write.remove('statement', id);
      }
      write.insert('seat', {
        discussion_id: world.discussionId,
        contact_id: world.contacts.chair,
        attendance: 'invited',
      });
      write.insert('feedback', {
        case_id: world.caseId,
        to_contact_id: world.contacts.police,
        state: 'toDo',
      });
    });
    expect(await rules()).toEqual(['voiceMissing', 'attendanceOpen', 'feedbackOpen']);
    writeRows(core, (write) =>
      write.update('discussion', world.discussionId, { voice_missing_reason: 'hij was er niet' }),
    );
    expect(await rules()).toEqual(['attendanceOpen', 'feedbackOpen']);
    const text = documentText((await core.call('minutes.caseDocument', place())).document);
    expect(text).toContain('Niet gesproken, omdat: hij was er niet');
  });

  test('keeps a warning with a reason until its words change', async () => {
    const id = statement('concern', 'Hij komt nooit op tijd.');
    const [found] = await findings();
    if (found === undefined) throw new Error('nothing found');
    const keep = {
      ...place(),
      rule: found.rule,
      fingerprint: found.fingerprint,
      reason: 'zo zei moeder het',
    };
    await core.call('minutes.keepFinding', keep);
    await core.call('minutes.keepFinding', { ...keep, reason: 'letterlijk van moeder' });
    expect((await findings()).map(({ keptReason }) => keptReason)).toEqual(['letterlijk van moeder']);
    writeRows(core, (write) => write.update('statement', id, { body: 'Hij komt nooit.' }));
    expect((await findings()).map(({ keptReason }) => keptReason)).toEqual([null]);
    expect((await core.refusal('minutes.keepFinding', keep)).code).toBe('conflict');
  });

  test('undo takes a kept warning back', async () => {
    statement('concern', 'Hij komt nooit op tijd.');
    const [found] = await findings();
    await core.call('minutes.keepFinding', {
      ...place(),
      rule: 'tone',
      fingerprint: found?.fingerprint ?? '',
      reason: 'zo gezegd',
    });
    await core.call('history.undo', {});
    expect(readRows(core, 'SELECT * FROM finding_kept')).toEqual([]);
  });
});

describe('what stops a file', () => {
  test('a number that passes the check of the BSN, wherever it stands', async () => {
    writeRows(core, (write) => write.update('cases', world.caseId, { safety_agreements: 'Bel 111222333.' }));
    const [found] = await findings();
    expect(found).toMatchObject({ rule: 'bsn', weight: 'stop', marked: '111222333' });
    const kept = await core.refusal('minutes.keepFinding', {
      ...place(),
      rule: 'bsn',
      fingerprint: found?.fingerprint,
      reason: 'toch',
    });
    expect(kept.code).toBe('forbidden');
    const error = await core.refusal('minutes.export', place());
    expect(error).toMatchObject({ code: 'forbidden' });
    expect(error.message).toContain('Haal het getal weg');
    expect(readRows(core, 'SELECT * FROM export_record UNION ALL SELECT * FROM export_record')).toEqual([]);
    expect(readRows(core, 'SELECT * FROM disclosure')).toEqual([]);
  });

  test('no basis, for the minutes, for adopting them and for the action list', async () => {
    writeRows(core, (write) => write.update('legal_basis', basisRow(), { basis: 'unknown' }));
    expect(await rules()).toEqual(['noBasis']);
    for (const refused of [
      await core.refusal('minutes.export', place()),
      await core.refusal('minutes.adopt', { ...place(), contactIds: [world.contacts.coach], version: null }),
    ]) {
      expect(refused).toMatchObject({ code: 'forbidden' });
      expect(refused.message).toContain('Kies eerst een grondslag');
    }
    const list = await core.refusal('minutes.exportActionList', { meetingId: world.meetingId });
    expect(list.message).toContain('casus M-0437');
    expect(readRows(core, 'SELECT id FROM export_record')).toEqual([]);
    await core.call('minutes.exportAgenda', { meetingId: world.meetingId });
  });

  test.each([
    ['a covenant as the only basis', { basis: 'covenant' }, 'convenant'],
    ['a basis that nobody confirmed', { confirmed_by: '', confirmed_on: null }, 'bevestig'],
  ])('%s, for the minutes, for adopting them and for the action list', async (_name, values, word) => {
    writeRows(core, (write) => write.update('legal_basis', basisRow(), values));
    expect(await rules()).toEqual(['noBasis']);
    for (const refused of [
      await core.refusal('minutes.export', place()),
      await core.refusal('minutes.adopt', { ...place(), contactIds: [world.contacts.coach], version: null }),
      await core.refusal('minutes.exportActionList', { meetingId: world.meetingId }),
    ]) {
      expect(refused.code).toBe('forbidden');
      expect(refused.message.toLowerCase()).toContain(word);
    }
    expect(readRows(core, 'SELECT id FROM export_record')).toEqual([]);
  });
});

describe('an export', () => {
  test('has a name without any name, and is recorded with its fingerprint and for each person present', async () => {
    const saved = await core.call('minutes.export', place());
    expect(saved?.name).toBe('2026-11-21 verslag M-0437.docx');
    const bytes = fetchExport(core, saved);
    expect(readRows(core, 'SELECT kind, file_name, sha256, case_id FROM export_record')).toEqual([
      {
        kind: 'caseMinutes',
        file_name: '2026-11-21 verslag M-0437.docx',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        case_id: world.caseId,
      },
    ]);
    expect(
      readRows(core, 'SELECT recipient, what, basis, channel FROM disclosure ORDER BY recipient'),
    ).toEqual(
      ['Joost Dammers', 'Noura Zandgrond', 'Tom Vermeer'].map((recipient) => ({
        recipient,
        what: 'casusverslag (concept 1)',
        basis: 'Jeugdwet',
        channel: 'document',
      })),
    );
    const { document, state } = await core.call('minutes.caseDocument', place());
    expect([document.versionLabel, state]).toEqual(['concept 2', 'concept']);
  });

  test('cannot be undone', async () => {
    await core.call('minutes.export', place());
    expect((await core.call('history.state', {})).undo).toBeNull();
  });

  test('of the action list stops the clock once', async () => {
    const overview = () => core.call('minutes.overview', { meetingId: world.meetingId });
    expect((await overview()).actionListClock).toEqual({
      state: 'running',
      words: 'nog 4 uur, tot zo 22 nov 13:00',
    });
    expect((await overview()).minutesClock).toEqual({
      state: 'running',
      words: 'nog 10 werkdagen, tot vr 4 dec',
    });
    core.advance(5 * hour);
    expect((await overview()).actionListClock).toMatchObject({ state: 'late' });
    const saved = await core.call('minutes.exportActionList', { meetingId: world.meetingId });
    expect(saved?.name).toBe('2026-11-21 actielijst.docx');
    const madeAt = core.now();
    core.advance(day);
    await core.call('minutes.exportActionList', { meetingId: world.meetingId });
    expect(await overview()).toMatchObject({
      actionListMadeAt: madeAt,
      actionListClock: { state: 'done', words: 'gemaakt zo 22 nov 14:00' },
    });
    expect(readRows(core, 'SELECT DISTINCT what, case_id FROM disclosure')).toEqual([
      { what: 'actie- en besluitenlijst', case_id: world.caseId },
    ]);
  });
});

describe('adopting', () => {
  const adopt = async (version: number | null = null) =>
    core.call('minutes.adopt', {
      ...place(),
      contactIds: [world.contacts.coach, world.contacts.standIn],
      version,
    });

  test('freezes the text: what changes later in the file does not change it', async () => {
    await core.call('minutes.setSummary', {
      ...place(),
      summary: 'Jayden gaat weer naar school.',
      version: null,
    });
    await adopt(1);
    writeRows(core, (write) => write.update('cases', world.caseId, { reason: 'Heel anders.' }));
    const { document, state } = await core.call('minutes.caseDocument', place());
    const text = documentText(document);
    expect(state).toBe('adopted');
    expect(document.versionLabel).toBe('vastgesteld');
    expect(text).toContain('J. gaat weer naar school.');
    expect(text).toContain('Vastgesteld op zondag 22 november 2026 door Tom Vermeer, Noura Zandgrond.');
    expect(text).not.toContain('Heel anders.');
    const word = readWordText(fetchExport(core, await core.call('minutes.export', place())));
    expect(word.paragraphs.join('\n')).not.toContain('Heel anders.');
    expect((await core.call('minutes.caseDocument', place())).state).toBe('sent');
  });

  test('cannot be edited, adopted again or undone; an addendum is dated and in the file', async () => {
    await adopt();
    const summary = await core.refusal('minutes.setSummary', { ...place(), summary: 'x', version: 1 });
    expect(summary).toMatchObject({ code: 'forbidden' });
    expect(summary.message).toContain('aanvulling');
    expect(
      (await core.refusal('minutes.adopt', { ...place(), contactIds: [world.contacts.coach], version: 2 }))
        .code,
    ).toBe('forbidden');
    expect((await core.call('history.state', {})).undo).toBeNull();
    core.advance(3 * day);
    await core.call('minutes.addAddendum', { ...place(), body: 'Jayden was er 32 uur niet, geen 34.' });
    const word = readWordText(fetchExport(core, await core.call('minutes.export', place())));
    expect(word.headings.slice(-2).map(({ text }) => text)).toEqual([
      'Aanvulling',
      '25 november 2026, door Ilse Brandsma',
    ]);
    expect(word.paragraphs).toContain('J. was er 32 uur niet, geen 34.');
  });

  test('is done by people who were there, on the text that they saw', async () => {
    const by = (contactIds: string[], version: number | null) =>
      core.refusal('minutes.adopt', { ...place(), contactIds, version });
    expect((await by([world.contacts.absent], null)).code).toBe('forbidden');
    expect((await by([world.contacts.coach], 7)).code).toBe('conflict');
    expect((await core.refusal('minutes.addAddendum', { ...place(), body: 'x' })).code).toBe('forbidden');
  });

  test('an undo of the summary after it changes nothing', async () => {
    await core.call('minutes.setSummary', { ...place(), summary: 'Kort.', version: null });
    await adopt(1);
    expect((await core.refusal('history.undo', {})).code).toBe('conflict');
    expect((await core.call('minutes.caseDocument', place())).state).toBe('adopted');
  });

  test('shows in the overview of the meeting, also after a restart', async () => {
    await adopt();
    core = await core.reopen();
    const { cases } = await core.call('minutes.overview', { meetingId: world.meetingId });
    expect(cases.map(({ number, state, presentCount }) => [number, state, presentCount])).toEqual([
      ['M-0437', 'adopted', 3],
      ['M-0441', 'none', 0],
    ]);
  });
});
