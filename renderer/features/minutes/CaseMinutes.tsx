import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { minutesRecipientsText } from '../../../shared/text/nl/minutesRecipients.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { AddendumDialog } from './AddendumDialog.tsx';
import { AdoptDialog } from './AdoptDialog.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { useDescribedByHint } from '../learning/Hint.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { MinutesFrame } from './MinutesFrame.tsx';
import { MinutesMore } from './MinutesMore.tsx';
import { OpenPointsDialog } from './OpenPointsDialog.tsx';
import { PartsPanel } from './PartsPanel.tsx';
import { Recipients } from './Recipients.tsx';
import { RecipientsDialog } from './RecipientsDialog.tsx';
import { SummaryField } from './SummaryField.tsx';
import { useSaving } from './useSaving.ts';
import type { Choice } from './choice.ts';

export type CaseMinutesProps = Readonly<{
  overview: Output<'minutes.overview'>;
  choice: Extract<Choice, { kind: 'case' }>;
  onChoose: (choice: Choice) => void;
}>;

/** The minutes of one case: for whom, what it says, what to look at, save, adopt. */
export function CaseMinutes({ overview, choice, onChoose }: CaseMinutesProps): ReactNode {
  const { caseId, discussionId } = choice;
  const place = { caseId, discussionId };
  const document = useAnswer('minutes.caseDocument', place);
  const check = useAnswer('minutes.check', place);
  const saving = useSaving();
  const hint = useDescribedByHint('minutesCheck');
  const [dialog, setDialog] = useState<'adopt' | 'addendum' | 'open' | 'recipients' | null>(null);
  const number = overview.cases.find((row) => row.discussionId === discussionId)?.number ?? '';
  const answer = document.data;
  const open = openPoints(check.data);
  const stops = open.filter(({ weight }) => weight === 'stop').length;
  const isAdopted = answer !== undefined && (answer.state === 'adopted' || answer.state === 'sent');
  const failed = document.error ?? check.error;
  const save = async (): Promise<void> => {
    // As it stands now: a basis or a line may have changed in another window.
    const { data } = await check.refetch();
    const found = openPoints(data);
    // A stop has its own sentence from the core; points that are open ask a reason first.
    if (found.length > 0 && found.every(({ weight }) => weight === 'warn')) setDialog('open');
    else saving.saveCase(place);
  };

  return (
    <MinutesFrame
      overview={overview}
      choice={choice}
      onChoose={onChoose}
      title={words.caseTitle(number)}
      onSave={answer === undefined || saving.isPending ? undefined : () => void save()}
      status={
        answer !== undefined && (
          <>
            <Chip tone={isAdopted ? 'good' : 'neutral'}>
              {isAdopted ? words.states[answer.state] : answer.document.versionLabel}
            </Chip>
            {stops > 0 && <Chip tone="bad">{words.stopsChip(stops)}</Chip>}
          </>
        )
      }
      actions={
        answer !== undefined && (
          <>
            <MinutesMore place={place} number={number} />
            {isAdopted ? (
              <Button onPress={() => setDialog('addendum')}>{words.addendum}</Button>
            ) : (
              <Button onPress={() => setDialog('adopt')}>{words.adopt}</Button>
            )}
            <Button onPress={() => setDialog('recipients')}>{minutesRecipientsText.button}</Button>
            <Button variant="primary" isPending={saving.isPending} onPress={() => void save()}>
              {words.save}
            </Button>
          </>
        )
      }
      underList={answer !== undefined && <Recipients answer={answer} />}
      detail={
        <>
          {check.data === undefined ? (
            <Spinner label={words.loading} />
          ) : (
            <CheckPanel check={check.data} place={{ ...place, meetingId: overview.meetingId }} />
          )}
          {answer !== undefined && !isAdopted && <SummaryField answer={answer} place={place} />}
          {answer !== undefined && <PartsPanel kind={answer.document.kind} choices={answer.choices} />}
        </>
      }
    >
      {failed !== null && (
        <ErrorNotice
          title={words.failed}
          reference={failed.error.id}
          onRetry={() => {
            void document.refetch();
            void check.refetch();
          }}
        >
          {failed.message}
        </ErrorNotice>
      )}
      {answer === undefined ? (
        failed === null && <Spinner label={words.loading} />
      ) : (
        <DocumentPreview {...hint} document={answer.document} marked={open.map(({ marked }) => marked)} />
      )}
      {dialog === 'adopt' && answer !== undefined && (
        <AdoptDialog answer={answer} place={place} number={number} onClose={() => setDialog(null)} />
      )}
      {dialog === 'open' && (
        <OpenPointsDialog
          findings={open}
          onClose={() => setDialog(null)}
          onKeep={(reason) => {
            setDialog(null);
            saving.saveCase(place, reason);
          }}
        />
      )}
      {dialog === 'recipients' && (
        <RecipientsDialog
          place={place}
          number={number}
          openPoints={open.length - stops}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'addendum' && <AddendumDialog place={place} onClose={() => setDialog(null)} />}
    </MinutesFrame>
  );
}

function openPoints(check: Output<'minutes.check'> | undefined): Output<'minutes.check'>['findings'] {
  return check?.findings.filter(({ keptReason }) => keptReason === null) ?? [];
}
