import type { ReactNode } from 'react';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useKept } from '../../client/useKept.ts';
import { TextArea } from '../../components/TextArea.tsx';

type Sentence = Readonly<{ sentence: string; goals: string }>;

export interface SentenceDraft {
  readonly typed: Sentence;
  /** As the core takes it; null without a sentence. */
  readonly input: Sentence | null;
  change(part: Partial<Sentence>): void;
  clear(): void;
}

/** A sentence with its goals while it is typed: safe from a lock. */
export function useSentence(place: string, { sentence, goals }: Sentence): SentenceDraft {
  const [typed, setTyped, clear] = useKept<Sentence>(place, { sentence, goals });
  const input = { sentence: typed.sentence.trim(), goals: typed.goals.trim() };
  return {
    typed,
    input: input.sentence === '' ? null : input,
    change: (part) => setTyped((known) => ({ ...known, ...part })),
    clear,
  };
}

/** The joint sentence and its goals, at the end of a round or without one. */
export function SentenceFields(props: Readonly<{ draft: SentenceDraft; takesFocus?: boolean }>): ReactNode {
  const { typed, change } = props.draft;
  return (
    <>
      <TextArea
        label={words.sentence}
        hint={words.sentenceHint}
        value={typed.sentence}
        onChange={(sentence) => change({ sentence })}
        rows={2}
        maxLength={2000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
        autoFocus={props.takesFocus === true}
      />
      <TextArea
        label={words.goals}
        hint={words.goalsHint}
        value={typed.goals}
        onChange={(goals) => change({ goals })}
        rows={3}
        maxLength={2000}
      />
    </>
  );
}
