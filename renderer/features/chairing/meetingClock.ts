import type { AgendaItem, Cockpit } from './cockpit.ts';

type Timed = Pick<AgendaItem, 'plannedMinutes' | 'endedSeconds' | 'openSince' | 'state'>;

/** Whole seconds used by something that may be running. A clock that was set back counts as nothing. */
export function usedSeconds(
  timed: Readonly<{ endedSeconds: number; openSince: number | null }>,
  now: number,
  countedUntil: number | null,
): number {
  if (timed.openSince === null) return timed.endedSeconds;
  const until = countedUntil ?? now;
  return timed.endedSeconds + Math.max(0, Math.floor((until - timed.openSince) / 1000));
}

/** The end of the meeting as it now looks, UTC milliseconds: what is left of this item and all that is still to come. */
export function expectedEnd(agenda: readonly Timed[], now: number, countedUntil: number | null): number {
  const seconds = agenda.reduce((sum, item) => {
    if (item.state === 'done') return sum;
    const left = item.plannedMinutes * 60 - usedSeconds(item, now, countedUntil);
    return sum + Math.max(0, left);
  }, 0);
  return now + seconds * 1000;
}

/** The planned end, `HH:MM`: as given, else the start with all planned minutes. */
export function plannedEnd(meeting: Cockpit['meeting'], agenda: readonly Timed[]): string {
  if (meeting.endTime !== null) return meeting.endTime;
  const total = agenda.reduce((sum, item) => sum + item.plannedMinutes, 0);
  const [hours = 0, minutes = 0] = meeting.startTime.split(':').map(Number);
  const end = hours * 60 + minutes + total;
  return `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** How far a phase is: 1 from 80 % of its time, 2 when it is used up (shown as words and shape, said once). */
export function phaseCue(plannedSeconds: number, used: number): 0 | 1 | 2 {
  if (plannedSeconds <= 0) return 0;
  if (used >= plannedSeconds) return 2;
  return used >= plannedSeconds * 0.8 ? 1 : 0;
}
