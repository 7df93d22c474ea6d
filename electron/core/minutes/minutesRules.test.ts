import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestCore } from '../../../tests/support/testCore.ts';
import { finding } from '../../../shared/contract/minutes/minutesShapes.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import {
  addRow,
  openMinutesWorld,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterAll(() => core.close());
// What a test plants is taken away again: a file of its own for each would cost a second.
beforeEach(() => sql('SAVEPOINT planted'));
afterEach(() => sql('ROLLBACK TO planted; RELEASE planted'));

type Rule = (typeof finding.shape.rule.options)[number];
type Planted = Readonly<{ rule: Rule; part: string; stops?: boolean; plant: () => void }>;

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const findings = async () => (await core.call('minutes.check', place())).findings;
const sql = (text: string) => core.core.session.current()?.file.db.exec(text);
const says =
  (kind: string, body: string, values = {}) =>
  (): void => {
    addRow(core, 'statement', {
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
const here = () => ({
  case_id: world.caseId,
  discussion_id: world.discussionId,
  meeting_id: world.meetingId,
});

/** Every rule of domain.md §5, "Verslagcheck before export" and "Must not be in a verslag", with what breaks it. */
const planted: readonly Planted[] = [
  { rule: 'bsn', part: 'picture', stops: true, plant: says('fact', 'Nummer 111222333.') },
  { rule: 'otherCase', part: 'picture', plant: says('concern', 'Was daar samen met Mirthe gezien.') },
  { rule: 'otherCase', part: 'picture', plant: says('concern', 'Zie ook M-0441.') },
  ...[
    'volgens mij',
    'waarschijnlijk',
    'agressief',
    'altijd',
    'nooit',
    'liegt',
    'onwillig',
    'vermoedelijk',
  ].map((word): Planted => ({
    rule: 'tone',
    part: 'picture',
    plant: says('concern', `Hij is ${word} thuis.`),
  })),
  { rule: 'sensitive', part: 'picture', plant: says('concern', 'Heeft ADHD.') },
  { rule: 'sensitive', part: 'picture', plant: says('concern', 'Verdacht van een inbraak.') },
  { rule: 'factSource', part: 'picture', plant: says('fact', 'Was weg.', { source_contact_id: null }) },
  { rule: 'factSource', part: 'picture', plant: says('observation', 'Moe.', { observed_on: null }) },
  {
    rule: 'noBasis',
    part: 'basis',
    stops: true,
    plant: () => sql("UPDATE legal_basis SET basis = 'unknown'"),
  },
  {
    rule: 'actionIncomplete',
    part: 'actions',
    plant: () =>
      addRow(core, 'action_item', { ...here(), body: 'Bellen', status: 'open', due_date: '2026-12-01' }),
  },
  {
    rule: 'actionIncomplete',
    part: 'actions',
    plant: () =>
      addRow(core, 'action_item', {
        ...here(),
        body: 'Bellen',
        status: 'open',
        owner_id: world.contacts.coach,
      }),
  },
  {
    rule: 'decisionIncomplete',
    part: 'decisions',
    plant: () => addRow(core, 'decision', { ...here(), body: 'Rust', status: 'concept' }),
  },
  { rule: 'voiceMissing', part: 'voice', plant: () => sql("DELETE FROM statement WHERE kind = 'voice'") },
  {
    rule: 'attendanceOpen',
    part: 'table',
    plant: () =>
      addRow(core, 'seat', {
        discussion_id: world.discussionId,
        contact_id: world.contacts.chair,
        attendance: 'invited',
      }),
  },
  {
    rule: 'feedbackOpen',
    part: 'feedback',
    plant: () =>
      addRow(core, 'feedback', {
        case_id: world.caseId,
        to_contact_id: world.contacts.police,
        state: 'toDo',
      }),
  },
  { rule: 'thirdParty', part: 'picture', plant: says('concern', 'Gaat om met Kevin de Groot uit de buurt.') },
  { rule: 'reporter', part: 'picture', plant: says('concern', 'De melder woont naast hem.') },
  { rule: 'police', part: 'picture', plant: says('concern', 'Er is een lopend onderzoek naar hem.') },
  { rule: 'police', part: 'picture', plant: says('concern', 'Volgens een informant dealt een vriend.') },
  { rule: 'special', part: 'picture', plant: says('concern', 'Het gezin is islamitisch.') },
  { rule: 'address', part: 'picture', plant: says('concern', 'Moeder zit op een geheim adres.') },
  { rule: 'address', part: 'picture', plant: says('concern', 'Hij woont op 1234 AB.') },
  { rule: 'debate', part: 'picture', plant: says('concern', 'Vader reageerde boos op school.') },
  {
    rule: 'oralOnly',
    part: 'summary',
    stops: true,
    plant: () => {
      says('fact', 'Zijn oom zit vast.', { shareability: 'oralOnly' })();
      addRow(core, 'minutes', {
        discussion_id: world.discussionId,
        state: 'concept',
        summary: 'Besproken: zijn oom zit vast!',
        adopted_at: null,
        adopted_by: '',
        adopted_document: null,
      });
    },
  },
  {
    rule: 'opinionOwner',
    part: 'picture',
    plant: says('interpretation', 'Hij zoekt rust.', { source_contact_id: null }),
  },
];

test('every rule has words, is planted below, and is said to be in order when nothing breaks it', async () => {
  const rules = [...finding.shape.rule.options].toSorted();
  expect([...new Set(planted.map(({ rule }) => rule))].toSorted()).toEqual(rules);
  expect(Object.keys(minutesCheckText.titles).toSorted()).toEqual(rules);
  expect(Object.keys(minutesCheckText.advice).toSorted()).toEqual(rules);
  const { findings: found, inOrder } = await core.call('minutes.check', place());
  expect(found).toEqual([]);
  expect(inOrder).toHaveLength(rules.length);
});

test('each rule finds what breaks it, stops or asks, and leads to where it can be changed', async () => {
  for (const { rule, part, stops = false, plant } of planted) {
    sql('SAVEPOINT one');
    plant();
    const found = (await findings()).filter((row) => row.rule === rule);
    expect(found.map(({ weight, leadsTo }) => [rule, weight, leadsTo.part])).toEqual([
      [rule, stops ? 'stop' : 'warn', part],
    ]);
    sql('ROLLBACK TO one; RELEASE one');
  }
});

test('a finding in a line names the row of that line', async () => {
  says('concern', 'Gaat om met Kevin de Groot uit de buurt.')();
  const [row] = readRows<{ id: string }>(core, "SELECT id FROM statement WHERE body LIKE '%Kevin%'");
  expect((await findings()).map(({ rule, marked, leadsTo }) => [rule, marked, leadsTo])).toEqual([
    ['thirdParty', 'Kevin de Groot', { part: 'picture', row: row?.id }],
  ]);
});

test('each warning is changed or kept with a reason before anything leaves; a stop stays a stop', async () => {
  says('concern', 'Het gezin is islamitisch.')();
  const [found] = await findings();
  expect((await core.refusal('minutes.export', place())).message).toContain('Er staat nog 1 punt open');
  await core.call('minutes.keepFinding', {
    ...place(),
    rule: 'special',
    fingerprint: found?.fingerprint ?? '',
    reason: 'nodig voor passende hulp',
  });
  expect((await findings()).map(({ keptReason }) => keptReason)).toEqual(['nodig voor passende hulp']);
  await core.call('minutes.export', place());
  says('fact', 'Zijn oom zit vast.', { shareability: 'oralOnly' })();
  writeRows(core, (write) =>
    write.update('cases', world.caseId, { safety_agreements: 'Zijn oom zit vast.' }),
  );
  const [stop] = await findings();
  expect(stop).toMatchObject({ rule: 'oralOnly', weight: 'stop', leadsTo: { part: 'details' } });
  expect(
    (
      await core.refusal('minutes.keepFinding', {
        ...place(),
        rule: 'oralOnly',
        fingerprint: stop?.fingerprint,
        reason: 'toch',
      })
    ).code,
  ).toBe('forbidden');
  expect((await core.refusal('minutes.export', { ...place(), openReason: 'toch' })).code).toBe('forbidden');
});

test.each([
  ['names of organisations', 'Hulp via Veilig Thuis en de Raad voor de Kinderbescherming.'],
  ['people at the table', 'Bespreekt het met Tom Vermeer en met Jayden Bontekoe.'],
  ['the start of a sentence', 'Moeder belt. Morgen Hoort ze meer.'],
  ['the voice, word for word', 'Hij zegt het zelf.'],
])('%s ask nothing', async (_name, body) => {
  says('strength', body)();
  says('voice', 'Mijn vader reageerde boos. Dat doet hij altijd.')();
  expect(await findings()).toEqual([]);
});
