import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCaseFilesWorld } from '../support/caseFilesWorld.ts';
import { givenOutput, type AskedOutput } from '../support/everyOutput.ts';
import { readRows, writeRows } from '../support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';
import { readingOf } from '../support/wordReading.ts';

/** Rows that can be kept from somebody, with a word of their own, and what goes along when one of them is kept. */
const followers = {
  decision: ['actionOfDecision', 'agreementOfDecision'],
  action: ['agreementOfAction'],
  goal: ['actionOfGoal'],
  statement: [],
  event: [],
  reason: [],
  whyNow: [],
  question: [],
  answerNote: [],
  safety: [],
} as const satisfies Record<string, readonly string[]>;
type Kept = keyof typeof followers;
const rowsKept = ['decision', 'action', 'goal', 'statement', 'event'] as const;
const partsKept = ['reason', 'whyNow', 'question', 'answerNote', 'safety'] as const;
const fromPartner = ['decision', 'action'] as const satisfies readonly Kept[];

const tokens = [
  ...new Set([...Object.keys(followers), ...Object.values(followers).flat()].map((name) => `woord${name}`)),
];

let core: TestCore;
let world: ReturnType<typeof buildCaseFilesWorld>;
const ids = new Map<string, string>();

beforeAll(async () => {
  core = await openTestCore();
  world = buildCaseFilesWorld(core);
  const { caseId, discussionId, meetingId, contacts } = world;
  const here = { case_id: caseId, discussion_id: discussionId };
  writeRows(core, (write) => {
    const add = (name: string, table: Parameters<typeof write.insert>[0], values: object): string => {
      const { id } = write.insert(table, { ...here, ...values, body: `woord${name}.` });
      ids.set(name, id);
      return id;
    };
    const action = {
      meeting_id: meetingId,
      owner_id: contacts.coach,
      due_date: '2026-11-26',
      status: 'open',
    };
    const decision = add('decision', 'decision', {
      meeting_id: meetingId,
      reason: 'reden',
      implementer_id: contacts.coach,
      status: 'valid',
    });
    const goal = write.insert('goal', {
      case_id: caseId,
      body: 'woordgoal.',
      result: '',
      state: 'stuck',
      position: 3,
    }).id;
    ids.set('goal', goal);
    const plain = add('action', 'action_item', action);
    const following = add('actionOfDecision', 'action_item', { ...action, decision_id: decision });
    const serving = add('actionOfGoal', 'action_item', action);
    write.insert('goal_action', { goal_id: goal, action_id: serving });
    const agreed = { state: 'valid', made_on: '2026-11-21' };
    add('agreementOfAction', 'agreement', { ...agreed, action_id: plain });
    add('agreementOfDecision', 'agreement', { ...agreed, action_id: following });
    const open = { visibility: 'casePartners', shareability: 'shareable' };
    add('statement', 'statement', { ...open, kind: 'voice' });
    const event = write.insert('role_event', {
      ...open,
      case_id: caseId,
      on_date: '2026-11-01',
      kind: 'threat',
      body: 'woordevent.',
    });
    ids.set('event', event.id);
    write.update('cases', caseId, {
      reason: 'woordreason.',
      why_now: 'woordwhyNow.',
      question: 'woordquestion?',
      safety_agreements: 'woordsafety.',
    });
    write.update('discussion', discussionId, { answer_note: 'woordanswerNote.' });
  });
});
afterAll(() => core.close());

/** Everything that is made for one professional, or for one person of the case. */
async function filesFor(who: { readonly contactId: string | null; readonly personId: string | null }) {
  const { caseId, discussionId } = world;
  const place = { caseId, discussionId };
  const letter = (kind: string): AskedOutput =>
    ask('minutes.exportLetter', { caseId, kind, ...who, body: '' });
  if (who.contactId !== null) {
    return textsOf([
      ask('minutes.exportForRecipients', { ...place, contactId: who.contactId, openReason: 'proef' }),
      ask('minutes.exportDossier', { caseId, ...who }),
      letter('handOver'),
      letter('postponement'),
    ]);
  }
  const page = { ...place, personId: who.personId ?? '' };
  writeRows(core, (write) => {
    for (const { id } of readRows<{ id: string }>(core, 'SELECT id FROM plain_page')) {
      write.remove('plain_page', id);
    }
  });
  const { hash } = await core.call('minutes.plainPage', page);
  await core.call('minutes.confirmPlainPage', { ...page, hash });
  return textsOf([
    ask('family.export', { ...page, agreedNote: 'proef' }),
    ask('minutes.exportDossier', { caseId, ...who }),
    ask('minutes.exportPlainPage', page),
    letter('invitation'),
    letter('postponement'),
  ]);
}

function ask(operation: AskedOutput['operation'], input: AskedOutput['input']): AskedOutput {
  return { operation, label: '', input };
}

/** The words that each file has, by the operation and the kind of file. */
async function textsOf(asked: readonly AskedOutput[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const one of asked) {
    const { name, bytes } = await givenOutput(core, one);
    const text = readingOf(name, bytes);
    found.set(
      name,
      tokens.filter((token) => new RegExp(`${token}\\b`, 'u').test(text)),
    );
  }
  return found;
}

function mark(
  kept: readonly Kept[],
  who: { readonly contactId: string | null; readonly personId: string },
): void {
  writeRows(core, (write) => {
    for (const kind of kept) {
      const row = { [columns[kind]]: ids.get(kind) ?? kind };
      const values = { case_id: world.caseId, reason: 'zo afgesproken', ...row };
      if (who.contactId === null) write.insert('withheld', { ...values, person_id: who.personId });
      else write.insert('held_back', { ...values, contact_id: who.contactId });
    }
  });
}

const columns: Readonly<Record<Kept, string>> = {
  decision: 'decision_id',
  action: 'action_id',
  goal: 'goal_id',
  statement: 'statement_id',
  event: 'role_event_id',
  reason: 'part',
  whyNow: 'part',
  question: 'part',
  answerNote: 'part',
  safety: 'part',
};

function takeBack(): void {
  writeRows(core, (write) => {
    for (const table of ['withheld', 'held_back'] as const) {
      for (const { id } of readRows<{ id: string }>(core, `SELECT id FROM ${table}`)) write.remove(table, id);
    }
  });
}

test('files of two recipients differ by exactly what each may have, whatever is kept from whom', async () => {
  const { contacts, personId, parentId } = world;
  const recipients = [
    ...[contacts.coach, contacts.police].map((contactId) => ({ contactId, personId: null })),
    ...[personId, parentId].map((id) => ({ contactId: null, personId: id })),
  ];
  const whole = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const who of recipients) whole.set(who.contactId ?? who.personId ?? '', await filesFor(who));
  // Each word is in some file as long as nothing is kept: the search below finds what there is.
  const seen = new Set([...whole.values()].flatMap((files) => [...files.values()].flat()));
  expect([...seen].toSorted()).toEqual(tokens.toSorted());

  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...fromPartner]),
      fc.subarray([...rowsKept, ...partsKept]),
      fc.constantFrom(contacts.coach, contacts.police),
      fc.constantFrom(personId, parentId),
      async (fromContact, fromPerson, contactId, ofCase) => {
        mark(fromContact, { contactId, personId: '' });
        mark(fromPerson, { contactId: null, personId: ofCase });
        try {
          for (const who of recipients) {
            const id = who.contactId ?? who.personId ?? '';
            const kept: readonly Kept[] = id === contactId ? fromContact : id === ofCase ? fromPerson : [];
            const gone = new Set(
              kept.flatMap((kind) => [kind, ...followers[kind]]).map((name) => `woord${name}`),
            );
            const expected = [...(whole.get(id) ?? [])].map(([name, words]) => [
              name,
              words.filter((word) => !gone.has(word)),
            ]);
            expect([kept, ...(await filesFor(who))]).toEqual([kept, ...expected]);
          }
        } finally {
          takeBack();
        }
      },
    ),
    { numRuns: 4 },
  );
});

test('what is kept from one partner is on no list that all of them get', async () => {
  const { meetingId, caseId, discussionId, contacts } = world;
  mark(fromPartner, { contactId: contacts.police, personId: '' });
  const files = await textsOf([ask('minutes.exportActionList', { meetingId })]);
  expect([...files.values()].flat()).toEqual(['woordactionOfGoal']);
  const refused = await core.refusal('minutes.export', { caseId, discussionId, openReason: 'proef' });
  expect(refused.message).toContain('Joost Dammers');
  takeBack();
});
