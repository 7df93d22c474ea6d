import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { plainPageText as words } from '../../../shared/text/nl/plainPage.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { StartAnew } from '../../components/StartAnew.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { NameReason, useNameReason } from './NameReason.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { PaperLook } from './PaperLook.tsx';
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
  const answer = useAnswer('minutes.plainPage', { ...place, personId });
  const { data } = answer;
  const save = useCommand('minutes.exportPlainPage');
  const chosen = data?.personId ?? null;
  const kept = useNameReason(`plainName:${place.discussionId}:${chosen ?? 'first'}`, data?.names ?? []);
  const write = (): void => {
    if (chosen === null) return;
    save.mutate({ ...place, personId: chosen, ...kept.input }, toldWhenSaved(words.saved, kept.forget));
  };
  return (
    <PaperDialog
      title={words.title(number)}
      words={words}
      answer={answer}
      onClose={onClose}
      action={{
        label: words.save,
        isPending: save.isPending,
        isDisabled: data === undefined || data.reviewed === null || data.stops.length > 0 || kept.isMissing,
        onPress: write,
      }}
    >
      {(page) =>
        page.personId === null || page.document === null ? (
          <p>{words.nobody}</p>
        ) : (
          <>
            <p>{words.lead}</p>
            {page.people.length > 1 && (
              <Select
                label={words.forWhom}
                options={page.people.map((person) => ({
                  id: person.personId,
                  label: words.person(person.initials, person.role),
                }))}
                value={page.personId}
                onChange={setPersonId}
              />
            )}
            <div className={styles.sides}>
              {/* Per person and version: what is typed for one never stands under another. */}
              <StartAnew from={`${page.personId} ${page.version ?? 0}`}>
                <PlainPageFields place={place} page={page} personId={page.personId} />
              </StartAnew>
              <div className={styles.side}>
                <Reading place={place} page={page} personId={page.personId} />
                <NameReason state={kept} />
                <PaperLook template={page.template} />
                <div className={styles.paper}>
                  <DocumentPreview document={page.document} />
                </div>
              </div>
            </div>
          </>
        )
      }
    </PaperDialog>
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
