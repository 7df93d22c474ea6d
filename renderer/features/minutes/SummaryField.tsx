import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './MinutesScreen.module.css';

export type SummaryFieldProps = Readonly<{
  answer: Output<'minutes.caseDocument'>;
  place: { readonly caseId: string; readonly discussionId: string };
}>;

/** A few sentences above the minutes, as long as they are a concept. What is typed is kept; in the minutes it comes by the button. */
export function SummaryField({ answer, place }: SummaryFieldProps): ReactNode {
  const draft = useDraft(`summary:${place.discussionId}`, answer.summary);
  const set = useCommand('minutes.setSummary');
  const isChanged = draft.text !== answer.summary;
  const submit = (): void =>
    set.mutate(
      { ...place, summary: draft.text, version: answer.version },
      {
        onSuccess: () => {
          draft.clear();
          showToast(words.summaryDone);
        },
      },
    );
  return (
    <div className={styles.summary} data-place="summary">
      <TextArea
        label={words.summary}
        hint={words.summaryHint}
        rows={2}
        value={draft.text}
        onChange={draft.setText}
        error={set.error?.message ?? ''}
        isDisabled={!draft.ready}
      />
      {isChanged && (
        <Button size="small" onPress={submit} isPending={set.isPending}>
          {words.summarySave}
        </Button>
      )}
    </div>
  );
}
