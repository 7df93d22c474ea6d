import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDeed } from '../meetings/useDeed.ts';
import { linesOf } from './lines.ts';
import page from './Network.module.css';

/** The end of a round: one sentence with its goals. */
export function JointSentence({ round }: Readonly<{ round: Output<'network.ambitionRound'> }>): ReactNode {
  const deed = useDeed();
  const sentence = useDraft(`round:${round.id}:sentence`, round.sentence);
  const goals = useDraft(`round:${round.id}:goals`, round.goals);
  if (round.step === 'closed') {
    return (
      <section className={page.panel} aria-labelledby="joint">
        <h2 id="joint">{words.joint}</h2>
        <p className={page.sentence}>{round.sentence}</p>
        <ul className={page.goals}>
          {linesOf(round.goals).map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </section>
    );
  }
  const close = async (): Promise<void> => {
    const input = {
      id: round.id,
      version: round.version,
      sentence: sentence.text.trim(),
      goals: goals.text.trim(),
    };
    if (input.sentence === '' || (await deed('network.closeRound', input, words.closed)) === null) return;
    sentence.clear();
    goals.clear();
  };
  return (
    <section className={page.panel} aria-labelledby="joint">
      <h2 id="joint">{words.joint}</h2>
      <TextArea
        label={words.sentence}
        hint={words.sentenceHint}
        value={sentence.text}
        onChange={(value) => sentence.setText(value)}
        isDisabled={!sentence.ready}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        label={words.goals}
        hint={words.goalsHint}
        value={goals.text}
        onChange={(value) => goals.setText(value)}
        isDisabled={!goals.ready}
        rows={3}
        maxLength={2000}
      />
      <div>
        <Button variant="primary" isDisabled={sentence.text.trim() === ''} onPress={() => void close()}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
