import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { intakeStatuses, intakeUrgencies } from '../../../shared/model/lists/triageCriteria.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { EditIntakeDialog } from './EditIntakeDialog.tsx';
import { IntakeCasePart } from './IntakeCasePart.tsx';
import { IntakeHistory } from './IntakeHistory.tsx';
import { IntakeStory } from './IntakeStory.tsx';
import { OutcomePart } from './OutcomePart.tsx';
import { WeighingPart } from './WeighingPart.tsx';
import { whoOf, type IntakeDetail } from './intakeWords.ts';
import styles from './intake.module.css';

const words = intakeScreenText.detail;

/** One aanmelding: what was said at the left, what becomes of it at the right. */
export function IntakeScreen(): ReactNode {
  const { intakeId } = useParams<{ intakeId: string }>();
  const { data, error, refetch } = useAnswer('intake.get', { intakeId });
  if (error !== null) {
    return (
      <div className={styles.body}>
        <ErrorNotice title={intakeScreenText.failed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
        <div className={styles.actions}>
          <LinkButton href="/aanmeldingen">{words.back}</LinkButton>
        </div>
      </div>
    );
  }
  if (data === undefined || data.id !== intakeId) return <Spinner label={intakeScreenText.title} />;
  return <Intake key={data.id} intake={data} />;
}

function Intake({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const run = useDeed('good');
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null);
  const reference = { intakeId: intake.id, version: intake.version };
  const remove = async (): Promise<void> => {
    const done = await run('intake.remove', reference, words.removed);
    if (done !== null) navigate('/aanmeldingen');
  };
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={words.eyebrow}
        title={words.heading(whoOf(intake), formatDateWithoutWeekday(intake.receivedOn))}
        status={
          <>
            <Chip>{labelOf(intakeStatuses, intake.status)}</Chip>
            {intake.urgency !== 'normal' && (
              <Chip tone={intake.urgency === 'urgent' ? 'bad' : 'warn'}>
                {labelOf(intakeUrgencies, intake.urgency)}
              </Chip>
            )}
          </>
        }
        actions={
          <>
            <LinkButton href="/aanmeldingen" variant="quiet">
              {words.back}
            </LinkButton>
            <Button variant="quiet" onPress={() => setDialog('remove')}>
              {words.remove}
            </Button>
            <Button onPress={() => setDialog('edit')}>{words.edit}</Button>
            {intake.status === 'received' && (
              <Button
                onPress={() =>
                  void run(
                    'intake.startTriage',
                    { ...reference, reason: '' },
                    intakeScreenText.triage.started,
                  )
                }
              >
                {intakeScreenText.triage.start}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.body}>
        <div className={styles.columns}>
          <div className={styles.stack}>
            <IntakeStory intake={intake} />
            <IntakeCasePart intake={intake} />
            <IntakeHistory intake={intake} />
          </div>
          <div className={styles.stack}>
            <WeighingPart intake={intake} />
            <OutcomePart intake={intake} />
          </div>
        </div>
      </div>
      {dialog === 'edit' && <EditIntakeDialog intake={intake} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        isOpen={dialog === 'remove'}
        onClose={() => setDialog(null)}
        onConfirm={() => void remove()}
        title={words.removeTitle}
        confirmLabel={words.remove}
        isDanger
      >
        {words.removeText}
      </ConfirmDialog>
    </div>
  );
}
