import { useState, type ReactElement } from 'react';
import { draftsText } from '../../../shared/text/nl/drafts.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import type { ContributionRow } from './ContributionDialog.tsx';
import type { Meeting } from './meetingTypes.ts';
import { usePartnerFiles } from './usePartnerFiles.ts';
import shared from './Prepare.module.css';
import styles from './PrepareDialog.module.css';

const text = preparationScreensText.contributions;

/** What a partner is asked, to read before it is sent, and the drafts of it (feature P13). The app sends nothing. */
export function RequestDialog(
  props: Readonly<{
    meeting: Meeting;
    /** Requests that were asked and not answered yet; at least one. */
    rows: readonly ContributionRow[];
    answerBy: string;
    onClose: () => void;
  }>,
): ReactElement {
  const { meeting, rows, onClose } = props;
  const files = usePartnerFiles();
  const people = [...new Map(rows.map(({ contact }) => [contact.id, contact])).values()];
  const [chosen, setChosen] = useState(people[0]?.id ?? null);
  const own = rows.filter(({ contact }) => contact.id === chosen);
  const words = draftsText.request({
    day: meeting.date,
    answerBy: own.map((row) => row.answerBy ?? props.answerBy).toSorted()[0] ?? props.answerBy,
    numbers: own.map(({ caseNumber }) => caseNumber),
  });
  return (
    <Dialog
      isOpen
      title={text.request}
      onClose={onClose}
      actions={
        <>
          <Button isDisabled={files.isPending} onPress={() => files.requestDrafts(meeting.id, null, false)}>
            {text.requestAll(people.length)}
          </Button>
          <Button
            variant="primary"
            isDisabled={files.isPending || chosen === null}
            onPress={() => files.requestDrafts(meeting.id, chosen, false)}
          >
            {text.requestOne}
          </Button>
        </>
      }
    >
      <div className={shared.form}>
        <Select
          label={text.requestFor}
          options={people.map(({ id, name, profession }) => ({
            id,
            label: profession === '' ? name : `${name} · ${profession}`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
        <p className={styles.letter}>{words.trim()}</p>
        <p className={shared.small}>{text.requestNote}</p>
      </div>
    </Dialog>
  );
}
