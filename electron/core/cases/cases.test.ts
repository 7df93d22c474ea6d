import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  newCase,
  newOrganisation,
  newPerson,
  newStatement,
  plainMarks,
} from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { statements as lawStatements } from '../law/store.ts';
import { statements } from './store.ts';
import { timelineStatements } from './timeline.ts';

let core: TestCore;
let organisation: string;
beforeEach(async () => {
  core = await openTestCore();
  organisation = await newOrganisation(core);
});
afterEach(() => core.close());

const page = (caseId: string) => core.call('cases.get', { caseId });
const list = (other: object = {}) =>
  core.call('cases.list', { status: 'open', text: '', sort: 'number', offset: 0, limit: 50, ...other });

test('every statement of both rooms fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of [
    ...Object.values(statements),
    ...Object.values(timelineStatements),
    ...Object.values(lawStatements),
  ]) {
    expect(() => db?.prepare(sql), sql).not.toThrow();
  }
});

test('a new case gets the next number, dates to look again and to destroy, and initials as alias', async () => {
  const first = await core.call('cases.create', newCase(organisation));
  expect(first.number).toBe('M-0001');
  const { header, people, basis } = await page(first.id);
  expect(header).toMatchObject({
    alias: 'J.V.',
    status: 'submitted',
    submittedOn: '2026-11-22',
    reviewDate: '2027-11-22',
    retentionEnd: '2031-11-22',
    responsibleOrganisation: { name: 'Wijkteam Zuid' },
  });
  expect(people).toMatchObject([{ initials: 'J.V.', age: 15, role: 'youngPerson', isSubject: true }]);
  expect(basis).toEqual({ basis: 'unknown', state: 'missing' });
});

test('a case about a person needs one, a group or anonymous case refuses one', async () => {
  for (const type of ['person', 'family'] as const) {
    expect((await core.refusal('cases.create', newCase(organisation, { type, person: null }))).code).toBe(
      'validation',
    );
  }
  for (const type of ['group', 'area', 'anonymous'] as const) {
    expect((await core.refusal('cases.create', newCase(organisation, { type }))).code).toBe('validation');
    const made = await core.call('cases.create', newCase(organisation, { type, person: null }));
    expect((await page(made.id)).people).toEqual([]);
    expect(
      (
        await core.refusal('cases.addPerson', {
          caseId: made.id,
          person: { kind: 'new', fields: personFields() },
          marks: plainMarks,
        })
      ).code,
    ).toBe('validation');
  }
  expect(
    (await core.refusal('cases.create', { ...newCase(organisation), responsibleOrganisationId: null })).code,
  ).toBe('validation');
});

test('no list and no case page carries a name; asking for it is written down', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  const shown = JSON.stringify([await list(), await page(made.id)]);
  expect(shown).not.toMatch(/Jayden|Voorbeeld/);
  const [person] = (await page(made.id)).people;
  const db = core.core.session.current()?.file.db;
  const reads = () =>
    db
      ?.prepare("SELECT subjects FROM audit_event WHERE kind = 'read' AND operation = 'cases.revealName'")
      .all();
  expect(reads()).toEqual([]);
  const revealed = await core.call('cases.revealName', { casePersonId: person?.id ?? '' });
  expect(revealed).toMatchObject({ fullName: 'Jayden de Voorbeeld', birthDate: '2011-03-14' });
  expect(reads()).toEqual([{ subjects: JSON.stringify([person?.id]) }]);
});

test('a likely double is found by name or initials with the birth date, accents aside, and blocks nothing', async () => {
  await core.call('cases.create', newCase(organisation));
  const typed = {
    givenName: 'Jáyden',
    infix: 'de',
    familyName: 'voorbeeld',
    initials: '',
    birthDate: '2011-03-14',
  };
  expect(await core.call('cases.findDoubles', typed)).toMatchObject([
    { number: 'M-0001', initials: 'J.V.', age: 15, reason: 'nameAndBirthDate' },
  ]);
  expect(
    await core.call('cases.findDoubles', { ...typed, givenName: 'Joris', familyName: 'Vast' }),
  ).toMatchObject([{ reason: 'initialsAndBirthDate' }]);
  expect(await core.call('cases.findDoubles', { ...typed, birthDate: '2011-03-15' })).toEqual([]);
  expect(await core.call('cases.findDoubles', { ...typed, birthDate: null })).toEqual([]);
  await core.call('cases.create', newCase(organisation));
  expect((await list()).total).toBe(2);
});

test('the list filters on status, number, theme and the name of a person, and pages', async () => {
  for (let index = 0; index < 3; index += 1)
    await core.call('cases.create', newCase(organisation, { theme: 'schulden' }));
  const zoe = await core.call(
    'cases.create',
    newCase(organisation, {
      theme: 'geldezel',
      person: { ...newPerson, givenName: 'Zoë', familyName: 'Fictief' },
    }),
  );
  const numbers = async (other: object) => (await list(other)).rows.map(({ number }) => number);
  expect(await numbers({})).toEqual(['M-0004', 'M-0003', 'M-0002', 'M-0001']);
  expect(await numbers({ text: '0002' })).toEqual(['M-0002']);
  expect(await numbers({ text: 'Geldezel' })).toEqual(['M-0004']);
  expect(await numbers({ text: 'zoe fict' })).toEqual(['M-0004']);
  expect(await numbers({ text: `"'*% OR` })).toEqual([]);
  expect(await list({ offset: 2, limit: 1 })).toMatchObject({ total: 4, rows: [{ number: 'M-0002' }] });
  await core.call('cases.setStatus', {
    caseId: zoe.id,
    version: 1,
    status: 'closed',
    reason: '',
    voiceMissingReason: 'hij niet wilde',
  });
  expect(await numbers({ status: 'closed' })).toEqual(['M-0004']);
  expect((await list()).total).toBe(3);
  expect((await list({ status: 'all' })).total).toBe(4);
});

test('closing without a voice asks why, reopening asks a reason, and the timeline keeps both days', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  const close = {
    caseId: made.id,
    version: 1,
    status: 'closed',
    reason: '',
    voiceMissingReason: '',
  } as const;
  expect(await core.refusal('cases.setStatus', close)).toMatchObject({
    fields: [{ field: 'voiceMissingReason' }],
  });
  const closed = await core.call('cases.setStatus', { ...close, voiceMissingReason: 'hij niet kwam' });
  expect((await page(made.id)).header.closedOn).toBe('2026-11-22');
  const reopen = { ...close, version: closed.version, status: 'active' } as const;
  expect(await core.refusal('cases.setStatus', reopen)).toMatchObject({ fields: [{ field: 'reason' }] });
  core.advance(60_000);
  await core.call('cases.setStatus', { ...reopen, reason: 'nieuwe melding' });
  const { items } = await core.call('cases.timeline', {
    caseId: made.id,
    kinds: ['event'],
    offset: 0,
    limit: 50,
  });
  expect(items.map(({ detail, text }) => [detail, text])).toEqual([
    ['status', 'active · nieuwe melding'],
    ['status', 'closed'],
  ]);
  expect((await page(made.id)).statements.map(({ body }) => body)).toEqual([
    'Niet met de jongere gesproken, omdat hij niet kwam',
  ]);
});

test('a case with a voice closes without a question', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  await core.call(
    'cases.addStatement',
    newStatement(made.id, { kind: 'voice', body: 'Ik wil eruit.', howAsked: 'gesprek thuis' }),
  );
  expect((await page(made.id)).voice).toMatchObject({ body: 'Ik wil eruit.', howAsked: 'gesprek thuis' });
  await core.call('cases.setStatus', {
    caseId: made.id,
    version: 1,
    status: 'closed',
    reason: '',
    voiceMissingReason: '',
  });
});

test('fields change one by one; a stale screen is refused; another responsible partner is kept with its day', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  const other = await newOrganisation(core, 'Jongerenwerk Noord');
  const changed = await core.call('cases.update', {
    caseId: made.id,
    version: 1,
    changes: { responsibleOrganisationId: other, urgent: true },
  });
  expect(
    (await core.refusal('cases.update', { caseId: made.id, version: 1, changes: { theme: 'schulden' } }))
      .code,
  ).toBe('conflict');
  const { header } = await page(made.id);
  expect(header).toMatchObject({ version: changed.version, urgent: true, theme: 'jonge-aanwas' });
  const { items } = await core.call('cases.timeline', { caseId: made.id, kinds: [], offset: 0, limit: 50 });
  expect(items).toMatchObject([
    { kind: 'event', detail: 'responsibleOrganisation', text: 'Jongerenwerk Noord', date: '2026-11-22' },
  ]);
  expect(
    (
      await core.refusal('cases.update', {
        caseId: made.id,
        version: changed.version,
        changes: { type: 'anonymous' },
      })
    ).code,
  ).toBe('validation');
});

test('someone can be offender and victim at once; leaving the case puts a person nobody else needs in the bin', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  const [young] = (await page(made.id)).people;
  const casePersonId = young?.id ?? '';
  await core.call('cases.changePerson', {
    casePersonId,
    version: 1,
    marks: { ...plainMarks, role: 'youngPerson', isSubject: true, isOffender: true, isVictim: true },
    person: null,
  });
  expect((await page(made.id)).people).toMatchObject([{ isOffender: true, isVictim: true }]);
  const mother = await core.call('cases.addPerson', {
    caseId: made.id,
    person: {
      kind: 'new',
      fields: personFields({ givenName: 'Moeder', familyName: 'Voorbeeld', birthDate: null }),
    },
    marks: plainMarks,
  });
  expect((await page(made.id)).people).toMatchObject([{ initials: 'J.V.' }, { initials: 'M.V.', age: null }]);
  await core.call('cases.removePerson', { casePersonId: mother.id, version: 1 });
  expect((await page(made.id)).people).toHaveLength(1);
  await core.call('history.undo', {});
  expect((await page(made.id)).people).toHaveLength(2);
  expect(
    (
      await core.refusal('cases.addPerson', {
        caseId: made.id,
        person: { kind: 'known', personId: young?.personId ?? '' },
        marks: plainMarks,
      })
    ).code,
  ).toBe('validation');
  for (const fields of [
    personFields({ givenName: '', familyName: '' }),
    personFields({ birthDate: '2026-11-23' }),
  ]) {
    expect(
      (
        await core.refusal('cases.addPerson', {
          caseId: made.id,
          person: { kind: 'new', fields },
          marks: plainMarks,
        })
      ).code,
    ).toBe('validation');
  }
});

test('a statement keeps kind, source, place and shareability, can be changed, removed and brought back', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  const school = await newOrganisation(core, 'School Het Voorbeeld');
  const added = await core.call(
    'cases.addStatement',
    newStatement(made.id, { sourceOrganisationId: school, shareability: 'oralOnly' }),
  );
  const before = await page(made.id);
  expect(before.statements).toMatchObject([
    {
      kind: 'fact',
      findPlace: 'school',
      shareability: 'oralOnly',
      organisationName: 'School Het Voorbeeld',
      released: false,
    },
  ]);
  expect(before.boardColumns.map(({ name }) => name)).toEqual(['School Het Voorbeeld', 'Wijkteam Zuid']);
  const { caseId: _case, discussionId: _discussion, ...fields } = newStatement(made.id, { kind: 'hearsay' });
  const changed = await core.call('cases.changeStatement', { id: added.id, version: 1, ...fields });
  expect((await core.refusal('cases.changeStatement', { id: added.id, version: 1, ...fields })).code).toBe(
    'conflict',
  );
  await core.call('cases.removeStatement', { id: added.id, version: changed.version });
  expect((await page(made.id)).statements).toEqual([]);
  await core.call('history.undo', {});
  expect((await page(made.id)).statements).toMatchObject([{ kind: 'hearsay' }]);
  expect(
    (await core.refusal('cases.addStatement', newStatement(made.id, { observedOn: '2026-11-23' }))).code,
  ).toBe('validation');
});

test('making a case can be undone as a whole, and done again', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  const before = await page(made.id);
  await core.call('history.undo', {});
  expect((await list()).total).toBe(0);
  expect((await core.refusal('cases.get', { caseId: made.id })).code).toBe('notFound');
  await core.call('history.redo', {});
  const after = await page(made.id);
  expect(after.people.map(({ initials }) => initials)).toEqual(before.people.map(({ initials }) => initials));
  expect(after.header).toEqual({ ...before.header, version: after.header.version });
});

test('a removed case is in no list and cannot be opened', async () => {
  const made = await core.call('cases.create', newCase(organisation));
  await core.call('cases.remove', { caseId: made.id, version: 1 });
  expect((await list({ status: 'all' })).total).toBe(0);
  for (const operation of ['cases.get', 'cases.followUp', 'law.get'] as const) {
    expect((await core.refusal(operation, { caseId: made.id })).code).toBe('notFound');
  }
});

function personFields(
  other: Partial<Record<'givenName' | 'familyName', string> & { birthDate: string | null }> = {},
) {
  return {
    givenName: 'Sam',
    infix: '',
    familyName: 'Verzonnen',
    initials: '',
    birthDate: '2012-01-01',
    note: '',
    ...other,
  };
}
