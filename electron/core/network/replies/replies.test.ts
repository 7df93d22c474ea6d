import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/contract.ts';
import { repliesText } from '../../../../shared/text/nl/replies.ts';
import { meetingsBench } from '../../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../../tests/support/testCore.ts';
import { appleReply, googleReply, outlookReply, type TestReply } from './testReplies.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
let meetingId: string;
let discussionId: string;
let zoe: string;
let tom: string;

beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
  zoe = bench.contact('Bänziger', { given_name: 'Zoë', email: 'z@politie.example' });
  tom = bench.contact('Fictief', { given_name: 'Tom', email: 'T.Fictief@lyceum.example' });
  meetingId = await bench.meeting();
  await core.call('meetings.addCase', { meetingId, caseId: bench.aCase('M-0001') });
  discussionId = (await bench.discussionIn(meetingId)).id;
  await core.call('meetings.addSeat', { discussionId, contactId: zoe });
  await core.call('meetings.addParticipant', { meetingId, contactId: tom });
});
afterEach(() => core.close());

const uidOf = (contactId: string, ofMeeting = meetingId): string =>
  `${ofMeeting}-${contactId}@casustafel.invalid`;
const read = (text: string): Promise<Output<'network.readReplies'>> =>
  core.call('network.readReplies', {
    handle: core.incoming.keep({
      name: 'antwoord.ics',
      mediaType: '',
      bytes: new TextEncoder().encode(text),
    }),
    meetingId,
  });
const reply = (values: Partial<TestReply> = {}): TestReply => ({
  uid: uidOf(zoe),
  address: 'Z@Politie.example',
  answer: 'ACCEPTED',
  ...values,
});
const keep = async (text: string, contactId = zoe) => {
  const { readId } = await read(text);
  return core.call('network.keepReplies', { readId, choices: [{ index: 0, contactId, byHand: false }] });
};
const seatState = async () => (await bench.discussionIn(meetingId)).seats.map(({ attendance }) => attendance);
const wholeState = async () => (await bench.get(meetingId)).participants.map(({ attendance }) => attendance);

test('an answer of Outlook becomes the answer of who sits at the case, and undo takes it back', async () => {
  const preview = await read(outlookReply(reply()));
  expect(preview.replies).toMatchObject([
    { match: 'known', state: 'new', contact: { id: zoe, name: 'Zoë Bänziger' }, answer: 'accepted' },
  ]);
  expect(await seatState()).toEqual(['invited']);
  const done = await core.call('network.keepReplies', {
    readId: preview.readId,
    choices: [{ index: 0, contactId: zoe, byHand: false }],
  });
  expect(done.kept).toEqual([{ name: 'Zoë Bänziger', answer: 'accepted' }]);
  expect(await seatState()).toEqual(['accepted']);
  expect(await core.call('network.replies', { meetingId })).toMatchObject([
    { contactId: zoe, answer: 'accepted', byHand: false, receivedOn: '2026-11-22' },
  ]);
  await core.call('history.undo', {});
  expect(await seatState()).toEqual(['invited']);
  expect(await core.call('network.replies', { meetingId })).toEqual([]);
});

test('a refusal of Google reaches who was asked for the whole meeting; perhaps stays asked', async () => {
  await keep(
    googleReply(reply({ uid: uidOf(tom), address: 't.fictief@lyceum.example', answer: 'DECLINED' })),
    tom,
  );
  expect(await wholeState()).toEqual(['excused']);
  await keep(appleReply(reply({ answer: 'TENTATIVE' })));
  expect(await seatState()).toEqual(['invited']);
  expect((await core.call('network.replies', { meetingId })).map(({ answer }) => answer)).toEqual([
    'tentative',
    'declined',
  ]);
});

test('an invitation of the whole meeting is matched on the address alone', async () => {
  const { replies } = await read(
    googleReply(reply({ uid: `${meetingId}@casustafel.invalid`, address: 't.fictief@lyceum.example' })),
  );
  expect(replies[0]).toMatchObject({ match: 'known', contact: { id: tom } });
});

test.each([
  ['an appointment that is not ours', { uid: '040000008200E00074C5B7101A82E008' }, 'unknownUid'],
  ['an address of somebody else', { address: 't.fictief@lyceum.example' }, 'otherAddress'],
  ['an address that nobody has', { address: 'zoe.prive@thuis.example' }, 'otherAddress'],
] as const)('%s is shown and never guessed at', async (_what, values, match) => {
  const { replies, readId, invited } = await read(outlookReply(reply(values)));
  expect(replies[0]).toMatchObject({ match, state: 'new' });
  expect(invited.map(({ id }) => id)).toEqual([zoe, tom]);
  await core.call('network.keepReplies', { readId, choices: [{ index: 0, contactId: tom, byHand: true }] });
  expect(await wholeState()).toEqual(['accepted']);
  expect(await core.call('network.replies', { meetingId })).toMatchObject([{ contactId: tom, byHand: true }]);
});

test('an answer to another meeting is named and cannot be kept here', async () => {
  const other = await bench.meeting({ date: '2026-12-08' });
  const { replies, readId } = await read(outlookReply(reply({ uid: uidOf(zoe, other) })));
  expect(replies[0]).toMatchObject({ match: 'otherMeeting', otherMeeting: { date: '2026-12-08' } });
  expect(
    await core.refusal('network.keepReplies', {
      readId,
      choices: [{ index: 0, contactId: zoe, byHand: true }],
    }),
  ).toMatchObject({ code: 'validation', message: repliesText.refusals.otherMeeting });
});

test('an older answer is shown as older and does not replace the newer one', async () => {
  await keep(outlookReply(reply({ answer: 'DECLINED', stamp: '20261121T100000Z' })));
  const older = await read(outlookReply(reply({ stamp: '20261120T100000Z' })));
  expect(older.replies[0]).toMatchObject({ state: 'older', kept: 'declined' });
  expect(
    await core.refusal('network.keepReplies', {
      readId: older.readId,
      choices: [{ index: 0, contactId: zoe, byHand: false }],
    }),
  ).toMatchObject({ code: 'validation', message: repliesText.refusals.older('Zoë Bänziger') });
  expect(
    (await read(outlookReply(reply({ answer: 'DECLINED', stamp: '20261121T100000Z' })))).replies[0],
  ).toMatchObject({ state: 'same' });
  // A later edition of the invitation counts before the moment of answering.
  await keep(outlookReply(reply({ stamp: '20261101T100000Z', sequence: 3 })));
  expect(await seatState()).toEqual(['accepted']);
});

test('with a wrong choice in the middle nothing is kept', async () => {
  const two = outlookReply(reply()).replace(
    'END:VCALENDAR\r\n',
    googleReply(reply({ uid: uidOf(tom), address: 't.fictief@lyceum.example' })).replace(
      /^[\s\S]*?(?=BEGIN:VEVENT)/u,
      '',
    ),
  );
  const { readId, replies } = await read(two);
  expect(replies.map(({ match }) => match)).toEqual(['known', 'known']);
  const stranger = bench.contact('Vreemd');
  await core.refusal('network.keepReplies', {
    readId,
    choices: [
      { index: 0, contactId: zoe, byHand: false },
      { index: 1, contactId: stranger, byHand: true },
    ],
  });
  expect(await seatState()).toEqual(['invited']);
  expect(await core.call('network.replies', { meetingId })).toEqual([]);
});

test('presence that was seen is not overwritten, and a number that may be a BSN does not come along', async () => {
  bench.run("UPDATE seat SET attendance = 'present' WHERE contact_id = ?", zoe);
  await keep(outlookReply(reply({ answer: 'DECLINED' })).replace('Tot dan', 'over 111222333'));
  expect(await seatState()).toEqual(['present']);
  expect((await core.call('network.replies', { meetingId }))[0]?.comment).not.toContain('111222333');
});

test('after the lock what was read is gone', async () => {
  const { readId } = await read(outlookReply(reply()));
  const again = await core.reopen();
  expect(
    await again.refusal('network.keepReplies', {
      readId,
      choices: [{ index: 0, contactId: zoe, byHand: false }],
    }),
  ).toMatchObject({ code: 'notFound' });
  again.core.close();
});
