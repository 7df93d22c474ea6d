import { useState, type FormEvent, type ReactElement } from 'react';
import { Loading } from '../../app/Loading.tsx';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import type { StepProps } from './firstTimeStep.ts';
import styles from './FirstTime.module.css';

const text = firstTimeText.meeting;

/** Date and times of the first meeting; what was planned before is shown and changed. */
export function MeetingStep(props: StepProps): ReactElement {
  const { meetingId } = props.firstTime;
  const { data } = useAnswer('meetings.get', meetingId === null ? null : { meetingId });
  if (meetingId !== null && data === undefined) return <Loading />;
  return <MeetingForm {...props} planned={data ?? null} />;
}

interface Planned {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
}

function MeetingForm({
  planned,
  onNext,
  buttons,
}: StepProps & Readonly<{ planned: Planned | null }>): ReactElement {
  const plan = useCommand('learning.planFirstMeeting');
  const [date, setDate] = useState<string | null>(planned?.date ?? null);
  const [start, setStart] = useState<string | null>(planned?.startTime ?? '09:30');
  const [end, setEnd] = useState<string | null>(planned?.endTime ?? '11:00');
  const [tried, setTried] = useState(false);
  const isWhole = date !== null && start !== null && end !== null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isWhole) return;
    plan.mutate({ date, startTime: start, endTime: end }, { onSuccess: onNext });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <div className={styles['pair']}>
        <DatePicker
          takesFocus
          label={text.date}
          value={date}
          onChange={setDate}
          isRequired
          error={tried && !isWhole ? text.missing : undefined}
        />
        <TimeField label={text.start} value={start} onChange={setStart} isRequired />
        <TimeField label={text.end} value={end} onChange={setEnd} isRequired />
      </div>
      {plan.error !== null && <p role="alert">{plan.error.message}</p>}
      <div className={styles['buttons']}>
        {buttons}
        <Button type="submit" variant="primary" isPending={plan.isPending}>
          {firstTimeText.next}
        </Button>
      </div>
    </form>
  );
}
