import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
let organisationId: string;

beforeAll(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
  organisationId = bench.plant('organisation', { name: 'School Het Voorbeeld', domain: 'education' });
});
afterAll(() => core.close());

type NewCase = Input<'cases.create'>;
/** What a person types for a new case, and no more. */
const typed = (madeFor: NewCase['madeFor'], change: Partial<NewCase> = {}): NewCase => ({
  number: '',
  type: 'person',
  alias: '',
  theme: '',
  question: 'Wat helpt nu?',
  reason: '',
  whyNow: '',
  urgent: false,
  introducerContactId: null,
  responsibleOrganisationId: organisationId,
  consentRule: 'careYouth12',
  person: {
    givenName: 'Proef',
    infix: '',
    familyName: 'Voorbeeldsen',
    initials: '',
    birthDate: null,
    note: '',
    role: 'youngPerson',
    isSubject: true,
    hasAuthority: false,
    isOffender: false,
    isVictim: false,
    isWitness: false,
  },
  madeFor: madeFor ?? null,
  ...change,
});
const anonymous = { type: 'anonymous', person: null } as const;

/** A meeting of a kind with a case made for it: everything that came without typing. */
async function table(type: string) {
  const meetingId = await bench.meeting({ type });
  const { id: caseId } = await core.call('cases.create', typed({ kind: 'meeting', meetingId }));
  await core.call('meetings.addCase', { meetingId, caseId });
  const { items } = await bench.get(meetingId);
  const item = items.find(({ discussion }) => discussion?.caseId === caseId);
  const law = await core.call('law.get', { caseId });
  const { settings } = await core.call('meetings.template', { meetingId });
  return {
    agenda: items.map(({ kind, title }) => (kind === 'case' ? 'casus' : title)),
    method: item?.discussion?.method,
    minutes: item?.plannedMinutes,
    partners: settings.corePartners,
    basis: law.basis?.basis,
    consentRule: law.consentRule,
    retention: (await core.call('meetings.tableOfCase', { caseId }))?.retention,
  };
}

test('a new ZAT and a new ICO differ in agenda, method, minutes, partners, basis, consent rule and retention without typing', async () => {
  const zat = await table('zatVo');
  const ico = await table('zvhIco');
  expect(zat).toMatchObject({
    method: 'njiMdo',
    minutes: 20,
    basis: 'consent',
    consentRule: 'school16',
    retention: 'De schoolloopbaan en daarna 2 jaar.',
  });
  expect(ico).toMatchObject({
    method: 'bob',
    minutes: 75,
    basis: 'wgs',
    consentRule: 'careDual',
    retention: 'Na 1 jaar opnieuw bekijken, na 5 jaar stoppen.',
  });
  for (const part of Object.keys(zat) as (keyof typeof zat)[]) expect(zat[part], part).not.toEqual(ico[part]);
});

describe('a case that is made for a table', () => {
  test('has its basis as a suggestion only: nobody confirmed it, so no file leaves', async () => {
    const { id: caseId } = await core.call('cases.create', typed({ kind: 'type', type: 'zvhIco' }));
    const law = await core.call('law.get', { caseId });
    expect(law.basis).toMatchObject({ basis: 'wgs', confirmedBy: '', confirmedOn: null });
    expect(law.exportStops).toContain('basisNotConfirmed');
  });

  test('follows what the organisation changed about the kind', async () => {
    const { settings } = await core.call('meetings.typeSettings', { type: 'zvhIco' });
    const { words: _words, ...retention } = settings.retention;
    await core.call('meetings.saveTypeSettings', {
      type: 'zvhIco',
      version: null,
      settings: {
        ...settings,
        suggestedBasis: null,
        consentRule: 'school16',
        retention: { ...retention, reviewMonths: 6, endMonths: 36 },
      },
    });
    const { id: caseId } = await core.call('cases.create', typed({ kind: 'type', type: 'zvhIco' }));
    expect(await core.call('law.get', { caseId })).toMatchObject({ basis: null, consentRule: 'school16' });
    const { header } = await core.call('cases.get', { caseId });
    expect([header.reviewDate, header.retentionEnd]).toEqual(['2027-05-22', '2029-11-22']);
    await core.call('history.undo', {});
    await core.call('history.undo', {});
    expect((await core.call('meetings.typeSettings', { type: 'zvhIco' })).changedParts).toEqual([]);
  });

  test('without a table keeps the rule that was given, and the longest period', async () => {
    const { id: caseId } = await core.call('cases.create', typed(null));
    expect(await core.call('law.get', { caseId })).toMatchObject({ basis: null, consentRule: 'careYouth12' });
    expect(await core.call('meetings.tableOfCase', { caseId })).toBeNull();
    expect((await core.call('cases.get', { caseId })).header.retentionEnd).toBe('2031-11-22');
  });

  test('begins its retention when it is closed, where its table counts from there', async () => {
    const { id: caseId } = await core.call('cases.create', typed({ kind: 'type', type: 'jv' }));
    const header = async () => (await core.call('cases.get', { caseId })).header;
    const open = await header();
    expect(open.retentionEnd).toBe('2031-11-22');
    await core.call('cases.setStatus', {
      caseId,
      version: open.version,
      status: 'closed',
      reason: 'Klaar',
      voiceMissingReason: 'Niet bereikt',
    });
    expect((await header()).retentionEnd).toBe('2028-11-22');
    await core.call('history.undo', {});
    expect((await header()).retentionEnd).toBe('2031-11-22');
  });
});

describe('a casuïstiekdag', () => {
  const caseDay = () => bench.meeting({ type: 'caseDay', date: '2026-12-10' });

  test('takes a new case without persons only, whose texts go thirty days after that day', async () => {
    const meetingId = await caseDay();
    const refusal = await core.refusal('cases.create', typed({ kind: 'meeting', meetingId }));
    expect(refusal).toMatchObject({ code: 'validation' });
    const { id: caseId } = await core.call('cases.create', typed({ kind: 'meeting', meetingId }, anonymous));
    await core.call('meetings.addCase', { meetingId, caseId });
    expect((await bench.discussionIn(meetingId)).textsGo).toEqual({ on: '2027-01-09', days: 48 });
    expect((await core.call('cases.get', { caseId })).header.retentionEnd).toBe('2027-01-09');
  });

  test('gives an anonymous case without a table of its own that period too, and leaves one of another table alone', async () => {
    const meetingId = await caseDay();
    const loose = await core.call('cases.create', typed(null, anonymous));
    const ofSchool = await core.call('cases.create', typed({ kind: 'type', type: 'zatVo' }, anonymous));
    for (const { id: caseId } of [loose, ofSchool])
      await core.call('meetings.addCase', { meetingId, caseId });
    const endOf = async (caseId: string) => (await core.call('cases.get', { caseId })).header.retentionEnd;
    expect([await endOf(loose.id), await endOf(ofSchool.id)]).toEqual(['2027-01-09', '2031-11-22']);
    await core.call('history.undo', {});
    await core.call('history.undo', {});
    expect(await endOf(loose.id)).toBe('2031-11-22');
  });

  test('counts down, and no person can be entered at its case in any way', async () => {
    const meetingId = await caseDay();
    const { id: caseId } = await core.call('cases.create', typed({ kind: 'meeting', meetingId }, anonymous));
    await core.call('meetings.addCase', { meetingId, caseId });
    core.advance(10 * 86_400_000);
    expect((await bench.discussionIn(meetingId)).textsGo?.days).toBe(38);
    const { person } = typed(null);
    if (person === null) throw new Error('no person');
    const { header } = await core.call('cases.get', { caseId });
    const { givenName, infix, familyName, initials, birthDate, note, ...marks } = person;
    const fields = { givenName, infix, familyName, initials, birthDate, note };
    const added = await core.refusal('cases.addPerson', {
      caseId,
      person: { kind: 'new', fields },
      marks: { ...marks, note: '' },
    });
    const typeChanged = await core.refusal('cases.update', {
      caseId,
      version: header.version,
      changes: { type: 'person' },
    });
    expect([added.code, typeChanged.code]).toEqual(['validation', 'validation']);
  });
});
