import type { ReactElement } from 'react';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Answer, ReadLine } from './returnedAnswers.ts';
import styles from './Followup.module.css';

const text = followupPapersText.screen;
const statuses = Object.entries(followupPapersText.form.choices).map(([id, label]) => ({
  id: id as keyof typeof followupPapersText.form.choices,
  label,
}));

/** One action of a returned form: nothing is chosen beforehand; who takes it over can still change status and words. */
export function ReturnedLine(
  props: Readonly<{
    line: ReadLine;
    /** Whose form it is; null when that is not known. */
    ownerName: string | null;
    answer: Answer | null;
    proposal: Answer;
    onAnswer: (answer: Answer | null) => void;
  }>,
): ReactElement {
  const { line, ownerName, answer, proposal, onAnswer } = props;
  const { action, state } = line;
  const number = action.case?.number ?? '';
  const name = number === '' ? action.body : `${number} · ${action.body}`;
  const asTyped = line.statuses.map(({ words }) => words).join(' / ');
  return (
    <li>
      <Checkbox
        aria-label={text.take(name)}
        isDisabled={state === 'missing' || (state === 'empty' && line.notes.length === 0)}
        isSelected={answer !== null}
        onChange={(isSelected) => onAnswer(isSelected ? proposal : null)}
        detail={[
          text.now(labelOf(actionStatuses, action.status)),
          ...(ownerName !== null && action.owner !== ownerName ? [text.otherOwner(action.owner)] : []),
          ...(asTyped === '' ? [] : [text.asTyped(asTyped)]),
          ...line.notes,
        ].join(' · ')}
      >
        {name}
      </Checkbox>
      {state !== 'filled' && <Chip tone={state === 'empty' ? 'neutral' : 'warn'}>{text.states[state]}</Chip>}
      {answer !== null && (
        <div className={styles['filters']}>
          <Select
            label={text.answer}
            isRequired
            value={statuses.find(({ id }) => id === answer.status)?.id ?? null}
            onChange={(status) => onAnswer({ ...answer, status })}
            options={statuses}
          />
          <TextField
            label={text.note}
            value={answer.note}
            maxLength={500}
            onChange={(note) => onAnswer({ ...answer, note })}
          />
        </div>
      )}
    </li>
  );
}
