import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';

let core: TestCore;
let world: MinutesWorld;

beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
  addRow(core, 'urgent_call', {
    meeting_id: world.meetingId,
    case_id: world.caseId,
    why: 'Jayden werd bedreigd aan de deur.',
    basis: 'vitalInterest',
    basis_reason: 'Bontekoe loopt gevaar.',
  });
  writeRows(core, (write) => {
    write.update('discussion', world.discussionId, {
      professionals_minutes: 10,
      professionals_place: 'after',
      split_reason: 'Zorgen over wie thuis komt.',
      told_back: 'Jayden, we bellen je morgen.',
      discuss_anyway_reason: 'Wachten kan niet.',
    });
  });
});
afterAll(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const words = [
  'Waarom het niet kon wachten: J. werd bedreigd aan de deur.',
  'Grondslag van dit overleg: vitaal belang (AVG 6.1d). B. loopt gevaar.',
  'Een deel van de bespreking was zonder jongere en ouders: 10 minuten, na het gezamenlijke deel.',
  'Waarom: Zorgen over wie thuis komt.',
  'Wat we terugvertellen: J., we bellen je morgen.',
  'Wachten kan niet.',
];

test('the minutes say why it could not wait and on which basis, why there were two parts, and what is told back', async () => {
  const { document } = await core.call('minutes.caseDocument', place());
  const text = documentText(document);
  for (const sentence of words) expect(text).toContain(sentence);
  const word = readWordText(fetchExport(core, await core.call('minutes.export', place())));
  expect(word.paragraphs).toEqual(expect.arrayContaining(words));
});

test('nothing of it is in the minutes of another case, in what one person gets, or in what goes to the whole table', async () => {
  const other = await core.call('minutes.caseDocument', {
    caseId: world.otherCaseId,
    discussionId: world.otherDiscussionId,
  });
  const own = await core.call('family.document', { ...place(), personId: world.personId });
  const { meetingId } = world;
  const shared = [
    await core.call('minutes.exportActionList', { meetingId }),
    await core.call('minutes.exportAgenda', { meetingId }),
  ].map((saved) => readWordText(fetchExport(core, saved)).paragraphs.join('\n'));
  for (const text of [documentText(other.document), documentText(own.document), ...shared]) {
    expect(text).not.toMatch(/bedreigd|loopt gevaar|wie thuis komt|we bellen je|Wachten kan niet/u);
  }
});

test('each of these texts is looked through before the file leaves', async () => {
  writeRows(core, (write) => {
    write.update('discussion', world.discussionId, { told_back: 'Hij liegt altijd, zeggen we niet.' });
  });
  const { findings } = await core.call('minutes.check', place());
  expect(findings.map(({ where }) => where)).toContain('wat we terugvertellen');
});
