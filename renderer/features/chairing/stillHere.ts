import { longestTick } from '../../../shared/model/phaseClock.ts';
import type { Client } from '../../client/client.ts';
import { assertRefused } from '../../client/client.ts';

/** Half a minute; three missed in a row count as sleep. */
const every = 30_000;

let running: { readonly meetingId: string; readonly timer: ReturnType<typeof setInterval> } | null = null;

/**
 * Says twice a minute that the app is awake, also while the chair looks at another screen. Ends by itself at a lock.
 * @param onSleep the machine slept between these two moments (UTC milliseconds); the clock was mended already
 */
export function keepAwakeMark(
  client: Client,
  meetingId: string,
  onSleep: (from: number, to: number) => void,
): void {
  if (running?.meetingId === meetingId) return;
  stopAwakeMark();
  let awakeSince = Date.now();
  let lastMark = awakeSince;
  const mark = async (): Promise<void> => {
    const now = Date.now();
    // A gap, or a clock that was set back: from here on it is known again that nobody slept.
    if (now < lastMark || now - lastMark > longestTick) awakeSince = now;
    lastMark = now;
    try {
      const { slept } = await client.call('chairing.stillHere', { meetingId, awakeSince });
      if (slept === null) return;
      await client.call('chairing.resumeAfterSleep', { meetingId });
      onSleep(slept.from, slept.to);
    } catch (error) {
      assertRefused(error);
      // A file that cannot be reached for a moment comes back; a locked one is another session.
      if (error.error.code === 'locked') stopAwakeMark();
    }
  };
  running = { meetingId, timer: setInterval(() => void mark(), every) };
  void mark();
}

export function stopAwakeMark(): void {
  if (running !== null) clearInterval(running.timer);
  running = null;
}
