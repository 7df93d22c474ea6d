import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { minutesBetween } from '../../../shared/dates/timeOfDay.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { meetingOf, requireContact } from './agenda.ts';
import { makeMeeting } from './makeMeeting.ts';
import { meetingDetail } from './meetingDetail.ts';
import { currentType, typeInSeries } from './meetingTypes.ts';
import type { MeetingRow } from './rows.ts';
import { seriesOf } from './seriesPlan.ts';
import { statements } from './store.ts';
import { typeName } from './templates.ts';

type MeetingOperations = Pick<
  typeof meetingsContract,
  | 'meetings.list'
  | 'meetings.get'
  | 'meetings.create'
  | 'meetings.update'
  | 'meetings.setStatus'
  | 'meetings.cancel'
  | 'meetings.delete'
  | 'meetings.undelete'
>;

interface ListRow {
  readonly id: string;
  readonly version: number;
  readonly seriesId: string | null;
  readonly seriesName: string | null;
  readonly type: string;
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly status: MeetingRow['status'];
  readonly caseCount: number;
  readonly plannedMinutes: number;
}

const lists = {
  upcoming: [statements.upcoming, statements.upcomingTotal],
  past: [statements.past, statements.pastTotal],
  deleted: [statements.deleted, statements.deletedTotal],
} as const;

/** The meeting itself: made from a template, changed, planned, cancelled, deleted and brought back. */
export const meetingOperations: Handlers<MeetingOperations> = {
  'meetings.list': (input, { reader, today }) => {
    const [page, count] = lists[input.when];
    const seriesId = input.seriesId ?? null;
    const total = reader.one<{ total: number }>(count, { seriesId, today })?.total ?? 0;
    const rows = reader.all<ListRow>(page, { seriesId, today, limit: input.limit, offset: input.offset });
    return { total, rows: rows.map((row) => ({ ...row, typeName: typeName(row.type) })) };
  },

  'meetings.get': (input, context) => meetingDetail(context, input.meetingId),

  'meetings.create': (input, context) => {
    const { reader } = context;
    const series = input.seriesId === null ? undefined : seriesOf(reader, input.seriesId);
    const type = typeInSeries(currentType(reader, input.type ?? series?.type ?? ''), series);
    requireOrder(input.startTime, input.endTime);
    for (const contactId of [input.chairId, input.minuteTakerId]) requireContactIfGiven(reader, contactId);
    return makeMeeting(context, {
      seriesId: input.seriesId,
      type,
      title: firstWord(input.title, series?.name, type.name),
      date: input.date,
      startTime: input.startTime,
      endTime: input.endTime,
      place: input.place ?? series?.place ?? '',
      chairId: input.chairId === undefined ? (series?.chairId ?? null) : input.chairId,
      minuteTakerId:
        input.minuteTakerId === undefined ? (series?.minuteTakerId ?? null) : input.minuteTakerId,
    });
  },

  'meetings.update': (input, { reader, write }) => {
    const meeting = meetingOf(reader, input.id);
    requireOrder(
      input.startTime ?? meeting.startTime,
      input.endTime === undefined ? meeting.endTime : input.endTime,
    );
    const people = [input.chairId, input.minuteTakerId, input.organiserId, input.reserveChairId];
    for (const contactId of people) requireContactIfGiven(reader, contactId);
    return write.update(
      'meeting',
      input.id,
      {
        ...(input.title === undefined ? {} : { title: input.title }),
        ...(input.date === undefined ? {} : { date: input.date }),
        ...(input.startTime === undefined ? {} : { start_time: input.startTime }),
        ...(input.endTime === undefined ? {} : { end_time: input.endTime }),
        ...(input.place === undefined ? {} : { place: input.place }),
        ...(input.chairId === undefined ? {} : { chair_id: input.chairId }),
        ...(input.minuteTakerId === undefined ? {} : { minute_taker_id: input.minuteTakerId }),
        ...(input.organiserId === undefined ? {} : { organiser_id: input.organiserId }),
        ...(input.reserveChairId === undefined ? {} : { reserve_chair_id: input.reserveChairId }),
      },
      input.version,
    );
  },

  'meetings.setStatus': (input, context) => {
    requireNotStarted(meetingOf(context.reader, input.id));
    return context.write.update(
      'meeting',
      input.id,
      { status: input.status, cancel_reason: '' },
      input.version,
    );
  },

  'meetings.cancel': (input, context) => {
    requireNotStarted(meetingOf(context.reader, input.id));
    return context.write.update(
      'meeting',
      input.id,
      { status: 'cancelled', cancel_reason: input.reason },
      input.version,
    );
  },

  'meetings.delete': (input, context) => {
    const meeting = meetingOf(context.reader, input.id);
    if (meeting.status === 'inProgress') throw new CallFailure('validation', meetingsText.refused.running);
    return context.write.update('meeting', input.id, { deleted_at: context.now }, input.version);
  },

  'meetings.undelete': (input, { write }) => write.update('meeting', input.id, { deleted_at: null }),
};

function firstWord(...candidates: readonly (string | undefined)[]): string {
  return candidates.find((words) => words !== undefined && words !== '') ?? '';
}

function requireContactIfGiven(reader: Reader, contactId: string | null | undefined): void {
  if (typeof contactId === 'string') requireContact(reader, contactId);
}

function requireOrder(startTime: string, endTime: string | null): void {
  if (endTime !== null && minutesBetween(startTime, endTime) <= 0) {
    throw new CallFailure('validation', meetingsText.refused.endBeforeStart);
  }
}

function requireNotStarted(meeting: MeetingRow): void {
  if (meeting.status === 'inProgress') throw new CallFailure('validation', meetingsText.refused.running);
  if (meeting.status === 'finished') throw new CallFailure('validation', meetingsText.refused.finished);
}

/** For whoever adds to an agenda: a finished or cancelled meeting takes nothing more. @throws CallFailure `validation` */
export function requireOpenAgenda(context: Pick<CommandContext, 'reader'>, meetingId: string): MeetingRow {
  const meeting = meetingOf(context.reader, meetingId);
  if (meeting.status === 'finished') throw new CallFailure('validation', meetingsText.refused.finished);
  if (meeting.status === 'cancelled') throw new CallFailure('validation', meetingsText.refused.cancelled);
  return meeting;
}
