import { useState, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { meetingStatuses } from '../../../shared/model/lists/meetingLists.ts';
import { oldMinutesText } from '../../../shared/text/nl/oldMinutes.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { MeetingDialog } from './MeetingDialog.tsx';
import type { Meeting } from './meetingTypes.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useDeed } from '../../client/useDeed.ts';

const text = prepareText.meeting;
const planning = ['draft', 'planned', 'invited'] as const;
const toStatus = { draft: text.toDraft, planned: text.toPlanned, invited: text.toInvited } as const;

/** What can be done with the meeting as a whole; the next thing to do is the one primary button. */
export function MeetingActions(
  props: Readonly<{ meeting: Meeting; step: 'agenda' | 'contributions' | 'table' | 'send' }>,
): ReactElement {
  const { meeting, step } = props;
  const deed = useDeed();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'details' | 'cancel' | null>(null);
  const row = { id: meeting.id, version: meeting.version };
  // Before the invitations went out they are the next thing; from the day itself on it is the meeting.
  const { data: file } = useAnswer('casefile.state', {});
  const startsNow =
    !['draft', 'planned'].includes(meeting.status) || (file !== undefined && meeting.date <= file.today);
  const isBefore = meeting.status !== 'inProgress' && meeting.status !== 'finished';

  const act = async (
    action: 'details' | 'papers' | 'oldMinutes' | 'cancel' | 'delete' | (typeof planning)[number],
  ): Promise<void> => {
    if (action === 'details' || action === 'cancel') return setOpen(action);
    if (action === 'oldMinutes') return navigate(`/overleggen/${meeting.id}/oud-verslag`);
    if (action === 'papers') return navigate(`/overleggen/${meeting.id}/afronden?document=agenda`);
    if (action === 'delete') {
      if ((await deed('meetings.delete', row, text.deleted)) !== null) navigate('/overleggen');
      return;
    }
    await deed(
      'meetings.setStatus',
      { ...row, status: action },
      text.statusSet(labelOf(meetingStatuses, action)),
    );
  };

  return (
    <>
      <span data-place="meetingMenu">
        <MenuButton
          label={text.more}
          onAction={(action) => void act(action)}
          entries={[
            { id: 'details', label: text.details },
            { id: 'papers', label: text.papers },
            { id: 'oldMinutes', label: oldMinutesText.command },
            ...(isBefore
              ? planning
                  // What went out is noted on the step of sending, in both directions.
                  .filter(
                    (status) =>
                      status !== 'invited' && meeting.status !== 'invited' && status !== meeting.status,
                  )
                  .map((status, index) => ({ id: status, label: toStatus[status], startsGroup: index === 0 }))
              : []),
            ...(isBefore && meeting.status !== 'cancelled'
              ? [{ id: 'cancel' as const, label: text.cancel, startsGroup: true }]
              : []),
            ...(meeting.status === 'inProgress'
              ? []
              : [{ id: 'delete' as const, label: text.delete, isDanger: true }]),
          ]}
        />
      </span>
      {meeting.status !== 'cancelled' && (
        <LinkButton
          variant={startsNow && step !== 'send' ? 'primary' : 'secondary'}
          href={
            meeting.status === 'finished'
              ? `/overleggen/${meeting.id}/afronden`
              : `/overleggen/${meeting.id}/voorzitten`
          }
        >
          {meeting.status === 'finished'
            ? text.finish
            : meeting.status === 'inProgress'
              ? text.continue
              : text.start}
        </LinkButton>
      )}
      {!startsNow && step !== 'send' && meeting.status !== 'cancelled' && (
        <LinkButton variant="primary" href={`/overleggen/${meeting.id}/versturen`}>
          {preparationScreensText.steps.send}
        </LinkButton>
      )}
      {open === 'details' && <MeetingDialog meeting={meeting} onClose={() => setOpen(null)} />}
      {open === 'cancel' && (
        <ReasonDialog
          place={`cancel:${meeting.id}`}
          title={text.cancelTitle}
          label={text.cancelReason}
          action={text.cancelDo}
          onClose={() => setOpen(null)}
          onKeep={async (reason) =>
            (await deed('meetings.cancel', { ...row, reason }, text.cancelled(reason))) !== null
          }
        />
      )}
    </>
  );
}
