import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { showToast } from '../../components/toastQueue.ts';
import type { Cockpit } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';

const text = cockpitText.queue;

/** Gives the next one in the queue the floor: from then on a line without a name comes from that person. */
export function useNextSpeaker(
  { meeting, discussion }: Cockpit,
  call: TableCall,
  onTurn: (seatId: string) => void,
): () => Promise<void> {
  return async () => {
    const next = await call('chairing.callNext', { meetingId: meeting.id });
    if (next === undefined) return;
    if (next.contactId === null) {
      showToast(text.nobody);
      return;
    }
    const seat = discussion?.seats.find(
      ({ contact, substitute }) => (substitute ?? contact).id === next.contactId,
    );
    if (seat !== undefined) onTurn(seat.id);
    showToast(next.kind === 'order' ? text.givenOrder(next.name) : text.given(next.name));
  };
}
