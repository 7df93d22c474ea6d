import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { saveAnswer, type SavedFile } from '../../client/saveAnswer.ts';
import { showToast } from '../../components/toastQueue.ts';

export interface PartnerFiles {
  readonly isPending: boolean;
  /** `contactId` null: everybody, in one archive. */
  invitationDrafts(meetingId: string, contactId: string | null, withAddresses: boolean): void;
  requestDrafts(meetingId: string, contactId: string | null, withAddresses: boolean): void;
  calendar(meetingId: string, contactId: string): void;
  doorList(meetingId: string): void;
}

const answers = {
  onSuccess: (saved: SavedFile): void => {
    const name = saveAnswer(saved);
    if (name !== null) showToast(preparationScreensText.send.saved(name), { tone: 'good' });
  },
  onError: (error: Error): void => {
    showToast(error.message, { tone: 'bad' });
  },
};

/** Saves files for partners, and says that they left the encryption or why they did not. */
export function usePartnerFiles(): PartnerFiles {
  const invitations = useCommand('minutes.exportInvitationDrafts');
  const requests = useCommand('minutes.exportRequestDrafts');
  const calendar = useCommand('minutes.exportPartnerInvitation');
  const door = useCommand('minutes.exportDoorList');
  return {
    isPending: [invitations, requests, calendar, door].some(({ isPending }) => isPending),
    invitationDrafts: (meetingId, contactId, withAddresses) =>
      invitations.mutate({ meetingId, contactId, withAddresses }, answers),
    requestDrafts: (meetingId, contactId, withAddresses) =>
      requests.mutate({ meetingId, contactId, withAddresses }, answers),
    calendar: (meetingId, contactId) => calendar.mutate({ meetingId, contactId }, answers),
    doorList: (meetingId) => door.mutate({ meetingId }, answers),
  };
}
