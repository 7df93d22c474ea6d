import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { contributionStates } from '../../../shared/model/lists/meetingLists.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { ContributionFields } from './ContributionFields.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Prepare.module.css';

const text = preparationScreensText.contributions;

export type ContributionRow = Output<'meetings.contributionList'>['rows'][number];

/** What one partner brings to one case: what do they know, since when, and may it be shared (feature P13). */
export function ContributionDialog(
  props: Readonly<{ row: ContributionRow; answerBy: string; onClose: () => void }>,
): ReactElement {
  const { row, onClose } = props;
  const deed = useDeed();
  const place = `contribution:${row.discussionId}:${row.contact.id}`;
  const [fields, setFields, forgetFields] = useKept(`${place}:fields`, {
    state: row.state ?? ('asked' as const),
    knownSince: row.knownSince,
    shareability: row.shareability,
    answerBy: row.answerBy ?? (row.state === null ? props.answerBy : null),
  });
  const set = (change: Partial<typeof fields>): void => setFields((known) => ({ ...known, ...change }));
  const body = useDraft(place, row.body);
  const save = async (): Promise<void> => {
    const kept = await deed('meetings.keepContribution', {
      discussionId: row.discussionId,
      contactId: row.contact.id,
      version: row.version,
      body: body.text,
      ...fields,
    });
    if (kept === null) return;
    body.clear();
    forgetFields();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.dialogTitle(row.contact.name, row.caseNumber)}
      closeOnPressOutside={false}
      actions={
        <Button variant="primary" onPress={() => void save()}>
          {text.save}
        </Button>
      }
    >
      <div className={styles.form}>
        <Select
          label={text.state}
          options={contributionStates}
          value={fields.state}
          onChange={(state) => set({ state })}
        />
        <ContributionFields
          details={fields}
          onDetails={set}
          body={body.text}
          onBody={(words) => body.setText(words)}
        />
      </div>
    </Dialog>
  );
}
