import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { longestTick } from '../../../shared/model/phaseClock.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { findMethod, methodOf, phaseAfterChange, startPhaseOf } from './methods.ts';
import { discussionOf, meetingOf, runningMeeting } from './records.ts';
import { emptyRoom } from './room.ts';
import { countedUntil, endRuns, markSeen, openRun, startRun } from './runs.ts';
import { statements } from './store.ts';

interface ItemRow {
  readonly id: string;
  readonly meetingId: string;
  readonly kind: 'plain' | 'case' | 'break';
  readonly discussionId: string | null;
  readonly method: string | null;
  readonly currentPhase: string | null;
}

interface RunRow {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** One minute in milliseconds. */
const minute = 60_000;

type TimeNames =
  | 'start'
  | 'startItem'
  | 'startPhase'
  | 'pause'
  | 'resume'
  | 'finishItem'
  | 'correctTime'
  | 'stillHere'
  | 'resumeAfterSleep'
  | 'setMethod';

/** Planned and actual time: the meeting, its items and the phases of a case (features C4, C6, D4). */
export const timeOperations: Pick<Handlers<typeof chairingContract>, `chairing.${TimeNames}`> = {
  'chairing.start': ({ meetingId }, context) => {
    const meeting = meetingOf(context.reader, meetingId);
    if (meeting.status === 'cancelled') throw new CallFailure('validation', chairingRefused.cancelled);
    if (meeting.status === 'finished') throw new CallFailure('validation', chairingRefused.finished);
    if (meeting.status === 'inProgress') return { id: meeting.id, version: meeting.version };
    markSeen(context, meetingId);
    return context.write.update('meeting', meetingId, {
      status: 'inProgress',
      started_at: context.now,
      finished_at: null,
    });
  },

  'chairing.startItem': ({ meetingId, itemId }, context) => {
    runningMeeting(context.reader, meetingId);
    const item = itemOf(context, itemId);
    if (item.meetingId !== meetingId) throw new CallFailure('validation', chairingRefused.otherMeeting);
    startOn(context, item);
    return {};
  },

  'chairing.startPhase': ({ discussionId, phase }, context) => {
    const discussion = discussionOf(context.reader, discussionId);
    runningMeeting(context.reader, discussion.meetingId);
    if (discussion.closedAt !== null) throw new CallFailure('validation', chairingRefused.itemClosed);
    if (!methodOf(context.reader, discussion.method).phases.some(({ id }) => id === phase)) {
      throw new CallFailure('validation', chairingRefused.noPhase);
    }
    context.write.update('discussion', discussionId, { current_phase: phase });
    leaveItem(context, discussion.meetingId, discussion.itemId);
    context.write.update('meeting', discussion.meetingId, { current_item_id: discussion.itemId });
    const running = openRun(context, discussion.meetingId);
    if (running?.itemId === discussion.itemId && running.phase === phase) return {};
    startRun(context, discussion.meetingId, { itemId: discussion.itemId, phase });
    return {};
  },

  'chairing.pause': ({ meetingId }, context) => {
    runningMeeting(context.reader, meetingId);
    if (openRun(context, meetingId) === undefined) {
      throw new CallFailure('validation', chairingRefused.nothingRuns);
    }
    endRuns(context, meetingId);
    return {};
  },

  'chairing.resume': ({ meetingId }, context) => {
    const meeting = runningMeeting(context.reader, meetingId);
    if (openRun(context, meetingId) !== undefined) {
      throw new CallFailure('validation', chairingRefused.notPaused);
    }
    if (meeting.currentItemId === null) throw new CallFailure('validation', chairingRefused.nothingRuns);
    startOn(context, itemOf(context, meeting.currentItemId));
    return {};
  },

  'chairing.finishItem': ({ meetingId, itemId }, context) => {
    const meeting = runningMeeting(context.reader, meetingId);
    if (meeting.currentItemId !== itemId) throw new CallFailure('validation', chairingRefused.nothingRuns);
    endRuns(context, meetingId);
    emptyRoom(context, meetingId);
    context.write.update('meeting', meetingId, { current_item_id: null });
    return {};
  },

  'chairing.correctTime': ({ itemId, phase, minutes }, context) => {
    const { reader, write, now } = context;
    const item = itemOf(context, itemId);
    const meeting = meetingOf(reader, item.meetingId);
    const runs = reader.all<RunRow>(statements.runsOf, { itemId, phase });
    if (runs.some((run) => run.endedAt === null)) {
      throw new CallFailure('validation', chairingRefused.stillRuns);
    }
    const [first, ...later] = runs;
    for (const run of later) write.remove('phase_run', run.id);
    if (first !== undefined) {
      write.update('phase_run', first.id, { ended_at: first.startedAt + minutes * minute });
      return {};
    }
    const started = meeting.startedAt ?? now - minutes * minute;
    write.insert('phase_run', {
      agenda_item_id: itemId,
      phase,
      started_at: Math.max(0, started),
      ended_at: Math.max(0, started) + minutes * minute,
    });
    return {};
  },

  'chairing.stillHere': ({ meetingId, awakeSince }, context) => {
    const meeting = meetingOf(context.reader, meetingId);
    if (meeting.status !== 'inProgress') return { slept: null };
    const until = countedUntil(context, meetingId);
    const wasAwake = awakeSince !== undefined && awakeSince <= until + longestTick && context.now >= until;
    if (until === context.now || wasAwake || openRun(context, meetingId) === undefined) {
      markSeen(context, meetingId);
      return { slept: null };
    }
    return { slept: { from: until, to: context.now } };
  },

  'chairing.resumeAfterSleep': ({ meetingId }, context) => {
    runningMeeting(context.reader, meetingId);
    const running = openRun(context, meetingId);
    if (running === undefined || countedUntil(context, meetingId) === context.now) return {};
    startRun(context, meetingId, running);
    return {};
  },

  'chairing.setMethod': ({ discussionId, method: methodId }, context) => {
    const { reader, write } = context;
    const discussion = discussionOf(reader, discussionId);
    const method = findMethod(reader, methodId);
    if (method === undefined) throw new CallFailure('validation', chairingRefused.noMethod);
    if (discussion.method === methodId) return {};
    const phase = phaseAfterChange(methodOf(reader, discussion.method), method, discussion.currentPhase);
    write.update('discussion', discussionId, { method: methodId, current_phase: phase });
    const running = openRun(context, discussion.meetingId);
    if (running?.itemId === discussion.itemId && running.phase !== phase) {
      startRun(context, discussion.meetingId, { itemId: discussion.itemId, phase });
    }
    return {};
  },
};

/** Makes an item the one that runs; a case goes on in its phase of before, or begins in the first of its method. */
function startOn(context: CommandContext, item: ItemRow): void {
  const { write } = context;
  const phase =
    item.method === null ? null : startPhaseOf(methodOf(context.reader, item.method), item.currentPhase);
  if (item.discussionId !== null) {
    const { closedAt } = discussionOf(context.reader, item.discussionId);
    if (closedAt !== null) throw new CallFailure('validation', chairingRefused.itemClosed);
    write.update('discussion', item.discussionId, { current_phase: phase });
  }
  leaveItem(context, item.meetingId, item.id);
  write.update('meeting', item.meetingId, { current_item_id: item.id });
  const running = openRun(context, item.meetingId);
  if (running?.itemId === item.id && running.phase === phase) return;
  startRun(context, item.meetingId, { itemId: item.id, phase });
}

/** Another item comes on the table: the room starts empty again. */
function leaveItem(context: CommandContext, meetingId: string, nextItemId: string): void {
  if (meetingOf(context.reader, meetingId).currentItemId !== nextItemId) emptyRoom(context, meetingId);
}

function itemOf({ reader }: CommandContext, itemId: string): ItemRow {
  const item = reader.one<ItemRow>(statements.item, [itemId]);
  if (item === undefined) throw new CallFailure('notFound', chairingRefused.noItem);
  return item;
}
