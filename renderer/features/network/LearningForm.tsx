import type { ReactNode } from 'react';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDeed } from '../meetings/useDeed.ts';
import page from './Network.module.css';

const words = togetherText.learning;

/** One learning point, of a meeting or loose. Data of a case are refused by the core, with the word that is wrong. */
export function LearningForm({ meetingId }: Readonly<{ meetingId: string | null }>): ReactNode {
  const deed = useDeed();
  const body = useDraft(`learning:${meetingId ?? 'loose'}`, '');
  const keep = async (): Promise<void> => {
    if (body.text.trim() === '') return;
    const fields = { training: 'no', trainingOn: null, trainingBy: '' } as const;
    const input = { meetingId, body: body.text.trim(), ...fields };
    if ((await deed('network.addLearningPoint', input, words.kept)) !== null) body.clear();
  };
  return (
    <div className={page.bar}>
      <TextArea
        label={meetingId === null ? words.point : words.pointOf}
        value={body.text}
        onChange={(value) => body.setText(value)}
        isDisabled={!body.ready}
        rows={2}
        maxLength={2000}
      />
      <Button isDisabled={body.text.trim() === ''} onPress={() => void keep()}>
        {words.add}
      </Button>
    </div>
  );
}
