import type { ReactElement } from 'react';
import { roomText } from '../../../shared/text/nl/room.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { Switch } from '../../components/Switch.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { Cockpit } from './cockpit.ts';
import { openWindow, type WindowRole } from './openWindow.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const words = roomText.windows;

/** The other windows: the screen for the room, and who takes the minutes. */
export function WindowsDialog({
  cockpit,
  call,
  onClose,
}: Readonly<{ cockpit: Cockpit; call: TableCall; onClose: () => void }>): ReactElement {
  const { data: state } = useAnswer('casefile.state', {});
  const { room, meeting } = cockpit;
  const open = async (role: WindowRole): Promise<void> => {
    const opened = await openWindow(call, state?.capabilities.ownWindows === true, meeting.id, role);
    if (!opened) showToast(words.blocked, { tone: 'bad' });
  };
  const set = (change: Partial<Pick<Cockpit['room'], 'blank' | 'showInitials'>>): void => {
    const { blank, showInitials } = { ...room, ...change };
    void call('chairing.setRoom', { meetingId: meeting.id, blank, showInitials });
  };
  return (
    <Dialog isOpen title={words.title} onClose={onClose}>
      <div className={styles['stack']}>
        <h3>{words.roomTitle}</h3>
        <p>{words.roomHint}</p>
        <p>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- what this dialog is opened for */}
          <Button variant="primary" autoFocus onPress={() => void open('room')}>
            {words.openRoom}
          </Button>
        </p>
        <Switch
          isSelected={room.showInitials}
          onChange={(showInitials) => set({ showInitials })}
          detail={words.initialsDetail}
        >
          {words.initials}
        </Switch>
        <Switch isSelected={room.blank} onChange={(blank) => set({ blank })} detail={words.blankDetail}>
          {words.blank}
        </Switch>
        <KeyHints label={words.roomTitle} hints={roomText.keyList} />
        <h3>{words.minuteTakerTitle}</h3>
        <p>{words.minuteTakerHint}</p>
        <p>
          <Button onPress={() => void open('minuteTaker')}>{words.openMinuteTaker}</Button>
        </p>
      </div>
    </Dialog>
  );
}
