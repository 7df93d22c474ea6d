import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { Handlers } from '../context.ts';
import type { SqlValue } from '../reader.ts';
import { noteAmbition, sentenceOf } from '../network/ambition.ts';
import { requireContact } from './agenda.ts';
import { statements } from './store.ts';
import { currentType } from './meetingTypes.ts';
import { seriesOf } from './seriesPlan.ts';
import { planOf, planValues, type PlanColumns } from './seriesPlanFields.ts';
import { typeName } from './templates.ts';

type SeriesOperations = Pick<
  typeof meetingsContract,
  'meetings.listSeries' | 'meetings.createSeries' | 'meetings.updateSeries' | 'meetings.deleteSeries'
>;

interface SeriesRow extends PlanColumns {
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
    reader.all<SeriesRow>(statements.series, { today }).map(({ cutoffDays, cutoffTime, ...row }) => ({
      ...row,
      ...planOf({ ...row, cutoffDays, cutoffTime }),
      typeName: typeName(row.type),
    })),

  'meetings.createSeries': (input, context) => {
    const { reader, write } = context;
    currentType(reader, input.type);
    requirePeople(input, (contactId) => requireContact(reader, contactId));
    const made = write.insert('meeting_series', {
      ...valuesOf(input),
      ...planValues(reader, { type: input.type, ownAgenda: null, ownMinutes: null }, input),
    });
    noteAmbition(made.id, input.ambition, '', context);
    return made;
  },

  'meetings.updateSeries': ({ id, version, ...fields }, context) => {
    const { reader, write } = context;
    const series = seriesOf(reader, id);
    const type = fields.type ?? series.type;
    if (fields.type !== undefined) currentType(reader, type);
    requirePeople(fields, (contactId) => requireContact(reader, contactId));
    const before = sentenceOf(reader, id);
    const changed = write.update(
      'meeting_series',
      id,
      { ...valuesOf(fields), ...planValues(reader, { ...series, type }, fields) },
      version,
    );
    noteAmbition(id, fields.ambition, before, context);
    return changed;
  },

  'meetings.deleteSeries': (input, { reader, write, now }) => {
    seriesOf(reader, input.id);
    return write.update('meeting_series', input.id, { deleted_at: now }, input.version);
  },
};

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
