import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { Loading } from '../../app/Loading.tsx';
import { firstTimeSteps, stepAfter, type FirstTimeStep } from '../../../shared/model/firstTime.ts';
import { firstTimeText as text } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { CaseStep } from './CaseStep.tsx';
import type { StepProps } from './firstTimeStep.ts';
import { HouseStylePart } from './HouseStylePart.tsx';
import { MeetingStep } from './MeetingStep.tsx';
import { PartnersStep } from './PartnersStep.tsx';
import { RulesPart } from './RulesPart.tsx';
import { TableStep } from './TableStep.tsx';
import { YouStep } from './YouStep.tsx';
import styles from './FirstTime.module.css';

/** From a new case file to a first agenda: seven short steps, each of which can be skipped. */
export function FirstTimeScreen(): ReactElement {
  const { data, error, refetch } = useAnswer('learning.firstTime', {});
  const goTo = useCommand('learning.goToStep');
  if (error !== null) {
    return (
      <ErrorNotice title={text.failed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (data === undefined) return <Loading />;
  if (data.step === 'done')
    return <Ready meetingId={data.meetingId} onAgain={() => goTo.mutate({ step: 'table' })} />;
  const { step } = data;
  const place = firstTimeSteps.indexOf(step);
  const before = firstTimeSteps[place - 1];
  const next = (): void => goTo.mutate({ step: stepAfter(step) });
  const buttons = (
    <>
      {before !== undefined && (
        <Button variant="quiet" onPress={() => goTo.mutate({ step: before })}>
          {text.back}
        </Button>
      )}
      <span className={styles['push']} />
      <Button onPress={next}>{text.skip}</Button>
    </>
  );
  return (
    <>
      <PageHeader title={text.title} note={text.progress(place + 1, firstTimeSteps.length)} />
      <div className={styles['page']}>
        <ol className={styles['steps']} aria-label={text.stepsLabel}>
          {firstTimeSteps.map((id, index) => (
            <li key={id} aria-current={id === step ? 'step' : undefined} data-done={index < place}>
              <span className={styles['number']} aria-hidden="true">
                {index < place ? '✓' : index + 1}
              </span>
              <span>
                {text.steps[id].title}
                {index < place && <VisuallyHidden> {text.stepDone}</VisuallyHidden>}
              </span>
            </li>
          ))}
        </ol>
        <StepCard key={step} step={step} firstTime={data} onNext={next} buttons={buttons} />
        <LinkButton href="/" variant="quiet" size="small">
          {text.stop}
        </LinkButton>
      </div>
    </>
  );
}

/** One step. Whoever comes to it is at its first field, or else at its beginning, and never back at the menu. */
function StepCard(props: StepProps & Readonly<{ step: FirstTimeStep }>): ReactElement {
  const { step } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current?.contains(document.activeElement) === false) place.current.focus();
  }, []);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={text.steps[step].title}
      className={styles['step']}
    >
      <Card title={text.steps[step].title} note={text.steps[step].note}>
        <Step {...props} />
      </Card>
    </div>
  );
}

function Step({ step, ...props }: StepProps & Readonly<{ step: FirstTimeStep }>): ReactElement {
  switch (step) {
    case 'table':
      return <TableStep {...props} />;
    case 'you':
      return <YouStep {...props} />;
    case 'rules':
      return (
        <RulesPart saveLabel={text.next} onSaved={props.onNext}>
          {props.buttons}
        </RulesPart>
      );
    case 'style':
      return (
        <HouseStylePart saveLabel={text.next} onSaved={props.onNext}>
          {props.buttons}
        </HouseStylePart>
      );
    case 'meeting':
      return <MeetingStep {...props} />;
    case 'partners':
      return <PartnersStep {...props} />;
    case 'case':
      return <CaseStep {...props} />;
  }
}

function Ready({
  meetingId,
  onAgain,
}: Readonly<{ meetingId: string | null; onAgain: () => void }>): ReactElement {
  return (
    <>
      <PageHeader title={meetingId === null ? text.title : text.doneTitle} />
      <div className={styles['page']}>
        <p>{meetingId === null ? text.noMeeting : text.done}</p>
        <div className={styles['buttons']}>
          <LinkButton
            href={meetingId === null ? '/overleggen' : `/overleggen/${meetingId}`}
            variant="primary"
          >
            {meetingId === null ? text.toMeetings : text.toAgenda}
          </LinkButton>
          <Button onPress={onAgain}>{text.again}</Button>
        </div>
      </div>
    </>
  );
}
