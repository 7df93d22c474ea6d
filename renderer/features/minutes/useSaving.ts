import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useCommand } from '../../client/hooks.ts';
import { saveAnswer, type SavedFile } from '../../client/saveAnswer.ts';
import { showToast } from '../../components/toastQueue.ts';

export interface Saving {
  readonly isPending: boolean;
  /** @param openReason why the points that are still open go along; left out when there are none */
  saveCase(place: { readonly caseId: string; readonly discussionId: string }, openReason?: string): void;
  saveMeeting(kind: 'agenda' | 'actionList' | 'invitation', meetingId: string): void;
}

/** Writes a file and says that it left the encryption; a refusal stays on the screen until it is read. */
export function useSaving(): Saving {
  const minutes = useCommand('minutes.export');
  const actionList = useCommand('minutes.exportActionList');
  const agenda = useCommand('minutes.exportAgenda');
  const invitation = useCommand('minutes.exportInvitation');

  const answers = (sentence: (name: string) => string) => ({
    onSuccess: (saved: SavedFile) => {
      const name = saveAnswer(saved);
      if (name !== null) showToast(sentence(name), { tone: 'good' });
    },
    onError: (error: Error) => {
      showToast(error.message, { tone: 'bad' });
    },
  });

  return {
    isPending: [minutes, actionList, agenda, invitation].some(({ isPending }) => isPending),
    saveCase: (place, openReason) =>
      minutes.mutate({ ...place, ...(openReason === undefined ? {} : { openReason }) }, answers(words.saved)),
    saveMeeting(kind, meetingId) {
      if (kind === 'actionList') actionList.mutate({ meetingId }, answers(words.saved));
      else if (kind === 'agenda') agenda.mutate({ meetingId }, answers(words.saved));
      else invitation.mutate({ meetingId }, answers(words.savedCalendar));
    },
  };
}
