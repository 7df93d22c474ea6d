import type { Output } from '../../shared/contract/contract.ts';
import type { AskedWindow } from '../core/ports.ts';
import type { CoreConnection } from '../hosts/coreConnection.ts';

/**
 * Opens a window beside that of the chair for the meeting that runs now, as the page would ask for it.
 * @returns false when no file is open, or no meeting runs
 */
export async function openForRunningMeeting(
  core: Pick<CoreConnection, 'call'>,
  role: AskedWindow['role'],
): Promise<boolean> {
  // One that went on past midnight stands among those of before today.
  for (const when of ['upcoming', 'past'] as const) {
    const reply = await core.call('meetings.list', { when });
    if (!reply.ok) return false;
    const { rows } = reply.value as Output<'meetings.list'>;
    const running = rows.find(({ status }) => status === 'inProgress');
    if (running === undefined) continue;
    return (await core.call('chairing.openWindow', { meetingId: running.id, role })).ok;
  }
  return false;
}
