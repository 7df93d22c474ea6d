import { ageOn, daysBetween } from '../../../shared/dates/isoDay.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { timeAgenda, usualBreakAfter } from '../../../shared/model/agendaTiming.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { perspectives } from '../../../shared/model/lists/perspectives.ts';
import { missingPerspectives } from '../../../shared/model/missingPerspectives.ts';
import { dayOf } from '../clock.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import {
  agendaOf,
  contactRef,
  contributionsOf,
  discussionOf,
  meetingOf,
  participantsOf,
  seatsOf,
} from './agenda.ts';
import { caseReadiness } from './caseReadiness.ts';
import { fitWaysOf, type FitItem } from './fitWays.ts';
import { meetingRoles } from './meetingRoles.ts';
import type { DiscussionRow, TimedItemRow } from './rows.ts';
import { statements as seriesStatements } from './seriesStore.ts';
import { splitOf } from './splitCase.ts';
import { statements } from './store.ts';
import { meetingCutoff } from './lateCase.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { minutesFor, typeName } from './templates.ts';

const millisecondsPerMinute = 60_000;

interface UrgentCall {
  readonly why: string;
  readonly basis: string;
  readonly basisReason: string;
}

/** A meeting with all that its preparing screen shows. @throws CallFailure `notFound` */
export function meetingDetail(context: Pick<QueryContext, 'reader' | 'now'>, meetingId: string) {
  const { reader, now } = context;
  const roles = meetingRoles(reader, meetingId);
  const meeting = meetingOf(reader, meetingId);
  const type = typeOfMeeting(reader, meeting);
  const rows = agendaOf(reader, meetingId, now).map((row) => {
    const discussion = row.discussionId === null ? null : discussionOf(reader, row.discussionId);
    return {
      row,
      discussion,
      minimum: discussion === null ? undefined : minutesFor(type, discussion.kind).minimum,
    };
  });
  const total = rows.reduce((sum, { row }) => sum + row.plannedMinutes, 0);
  const timing = timeAgenda(
    rows.map(({ row, minimum }) => ({ id: row.id, kind: row.kind, minutes: row.plannedMinutes, minimum })),
    {
      start: meeting.startTime,
      end: meeting.endTime ?? addMinutes(meeting.startTime, total),
      breakAfter: usualBreakAfter,
    },
  );
  const items = rows.map(({ row, discussion, minimum }, index) => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    title: discussion?.caseNumber ?? row.title,
    plannedMinutes: row.plannedMinutes,
    minimumMinutes: minimum ?? null,
    note: row.note,
    heavy: row.heavy === 1,
    isInternal: row.isInternal === 1,
    startTime: timing.items[index]?.start ?? meeting.startTime,
    actual: actualOf(row),
    discussion:
      discussion === null
        ? null
        : discussionDetail(context, discussion, {
            isAnonymous: type?.personalData === false,
            start: timing.items[index]?.start ?? meeting.startTime,
            minutes: row.plannedMinutes,
          }),
  }));
  return {
    id: meeting.id,
    version: meeting.version,
    series:
      meeting.seriesId === null
        ? null
        : { id: meeting.seriesId, name: meeting.seriesName ?? '', rhythm: meeting.seriesRhythm ?? '' },
    type: meeting.type,
    typeName: typeName(meeting.type),
    takesPersons: type?.personalData !== false,
    title: meeting.title,
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    place: meeting.place,
    status: meeting.status,
    cancelReason: meeting.cancelReason,
    cutoff: meetingCutoff(context, meeting),
    urgent: reader.one<UrgentCall>(seriesStatements.urgentCall, [meeting.id]) ?? null,
    chair: contactRef(reader, meeting.chairId),
    minuteTaker: contactRef(reader, meeting.minuteTakerId),
    startedAt: meeting.startedAt,
    finishedAt: meeting.finishedAt,
    currentItemId: meeting.currentItemId,
    participants: participantsOf(reader, meetingId),
    items,
    fit: {
      plannedMinutes: timing.totalMinutes,
      availableMinutes: meeting.endTime === null ? null : timing.totalMinutes - timing.overMinutes,
      endsAt: timing.end,
      overMinutes: meeting.endTime === null ? null : timing.overMinutes,
    },
    fitWays: fitWaysOf(reader, meeting, {
      over: meeting.endTime === null ? 0 : timing.overMinutes,
      items: fitItemsOf(items),
    }),
    organiser: contactRef(reader, roles.ownOrganiserId),
    reserveChair: contactRef(reader, roles.ownReserveId),
    breakNeededBefore: timing.breakNeededBefore ?? null,
  };
}

/** Items as far as fitting goes. */
export function fitItemsOf(
  items: readonly (Pick<FitItem, 'id' | 'kind' | 'title'> &
    Readonly<{ plannedMinutes: number; minimumMinutes: number | null }>)[],
): FitItem[] {
  return items.map(({ id, kind, title, plannedMinutes, minimumMinutes }) => ({
    id,
    kind,
    title,
    minutes: plannedMinutes,
    minimum: minimumMinutes ?? 0,
  }));
}

function actualOf(row: TimedItemRow) {
  if (row.startedAt === null) return null;
  return {
    startedAt: row.startedAt,
    endedAt: row.openRuns > 0 ? null : row.endedAt,
    minutes: Math.max(0, (row.spent ?? 0) / millisecondsPerMinute),
  };
}

/** At a table without persons the texts of a case go after some days: counted down from today, 0 or less = now. */
function textsGoOf({ retentionEnd: on }: DiscussionRow, now: number) {
  return on === null ? null : { on, days: daysBetween(dayOf(now), on) };
}

function ageOfSubject(reader: Reader, discussion: DiscussionRow): number | null {
  const subjects = reader
    .all<{ isSubject: number; birthDate: string | null }>(statements.peopleOfCase, [discussion.caseId])
    .filter(({ isSubject }) => isSubject === 1);
  const [only] = subjects;
  if (only === undefined || subjects.length > 1 || only.birthDate === null) return null;
  // A birth date after the meeting is a mistake in typing, and no age.
  return only.birthDate > discussion.date ? null : ageOn(only.birthDate, discussion.date);
}

function discussionDetail(
  { reader, now }: Pick<QueryContext, 'reader' | 'now'>,
  discussion: DiscussionRow,
  item: { readonly isAnonymous: boolean; readonly start: string; readonly minutes: number },
) {
  const seats = seatsOf(reader, discussion.id);
  const contributions = contributionsOf(reader, discussion.id);
  const places = reader.all<{ place: string }>(statements.findPlacesOfCase, [discussion.caseId]);
  const missing =
    seats.length === 0
      ? []
      : missingPerspectives(
          seats.map((seat) => seat.contact),
          places.map(({ place }) => place),
        );
  const previous = reader.one<{ discussionId: string; date: string; seatCount: number }>(
    statements.previousDiscussion,
    {
      caseId: discussion.caseId,
      discussionId: discussion.id,
      date: discussion.date,
      startTime: discussion.startTime,
    },
  );
  return {
    id: discussion.id,
    version: discussion.version,
    caseId: discussion.caseId,
    caseNumber: discussion.caseNumber,
    alias: discussion.alias,
    age: ageOfSubject(reader, discussion),
    caseType: discussion.caseType,
    kind: discussion.kind,
    method: discussion.method,
    question: discussion.question,
    answered: discussion.answered,
    discussAnywayReason: discussion.discussAnywayReason,
    closedAt: discussion.closedAt,
    lateReason: discussion.lateReason,
    textsGo: item.isAnonymous ? textsGoOf(discussion, now) : null,
    split: splitOf(discussion, item),
    readiness: caseReadiness(reader, discussion, seats, contributions),
    seats,
    contributions,
    missingPerspectives: missing.map((id) => labelOf(perspectives, id)),
    previous: previous ?? null,
  };
}
