import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { Button } from '../../components/Button.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { linesOf } from './lines.ts';
import page from './Network.module.css';
import { SentenceFields, useSentence } from './SentenceFields.tsx';

/** The end of a round: one sentence with its goals. */
export function JointSentence({ round }: Readonly<{ round: Output<'network.ambitionRound'> }>): ReactNode {
  const deed = useDeed();
  const draft = useSentence(`round:${round.id}`, round);
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
    if (draft.input === null) return;
    const input = { id: round.id, version: round.version, ...draft.input };
    if ((await deed('network.closeRound', input, words.closed)) !== null) draft.clear();
  };
  return (
    <section className={page.panel} aria-labelledby="joint">
      <h2 id="joint">{words.joint}</h2>
      <SentenceFields draft={draft} />
      <div>
        <Button variant="primary" isDisabled={draft.input === null} onPress={() => void close()}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
