import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { identifierOf } from '../../../shared/model/identifier.ts';
import { at, minute } from '../../../tests/support/chairingTable.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

/** One thing that happens at the table; those with minutes take time, or move the clock. */
type Step =
  | { readonly do: 'start' | 'pause' | 'resume' | 'undo' | 'finish' }
  | { readonly do: 'pass' | 'sleep' | 'clock'; readonly minutes: number }
  /** The drive goes away while this line is kept, and comes back after these minutes; the table goes on talking. */
  | { readonly do: 'away'; readonly minutes: number; readonly line: string }
  /** The program ends with these words in the line that is typed in, and opens again after these minutes. */
  | { readonly do: 'restart'; readonly minutes: number; readonly typed: string }
  | { readonly do: 'item'; readonly item: string }
  | { readonly do: 'phase'; readonly index: number }
  | { readonly do: 'line'; readonly text: string }
  | {
      readonly do: 'heard';
      readonly case: string;
      readonly person: string;
      readonly heard: 'nothingNew' | 'pass';
    }
  | { readonly do: 'late'; readonly case: string; readonly person: string }
  | { readonly do: 'move'; readonly item: string; readonly after: string }
  | { readonly do: 'close'; readonly case: string }
  | { readonly do: 'correct'; readonly item: string; readonly phase: number; readonly minutes: number };

interface Script {
  readonly people: readonly { readonly given: string; readonly family: string; readonly domain: string }[];
  readonly agenda: readonly {
    readonly kind: 'plain' | 'break' | 'case';
    readonly title: string;
    readonly minutes: number;
    readonly seats?: readonly string[];
  }[];
  readonly steps: readonly Step[];
  readonly expected: {
    readonly wallMinutes: number;
    readonly order: readonly string[];
    readonly minutes: Readonly<Record<string, number>>;
    readonly phaseMinutes: Readonly<Record<string, readonly number[]>>;
    readonly lines: Readonly<Record<string, readonly string[]>>;
    readonly heard: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly decisions: Readonly<Record<string, readonly unknown[]>>;
    readonly actions: Readonly<Record<string, readonly unknown[]>>;
  };
}

type Cockpit = Output<'chairing.cockpit'>;
type Card = NonNullable<Cockpit['discussion']>;

const script = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../tests/fixtures/meetings/afternoon.json'), 'utf8'),
) as Script;

let core: TestCore;
let meetingId: string;
/** Agenda items by title or case number. */
const items = new Map<string, string>();

beforeEach(async () => {
  core = await openTestCore();
  await prepare();
});
afterEach(() => core.close());

async function prepare(): Promise<void> {
  const bench = meetingsBench(core);
  const people = new Map(
    script.people.map(({ given, family, domain }) => [
      `${given} ${family}`,
      bench.contact(family, { given_name: given, domain }),
    ]),
  );
  meetingId = await bench.meeting();
  for (const { id } of (await bench.get(meetingId)).items)
    await core.call('meetings.removeItem', { itemId: id });
  items.clear();
  let afterItemId: string | null = null;
  for (const { kind, title, minutes, seats = [] } of script.agenda) {
    if (kind === 'case') {
      const made: Output<'meetings.addCase'> = await core.call('meetings.addCase', {
        meetingId,
        caseId: bench.aCase(title),
        kind: 'followUp',
        minutes,
        afterItemId,
      });
      for (const name of seats) {
        const contactId = people.get(name) ?? '';
        await core.call('meetings.addSeat', { discussionId: made.discussionId, contactId });
      }
      afterItemId = made.id;
    } else {
      const made: Output<'meetings.addItem'> = await core.call('meetings.addItem', {
        meetingId,
        kind,
        title,
        minutes,
        afterItemId,
      });
      afterItemId = made.id;
    }
    items.set(title, afterItemId);
  }
}

const itemId = (title: string): string => {
  const id = items.get(title);
  if (id === undefined) throw new Error(`No item ${title}`);
  return id;
};

const look = (title?: string): Promise<Cockpit> =>
  core.call('chairing.cockpit', title === undefined ? { meetingId } : { meetingId, itemId: itemId(title) });

async function cardOf(title?: string): Promise<Card> {
  const { discussion } = await look(title);
  if (discussion === null) throw new Error(`No case at ${title ?? 'the table'}`);
  return discussion;
}

const seatOf = (card: Card, person: string): string => {
  const seat = card.seats.find(({ contact }) => contact.name === person);
  if (seat === undefined) throw new Error(`${person} does not sit at ${card.caseNumber}`);
  return seat.id;
};

/** What the page says once it notices that it was not awake, or that its clock was moved. */
async function wakeUp(): Promise<void> {
  const { slept } = await core.call('chairing.stillHere', { meetingId, awakeSince: core.now() });
  expect(slept).not.toBeNull();
  await core.call('chairing.resumeAfterSleep', { meetingId });
}

/** As the page does: the line is sent until it is answered, and the page knows that it was awake all the time. */
async function keepWhileAway(line: string, minutes: number): Promise<void> {
  const awakeSince = core.now();
  const input = {
    meetingId,
    discussionId: (await cardOf()).id,
    line,
    speakerId: null,
    lineId: identifierOf(core.now(), new Uint8Array(10)),
  };
  const away = `${core.folder}-weg`;
  // It goes away in the middle of the command: written, and answered with a refusal.
  core.atNextMoment(() => renameSync(core.folder, away));
  expect((await core.refusal('chairing.capture', input)).code).toBe('notFound');
  for (let half = 0; half < minutes * 2; half += 1) {
    core.advance(minute / 2);
    expect((await core.refusal('chairing.stillHere', { meetingId, awakeSince })).code).toBe('notFound');
    expect((await core.refusal('chairing.capture', input)).code).toBe('notFound');
  }
  renameSync(away, core.folder);
  await core.call('chairing.capture', input);
  const { slept } = await core.call('chairing.stillHere', { meetingId, awakeSince });
  expect(slept).toBeNull();
}

async function happen(step: Step): Promise<void> {
  switch (step.do) {
    case 'start':
      return void (await core.call('chairing.start', { meetingId }));
    case 'pass':
      for (let half = 0; half < step.minutes * 2; half += 1) {
        core.advance(minute / 2);
        await core.call('chairing.stillHere', { meetingId });
      }
      return;
    case 'sleep':
    case 'clock':
      core.advance(step.minutes * minute);
      return wakeUp();
    case 'away':
      return keepWhileAway(step.line, step.minutes);
    case 'restart': {
      const place = `capture:${(await cardOf()).id}`;
      await core.call('history.keepDraft', { place, body: step.typed });
      core = await core.reopen();
      core.advance(step.minutes * minute);
      expect((await core.call('history.draft', { place }))?.body).toBe(step.typed);
      return wakeUp();
    }
    case 'item':
      return void (await core.call('chairing.startItem', { meetingId, itemId: itemId(step.item) }));
    case 'phase': {
      const { id, phases } = await cardOf();
      return void (await core.call('chairing.startPhase', {
        discussionId: id,
        phase: at(phases, step.index).id,
      }));
    }
    case 'line': {
      const { discussion } = await look();
      const input = { meetingId, discussionId: discussion?.id ?? null, line: step.text, speakerId: null };
      return void (await core.call('chairing.capture', input));
    }
    case 'heard': {
      const seatId = seatOf(await cardOf(step.case), step.person);
      return void (await core.call('chairing.setHeard', { seatId, heard: step.heard }));
    }
    case 'late': {
      const seatId = seatOf(await cardOf(step.case), step.person);
      return void (await core.call('chairing.setAttendance', {
        seatId,
        attendance: 'joinedLater',
        substituteId: null,
      }));
    }
    case 'move':
      return void (await core.call('meetings.moveItem', {
        itemId: itemId(step.item),
        afterItemId: itemId(step.after),
      }));
    case 'pause':
      return void (await core.call('chairing.pause', { meetingId }));
    case 'resume':
      return void (await core.call('chairing.resume', { meetingId }));
    case 'undo':
      return void (await core.call('history.undo', {}));
    case 'close': {
      const { id } = await cardOf(step.case);
      const nobody = { discussionId: id, leadHolderId: null, noLeadReason: 'volgt later' };
      await core.call('chairing.setLead', nobody);
      const { closed } = await core.call('chairing.closeDiscussion', { discussionId: id, confirmed: true });
      return expect(closed).toBe(true);
    }
    case 'correct': {
      const { phases } = await cardOf(step.item);
      const phase = at(phases, step.phase).id;
      return void (await core.call('chairing.correctTime', {
        itemId: itemId(step.item),
        phase,
        minutes: step.minutes,
      }));
    }
    case 'finish': {
      const { finished } = await core.call('chairing.finishMeeting', { meetingId, confirmed: true });
      return expect(finished).toBe(true);
    }
  }
}

test('an afternoon of nine cases with a sleep, a moved clock, a lost drive and a program that ends comes out exactly: times, heard, lines, decisions and actions', async () => {
  const began = core.now();
  for (const step of script.steps) await happen(step);
  const { expected } = script;
  expect((core.now() - began) / minute).toBe(expected.wallMinutes);

  const { agenda, meeting } = await look();
  expect(meeting).toMatchObject({ status: 'finished', startedAt: began, finishedAt: core.now() });
  const titleOf = new Map([...items].map(([title, id]) => [id, title]));
  expect(agenda.map(({ id }) => titleOf.get(id))).toEqual(expected.order);
  expect(agenda.every(({ openSince }) => openSince === null)).toBe(true);
  expect(
    Object.fromEntries(agenda.map(({ id, endedSeconds }) => [titleOf.get(id), endedSeconds / 60])),
  ).toEqual(expected.minutes);

  for (const [number, heard] of Object.entries(expected.heard)) {
    const card = await cardOf(number);
    expect(
      card.statements.map(({ body }) => body),
      number,
    ).toEqual(expected.lines[number]);
    expect(Object.fromEntries(card.seats.map((seat) => [seat.contact.name, seat.heard])), number).toEqual(
      heard,
    );
    expect(
      card.decisions.map(({ body, implementer }) => ({ body, implementer })),
      number,
    ).toEqual(expected.decisions[number]);
    expect(
      card.actions.map(({ body, owner, dueDate }) => ({ body, owner, dueDate })),
      number,
    ).toEqual(expected.actions[number]);
    expect(card.decisions.every(({ status }) => status === 'valid')).toBe(true);
  }
  for (const [number, minutes] of Object.entries(expected.phaseMinutes)) {
    const { phases } = await cardOf(number);
    expect(
      phases.map(({ endedSeconds }) => endedSeconds / 60),
      number,
    ).toEqual(minutes);
  }
});
