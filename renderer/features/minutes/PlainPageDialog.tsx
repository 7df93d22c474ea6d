import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { plainPageText as words } from '../../../shared/text/nl/plainPage.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { saveAnswer } from '../../client/saveAnswer.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { DocumentPreview } from './DocumentPreview.tsx';
import { PlainPageFields } from './PlainPageFields.tsx';
import { Stops } from './Stops.tsx';
import styles from './PaperDialog.module.css';

type Page = Output<'minutes.plainPage'>;

interface Place {
  readonly caseId: string;
  readonly discussionId: string;
}

export type PlainPageDialogProps = Readonly<{ place: Place; number: string; onClose: () => void }>;

/** One page in plain language for somebody of the case: proposed, changed, read, and only then saved as a file. */
export function PlainPageDialog({ place, number, onClose }: PlainPageDialogProps): ReactNode {
  const [personId, setPersonId] = useState<string | null>(null);
  const { data, error, refetch } = useAnswer('minutes.plainPage', { ...place, personId });
  const save = useCommand('minutes.exportPlainPage');
  const chosen = data?.personId ?? null;
  const write = (): void => {
    if (chosen === null) return;
    save.mutate(
      { ...place, personId: chosen },
      {
        onSuccess: (saved) => {
          const name = saveAnswer(saved);
          if (name !== null) showToast(words.saved(name), { tone: 'good' });
        },
        onError: (refused) => showToast(refused.message, { tone: 'bad' }),
      },
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(number)}
      size="large"
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            isDisabled={data === undefined || data.reviewed === null || data.stops.length > 0}
            onPress={write}
          >
            {words.save}
          </Button>
        </>
      }
    >
      {error !== null && (
        <ErrorNotice title={words.failed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : data.personId === null || data.document === null ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          {data.people.length > 1 && (
            <Select
              label={words.forWhom}
              options={data.people.map((person) => ({
                id: person.personId,
                label: words.person(person.initials, person.role),
              }))}
              value={data.personId}
              onChange={setPersonId}
            />
          )}
          <div className={styles.sides}>
            {/* A key per person and version: what is typed for one never stands under another. */}
            <PlainPageFields
              key={`${data.personId} ${data.version ?? 0}`}
              place={place}
              page={data}
              personId={data.personId}
            />
            <div className={styles.side}>
              <Reading place={place} page={data} personId={data.personId} />
              <div className={styles.paper}>
                <DocumentPreview document={data.document} />
              </div>
            </div>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** What still stops it, and who read these very words. */
function Reading(props: Readonly<{ place: Place; page: Page; personId: string }>): ReactNode {
  const { place, page, personId } = props;
  const confirm = useCommand('minutes.confirmPlainPage');
  const submit = (): void =>
    confirm.mutate(
      { ...place, personId, hash: page.hash },
      { onError: (refused) => showToast(refused.message, { tone: 'bad' }) },
    );
  return (
    <div className={styles.side}>
      <Stops stops={page.stops} />
      <p aria-live="polite">
        {page.reviewed === null
          ? page.isChangedSince
            ? words.changedSince
            : words.unread
          : words.confirmed(page.reviewed.by, formatDateWithoutWeekday(page.reviewed.on))}
      </p>
      {page.reviewed === null && (
        <div>
          <Button isPending={confirm.isPending} isDisabled={page.stops.length > 0} onPress={submit}>
            {words.confirm}
          </Button>
        </div>
      )}
    </div>
  );
}
