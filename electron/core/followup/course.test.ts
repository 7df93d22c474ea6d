import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import type { Values } from '../history/rowWriter.ts';
import { readWordText } from '../word/readWordText.ts';
import { everyRow, planting } from './testing.ts';

const today = '2026-11-22';
const day = 86_400_000;
let core: TestCore;
beforeAll(async () => {
  core = await openTestCore();
});
afterAll(() => core.close());

const { plant, contact, aCase } = planting(() => ({ session: core.core.session, now: core.now() }));
const aMeeting = (date: string, status = 'finished'): string =>
  plant('meeting', { type: 'zvhCases', title: 'Casusoverleg', date, start_time: '09:30', status });
const aDiscussion = (meetingId: string, caseId: string, values: Values = {}): string => {
  const itemId = plant('agenda_item', {
    meeting_id: meetingId,
    position: 0,
    kind: 'case',
    planned_minutes: 20,
  });
  return plant('discussion', {
    agenda_item_id: itemId,
    meeting_id: meetingId,
    case_id: caseId,
    kind: 'followUp',
    method: 'bob',
    ...values,
  });
};
const gaps = (gap?: 'noDate' | 'outOfSight' | 'noLead') =>
  core.call('followup.cases', gap === undefined ? {} : { gap });
const numbers = async (gap?: 'noDate' | 'outOfSight' | 'noLead'): Promise<string[]> =>
  (await gaps(gap)).rows.map((row) => row.case.number);

describe('how a case goes on', () => {
  test('from question to outcome, newest first, and where that way is broken', async () => {
    const caseId = aCase('K-1', { lead_holder_id: contact('Regie') });
    const first = aDiscussion(aMeeting('2026-10-01'), caseId, {
      question: 'Wat helpt thuis?',
      answered: 'yes',
    });
    aDiscussion(aMeeting('2026-11-01'), caseId);
    const decisionId = plant('decision', {
      case_id: caseId,
      discussion_id: first,
      body: 'Vaste mentor',
      status: 'valid',
      reason: 'Rust',
      implementer_id: contact('Vermeer'),
    });
    const act = (values: Values): string =>
      plant('action_item', { body: 'Bellen', status: 'open', mention_count: 1, case_id: caseId, ...values });
    act({ decision_id: decisionId, owner_id: contact('Bakker'), due_date: '2026-11-01' });
    act({});
    const course = await core.call('followup.course', { caseId });
    expect(course.discussions.map(({ breaks, decisions }) => [breaks, decisions.length])).toEqual([
      [['noDecision', 'notAnswered'], 0],
      [[], 1],
    ]);
    expect(course.discussions[1]?.decisions[0]).toMatchObject({
      body: 'Vaste mentor',
      breaks: [],
      actions: [{ owner: 'Proef Bakker', isLate: true }],
    });
    expect(course.looseActions).toBe(1);
    await core.call('followup.setActionStatus', {
      id: course.discussions[1]?.decisions[0]?.actions[0]?.id ?? '',
      version: 1,
      status: 'done',
    });
    const after = await core.call('followup.course', { caseId });
    expect(after.discussions[1]?.decisions[0]?.breaks).toEqual(['noOutcome']);
  });

  test('who leads, since when, and who did before', async () => {
    const caseId = aCase('K-2');
    const [first, second] = [contact('Eerste'), contact('Tweede')];
    const give = async (leadHolderId: string): Promise<void> => {
      const { version } = await core.call('followup.course', { caseId });
      await core.call('cases.update', { caseId, version, changes: { leadHolderId } });
    };
    await give(first);
    await give(second);
    const { leads, leadHistory } = await core.call('followup.course', { caseId });
    expect(leads.leadHolder).toEqual({ name: 'Proef Tweede', since: today });
    expect(leads.caseCoordinator).toBeNull();
    expect(leadHistory.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['leadHolder', 'Proef Eerste', 'Proef Tweede'],
      ['leadHolder', '', 'Proef Eerste'],
    ]);
  });

  test('a case of nobody is not found', async () => {
    const refused = await core.refusal('followup.course', { caseId: '01890a5d-ac96-774b-bcce-b302099a8057' });
    expect(refused.code).toBe('notFound');
  });
});

describe('contact with the young person', () => {
  test('is a clock with a day and who; after the weeks of the case it says so', async () => {
    const caseId = aCase('K-3', { submitted_on: '2026-09-01' });
    const contactOf = async () => (await core.call('followup.course', { caseId })).contact;
    expect(await contactOf()).toMatchObject({ weeks: 11, limitWeeks: 8, isOutOfSight: true, moments: [] });
    expect(await numbers('outOfSight')).toContain('K-3');

    const before = everyRow(core.core.session);
    const by = { caseId, onDate: '2026-11-10', contactId: null, byWhom: 'mentor', note: '' };
    const made = await core.call('followup.addContactMoment', by);
    expect(await contactOf()).toMatchObject({
      weeks: 1,
      isOutOfSight: false,
      moments: [{ on: '2026-11-10', by: 'mentor' }],
    });
    expect(await numbers('outOfSight')).not.toContain('K-3');
    await core.call('history.undo', {});
    expect(everyRow(core.core.session)).toEqual(before);
    await core.call('history.redo', {});
    const [moment] = (await contactOf())?.moments ?? [];
    const kept = everyRow(core.core.session);
    const remove = { id: made.id, version: moment?.version ?? 0 };
    await core.call('followup.removeContactMoment', remove);
    expect((await contactOf())?.isOutOfSight).toBe(true);
    await core.call('history.undo', {});
    expect(everyRow(core.core.session)).toEqual(kept);
    await core.call('history.redo', {});
    expect((await contactOf())?.isOutOfSight).toBe(true);

    const wrong = { ...by, byWhom: '' };
    expect((await core.refusal('followup.addContactMoment', wrong)).code).toBe('validation');
    const tomorrow = { ...by, onDate: '2026-11-23' };
    expect((await core.refusal('followup.addContactMoment', tomorrow)).code).toBe('validation');
  });

  test('what the young person said counts as contact, and the number of weeks is that of the case', async () => {
    const caseId = aCase('K-4', { submitted_on: '2026-01-01' });
    plant('statement', {
      case_id: caseId,
      kind: 'voice',
      body: 'Ik wil weer naar school.',
      source_note: 'jongerenwerker',
      observed_on: '2026-10-25',
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    const { contact: found, version } = await core.call('followup.course', { caseId });
    expect(found).toMatchObject({
      weeks: 4,
      isOutOfSight: false,
      moments: [{ id: null, by: 'jongerenwerker' }],
    });
    const before = everyRow(core.core.session);
    await core.call('followup.setContactWeeks', { caseId, version, weeks: 3 });
    await core.call('history.undo', {});
    expect(everyRow(core.core.session)).toEqual(before);
    await core.call('history.redo', {});
    expect((await core.call('followup.course', { caseId })).contact).toMatchObject({
      ownWeeks: 3,
      limitWeeks: 3,
      isOutOfSight: true,
    });
    const row = (await gaps('outOfSight')).rows.find((one) => one.case.number === 'K-4');
    expect(row?.contact).toEqual({
      on: '2026-10-25',
      by: 'jongerenwerker',
      weeks: 4,
      limitWeeks: 3,
      isOutOfSight: true,
    });
  });

  test('a case exactly at its weeks is not over them, in the list and on its page', async () => {
    const caseId = aCase('K-5', { submitted_on: '2026-09-27' });
    const { contact: found } = await core.call('followup.course', { caseId });
    expect(found).toMatchObject({ weeks: 8, isOutOfSight: false });
    expect(await numbers('outOfSight')).not.toContain('K-5');
    core.advance(day);
    expect((await core.call('followup.course', { caseId })).contact?.isOutOfSight).toBe(true);
    expect(await numbers('outOfSight')).toContain('K-5');
    core.advance(-day);
  });

  test('a group or an area has no clock', async () => {
    const caseId = aCase('K-6', { type: 'group' });
    expect((await core.call('followup.course', { caseId })).contact).toBeNull();
    expect((await gaps()).rows.find((row) => row.case.number === 'K-6')?.contact).toBeNull();
  });
});

test('cases without a next date and without anyone who leads are listed by number; a planned meeting is a date', async () => {
  const lead = contact('Regiehouder');
  aCase('L-1', { lead_holder_id: lead });
  aCase('L-2', { lead_holder_id: lead, next_discussion_on: '2026-12-01' });
  aCase('L-3', { lead_holder_id: lead, next_discussion_on: '2026-11-01' });
  aDiscussion(aMeeting('2026-12-08', 'planned'), aCase('L-4', { lead_holder_id: lead }));
  aCase('L-5', { status: 'closed' });
  const own = (list: readonly string[]): readonly string[] =>
    list.filter((number) => number.startsWith('L-'));
  expect(own(await numbers('noDate'))).toEqual(['L-1', 'L-3']);
  aCase('L-6', { next_discussion_on: '2026-12-01' });
  expect(own(await numbers('noLead'))).toEqual(['L-6']);
  const { counts, total } = await gaps();
  expect(counts.noDate).toBe((await gaps('noDate')).total);
  expect(counts.outOfSight).toBe((await gaps('outOfSight')).total);
  expect(total).toBeGreaterThanOrEqual(counts.noDate);
});

describe('the memo to the bestuur', () => {
  const memo = {
    to: 'Burgemeester',
    question: '',
    needed: 'Een besluit over de woning',
    before: null,
    background: '',
  };
  const aPersonCase = (number: string): string => {
    const caseId = aCase(number);
    const personId = plant('person', { given_name: 'Jayden', family_name: 'Voorbeeld' });
    plant('case_person', { case_id: caseId, person_id: personId, role: 'youngPerson', is_subject: 1 });
    return caseId;
  };
  const wordsOf = (saved: { url?: string | undefined } | null): string =>
    JSON.stringify(
      readWordText(core.outgoing.take(saved?.url?.split('/').at(-1) ?? '')?.bytes ?? new Uint8Array()),
    );
  const disclosures = (): number =>
    core.core.session.current()?.reader.one<{ total: number }>('SELECT count(*) AS total FROM disclosure')
      ?.total ?? 0;

  test('names nobody, also not by initials, and is one page about the number of the case', async () => {
    const caseId = aPersonCase('M-0901');
    const before = disclosures();
    const saved = await core.call('followup.exportMemo', {
      ...memo,
      caseId,
      question: 'Kan Jayden Voorbeeld een woning krijgen?',
    });
    const words = wordsOf(saved);
    expect(words).toContain('Kan de jongere een woning krijgen?');
    expect(words).toContain('M-0901');
    expect(words).not.toMatch(/Jayden|J\.V\./u);
    expect(saved?.name).toBe('2026-11-22 memo bestuur M-0901.docx');
    expect(disclosures()).toBe(before);
  });

  test('says something about the person only by an own act of sharing, on a confirmed basis, with its reason', async () => {
    const caseId = aPersonCase('M-0902');
    const input = {
      ...memo,
      caseId,
      question: 'Wat nu?',
      sharing: { what: 'Jayden slaapt op straat.', why: 'Zonder dit kan er geen besluit komen' },
    };
    expect((await core.refusal('followup.exportMemo', input)).code).toBe('forbidden');
    plant('legal_basis', {
      case_id: caseId,
      basis: 'wgs',
      confirmed_by: 'I. Brandsma',
      confirmed_on: '2026-11-01',
    });
    const before = disclosures();
    const words = wordsOf(await core.call('followup.exportMemo', input));
    expect(words).toContain('J. slaapt op straat.');
    expect(disclosures()).toBe(before + 1);
    const bsn = { ...input, needed: 'Nummer 111222333' };
    expect((await core.refusal('followup.exportMemo', bsn)).code).toBe('forbidden');
  });
});
