import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';
import { useDoneToast } from './useDoneToast.ts';

const words = togetherText.learning;
type Point = Output<'network.learningPoints'>['rows'][number];
type Fields = Pick<Point, 'body' | 'training' | 'trainingOn' | 'trainingBy'>;
const states = (['no', 'wanted', 'planned', 'done'] as const).map((id) => ({ id, label: words.states[id] }));

/** Changes a learning point and puts it on the joint training list. */
export function LearningPointDialog(props: Readonly<{ point: Point; onClose: () => void }>): ReactNode {
  const { point, onClose } = props;
  const { body, training, trainingOn, trainingBy } = point;
  const begun = { body, training, trainingOn, trainingBy };
  const [fields, setFields, forget] = useKept<Fields>(`learning:${point.id}`, begun);
  const set = (change: Partial<Fields>): void => setFields((known) => ({ ...known, ...change }));
  const update = useCommand('network.updateLearningPoint');
  const done = useDoneToast();
  const close = (): void => {
    forget();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const input = { ...fields, body: fields.body.trim(), trainingBy: fields.trainingBy.trim() };
    try {
      await update.mutateAsync({ id: point.id, version: point.version, ...input });
      done(words.kept);
      close();
    } catch {
      // Shown at the field.
    }
  };
  return (
    <KeepDialog
      title={words.editTitle}
      canKeep={fields.body.trim() !== ''}
      isPending={update.isPending}
      onKeep={() => void keep()}
      onClose={close}
    >
      <div className={page.wide}>
        <TextArea
          label={words.point}
          value={fields.body}
          onChange={(value) => set({ body: value })}
          error={update.error?.message}
          rows={3}
          maxLength={2000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
      </div>
      <Select
        label={words.training}
        options={states}
        value={fields.training}
        onChange={(value) => set({ training: value })}
      />
      {fields.training !== 'no' && (
        <>
          <DatePicker
            label={words.trainingOn}
            value={fields.trainingOn}
            onChange={(day) => set({ trainingOn: day })}
          />
          <TextField
            label={words.trainingBy}
            value={fields.trainingBy}
            onChange={(value) => set({ trainingBy: value })}
            maxLength={500}
          />
        </>
      )}
    </KeepDialog>
  );
}
