import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newOrganisation } from '../../../tests/support/caseWorld.ts';
import { newIntake } from '../../../tests/support/intakeWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const list = (order: 'received' | 'urgency' = 'received', filter: 'open' | 'decided' | 'all' = 'open') =>
  core.call('intake.list', { filter, order, offset: 0, limit: 60 });

describe('an aanmelding', () => {
  test('shows initials, never the name, until somebody asks for it', async () => {
    const { id } = await core.call('intake.create', newIntake());
    const shown = JSON.stringify([await list(), await core.call('intake.get', { intakeId: id })]);
    expect(shown).not.toMatch(/Proefstra|Noor/);
    expect(shown).toContain('N.P.');
    const named = await core.call('intake.revealName', { intakeId: id });
    expect(named.fullName).toBe('Noor van Proefstra');
  });

  test.each([
    ['told beforehand or why not', { told: false, toldReason: '  ' }, 'toldReason'],
    ['who brings it', { bringer: '' }, 'bringer'],
    ['a day that has been', { receivedOn: '2026-11-23' }, 'receivedOn'],
    [
      'a name or initials',
      { person: { givenName: '', infix: '', familyName: '', initials: '', birthDate: null } },
      'person',
    ],
  ])('needs %s', async (_what, wrong, field) => {
    const refusal = await core.refusal('intake.create', newIntake(wrong));
    expect(refusal).toMatchObject({ code: 'validation', fields: [{ field }] });
    expect((await list()).total).toBe(0);
  });

  test('about nobody in particular keeps no name, whatever was typed', async () => {
    const { id } = await core.call('intake.create', newIntake({ about: 'anonymous' }));
    expect((await core.call('intake.revealName', { intakeId: id })).fullName).toBe('');
    expect((await core.call('intake.get', { intakeId: id })).hasName).toBe(false);
  });

  test('waits by the day it came in, or by the urgency that a person gave', async () => {
    const made = async (receivedOn: string, urgency: 'normal' | 'soon' | 'urgent') =>
      (await core.call('intake.create', newIntake({ receivedOn, urgency }))).id;
    const late = await made('2026-11-21', 'urgent');
    const first = await made('2026-11-02', 'normal');
    const soon = await made('2026-11-10', 'soon');
    expect((await list('received')).rows.map(({ id }) => id)).toEqual([first, soon, late]);
    expect((await list('urgency')).rows.map(({ id }) => id)).toEqual([late, soon, first]);
    expect((await list()).rows[0]?.days).toBe(20);
  });

  test('names partners to invite, each one of three ways', async () => {
    const organisationId = await newOrganisation(core, 'Jongerenwerk De Meren');
    const partners = [
      { contactId: null, organisationId, name: '' },
      { contactId: null, organisationId: null, name: 'de trainer' },
    ];
    const { id, version } = await core.call('intake.create', newIntake({ partners }));
    const labels = async () =>
      (await core.call('intake.get', { intakeId: id })).partners.map(({ label }) => label);
    expect(await labels()).toEqual(['Jongerenwerk De Meren', 'de trainer']);
    const both = [{ contactId: null, organisationId, name: 'ook' }];
    expect((await core.refusal('intake.create', newIntake({ partners: both }))).code).toBe('validation');
    await core.call('intake.update', { intakeId: id, version, fields: { partners: partners.slice(1) } });
    expect(await labels()).toEqual(['de trainer']);
  });

  test('changes field by field, refuses what somebody else changed first, and comes back with undo', async () => {
    const { id, version } = await core.call('intake.create', newIntake());
    await core.call('intake.update', { intakeId: id, version, fields: { whyNow: 'Het wordt erger.' } });
    const stale = { intakeId: id, version, fields: { purpose: 'Iets anders.' } };
    expect((await core.refusal('intake.update', stale)).code).toBe('conflict');
    const changed = await core.call('intake.get', { intakeId: id });
    expect(changed).toMatchObject({
      whyNow: 'Het wordt erger.',
      purpose: newIntake().purpose,
      initials: 'N.P.',
    });
    await core.call('intake.remove', { intakeId: id, version: changed.version });
    expect((await list('received', 'all')).total).toBe(0);
    await core.call('history.undo', {});
    expect((await list()).total).toBe(1);
  });

  test('points at another one that may be about the same person, and joins nothing', async () => {
    const { id } = await core.call('intake.create', newIntake());
    const again = await core.call('intake.create', newIntake({ reason: 'Opnieuw.' }));
    const shown = await core.call('intake.get', { intakeId: again.id });
    expect(shown.doubles.map((double) => double.id)).toEqual([id]);
    expect(shown.case).toBeNull();
  });
});

describe('triage', () => {
  test('advises in words from the answers, keeps their words, and decides nothing', async () => {
    const { id } = await core.call('intake.create', newIntake());
    const get = () => core.call('intake.get', { intakeId: id });
    const before = await get();
    expect(before.advice).toBe('notYet');
    expect(before.criteria).toHaveLength(4);
    for (const { id: criterion } of before.criteria.slice(0, 3)) {
      await core.call('intake.answerCriterion', {
        intakeId: id,
        criterion,
        answer: 'yes',
        motivation: 'Uit het gesprek met school.',
      });
    }
    expect(await get()).toMatchObject({ advice: 'fits', outcome: null, status: 'received' });
    await core.call('intake.setCriteria', {
      framework: 'zvh',
      criteria: [{ id: 'own', text: 'Iets van onszelf.' }],
      rule: 'all',
    });
    const after = await get();
    expect(after.advice).toBe('notYet');
    expect(after.criteria.map(({ answer }) => answer)).toEqual([null, 'yes', 'yes', 'yes']);
    expect(after.criteria[1]?.text).toBe(before.criteria[0]?.text);
    expect(JSON.stringify(after)).not.toMatch(/"score"|"points"/);
  });

  test('a table without a list of its own has no criteria and no advice', async () => {
    const { id } = await core.call('intake.create', newIntake({ framework: 'school' }));
    expect(await core.call('intake.get', { intakeId: id })).toMatchObject({ criteria: [], advice: 'none' });
    expect((await core.call('intake.criteria', { framework: 'local' })).criteria).toEqual([]);
  });

  test('taking it in makes a case with the name, which then stands there only; undo brings all of it back', async () => {
    const { id, version } = await core.call('intake.create', newIntake());
    const responsibleOrganisationId = await newOrganisation(core);
    const decide = {
      intakeId: id,
      version,
      outcome: 'accepted',
      reason: 'Past bij onze tafel.',
      referTo: '',
      newCase: null,
    } as const;
    expect((await core.refusal('intake.decide', decide)).fields).toEqual([
      { field: 'newCase', message: 'required' },
    ]);
    const { caseId } = await core.call('intake.decide', {
      ...decide,
      newCase: { number: '', responsibleOrganisationId },
    });
    if (caseId === null) throw new Error('No case');
    const made = await core.call('cases.get', { caseId });
    expect(made.header).toMatchObject({ status: 'accepted', question: newIntake().purpose, alias: 'N.P.' });
    const named = await core.call('cases.revealName', { casePersonId: made.people[0]?.id ?? '' });
    expect(named).toMatchObject({ fullName: 'Noor van Proefstra', birthDate: '2011-03-14' });
    expect((await core.call('intake.revealName', { intakeId: id })).fullName).toBe('');
    const shown = await core.call('intake.get', { intakeId: id });
    expect(shown).toMatchObject({ status: 'decided', outcomeBy: 'Ilse Brandsma', retentionEnd: null });
    expect(shown.history.map(({ to }) => to)).toEqual(['decided', 'received']);
    await core.call('history.undo', {});
    expect((await core.call('intake.revealName', { intakeId: id })).fullName).toBe('Noor van Proefstra');
    expect((await core.refusal('cases.get', { caseId })).code).toBe('notFound');
  });

  test('a case that waits at the table is moved by the outcome; one that is worked on is not', async () => {
    const responsibleOrganisationId = await newOrganisation(core);
    const statusOf = async (caseId: string) => (await core.call('cases.get', { caseId })).header.status;
    const { id, version } = await core.call('intake.create', newIntake());
    const triage = await core.call('intake.startTriage', { intakeId: id, version, reason: '' });
    const { caseId, version: withCase } = await core.call('intake.makeCase', {
      intakeId: id,
      version: triage.version,
      number: '',
      responsibleOrganisationId,
    });
    expect(await statusOf(caseId)).toBe('inTriage');
    const declined = {
      intakeId: id,
      version: withCase,
      outcome: 'declinedReferLocalTeam',
      reason: 'Eén keten is genoeg.',
      referTo: '',
      newCase: null,
    } as const;
    expect((await core.refusal('intake.decide', declined)).fields?.[0]?.field).toBe('referTo');
    const done = await core.call('intake.decide', { ...declined, referTo: 'wijkteam Zuid' });
    expect(await statusOf(caseId)).toBe('declined');
    expect((await core.call('intake.get', { intakeId: id })).retentionEnd).toBe('2027-05-22');
    expect((await core.refusal('intake.decide', { ...declined, version: done.version })).code).toBe(
      'validation',
    );
    await core.call('intake.reopen', { intakeId: id, version: done.version, reason: 'Nieuwe informatie.' });
    expect(await statusOf(caseId)).toBe('inTriage');

    const other = await core.call('intake.create', newIntake({ about: 'group' }));
    const joined = await core.call('intake.joinCase', { intakeId: other.id, version: other.version, caseId });
    const header = (await core.call('cases.get', { caseId })).header;
    await core.call('cases.setStatus', {
      caseId,
      version: header.version,
      status: 'active',
      reason: '',
      voiceMissingReason: '',
    });
    await core.call('intake.decide', {
      ...declined,
      intakeId: other.id,
      version: joined.version,
      referTo: 'x',
    });
    expect(await statusOf(caseId)).toBe('active');
  });

  test('a triage at a meeting is found back from the aanmelding', async () => {
    const responsibleOrganisationId = await newOrganisation(core);
    const { id, version } = await core.call('intake.create', newIntake());
    const { caseId } = await core.call('intake.makeCase', {
      intakeId: id,
      version,
      number: '',
      responsibleOrganisationId,
    });
    const meeting = await core.call('meetings.create', {
      seriesId: null,
      type: 'zvhTriage',
      date: '2026-11-24',
      startTime: '09:00',
      endTime: '10:00',
    });
    await core.call('meetings.addCase', { meetingId: meeting.id, caseId });
    const { meetings } = await core.call('intake.get', { intakeId: id });
    expect(meetings).toMatchObject([{ meetingId: meeting.id, date: '2026-11-24' }]);
  });
});

describe('niet hier, wel daar', () => {
  test('is a letter in Word to who brought it, without anything about whom it is', async () => {
    const { id, version } = await core.call('intake.create', newIntake());
    expect((await core.refusal('intake.letter', { intakeId: id, message: '' })).code).toBe('validation');
    await core.call('intake.decide', {
      intakeId: id,
      version,
      outcome: 'declinedReferPartner',
      reason: 'Noor heeft vooral zorg nodig.',
      referTo: 'het jeugdteam',
      newCase: null,
    });
    const message = 'Bespreek met Noor van Proefstra wat zij zelf wil.';
    expect((await core.call('intake.letter', { intakeId: id, message })).masked).toBe(true);
    const saved = await core.call('intake.exportLetter', { intakeId: id, message });
    const handle = saved?.url?.split('/').at(-1) ?? '';
    const file = core.outgoing.take(handle);
    const text = readWordText(file?.bytes ?? new Uint8Array());
    const everything = JSON.stringify(text);
    expect(text.headings.map((heading) => heading.text)).toContain('Niet hier, wel daar');
    expect(everything).toContain('het jeugdteam');
    expect(everything).toContain('20 november 2026');
    expect(everything).not.toMatch(/Noor|Proefstra|2011|opgepakt|zorg nodig/);
    expect(saved?.name).toBe('2026-11-22 brief aanmelder.docx');
    const { letters } = await core.call('intake.get', { intakeId: id });
    expect(letters).toMatchObject([{ fileName: '2026-11-22 brief aanmelder.docx' }]);
  });

  test('stays inside while it holds a number that may be a BSN', async () => {
    const { id, version } = await core.call('intake.create', newIntake());
    await core.call('intake.decide', {
      intakeId: id,
      version,
      outcome: 'adviceToSubmitter',
      reason: 'Met advies kan school verder.',
      referTo: '',
      newCase: null,
    });
    const message = 'Het nummer is 111222333.';
    expect((await core.refusal('intake.exportLetter', { intakeId: id, message })).code).toBe('forbidden');
    expect((await core.call('intake.get', { intakeId: id })).letters).toEqual([]);
  });
});

describe('early signs', () => {
  test('are kept when ticked and gone when not', async () => {
    const responsibleOrganisationId = await newOrganisation(core);
    const { id, version } = await core.call('intake.create', newIntake({ about: 'early' }));
    const { caseId } = await core.call('intake.makeCase', {
      intakeId: id,
      version,
      number: '',
      responsibleOrganisationId,
    });
    expect((await core.call('cases.get', { caseId })).header.type).toBe('early');
    const sign = { caseId, sign: 'gedragsverandering', isSeen: true, seenOn: '2026-11-19', note: 'mentor' };
    await core.call('intake.setEarlySign', sign);
    expect(await core.call('intake.earlySigns', { caseId })).toMatchObject([
      { sign: 'gedragsverandering', seenOn: '2026-11-19', note: 'mentor' },
    ]);
    await core.call('intake.setEarlySign', { ...sign, isSeen: false });
    expect(await core.call('intake.earlySigns', { caseId })).toEqual([]);
    expect((await core.refusal('intake.setEarlySign', { ...sign, sign: 'haarkleur' })).code).toBe(
      'validation',
    );
    expect((await core.refusal('intake.setEarlySign', { ...sign, seenOn: '2026-12-01' })).code).toBe(
      'validation',
    );
  });
});
