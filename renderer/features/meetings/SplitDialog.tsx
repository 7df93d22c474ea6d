import { useState, type ReactElement } from 'react';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { AgendaItem, Discussion } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Meetings.module.css';

const text = caseItemsText.split;
const usualMinutes = 10;

/** Asks why there is a part without the family, how long, and what is told back: without these it is not split. */
export function SplitDialog(
  props: Readonly<{ item: AgendaItem; discussion: Discussion; onClose: () => void }>,
): ReactElement {
  const { item, discussion, onClose } = props;
  const { split } = discussion;
  const deed = useDeed();
  const [minutes, setMinutes] = useState<number | null>(
    split?.minutes ?? Math.min(usualMinutes, Math.max(1, item.plannedMinutes - 1)),
  );
  const [place, setPlace] = useState<'before' | 'after'>(split?.place ?? 'after');
  const reason = useDraft(`split-reason:${discussion.id}`, split?.reason ?? '');
  const toldBack = useDraft(`split-back:${discussion.id}`, split?.toldBack ?? '');
  const row = { id: discussion.id, version: discussion.version };

  const keep = async (next: 'split' | 'join'): Promise<void> => {
    const input =
      next === 'join' || minutes === null
        ? null
        : { minutes, place, reason: reason.text.trim(), toldBack: toldBack.text.trim() };
    const words = next === 'join' ? text.joined : text.saved;
    if ((await deed('meetings.splitCase', { ...row, split: input }, words)) === null) return;
    reason.clear();
    toldBack.clear();
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.dialog}
      closeOnPressOutside={false}
      actions={
        <>
          {split !== null && (
            <Button variant="quiet" onPress={() => void keep('join')}>
              {text.join}
            </Button>
          )}
          <Button
            variant="primary"
            isDisabled={minutes === null || reason.text.trim() === '' || toldBack.text.trim() === ''}
            onPress={() => void keep('split')}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <NumberField
          label={text.minutes}
          value={minutes}
          onChange={setMinutes}
          minimum={1}
          maximum={Math.max(1, item.plannedMinutes - 1)}
          unit="min"
        />
        <RadioGroup
          label={text.place}
          options={(['after', 'before'] as const).map((id) => ({ id, label: text.places[id] }))}
          value={place}
          onChange={setPlace}
        />
        <div className={styles.wide}>
          <TextArea
            label={text.reason}
            isRequired
            rows={2}
            maxLength={4000}
            value={reason.text}
            onChange={(words) => reason.setText(words)}
          />
        </div>
        <div className={styles.wide}>
          <TextArea
            label={text.toldBack}
            hint={text.toldBackHint}
            isRequired
            rows={2}
            maxLength={4000}
            value={toldBack.text}
            onChange={(words) => toldBack.setText(words)}
          />
        </div>
      </div>
    </Dialog>
  );
}
