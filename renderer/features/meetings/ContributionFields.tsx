import type { ReactElement } from 'react';
import { shareabilities } from '../../../shared/model/lists/statementKinds.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Contribution } from './meetingTypes.ts';
import styles from './Prepare.module.css';

const text = preparationScreensText.contributions;

/** What a partner said about what they bring, beside the words themselves. */
export type ContributionDetails = Pick<Contribution, 'knownSince' | 'shareability' | 'answerBy'>;

/** The three questions to a partner: what do you know, since when, may it be shared; and before which day. */
export function ContributionFields(
  props: Readonly<{
    details: ContributionDetails;
    onDetails: (change: Partial<ContributionDetails>) => void;
    body: string;
    onBody: (words: string) => void;
  }>,
): ReactElement {
  const { details, onDetails } = props;
  return (
    <>
      <TextArea label={text.body} rows={3} maxLength={20_000} value={props.body} onChange={props.onBody} />
      <div className={styles.two}>
        <TextField
          label={text.knownSince}
          hint={text.knownSinceHint}
          maxLength={500}
          value={details.knownSince}
          onChange={(knownSince) => onDetails({ knownSince })}
        />
        <Select
          label={text.shareability}
          options={[{ id: 'unknown', label: text.shareUnknown }, ...shareabilities]}
          value={details.shareability ?? 'unknown'}
          onChange={(shareability) =>
            onDetails({ shareability: shareability === 'unknown' ? null : shareability })
          }
        />
      </div>
      <DatePicker
        label={text.answerByField}
        value={details.answerBy}
        onChange={(answerBy) => onDetails({ answerBy })}
      />
    </>
  );
}
