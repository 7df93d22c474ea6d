import { type ReactElement, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import type { Meeting } from './meetingTypes.ts';

/** The meeting of the address: waits, says what went wrong, then gives it to the page. */
export function MeetingPage(props: Readonly<{ children: (meeting: Meeting) => ReactNode }>): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const meeting = useAnswer('meetings.get', { meetingId });
  if (meeting.error !== null) {
    return (
      <ErrorNotice title={prepareText.meeting.failed} onRetry={() => void meeting.refetch()}>
        {meeting.error.message}
      </ErrorNotice>
    );
  }
  if (meeting.data === undefined || meeting.data.id !== meetingId) return <Spinner />;
  return <>{props.children(meeting.data)}</>;
}
