import { Pencil, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { hasEnoughOptions } from '../../../shared/model/discussionChecklist.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { Card, Line } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Parts.module.css';

const text = cockpitText.options;

/** What can be done, doing nothing included; and the card of whoever thinks against it. */
export function OptionsPart({
  card,
  call,
  onEdit,
  onRemove,
  onDecide,
}: Readonly<{
  card: Card;
  call: TableCall;
  onEdit: (line: Line) => void;
  onRemove: (line: Line) => void;
  /** Begins a decision with the words of an option. */
  onDecide: (option: string) => void;
}>): ReactElement {
  const { deliberation, id: discussionId } = card;
  const { options, fewOptionsReason, ifWrong } = deliberation;
  const hasNothing = options.some(({ isNothing }) => isNothing);
  const isEnough = hasEnoughOptions({ options: options.length, hasNothing, fewOptionsReason: '' });
  return (
    <section className={styles['part']} aria-label={cockpitText.parts.options}>
      {options.length === 0 && <p className={styles['quiet']}>{text.none}</p>}
      <ol className={styles['rows']}>
        {options.map((option, index) => {
          const line: Line = { type: 'option', row: option };
          return (
            <li key={option.id} className={styles['row']}>
              <span className={styles['mark']}>{index + 1}</span>
              <span className={styles['grow']}>
                {option.body}{' '}
                {option.isNothing && option.body.trim().toLowerCase() !== text.nothing && (
                  <span className={styles['mark']}>{text.nothing}</span>
                )}
              </span>
              <Button
                size="small"
                aria-label={text.decideThis(option.body)}
                onPress={() => onDecide(option.body)}
              >
                {text.decide}
              </Button>
              <IconButton
                label={text.change(option.body)}
                icon={<Pencil aria-hidden="true" />}
                onPress={() => onEdit(line)}
              />
              <IconButton
                label={text.remove(option.body)}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => onRemove(line)}
              />
            </li>
          );
        })}
      </ol>
      {!hasNothing && (
        <p>
          <Button size="small" onPress={() => void call('chairing.addNothingOption', { discussionId })}>
            {text.addNothing}
          </Button>
        </p>
      )}
      <div className={styles['halves']}>
        <KeptText
          place={`if-wrong:${discussionId}`}
          label={text.ifWrong}
          hint={text.ifWrongHint}
          value={ifWrong}
          onKeep={(words) => call('chairing.setIfWrong', { discussionId, text: words })}
        />
        {!isEnough && (
          <KeptText
            place={`few-options:${discussionId}`}
            label={text.few}
            hint={text.fewHint}
            value={fewOptionsReason}
            onKeep={(reason) => call('chairing.setFewOptionsReason', { discussionId, reason })}
          />
        )}
      </div>
    </section>
  );
}

/** A text that is safe while typing and kept when the field is left. */
function KeptText({
  place,
  label,
  hint,
  value,
  onKeep,
}: Readonly<{
  place: string;
  label: string;
  hint: string;
  value: string;
  onKeep: (words: string) => Promise<unknown>;
}>): ReactElement {
  const draft = useDraft(place, value);
  const keep = async (): Promise<void> => {
    if (draft.text === value) return;
    if ((await onKeep(draft.text)) !== undefined) draft.clear();
  };
  return (
    <div className={styles['card']}>
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        value={draft.text}
        onChange={(next) => draft.setText(next)}
        onBlur={() => void keep()}
      />
    </div>
  );
}
