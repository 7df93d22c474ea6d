import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import type { PaperKind } from './choice.ts';

export interface Saving {
  readonly isPending: boolean;
  /** @param openReason why the points that are still open go along; left out when there are none */
  saveCase(place: { readonly caseId: string; readonly discussionId: string }, openReason?: string): void;
  saveMeeting(kind: PaperKind | 'invitation', meetingId: string): void;
}

/** Writes a file and says that it left the encryption; a refusal stays on the screen until it is read. */
export function useSaving(): Saving {
  const minutes = useCommand('minutes.export');
  const actionList = useCommand('minutes.exportActionList');
  const agenda = useCommand('minutes.exportAgenda');
  const invitation = useCommand('minutes.exportInvitation');
  const doorList = useCommand('minutes.exportDoorList');
  const forTable = useCommand('minutes.exportForTable');

  return {
    isPending: [minutes, actionList, agenda, invitation, doorList, forTable].some(
      ({ isPending }) => isPending,
    ),
    saveCase: (place, openReason) =>
      minutes.mutate(
        { ...place, ...(openReason === undefined ? {} : { openReason }) },
        toldWhenSaved(words.saved),
      ),
    saveMeeting(kind, meetingId) {
      const told = toldWhenSaved(words.saved);
      switch (kind) {
        case 'actionList':
          return actionList.mutate({ meetingId }, told);
        case 'agenda':
          return agenda.mutate({ meetingId }, told);
        case 'doorList':
          return doorList.mutate({ meetingId }, told);
        case 'invitation':
          return invitation.mutate({ meetingId }, toldWhenSaved(words.savedCalendar));
        case 'runningSheet':
        case 'nameCards':
        case 'introductions':
          return forTable.mutate({ meetingId, kind }, told);
      }
    },
  };
}
