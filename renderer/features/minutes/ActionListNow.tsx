import type { ReactElement } from 'react';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { LearningForm } from '../network/LearningForm.tsx';
import { ClockLine } from './DocumentsList.tsx';
import { useSaving } from './useSaving.ts';

/**
 * Right after the meeting: the action list with one key, while everyone is still there, with both clocks in sight (feature M3).
 * Enter does it: the button has the focus the moment the meeting ends.
 */
export function ActionListNow({
  meetingId,
  onMinutes,
}: Readonly<{ meetingId: string; onMinutes: () => void }>): ReactElement {
  const { data } = useAnswer('minutes.overview', { meetingId });
  const saving = useSaving();
  const isMade = data !== undefined && data.actionListMadeAt !== null;
  return (
    <>
      {data !== undefined && (
        <>
          <ClockLine label={words.clockActionList} clock={data.actionListClock} />
          <ClockLine label={words.clockMinutes} clock={data.minutesClock} />
        </>
      )}
      <p>
        <Button
          variant={isMade ? 'secondary' : 'primary'}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do now
          autoFocus
          isPending={saving.isPending}
          onPress={() => saving.saveMeeting('actionList', meetingId)}
        >
          {words.saveActionList}
        </Button>{' '}
        <Button variant={isMade ? 'primary' : 'secondary'} onPress={onMinutes}>
          {words.toMinutes}
        </Button>
      </p>
      <LearningForm meetingId={meetingId} />
    </>
  );
}
