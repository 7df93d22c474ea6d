import type { Output } from '../../../../shared/contract/contract.ts';
import { repliesText } from '../../../../shared/text/nl/replies.ts';
import type { TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { newIdentifier } from '../../identifiers.ts';
import { meetingOf } from '../../meetings/agenda.ts';
import type { Reader } from '../../reader.ts';
import { contactName } from '../contactName.ts';
import { statements } from '../replyStore.ts';
import { withoutBsn } from '../withoutNumbers.ts';
import { keepPendingReplies } from './pendingReplies.ts';
import type { CalendarReply, ReplyAnswer } from './readCalendarReply.ts';
import { readReplyFile } from './readReplyFile.ts';

type Preview = Output<'network.readReplies'>;
type PreviewReply = Preview['replies'][number];

export interface InvitedRow {
  readonly id: string;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly email: string;
  readonly organisation: string;
}

/** An answer as it was kept. */
export interface KeptReply {
  readonly id: string;
  readonly contactId: string;
  readonly answer: ReplyAnswer;
  readonly sequence: number;
  readonly stamp: number;
}

/**
 * Reads a file of answers beside one meeting. An answer is somebody's when the UID names this meeting and the address is
 * that of whom the invitation was for; everything else is shown, to be chosen by hand. Changes nothing.
 */
export async function readReplies(handle: string, meetingId: string, task: TaskContext): Promise<Preview> {
  const file = await task.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', repliesText.refusals.fileGone);
  const read = readReplyFile(file.bytes);
  const replies = read.replies.map((reply) => ({ ...reply, comment: withoutBsn(reply.comment) }));
  const readId = newIdentifier(task.now());
  return task.read(({ reader }) => {
    meetingOf(reader, meetingId);
    const invited = reader.all<InvitedRow>(statements.invited, { meetingId });
    const kept = new Map(
      reader.all<KeptReply>(statements.kept, [meetingId]).map((reply) => [reply.contactId, reply]),
    );
    const described = replies.map((reply, index) =>
      describe(reader, { reply, index, meetingId, invited, kept }),
    );
    keepPendingReplies(reader, {
      id: readId,
      meetingId,
      replies,
      elsewhere: new Set(described.flatMap(({ match, index }) => (match === 'otherMeeting' ? [index] : []))),
    });
    return {
      readId,
      fileName: file.name,
      failure: read.failure,
      replies: described,
      skipped: read.skipped.map((skip) => ({ ...skip })),
      invited: invited.map(personOf),
    };
  });
}

/** Whether an answer was given before or after another: first by edition of the invitation, then by its moment. */
export function orderOf(
  reply: Pick<CalendarReply, 'sequence' | 'stamp' | 'answer'>,
  kept: KeptReply | undefined,
): PreviewReply['state'] {
  if (kept === undefined) return 'new';
  const difference = reply.sequence - kept.sequence || reply.stamp - kept.stamp;
  if (difference === 0 && reply.answer === kept.answer) return 'same';
  return difference < 0 ? 'older' : 'newer';
}

function describe(
  reader: Reader,
  about: Readonly<{
    reply: CalendarReply;
    index: number;
    meetingId: string;
    invited: readonly InvitedRow[];
    kept: ReadonlyMap<string, KeptReply>;
  }>,
): PreviewReply {
  const { reply, index, invited } = about;
  const { match, contact, otherMeeting } = matchOf(reader, reply, about.meetingId, invited);
  const known = contact === null ? undefined : about.kept.get(contact.id);
  const state = match === 'known' ? orderOf(reply, known) : 'new';
  return {
    index,
    line: reply.line,
    answer: reply.answer,
    name: reply.name,
    address: reply.address,
    comment: reply.comment,
    answeredAt: reply.stamp === 0 ? null : reply.stamp,
    match,
    contact: contact === null ? null : personOf(contact),
    otherMeeting,
    state,
    kept: match === 'known' ? (known?.answer ?? null) : null,
  };
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** As the calendar files of this program name an appointment: meeting, whom it is for, which stretch. */
const ownUid = new RegExp(`^(${uuid})(?:-(${uuid}))?(?:-\\d+)?@casustafel\\.invalid$`, 'iu');

interface Match {
  readonly match: PreviewReply['match'];
  readonly contact: InvitedRow | null;
  readonly otherMeeting: PreviewReply['otherMeeting'];
}

function matchOf(
  reader: Reader,
  { uid, address }: CalendarReply,
  meetingId: string,
  invited: readonly InvitedRow[],
): Match {
  const [, ofMeeting, ofContact] = ownUid.exec(uid) ?? [];
  const nobody = { contact: null, otherMeeting: null };
  if (ofMeeting === undefined) return { match: 'unknownUid', ...nobody };
  if (ofMeeting.toLowerCase() !== meetingId) {
    const other = reader.one<{ id: string; title: string; date: string }>(statements.meeting, [
      ofMeeting.toLowerCase(),
    ]);
    return other === undefined
      ? { match: 'unknownUid', ...nobody }
      : { match: 'otherMeeting', contact: null, otherMeeting: { title: other.title, date: other.date } };
  }
  const addressed = invited.filter(({ email }) => address !== '' && email.trim().toLowerCase() === address);
  if (ofContact === undefined) {
    const [only] = addressed;
    return only !== undefined && addressed.length === 1
      ? { match: 'known', contact: only, otherMeeting: null }
      : { match: 'unknownAddress', ...nobody };
  }
  const meant = invited.find(({ id }) => id === ofContact.toLowerCase());
  if (meant === undefined) return { match: 'unknownAddress', ...nobody };
  return { match: addressed.includes(meant) ? 'known' : 'otherAddress', contact: meant, otherMeeting: null };
}

function personOf(row: InvitedRow): Preview['invited'][number] {
  return { id: row.id, name: contactName(row), organisation: row.organisation };
}
