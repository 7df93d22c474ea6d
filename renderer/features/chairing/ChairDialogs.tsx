import { useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { reflectionText } from '../../../shared/text/nl/reflection.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { CarriedDialog } from './CarriedDialog.tsx';
import { CloseCaseDialog } from './CloseCaseDialog.tsx';
import type { CarriedAction, Cockpit, OpenEnds } from './cockpit.ts';
import { ConceptDialog, type Concept } from './ConceptDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { CockpitDialogs, type CockpitDialog } from './CockpitDialogs.tsx';
import { ReflectionDialog } from '../insight/ReflectionDialog.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { NotesDialog } from './NotesDialog.tsx';
import { OpenEndList } from './OpenEndList.tsx';
import { WindowsDialog } from './WindowsDialog.tsx';
import type { TableCall } from './useTableCalls.ts';

export type OpenDialog =
  | { readonly kind: 'notes' | 'keys' | 'closeCase' | 'windows' | 'reflection' }
  | CockpitDialog
  | { readonly kind: 'finish'; readonly open: OpenEnds }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'carried'; readonly action: CarriedAction };

/** The one dialog that is open, if any. */
export function ChairDialogs({
  dialog,
  cockpit,
  call,
  onShow,
  onOpen,
  onClose,
  onFinished,
}: Readonly<{
  dialog: OpenDialog | null;
  cockpit: Cockpit;
  call: TableCall;
  /** Looks at another agenda item. */
  onShow: (itemId: string) => void;
  onOpen: (dialog: OpenDialog) => void;
  onClose: () => void;
  onFinished: () => void;
}>): ReactElement | null {
  const { meeting, discussion, people } = cockpit;
  const [lastClosed, setLastClosed] = useState<string | null>(null);
  const finish = async (): Promise<void> => {
    const input = { meetingId: meeting.id, confirmed: true };
    if ((await call('chairing.finishMeeting', input)) === undefined) return;
    onClose();
    onFinished();
  };
  switch (dialog?.kind) {
    case 'notes':
      return (
        <NotesDialog
          meetingId={meeting.id}
          discussionId={discussion?.id ?? null}
          call={call}
          onClose={onClose}
        />
      );
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'windows':
      return <WindowsDialog cockpit={cockpit} call={call} onClose={onClose} />;
    case 'closeCase':
      return discussion === null ? null : (
        <CloseCaseDialog
          card={discussion}
          call={call}
          onClose={(closed) => {
            onClose();
            if (!closed) return;
            setLastClosed(discussion.id);
            showToast(reflectionText.offer);
          }}
        />
      );
    case 'reflection': {
      const about = lookedBackOn(cockpit, lastClosed);
      return about === null ? null : (
        <ReflectionDialog meetingId={meeting.id} discussionId={about} onClose={onClose} />
      );
    }
    case 'concept':
      return <ConceptDialog concept={dialog.concept} people={people} call={call} onClose={onClose} />;
    case 'carried':
      return discussion === null ? null : (
        <CarriedDialog
          action={dialog.action}
          card={discussion}
          people={people}
          call={call}
          onClose={onClose}
        />
      );
    case 'finish':
      return (
        <Dialog
          isOpen
          title={words.finishing.title}
          onClose={onClose}
          actions={
            <>
              <Button onPress={onClose}>{words.closing.back}</Button>
              <Button onPress={() => onOpen({ kind: 'closing' })}>{cockpitText.scripts.closingButton}</Button>
              <Button variant="primary" onPress={() => void finish()}>
                {words.finishing.anyway}
              </Button>
            </>
          }
        >
          <>
            <OpenEndList intro={words.finishing.stillOpen} ends={dialog.open} />
            {dialog.open.some(({ kind }) => kind === 'parked') && <p>{cockpitText.parked.endHint}</p>}
            <NextMeeting cockpit={cockpit} />
          </>
        </Dialog>
      );
    case undefined:
      return null;
    case 'recover':
    case 'times':
    case 'hints':
    case 'floor':
    case 'estimates':
    case 'theme':
    case 'goals':
    case 'opening':
    case 'closing':
    case 'question':
    case 'parked':
      return (
        <CockpitDialogs dialog={dialog} cockpit={cockpit} call={call} onShow={onShow} onClose={onClose} />
      );
  }
}

/** The closed case that is looked at; else the one that was closed last: with it the table has no case until the next begins. */
function lookedBackOn({ discussion, agenda }: Cockpit, lastClosed: string | null): string | null {
  if (discussion !== null && discussion.closedAt !== null) return discussion.id;
  return lastClosed ?? agenda.findLast((item) => item.case?.closed === true)?.case?.discussionId ?? null;
}
