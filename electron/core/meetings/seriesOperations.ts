import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SqlValue } from '../reader.ts';
import { requireContact } from './agenda.ts';
import { statements } from './store.ts';
import { requireType, typeName } from './templates.ts';

type SeriesOperations = Pick<
  typeof meetingsContract,
  'meetings.listSeries' | 'meetings.createSeries' | 'meetings.updateSeries' | 'meetings.deleteSeries'
>;

interface SeriesRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly type: string;
  readonly rhythm: string;
  readonly scope: string;
  readonly place: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly organiserId: string | null;
  readonly chairId: string | null;
  readonly reserveChairId: string | null;
  readonly minuteTakerId: string | null;
  readonly ambition: string;
  readonly meetingCount: number;
  readonly nextDate: string | null;
}

const columns = {
  name: 'name',
  type: 'type',
  rhythm: 'rhythm',
  scope: 'scope',
  place: 'place',
  startTime: 'start_time',
  endTime: 'end_time',
  organiserId: 'organiser_id',
  chairId: 'chair_id',
  reserveChairId: 'reserve_chair_id',
  minuteTakerId: 'minute_taker_id',
  ambition: 'ambition',
} as const;

type SeriesFields = { readonly [Field in keyof typeof columns]?: string | null | undefined };

/** A series lends its defaults to new meetings. A change never alters meetings that exist. */
export const seriesOperations: Handlers<SeriesOperations> = {
  'meetings.listSeries': (_input, { reader, today }) =>
    reader
      .all<SeriesRow>(statements.series, { today })
      .map((row) => ({ ...row, typeName: typeName(row.type) })),

  'meetings.createSeries': (input, { reader, write }) => {
    requireType(input.type);
    requirePeople(input, (contactId) => requireContact(reader, contactId));
    return write.insert('meeting_series', valuesOf(input));
  },

  'meetings.updateSeries': ({ id, version, ...fields }, { reader, write }) => {
    requireSeries(reader.one(statements.oneSeries, [id]));
    if (fields.type !== undefined) requireType(fields.type);
    requirePeople(fields, (contactId) => requireContact(reader, contactId));
    return write.update('meeting_series', id, valuesOf(fields), version);
  },

  'meetings.deleteSeries': (input, { reader, write, now }) => {
    requireSeries(reader.one(statements.oneSeries, [input.id]));
    return write.update('meeting_series', input.id, { deleted_at: now }, input.version);
  },
};

function requireSeries(row: unknown): void {
  if (row === undefined) throw new CallFailure('notFound', meetingsText.refused.noSeries);
}

function requirePeople(fields: SeriesFields, require: (contactId: string) => unknown): void {
  for (const field of ['organiserId', 'chairId', 'reserveChairId', 'minuteTakerId'] as const) {
    const contactId = fields[field];
    if (typeof contactId === 'string') require(contactId);
  }
}

function valuesOf(fields: SeriesFields): Record<string, SqlValue> {
  const values: Record<string, SqlValue> = {};
  for (const [field, column] of Object.entries(columns)) {
    const value = fields[field as keyof typeof columns];
    if (value !== undefined) values[column] = value;
  }
  return values;
}
