import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { newCase, newOrganisation, plainMarks } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let caseId: string;
let young: string;
beforeEach(async () => {
  core = await openTestCore();
  ({ id: caseId } = await core.call('cases.create', newCase(await newOrganisation(core))));
  const [person] = (await core.call('cases.get', { caseId })).people;
  young = person?.personId ?? '';
});
afterEach(() => core.close());

const law = () => core.call('law.get', { caseId });

const basis = (other: Partial<Input<'law.setBasis'>> = {}): Input<'law.setBasis'> => ({
  caseId,
  version: null,
  basis: 'jeugdwet',
  lawNote: '',
  purpose: 'hulp',
  proportionality: 'in verhouding',
  subsidiarity: 'kan niet met minder',
  reason: 'er is jeugdhulp',
  specialData: true,
  criminalData: false,
  confirm: false,
  confirmedBy: '',
  ...other,
});

const consent = (
  giverPersonId: string,
  other: Partial<Input<'law.saveConsent'>> = {},
): Input<'law.saveConsent'> => ({
  caseId,
  aboutPersonId: young,
  giverPersonId,
  version: null,
  kind: 'secrecy',
  state: 'given',
  scope: 'school en thuis',
  recipients: '',
  purpose: '',
  how: 'oral',
  askedBy: '',
  askedOn: '2026-11-20',
  givenOn: '2026-11-20',
  validUntil: null,
  withdrawnOn: null,
  proof: '',
  ...other,
});

async function addParent(givenName = 'Moeder'): Promise<string> {
  await core.call('cases.addPerson', {
    caseId,
    person: {
      kind: 'new',
      fields: { givenName, infix: '', familyName: 'Voorbeeld', initials: '', birthDate: null, note: '' },
    },
    marks: plainMarks,
  });
  const { people } = await core.call('cases.get', { caseId });
  return people.at(-1)?.personId ?? '';
}

test('a case without a basis says that an export stops; choosing is not yet confirming', async () => {
  expect(await law()).toMatchObject({ basis: null, basisState: 'missing', exportStops: ['basisUnknown'] });
  await core.call('law.setBasis', basis());
  expect(await law()).toMatchObject({
    basis: { basis: 'jeugdwet', specialData: true, criminalData: false, confirmedOn: null },
    basisState: 'toConfirm',
    exportStops: ['basisNotConfirmed'],
  });
});

test('confirming needs a basis, all three tests, a reason and a person; a later change takes it away', async () => {
  const full = { confirm: true, confirmedBy: 'I. Brandsma' } as const;
  for (const [field, missing] of [
    ['basis', { basis: 'unknown' }],
    ['basis', { basis: 'anonymous' }],
    ['purpose', { purpose: ' ' }],
    ['proportionality', { proportionality: '' }],
    ['subsidiarity', { subsidiarity: '' }],
    ['reason', { reason: '' }],
    ['confirmedBy', { confirmedBy: '' }],
  ] as const) {
    expect(await core.refusal('law.setBasis', basis({ ...full, ...missing }))).toMatchObject({
      code: 'validation',
      fields: [{ field }],
    });
  }
  const { version } = await core.call('law.setBasis', basis(full));
  expect(await law()).toMatchObject({
    basisState: 'confirmed',
    exportStops: [],
    basis: { confirmedBy: 'I. Brandsma', confirmedOn: '2026-11-22' },
  });
  expect((await core.refusal('law.setBasis', basis())).code).toBe('conflict');
  await core.call('law.setBasis', basis({ version, reason: 'toch anders' }));
  expect(await law()).toMatchObject({
    basisState: 'toConfirm',
    basis: { confirmedOn: null, confirmedBy: '' },
  });
  await core.call('history.undo', {});
  expect((await law()).basisState).toBe('confirmed');
});

test('a covenant alone is confirmed by nobody into something an export may rely on', async () => {
  await core.call('law.setBasis', basis({ basis: 'covenant', confirm: true, confirmedBy: 'I. Brandsma' }));
  expect(await law()).toMatchObject({ basisState: 'confirmed', exportStops: ['covenantOnly'] });
});

test('a confirmed basis other than consent makes consent unneeded only while nobody was asked', async () => {
  await core.call('law.setBasis', basis({ confirm: true, confirmedBy: 'I. Brandsma' }));
  expect((await law()).subjects[0]?.consents[0]?.state).toBe('notRequired');
  await core.call('law.saveConsent', consent(young, { state: 'refused', how: '', givenOn: null }));
  expect((await law()).subjects[0]?.consents[0]?.state).toBe('refused');
});

test('at fifteen under careDual one of two gives "deels"; both give "gegeven"; a withdrawal counts for the whole', async () => {
  const mother = await addParent();
  const state = async () => (await law()).subjects[0]?.consents[0]?.state;
  expect(await state()).toBe('notAsked');
  const given = await core.call('law.saveConsent', consent(young));
  expect(await state()).toBe('partial');
  await core.call('law.saveConsent', consent(mother, { how: 'written' }));
  expect(await state()).toBe('given');
  await core.call(
    'law.saveConsent',
    consent(young, { version: given.version, state: 'withdrawn', withdrawnOn: '2026-11-21' }),
  );
  expect(await state()).toBe('withdrawn');
  expect((await law()).subjects[0]).toMatchObject({
    age: 15,
    nextBirthday: { age: 16, date: '2027-03-14', reviewDue: false },
    consents: [
      {
        givers: [
          { personId: young, state: 'withdrawn' },
          { initials: 'M.V.', role: 'ouder', state: 'given' },
        ],
      },
    ],
  });
});

test('without a known guardian consent of the young person alone stays partial at fifteen, and is enough under careYouth12', async () => {
  await core.call('law.saveConsent', consent(young));
  expect((await law()).subjects[0]).toMatchObject({
    guardiansUnknown: true,
    consents: [{ state: 'partial' }],
  });
  await core.call('cases.update', { caseId, version: 1, changes: { consentRule: 'careYouth12' } });
  expect((await law()).subjects[0]).toMatchObject({
    guardiansUnknown: false,
    consents: [{ state: 'given' }],
  });
});

test('the state follows the age on the day: on the sixteenth birthday the young person decides alone', async () => {
  await addParent();
  await core.call('law.saveConsent', consent(young));
  expect((await law()).subjects[0]?.consents[0]?.state).toBe('partial');
  core.advance(Date.UTC(2027, 2, 14, 8) - core.now());
  expect((await law()).subjects[0]).toMatchObject({ age: 16, consents: [{ state: 'given' }] });
});

test('a given consent expires after its last day', async () => {
  await core.call('cases.update', { caseId, version: 1, changes: { consentRule: 'careYouth12' } });
  await core.call('law.saveConsent', consent(young, { validUntil: '2026-11-22' }));
  expect((await law()).subjects[0]?.consents[0]?.state).toBe('given');
  core.advance(24 * 3_600_000);
  expect((await law()).subjects[0]?.consents[0]?.state).toBe('expired');
});

test('consent needs the day that makes its state true, not after today, and a way of giving', async () => {
  for (const [field, other] of [
    ['askedOn', { state: 'asked', askedOn: null }],
    ['givenOn', { givenOn: null }],
    ['givenOn', { givenOn: '2026-11-23' }],
    ['how', { how: '' }],
    ['withdrawnOn', { state: 'withdrawn' }],
  ] as const) {
    expect(await core.refusal('law.saveConsent', consent(young, other))).toMatchObject({
      code: 'validation',
      fields: [{ field }],
    });
  }
  const mother = await addParent();
  expect(
    (await core.refusal('law.saveConsent', consent(young, { aboutPersonId: mother }))).fields,
  ).toMatchObject([{ field: 'aboutPersonId' }]);
  expect(
    (await core.refusal('law.saveConsent', consent('01890a5d-ac96-774b-bcce-b302099a8057'))).fields,
  ).toMatchObject([{ field: 'giverPersonId' }]);
});

test('whoever said yes or no stays in the case until that is taken away', async () => {
  const { id, version } = await core.call('law.saveConsent', consent(young));
  const [person] = (await core.call('cases.get', { caseId })).people;
  const leave = { casePersonId: person?.id ?? '', version: 1 };
  expect((await core.refusal('cases.removePerson', leave)).code).toBe('validation');
  await core.call('law.removeConsent', { id, version });
  await core.call('cases.removePerson', leave);
  expect((await law()).subjects).toEqual([]);
});

test('informing postponed needs a reason and a day to look again; the moment is in the timeline', async () => {
  const informing = {
    caseId,
    version: null,
    state: 'postponed',
    byContactId: null,
    informedOn: null,
    told: '',
    notTold: '',
    reason: '',
    recheckOn: null,
  } as const;
  for (const [field, other] of [
    ['recheckOn', {}],
    ['reason', { recheckOn: '2026-12-08' }],
    ['informedOn', { state: 'informed' }],
    ['reason', { state: 'notApplicable' }],
  ] as const) {
    expect(await core.refusal('law.setInforming', { ...informing, ...other })).toMatchObject({
      fields: [{ field }],
    });
  }
  await core.call('law.setInforming', { ...informing, reason: 'veiligheid', recheckOn: '2026-12-08' });
  expect((await law()).informing).toMatchObject({ state: 'postponed', recheckOn: '2026-12-08', by: null });
  core.advance(60_000);
  await core.call('law.setBasis', basis({ confirm: true, confirmedBy: 'I. Brandsma' }));
  await core.call('law.saveConsent', consent(young));
  const { items, total } = await core.call('cases.timeline', { caseId, kinds: [], offset: 0, limit: 50 });
  expect(items.map(({ kind, detail, date }) => [kind, detail, date])).toEqual([
    ['basis', 'jeugdwet', '2026-11-22'],
    ['informing', 'postponed', '2026-11-22'],
    ['consent', 'given', '2026-11-20'],
    ['consent', 'asked', '2026-11-20'],
  ]);
  expect(total).toBe(4);
});

test('a group or anonymous case asks no consent', async () => {
  const organisation = await newOrganisation(core, 'Politie Voorbeeld');
  const group = await core.call('cases.create', newCase(organisation, { type: 'group', person: null }));
  expect(await core.call('law.get', { caseId: group.id })).toMatchObject({
    consentRule: 'none',
    subjects: [],
  });
});
