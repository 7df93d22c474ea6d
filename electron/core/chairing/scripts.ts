import type { chairingContract } from '../../../shared/contract/chairing.ts';
import type * as z from 'zod';
import { chairingText } from '../../../shared/text/nl/chairing.ts';
import {
  closingScript,
  openingScript,
  type SpokenAction,
  type SpokenCase,
} from '../../../shared/text/nl/scripts.ts';
import { timeOf } from '../clock.ts';
import type { Handlers, QueryContext } from '../context.ts';
import { statements } from './deliberationStore.ts';
import { ambitionOfMeeting } from '../network/ambition.ts';
import { openEndsOfMeeting } from './openEnds.ts';
import { laterMeetings } from './parkedPoints.ts';
import { contactRef, contactRefOf, meetingOf } from './records.ts';
import type { ContactColumns } from './rows.ts';
import { statements as table } from './store.ts';

type Scripts = z.input<(typeof chairingContract)['chairing.scripts']['output']>;
type ScriptNames = 'scripts' | 'readScript' | 'agreeSecrecy';

/** What is read aloud at the start and the end, as proposed and as read; who agreed to secrecy (features C12, C17). */
export const scriptOperations: Pick<Handlers<typeof chairingContract>, `chairing.${ScriptNames}`> = {
  'chairing.scripts': ({ meetingId }, context) => scriptsOf(context, meetingId),

  'chairing.readScript': ({ meetingId, kind, text }, { reader, write, now, today }) => {
    meetingOf(reader, meetingId);
    if (kind === 'opening') {
      const when = chairingText.opening.readAt(today, timeOf(now));
      write.update('meeting', meetingId, { opening_text: `${text}\n\n${when}` });
    }
    return write.insert('script_reading', { meeting_id: meetingId, kind, body: text, read_at: now });
  },

  'chairing.agreeSecrecy': ({ meetingId, contactId, agreed }, { reader, write, now }) => {
    meetingOf(reader, meetingId);
    contactRefOf(reader, contactId);
    const known = reader.one<{ id: string }>(statements.agreement, [meetingId, contactId]);
    if (agreed && known === undefined) {
      write.insert('secrecy_agreement', { meeting_id: meetingId, contact_id: contactId, agreed_at: now });
    } else if (!agreed && known !== undefined) write.remove('secrecy_agreement', known.id);
    return {};
  },
};

/** The joint sentence, and its goals under it. */
function ambitionWords(reader: QueryContext['reader'], meetingId: string): string {
  const joint = ambitionOfMeeting(reader, meetingId);
  return joint === null ? '' : [joint.sentence, ...joint.goals.map((goal) => `• ${goal}`)].join('\n');
}

function scriptsOf(context: QueryContext, meetingId: string): Scripts {
  const { reader } = context;
  const meeting = meetingOf(reader, meetingId);
  const agreed = new Map(
    reader
      .all<{ contactId: string; agreedAt: number }>(statements.agreements, [meetingId])
      .map(({ contactId, agreedAt }) => [contactId, agreedAt]),
  );
  const guests = reader
    .all<ContactColumns>(table.participants, [meetingId])
    .map((row) => contactRef(row))
    .map((contact) => ({ contact, agreedAt: agreed.get(contact.id) ?? null }));
  const [next] = laterMeetings({ reader }, meetingId);
  return {
    opening: openingScript({
      title: meeting.title,
      ambition: ambitionWords(reader, meetingId),
      chair: meeting.chair,
      minuteTaker: meeting.minuteTaker,
    }),
    closing: closingScript({
      actions: reader.all<SpokenAction>(statements.spokenActions, [meetingId]),
      cases: reader.all<SpokenCase>(statements.spokenCases, [meetingId]),
      nextMeetingOn: next?.date ?? null,
    }),
    readings: reader.all<Scripts['readings'][number]>(statements.readings, [meetingId]),
    guests,
    openEnds: openEndsOfMeeting(context, meetingId),
  };
}
