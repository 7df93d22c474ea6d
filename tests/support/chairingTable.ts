import { folderCopy } from './folderCopy.ts';
import { openTestCore, testNow, type TestCore } from './testCore.ts';
import type { Output } from '../../shared/contract/contract.ts';
import { buildDemo } from '../../electron/core/demo/buildDemo.ts';
import type { OpenSession } from '../../electron/core/session.ts';
import { inTransaction } from '../../electron/core/transaction.ts';

export type Cockpit = Output<'chairing.cockpit'>;
export type Card = NonNullable<Cockpit['discussion']>;

/** One minute in milliseconds. */
export const minute = 60_000;

export interface TableTest {
  readonly core: TestCore;
  readonly meetingId: string;
  /** Lets minutes pass while the app is awake: it says so every half minute. */
  pass(minutes: number): Promise<void>;
  look(itemId?: string): Promise<Cockpit>;
  /** The case on the table. @throws when there is none */
  card(): Promise<Card>;
  /** The case items of the agenda in order. */
  caseItems(): Promise<Cockpit['agenda']>;
  capture(line: string, speakerId?: string | null): Promise<Output<'chairing.capture'>>;
}

/** For tests of this room: the planned meeting of the fictional region, in a real encrypted file. */
export async function openTable(options: { readonly started: boolean }): Promise<TableTest> {
  const core = await openDemo();
  const session = core.core.session.current();
  if (session === null) throw new Error('No open case file');
  const meeting = session.reader.one<{ id: string }>("SELECT id FROM meeting WHERE status = 'planned'");
  if (meeting === undefined) throw new Error('The demo has no planned meeting');
  const meetingId = meeting.id;
  if (options.started) await core.call('chairing.start', { meetingId });
  const look = (itemId?: string): Promise<Cockpit> =>
    core.call('chairing.cockpit', itemId === undefined ? { meetingId } : { meetingId, itemId });
  return {
    core,
    meetingId,
    look,
    async pass(minutes) {
      for (let half = 0; half < minutes * 2; half += 1) {
        core.advance(minute / 2);
        await core.call('chairing.stillHere', { meetingId });
      }
    },
    async card() {
      const { discussion } = await look();
      if (discussion === null) throw new Error('No case is on the table');
      return discussion;
    },
    async caseItems() {
      return (await look()).agenda.filter(({ kind }) => kind === 'case');
    },
    async capture(line, speakerId = null) {
      const { discussion } = await look();
      return core.call('chairing.capture', {
        meetingId,
        discussionId: discussion?.id ?? null,
        line,
        speakerId,
      });
    },
  };
}

/** The demo is filled once; each test gets a copy of that file. */
async function openDemo(): Promise<TestCore> {
  const folder = await folderCopy('table', async (original) => {
    const core = await openTestCore({ folder: original, fresh: true });
    const session = core.core.session.current();
    if (session === null) throw new Error('No open case file');
    buildDemo(session, core.now());
    forgetAhead(session);
    core.core.close();
  });
  return openTestCore({ folder });
}

/** A next meeting of the same series, four weeks later. @returns its id */
export async function planNextMeeting({ core, meetingId }: TableTest): Promise<string> {
  const row = core.core.session
    .current()
    ?.reader.one<{ seriesId: string }>('SELECT series_id AS seriesId FROM meeting WHERE id = ?', [meetingId]);
  const { id } = await core.call('meetings.create', {
    seriesId: row?.seriesId ?? null,
    title: 'Volgend overleg',
    date: '2026-12-22',
    startTime: '09:30',
    endTime: null,
  });
  return id;
}

/** These tests make what lies ahead of the table themselves: no later meeting, no method of its own. */
function forgetAhead(session: OpenSession): void {
  const { reader } = session;
  const later = reader.all<{ id: string }>(
    `SELECT id FROM meeting AS later WHERE status = 'draft'
      AND NOT EXISTS (SELECT 1 FROM discussion WHERE meeting_id = later.id)`,
  );
  const items = later.flatMap(({ id }) =>
    reader.all<{ id: string }>('SELECT id FROM agenda_item WHERE meeting_id = ?', [id]),
  );
  const methods = reader.all<{ id: string }>('SELECT id FROM own_method');
  inTransaction(session, testNow, 'test', 'none', ({ write }) => {
    for (const { id } of items) write.remove('agenda_item', id);
    for (const { id } of later) write.remove('meeting', id);
    for (const { id } of methods) write.remove('own_method', id);
  });
}

/** The n-th of a list. @throws when it is not there */
export function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Error(`No element ${index} of ${list.length}`);
  return value;
}
