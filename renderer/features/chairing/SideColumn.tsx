import { memo, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import type { OpenDialog } from './ChairDialogs.tsx';
import type { Cockpit, Seat } from './cockpit.ts';
import { OutcomePanel } from './OutcomePanel.tsx';
import { Panel } from './Panel.tsx';
import { ParkedPanel } from './ParkedPanel.tsx';
import { ParticipantList } from './ParticipantList.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';
import { QueuePanel } from './QueuePanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './ChairScreen.module.css';

/** The right side: who wants to speak, who sits there, what was agreed, asked and parked. Each part folds. */
export const SideColumn = memo(function SideColumn({
  cockpit,
  turn,
  call,
  onNext,
  onNextSpeaker,
  onLeave,
  onOpen,
}: Readonly<{
  cockpit: Cockpit;
  /** Seat whose turn it is. */
  turn: string | null;
  call: TableCall;
  onNext: () => void;
  onNextSpeaker: () => void;
  onLeave: () => void;
  onOpen: (dialog: OpenDialog) => void;
}>): ReactElement {
  const { discussion, meeting, participants } = cockpit;
  const onFloor = (seat: Seat, kind: 'turn' | 'order'): void => {
    const contactId = (seat.substitute ?? seat.contact).id;
    void call('chairing.askFloor', { meetingId: meeting.id, contactId, kind });
  };
  return (
    <aside className={styles['side']} aria-label={words.tableMeeting}>
      <QueuePanel queue={cockpit.queue} call={call} onNext={onNextSpeaker} />
      {discussion === null ? (
        <Panel title={cockpitText.times.people} name="participants">
          <ParticipantList participants={participants} call={call} isNarrow />
        </Panel>
      ) : (
        <TablePanel
          card={discussion}
          participants={participants}
          turn={turn}
          call={call}
          onNext={onNext}
          onFloor={onFloor}
          onLeave={onLeave}
        />
      )}
      <OutcomePanel
        cockpit={cockpit}
        onDecision={(row) => onOpen({ kind: 'concept', concept: { type: 'decision', row } })}
        onAction={(row) => onOpen({ kind: 'concept', concept: { type: 'action', row } })}
        onCarried={(action) => onOpen({ kind: 'carried', action })}
      />
      {discussion !== null && (
        <QuestionPanel
          card={discussion}
          onOpen={(statementId) => onOpen({ kind: 'question', statementId })}
        />
      )}
      <ParkedPanel parked={cockpit.parked} onOpen={(point) => onOpen({ kind: 'parked', point })} />
    </aside>
  );
});
