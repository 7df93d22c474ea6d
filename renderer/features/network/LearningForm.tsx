import type { ReactNode } from 'react';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import page from './Network.module.css';
import { useDoneToast } from './useDoneToast.ts';

const words = togetherText.learning;

/** One learning point, of a meeting or loose. Data of a case are refused by the core, with the word that is wrong, at the field. */
export function LearningForm({ meetingId }: Readonly<{ meetingId: string | null }>): ReactNode {
  const body = useDraft(`learning:${meetingId ?? 'loose'}`, '');
  const add = useCommand('network.addLearningPoint');
  const done = useDoneToast();
  const keep = async (): Promise<void> => {
    if (body.text.trim() === '') return;
    const fields = { training: 'no', trainingOn: null, trainingBy: '' } as const;
    try {
      await add.mutateAsync({ meetingId, body: body.text.trim(), ...fields });
      body.clear();
      done(words.kept);
    } catch {
      // Shown at the field.
    }
  };
  return (
    <div className={page.bar}>
      <TextArea
        label={meetingId === null ? words.point : words.pointOf}
        value={body.text}
        onChange={(value) => {
          add.reset();
          body.setText(value);
        }}
        isDisabled={!body.ready}
        error={add.error?.message}
        rows={2}
        maxLength={2000}
      />
      <Button isDisabled={body.text.trim() === ''} isPending={add.isPending} onPress={() => void keep()}>
        {words.add}
      </Button>
    </div>
  );
}
