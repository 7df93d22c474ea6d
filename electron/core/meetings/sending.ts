import { sendingProblems, type SendingProblem } from '../../../shared/model/sendingCheck.ts';
import { preparationText } from '../../../shared/text/nl/preparation.ts';
import { dayOf } from '../clock.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { meetingOf } from './agenda.ts';
import { invitedPeople } from './invitedPeople.ts';
import { meetingDetail } from './meetingDetail.ts';
import { meetingRoles } from './meetingRoles.ts';
import { statements } from './preparationStore.ts';

type Context = Pick<QueryContext, 'reader' | 'now'>;

interface SendingRow {
  readonly id: string;
  readonly kind: 'sent' | 'withdrawn';
  readonly at: number;
  readonly recipientCount: number;
  readonly openPoints: string;
  readonly note: string;
}

/** What deserves a look before the invitations go out (feature P15), who is expected when, and what went out before. */
export function sendingCheckOf(context: Context, meetingId: string) {
  return {
    problems: problemsOf(context, meetingId).map((problem) => ({
      kind: problem.kind,
      words: wordsOf(problem),
      place: placeOf(problem),
      itemId: problem.itemId,
    })),
    invited: invitedPeople(context, meetingId).map(({ email, ...person }) => ({
      ...person,
      slots: person.slots.map((slot) => ({ ...slot, numbers: [...slot.numbers] })),
      hasEmail: email !== '',
    })),
    sendings: sendingsOf(context.reader, meetingId).map((row) => ({
      ...row,
      openPoints: JSON.parse(row.openPoints) as string[],
    })),
  };
}

/** Keeps that the invitations went out, to how many, and which points were open. @throws CallFailure `validation` */
export function markSent(
  context: CommandContext,
  input: { readonly id: string; readonly version: number },
): { readonly id: string; readonly version: number } {
  const meeting = meetingOf(context.reader, input.id);
  if (!['draft', 'planned'].includes(meeting.status)) {
    throw new CallFailure('validation', preparationText.alreadySent);
  }
  context.write.insert('meeting_sending', {
    meeting_id: input.id,
    kind: 'sent',
    at: context.now,
    recipient_count: invitedPeople(context, input.id).length,
    open_points: JSON.stringify(problemsOf(context, input.id).map(wordsOf)),
    note: '',
  });
  return context.write.update('meeting', input.id, { status: 'invited' }, input.version);
}

/** Back to concept; the note says what had gone out, so that who was invited can be told. @throws CallFailure `validation` */
export function backToDraft(
  context: CommandContext,
  input: { readonly id: string; readonly version: number; readonly note: string },
): { readonly id: string; readonly version: number } {
  const meeting = meetingOf(context.reader, input.id);
  if (meeting.status !== 'invited' && meeting.status !== 'planned') {
    throw new CallFailure('validation', preparationText.notSent);
  }
  const last = sendingsOf(context.reader, input.id).find(({ kind }) => kind === 'sent');
  context.write.insert('meeting_sending', {
    meeting_id: input.id,
    kind: 'withdrawn',
    at: context.now,
    recipient_count: last?.recipientCount ?? 0,
    open_points: '[]',
    note:
      last === undefined
        ? input.note
        : preparationText.withdrawn(dayOf(last.at), last.recipientCount, input.note),
  });
  return context.write.update('meeting', input.id, { status: 'draft' }, input.version);
}

function sendingsOf(reader: Reader, meetingId: string): SendingRow[] {
  return reader.all<SendingRow>(statements.sendings, [meetingId]);
}

function problemsOf(context: Context, meetingId: string): readonly SendingProblem[] {
  const meeting = meetingDetail(context, meetingId);
  const roles = meetingRoles(context.reader, meetingId);
  const late = meeting.items.find((item) => item.id === meeting.breakNeededBefore);
  return sendingProblems({
    hasOrganiser: roles.organiserId !== null,
    chairId: meeting.chair?.id ?? null,
    hasReserve: roles.reserveId !== null,
    minuteTakerId: meeting.minuteTaker?.id ?? null,
    hasPlace: meeting.place.trim() !== '',
    overMinutes: meeting.fit.overMinutes,
    breakNeededBefore: late === undefined ? undefined : { id: late.id, title: late.title },
    cases: meeting.items.flatMap((item) =>
      item.discussion === null
        ? []
        : [
            {
              itemId: item.id,
              number: item.discussion.caseNumber,
              question: item.discussion.question,
              seatCount: item.discussion.seats.length,
              openPoints:
                item.discussion.discussAnywayReason === ''
                  ? item.discussion.readiness.lines.filter(
                      ({ state, reason }) => state === 'stop' && reason === '',
                    ).length
                  : 0,
              belowMinimum: item.plannedMinutes < (item.minimumMinutes ?? 0) && item.note.trim() === '',
            },
          ],
    ),
  });
}

function wordsOf({ kind, subject, minutes }: SendingProblem): string {
  return preparationText.problem[kind](subject, minutes);
}

function placeOf({ kind, itemId }: SendingProblem): 'item' | 'details' | 'agenda' {
  if (itemId !== null) return 'item';
  return kind === 'tooLong' || kind === 'noCases' ? 'agenda' : 'details';
}
