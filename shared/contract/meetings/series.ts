import * as z from 'zod';
import { date, id, line, time, version } from '../fields.ts';
import { seriesFields } from '../meetingShapes.ts';
import { templateAgenda, templateMinutes } from './types.ts';
import { command, query } from '../operation.ts';

const weekday = z.int().min(1).max(5);
const months = z.array(z.int().min(1).max(12)).max(12);

/** When a series meets, as data; null = only in words. */
export const rhythmRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekly'), every: z.int().min(1).max(26), weekday, months }),
  z.strictObject({
    kind: z.literal('monthly'),
    every: z.int().min(1).max(12),
    nth: z.enum(['1', '2', '3', '4', 'last']),
    weekday,
    months,
  }),
]);

/** What a series plans with. In commands each may be left out: then it stays as it is. */
export const seriesPlanFields = {
  rhythmRule: rhythmRule.nullable(),
  scopeKind: z.enum(['neighbourhood', 'school', 'municipality', 'region']).nullable(),
  /** Whose school holidays count. */
  schoolRegion: z.enum(['north', 'middle', 'south']).nullable(),
  /** Until when cases may be put on an agenda; null = until the meeting begins. */
  cutoff: z.strictObject({ days: z.int().min(0).max(60), time }).nullable(),
  /** Agenda and minutes of its own; null = as its kind of meeting. */
  ownAgenda: templateAgenda.nullable(),
  ownMinutes: templateMinutes.nullable(),
};

export const seriesRow = z.strictObject({
  id,
  version,
  ...seriesFields,
  ...seriesPlanFields,
  /** Name of the meeting type, or its id when it is not known here. */
  typeName: z.string(),
  meetingCount: z.int().min(0),
  nextDate: date.nullable(),
});

/** Fields of a plan, each of which may be left out. */
export const seriesPlanInput = z.strictObject(seriesPlanFields).partial().shape;

const obstacle = z.strictObject({
  kind: z.enum(['publicHoliday', 'schoolHoliday']),
  name: z.string(),
  /** Of a school holiday: first and last day. */
  start: date.nullable(),
  end: date.nullable(),
});

/** Planning a series a year ahead. */
export const meetingSeriesContract = {
  /** Days of the rhythm of this series, moved around holidays; nothing is made yet. At most thirteen months. */
  'meetings.proposeYear': query({
    input: z.strictObject({ seriesId: id, from: date, until: date }),
    output: z.strictObject({
      dates: z.array(
        z.strictObject({
          wanted: date,
          /** Null: no day near it is free, or the series meets then already. */
          date: date.nullable(),
          obstacle: obstacle.nullable(),
          isTaken: z.boolean(),
        }),
      ),
      /** After this day the school holidays are not known yet. */
      calendarUntil: date,
    }),
    entities: ['meetingSeries', 'meeting'],
  }),
  /** Makes all of them at once, each with the agenda of the series and nobody's case; one undo takes them all back. */
  'meetings.createYear': command({
    input: z.strictObject({
      seriesId: id,
      seriesVersion: version,
      dates: z.array(date).min(1).max(80),
      /** When the series has no times of its own. */
      startTime: time,
      endTime: time.nullable(),
      place: line.optional(),
    }),
    output: z.strictObject({ ids: z.array(id) }),
    entities: ['meeting', 'agendaItem'],
  }),
} as const;
