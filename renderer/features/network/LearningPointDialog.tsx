import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useDraft } from '../../client/useDraft.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../meetings/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';

const words = togetherText.learning;
type Point = Output<'network.learningPoints'>['rows'][number];
const states = (['no', 'wanted', 'planned', 'done'] as const).map((id) => ({ id, label: words.states[id] }));

/** Changes a learning point and puts it on the joint training list. */
export function LearningPointDialog(props: Readonly<{ point: Point; onClose: () => void }>): ReactNode {
  const { point, onClose } = props;
  const deed = useDeed();
  const body = useDraft(`learning:${point.id}`, point.body);
  const [training, setTraining] = useState(point.training);
  const [trainingOn, setOn] = useState(point.trainingOn);
  const [trainingBy, setBy] = useState(point.trainingBy);
  const close = (): void => {
    body.clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const input = {
      id: point.id,
      version: point.version,
      body: body.text.trim(),
      training,
      trainingOn,
      trainingBy: trainingBy.trim(),
    };
    if (input.body !== '' && (await deed('network.updateLearningPoint', input, words.kept)) !== null) close();
  };
  return (
    <KeepDialog
      title={words.editTitle}
      canKeep={body.text.trim() !== ''}
      onKeep={() => void keep()}
      onClose={close}
    >
      <div className={page.wide}>
        <TextArea
          label={words.point}
          value={body.text}
          onChange={(value) => body.setText(value)}
          isDisabled={!body.ready}
          rows={3}
          maxLength={2000}
        />
      </div>
      <Select label={words.training} options={states} value={training} onChange={setTraining} />
      {training !== 'no' && (
        <>
          <DatePicker label={words.trainingOn} value={trainingOn} onChange={setOn} />
          <TextField label={words.trainingBy} value={trainingBy} onChange={setBy} maxLength={500} />
        </>
      )}
    </KeepDialog>
  );
}
