import { CalendarDays } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { caseDeedsText } from '../../../shared/text/nl/caseDeeds.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { useDone } from '../../client/useDone.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';

const words = caseDeedsText.onAgenda;
/** Soonest first; who plans further ahead does it at the meeting itself. */
const shownAtMost = 20;

/** Puts a case on the agenda of one of the coming meetings, the soonest chosen beforehand. */
export function OnAgendaDialog(
  props: Readonly<{ caseId: string; number: string; onClose: () => void }>,
): ReactNode {
  const { caseId, number, onClose } = props;
  const done = useDone();
  const meetings = useAnswer('meetings.list', { when: 'upcoming', limit: shownAtMost });
  const add = useCommand('meetings.addCase');
  const [chosen, setChosen] = useState<string | null>(null);
  const [asksWhy, setAsksWhy] = useState(false);
  const [lateReason, setLateReason, forgetReason] = useKept(`case:${caseId}:late`, '');
  const rows = (meetings.data?.rows ?? []).filter(({ status }) => status !== 'cancelled');
  const meeting = rows.find(({ id }) => id === chosen) ?? rows[0];

  const put = (): void => {
    if (meeting === undefined) return;
    add.mutate(
      { meetingId: meeting.id, caseId, ...(asksWhy ? { lateReason } : {}) },
      {
        onSuccess: () => {
          forgetReason();
          done(words.done(number, formatShortDate(meeting.date)), { tone: 'good' });
          onClose();
        },
        onError: ({ error }) => {
          if (error.fields?.some(({ field }) => field === 'lateReason') === true) setAsksWhy(true);
        },
      },
    );
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(number)}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={meeting === undefined || (add.error !== null && asksWhy && lateReason.trim() === '')}
            isPending={add.isPending}
            onPress={put}
          >
            {words.put}
          </Button>
        </>
      }
    >
      {meetings.error !== null && (
        <ErrorNotice title={words.failed} onRetry={() => void meetings.refetch()}>
          {meetings.error.message}
        </ErrorNotice>
      )}
      {meetings.data !== undefined && rows.length === 0 && (
        <EmptyState
          icon={<CalendarDays aria-hidden="true" />}
          action={<LinkButton href="/overleggen/nieuw">{words.plan}</LinkButton>}
        >
          {words.empty}
        </EmptyState>
      )}
      {meeting !== undefined && (
        <RadioGroup
          label={words.choose}
          options={rows.map((row) => ({
            id: row.id,
            label: words.meeting(formatShortDate(row.date), row.startTime, row.title),
            detail: words.caseCount(row.caseCount),
          }))}
          value={meeting.id}
          onChange={(id) => {
            add.reset();
            setAsksWhy(false);
            setChosen(id);
          }}
          error={add.error?.message}
        />
      )}
      {asksWhy && (
        <TextField
          label={caseItemsText.late.label}
          hint={caseItemsText.late.hint}
          isRequired
          value={lateReason}
          onChange={setLateReason}
          maxLength={500}
        />
      )}
    </Dialog>
  );
}
