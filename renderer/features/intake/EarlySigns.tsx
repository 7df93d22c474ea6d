import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { signalCategories } from '../../../shared/model/lists/signalCategories.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './EarlySigns.module.css';

const words = intakeScreenText.signs;
type Sign = Output<'intake.earlySigns'>[number];

/** Early signs of one case (P11): only what is ticked is kept; nothing is counted or weighed. */
export function EarlySigns({ caseId }: Readonly<{ caseId: string }>): ReactNode {
  const { data, error, refetch } = useAnswer('intake.earlySigns', { caseId });
  const deed = useDeed();
  return (
    <Card title={words.title} note={words.hint}>
      {error !== null && data === undefined && (
        <ErrorNotice title={error.message} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <ul className={styles.signs} aria-label={words.title}>
          {signalCategories.map((category) => {
            const seen = data.find(({ sign }) => sign === category.id);
            const mark = category.criminalData ? words.criminal : category.specialData ? words.special : '';
            return (
              <li key={category.id}>
                <Checkbox
                  isSelected={seen !== undefined}
                  onChange={(isSeen) =>
                    void deed(
                      'intake.setEarlySign',
                      { caseId, sign: category.id, isSeen, seenOn: null, note: '' },
                      isSeen ? words.ticked(category.label) : words.unticked(category.label),
                    )
                  }
                >
                  {category.label}
                </Checkbox>
                {seen !== undefined && (
                  <>
                    {mark !== '' && <p className={styles.signMark}>{mark}</p>}
                    <SignDetail
                      key={`${seen.id} ${seen.version}`}
                      caseId={caseId}
                      sign={seen}
                      label={category.label}
                    />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

function SignDetail(props: Readonly<{ caseId: string; sign: Sign; label: string }>): ReactNode {
  const { caseId, sign, label } = props;
  const deed = useDeed();
  const draft = useDraft(`early-sign:${sign.id}`, sign.note);
  const note = draft.text.trim();
  const keep = async (changed: Partial<Pick<Sign, 'seenOn' | 'note'>>): Promise<void> => {
    const input = { caseId, sign: sign.sign, isSeen: true, seenOn: sign.seenOn, note, ...changed };
    if ((await deed('intake.setEarlySign', input)) !== null) draft.clear();
  };
  return (
    <div className={styles.signDetail}>
      <DatePicker
        label={words.seenOnOf(label)}
        hideLabel
        value={sign.seenOn}
        onChange={(seenOn) => void keep({ seenOn })}
      />
      <TextField
        label={words.noteOf(label)}
        hideLabel
        placeholder={words.note}
        maxLength={500}
        value={draft.text}
        onChange={draft.setText}
        onBlur={() => {
          // What was typed counts, also before an earlier draft was read: that would not come over it any more.
          if (note !== sign.note) void keep({ note });
        }}
      />
    </div>
  );
}
