import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';

export interface PartnerFiles {
  readonly isPending: boolean;
  /** `contactId` null: everybody, in one archive. */
  invitationDrafts(meetingId: string, contactId: string | null, withAddresses: boolean): void;
  requestDrafts(meetingId: string, contactId: string | null, withAddresses: boolean): void;
  calendar(meetingId: string, contactId: string): void;
  doorList(meetingId: string): void;
}

const told = toldWhenSaved(preparationScreensText.send.saved);

/** Saves files for partners, and says that they left the encryption or why they did not. */
export function usePartnerFiles(): PartnerFiles {
  const invitations = useCommand('minutes.exportInvitationDrafts');
  const requests = useCommand('minutes.exportRequestDrafts');
  const calendar = useCommand('minutes.exportPartnerInvitation');
  const door = useCommand('minutes.exportDoorList');
  return {
    isPending: [invitations, requests, calendar, door].some(({ isPending }) => isPending),
    invitationDrafts: (meetingId, contactId, withAddresses) =>
      invitations.mutate({ meetingId, contactId, withAddresses }, told),
    requestDrafts: (meetingId, contactId, withAddresses) =>
      requests.mutate({ meetingId, contactId, withAddresses }, told),
    calendar: (meetingId, contactId) => calendar.mutate({ meetingId, contactId }, told),
    doorList: (meetingId) => door.mutate({ meetingId }, told),
  };
}
