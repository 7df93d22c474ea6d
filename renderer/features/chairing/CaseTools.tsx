import { memo, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import type { Card, Cockpit } from './cockpit.ts';
import { sameCase } from './drawnAgain.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './PhaseStrip.module.css';

/** What can be done with the case as a whole: the clock, the method, closing and opening again. */
export const CaseTools = memo(
  function CaseTools({
    card,
    cockpit,
    call,
    onCloseCase,
    onEstimates,
  }: Readonly<{
    card: Card;
    cockpit: Cockpit;
    call: TableCall;
    onCloseCase: () => void;
    onEstimates: () => void;
  }>): ReactElement {
    const { meeting, hints } = cockpit;
    const { id: discussionId } = card;
    const isOn = meeting.status === 'inProgress';
    const isRunning = isOn && meeting.currentItemId === card.itemId;
    const isOpen = card.closedAt === null;
    return (
      <span className={styles['tools']}>
        {hints.estimates && isOpen && (
          <Button size="small" variant="quiet" onPress={onEstimates}>
            {cockpitText.estimates.button}
          </Button>
        )}
        {isRunning && (
          <Button
            size="small"
            variant="quiet"
            onPress={() =>
              void call(meeting.paused ? 'chairing.resume' : 'chairing.pause', { meetingId: meeting.id })
            }
          >
            {meeting.paused ? words.resume : words.pause}
          </Button>
        )}
        <MenuButton
          size="small"
          variant="quiet"
          label={words.method(card.methodName.split(':')[0] ?? card.methodName)}
          entries={card.methods.map(({ id, name }) => ({ id, label: name }))}
          onAction={(method) => void call('chairing.setMethod', { discussionId, method })}
        />
        {isOn && !isOpen && (
          <Button size="small" onPress={() => void call('chairing.reopenDiscussion', { discussionId })}>
            {words.reopenCase}
          </Button>
        )}
        {isOn && isOpen && (
          <Button size="small" onPress={onCloseCase}>
            {words.closeCase}
          </Button>
        )}
      </span>
    );
  },
  sameCase(['meeting', 'hints'], ['id', 'itemId', 'closedAt', 'methodName', 'methods']),
);
