import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { useDescribedByHint } from '../learning/Hint.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { MinutesFrame } from './MinutesFrame.tsx';
import { PartsPanel } from './PartsPanel.tsx';
import { useSaving } from './useSaving.ts';
import type { Choice, PaperKind } from './choice.ts';

export type MeetingPaperProps = Readonly<{
  overview: Output<'minutes.overview'>;
  choice: Extract<Choice, { kind: PaperKind }>;
  onChoose: (choice: Choice) => void;
}>;

/** A document of the whole meeting: before it, at the table, and right after it. */
export function MeetingPaper({ overview, choice, onChoose }: MeetingPaperProps): ReactNode {
  const { meetingId } = overview;
  const { kind } = choice;
  const { data, error, refetch } = useAnswer('minutes.meetingDocument', { meetingId, kind });
  const saving = useSaving();
  const hint = useDescribedByHint('minutesCheck');
  return (
    <MinutesFrame
      overview={overview}
      choice={choice}
      onChoose={onChoose}
      title={words.papers[kind]}
      onSave={saving.isPending ? undefined : () => saving.saveMeeting(kind, meetingId)}
      actions={
        <>
          {kind === 'agenda' && (
            <Button isPending={saving.isPending} onPress={() => saving.saveMeeting('invitation', meetingId)}>
              {words.saveInvitation}
            </Button>
          )}
          <Button
            variant="primary"
            isPending={saving.isPending}
            onPress={() => saving.saveMeeting(kind, meetingId)}
          >
            {words.save}
          </Button>
        </>
      }
      detail={
        <>
          <h2>{words.check}</h2>
          <p>{words.checkPapers[kind]}</p>
          {data !== undefined && <PartsPanel kind={data.document.kind} choices={data.choices} />}
        </>
      }
    >
      {error !== null && (
        <ErrorNotice title={words.failed} reference={error.error.id} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : (
        <DocumentPreview {...hint} document={data.document} />
      )}
    </MinutesFrame>
  );
}
