import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import {
  reflectionAnswers,
  reflectionPoints,
  type ReflectionAnswer,
  type ReflectionPoint,
} from '../../../shared/model/lists/reflectionPoints.ts';
import { reflectionText as words } from '../../../shared/text/nl/reflection.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './Pages.module.css';

type Row = Output<'insight.reflections'>['rows'][number];
type Answers = Readonly<Record<ReflectionPoint, ReflectionAnswer | null>>;

const nothing: Answers = {
  facts: null,
  voice: null,
  collaboration: null,
  safety: null,
  options: null,
  plan: null,
};

/** Sixty seconds after a case, for the chair alone (feature I2). Escape and *Sla over* leave everything as it was. */
export function ReflectionDialog({
  meetingId,
  discussionId,
  onClose,
}: Readonly<{ meetingId: string; discussionId: string; onClose: () => void }>): ReactElement | null {
  const { data } = useAnswer('insight.reflections', { meetingId });
  const row = data?.rows.find((one) => one.discussionId === discussionId);
  return row === undefined ? null : <ReflectionForm row={row} onClose={onClose} />;
}

function ReflectionForm({ row, onClose }: Readonly<{ row: Row; onClose: () => void }>): ReactElement {
  const [answers, setAnswers] = useState<Answers>(row.answers ?? nothing);
  const note = useDraft(`reflection:${row.discussionId}`, row.note);
  const command = useCommand('insight.keepReflection');
  const keep = (): void =>
    command.mutate(
      { discussionId: row.discussionId, ...answers, note: note.text },
      {
        onSuccess: () => {
          note.clear();
          showToast(words.kept, { tone: 'good' });
          onClose();
        },
        onError: (error) => showToast(error.message, { tone: 'bad' }),
      },
    );
  return (
    <Dialog
      isOpen
      title={words.title(row.case.number)}
      closeOnPressOutside={false}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.skip}</Button>
          <Button variant="primary" isPending={command.isPending} onPress={keep}>
            {words.keep}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['under']}>{words.hint}</p>
        {reflectionPoints.map(({ id, label, question }) => (
          <RadioGroup
            key={id}
            label={`${label}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`}
            orientation="horizontal"
            value={answers[id] ?? 'none'}
            onChange={(next) => setAnswers((kept) => ({ ...kept, [id]: next === 'none' ? null : next }))}
            options={[
              ...reflectionAnswers.map((answer) => ({ id: answer.id, label: answer.label })),
              { id: 'none' as const, label: words.clear },
            ]}
          />
        ))}
        <TextField
          label={words.note}
          hint={words.noteHint}
          maxLength={500}
          value={note.text}
          onChange={(next) => note.setText(next)}
        />
      </div>
    </Dialog>
  );
}
