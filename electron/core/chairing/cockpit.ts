import type * as z from 'zod';
import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import type { QueryContext } from '../context.ts';
import { typeOfMeeting } from '../meetings/meetingTypes.ts';
import { minutesFor } from '../meetings/templates.ts';
import { deliberationOf } from './deliberation.ts';
import { discussionCard } from './discussionCard.ts';
import { actionOut, ageOrNull, contactRef, decisionOut, discussionOf, meetingOf } from './records.ts';
import type { ActionRow, AgendaRow, ContactColumns, DecisionRow, MeetingRow, ParkedRow } from './rows.ts';
import type { AttendanceState } from '../../../shared/model/lists/meetingLists.ts';
import { foldedOf, hintsOf } from './hints.ts';
import { laterMeetings } from './parkedPoints.ts';
import { queueOf } from './queueOperations.ts';
import { roomControlOf } from './room.ts';
import { countedUntil } from './runs.ts';
import { previousDate, sinceLastTime } from './sinceLastTime.ts';
import { statements } from './store.ts';
import { tableOf } from './table.ts';

type Cockpit = z.input<(typeof chairingContract)['chairing.cockpit']['output']>;

interface ParticipantRow extends ContactColumns {
  readonly id: string;
  readonly version: number;
  readonly attendance: AttendanceState;
}

/**
 * The whole screen of the chair.
 * @param itemId an agenda item to look at; left out: the one that runs
 * @param statementsApart what was said is left out
 * @throws CallFailure `notFound`
 */
export function cockpitOf(
  context: QueryContext,
  meetingId: string,
  itemId: string | undefined,
  statementsApart = false,
): Cockpit {
  const { reader, now, today } = context;
  const meeting = meetingOf(reader, meetingId);
  const rows = reader.all<AgendaRow>(statements.agenda, [meetingId]);
  const shown = rows.find(({ id }) => id === (itemId ?? meeting.currentItemId));
  const discussionId = shown?.discussionId ?? null;
  const table = tableOf(context, meeting, discussionId);
  const until = countedUntil(context, meetingId);
  const runs = rows.some(({ openSince }) => openSince !== null);
  const card = discussionId === null ? null : discussionCard(context, discussionId, statementsApart);
  return {
    now,
    today,
    countedUntil: runs && until !== now ? until : null,
    meeting: meetingOut(meeting, !runs),
    agenda: agendaOut(context, meeting, rows),
    participants: reader.all<ParticipantRow>(statements.participants, [meetingId]).map((row) => ({
      id: row.id,
      version: row.version,
      attendance: row.attendance,
      contact: contactRef(row),
    })),
    people: [...table.people],
    organisations: [...table.organisations],
    shownItemId: shown?.id ?? null,
    discussion: card === null ? null : withHistory(context, card),
    meetingDecisions: reader.all<DecisionRow>(statements.meetingDecisions, [meetingId]).map(decisionOut),
    meetingActions: reader
      .all<ActionRow>(statements.meetingActions, [meetingId])
      .map((action) => actionOut(action, today)),
    parked: reader
      .all<ParkedRow>(statements.parked, { meetingId })
      .map((point) => ({ ...point, isBack: point.isBack === 1 })),
    noteCount: reader.one<{ total: number }>(statements.noteCount, [meetingId])?.total ?? 0,
    queue: queueOf(reader, meetingId),
    hints: hintsOf(context),
    folded: foldedOf(context),
    laterMeetings: laterMeetings(context, meetingId),
    room: roomControlOf(context, meetingId),
  };
}

function withHistory(
  context: QueryContext,
  card: ReturnType<typeof discussionCard>,
): NonNullable<Cockpit['discussion']> {
  return { ...card, ...sinceLastTime(context, card.id), deliberation: deliberationFor(context, card.id) };
}

function deliberationFor(
  context: QueryContext,
  discussionId: string,
): NonNullable<Cockpit['discussion']>['deliberation'] {
  const row = discussionOf(context.reader, discussionId);
  return deliberationOf(context, row, previousDate(context, row));
}

function meetingOut(row: MeetingRow, paused: boolean): Cockpit['meeting'] {
  const { chairId: _chair, minuteTakerId: _minuteTaker, type: _type, ...meeting } = row;
  return { ...meeting, paused: paused && row.currentItemId !== null };
}

function agendaOut(
  { reader, today }: QueryContext,
  meeting: MeetingRow,
  rows: readonly AgendaRow[],
): Cockpit['agenda'] {
  const type = typeOfMeeting(reader, meeting);
  const later = reader.all<{ discussionId: string; at: string; name: string }>(statements.joinsLater, [
    meeting.id,
  ]);
  let before = 0;
  return rows.map((row) => {
    const plannedStart = addMinutes(meeting.startTime, before);
    before += row.plannedMinutes;
    const isNow = row.id === meeting.currentItemId;
    return {
      id: row.id,
      version: row.version,
      kind: row.kind,
      title: row.title,
      note: row.note,
      plannedMinutes: row.plannedMinutes,
      minimumMinutes: row.discussionKind === null ? 0 : minutesFor(type, row.discussionKind).minimum,
      plannedStart,
      startedAt: row.startedAt,
      endedSeconds: Math.floor(row.endedMilliseconds / 1000),
      openSince: row.openSince,
      state: isNow ? 'now' : row.startedAt === null && row.closedAt === null ? 'todo' : 'done',
      case: caseOut(row, today, later, plannedStart),
    };
  });
}

function caseOut(
  row: AgendaRow,
  today: string,
  later: readonly { discussionId: string; at: string; name: string }[],
  plannedStart: string,
): Cockpit['agenda'][number]['case'] {
  if (row.discussionId === null || row.caseId === null || row.discussionKind === null) return null;
  return {
    discussionId: row.discussionId,
    caseId: row.caseId,
    number: row.number ?? '',
    alias: row.alias ?? '',
    age: ageOrNull(row.birthDate, today),
    theme: row.theme ?? '',
    kind: row.discussionKind,
    closed: row.closedAt !== null,
    joinsLater: later
      .filter(({ discussionId, at }) => discussionId === row.discussionId && at > plannedStart)
      .map(({ name, at }) => ({ name, at })),
  };
}
