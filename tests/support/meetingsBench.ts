import type { Input, Output } from '../../shared/contract/contract.ts';
import type { TestCore } from './testCore.ts';
import type { Core } from '../../electron/core/createCore.ts';
import { insertImage, type Values } from '../../electron/core/history/rowWriter.ts';
import type { TableName } from '../../electron/core/history/tables.ts';
import { newIdentifier } from '../../electron/core/identifiers.ts';

/** A row of another area, put in the open file as its own operation would have. @returns its id */
function plant(core: Core, table: TableName, values: Values, now: number): string {
  const session = core.session.current();
  if (session === null) throw new Error('No open case file');
  const id = newIdentifier(now);
  insertImage(session.file.db, table, { ...values, id, version: 1, created_at: now, updated_at: now });
  return id;
}

/** Day on which the meetings of these tests are. */
export const meetingDay = '2026-12-01';

type Row = Readonly<Record<string, string | number | null>>;

/** What the tests of this room do again and again, on one open core. */
export function meetingsBench(core: TestCore) {
  const planted = (table: TableName, values: Row): string => plant(core.core, table, values, core.now());
  const get = (meetingId: string): Promise<Output<'meetings.get'>> =>
    core.call('meetings.get', { meetingId });
  return {
    plant: planted,
    get,
    contact: (familyName: string, values: Row = {}): string =>
      planted('contact', { given_name: 'Proef', family_name: familyName, domain: 'care', ...values }),
    aCase: (number: string, values: Row = {}): string =>
      planted('cases', {
        number,
        type: 'person',
        status: 'active',
        alias: 'J., 15',
        question: 'Wat helpt nu?',
        consent_rule: 'careDual',
        ...values,
      }),
    /** A multi-case meeting from half past nine to noon, unless told otherwise. @returns its id */
    async meeting(values: Partial<Input<'meetings.create'>> = {}): Promise<string> {
      const made = await core.call('meetings.create', {
        seriesId: null,
        type: 'zvhCases',
        date: meetingDay,
        startTime: '09:30',
        endTime: '12:00',
        ...values,
      });
      return made.id;
    },
    /** The discussion at this place among the cases of a meeting. */
    async discussionIn(meetingId: string, index = 0) {
      const { items } = await get(meetingId);
      const found = items.filter((item) => item.discussion !== null)[index]?.discussion;
      if (found === null || found === undefined) throw new Error('No discussion');
      return found;
    },
    /** A series without habits. @returns id and version */
    series: (values: Partial<Input<'meetings.createSeries'>> = {}) =>
      core.call('meetings.createSeries', {
        name: 'Reeks',
        type: 'jv',
        rhythm: '',
        scope: '',
        place: '',
        startTime: null,
        endTime: null,
        organiserId: null,
        chairId: null,
        reserveChairId: null,
        minuteTakerId: null,
        ambition: '',
        ...values,
      }),
    /** Everything of the meeting tables, to compare before and after. */
    snapshot(): unknown {
      const reader = core.core.session.current()?.reader;
      return meetingTables.map((table) =>
        reader
          ?.all<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`)
          .map(({ version: _version, updated_at: _updated, ...row }) => row),
      );
    },
    /** Sets what an operation of another area would set. */
    run(sql: string, ...values: readonly string[]): void {
      core.core.session
        .current()
        ?.file.db.prepare(sql)
        .run(...values);
    },
  };
}

const meetingTables = [
  'meeting',
  'agenda_item',
  'discussion',
  'seat',
  'contribution',
  'participant',
  'meeting_series',
] as const;
