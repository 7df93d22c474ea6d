import type { ReactNode } from 'react';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useDraft, type Draft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';

type Sentence = Readonly<{ sentence: string; goals: string }>;

export interface SentenceDraft {
  readonly sentence: Draft;
  readonly goals: Draft;
  /** As the core takes it; null without a sentence. */
  readonly input: Sentence | null;
  clear(): void;
}

/** A sentence with its goals while it is typed: safe from a lock. */
export function useSentence(place: string, initial: Sentence): SentenceDraft {
  const sentence = useDraft(`${place}:sentence`, initial.sentence);
  const goals = useDraft(`${place}:goals`, initial.goals);
  const typed = { sentence: sentence.text.trim(), goals: goals.text.trim() };
  return {
    sentence,
    goals,
    input: typed.sentence === '' ? null : typed,
    clear: () => {
      sentence.clear();
      goals.clear();
    },
  };
}

/** The joint sentence and its goals, at the end of a round or without one. */
export function SentenceFields({ draft }: Readonly<{ draft: SentenceDraft }>): ReactNode {
  return (
    <>
      <TextArea
        label={words.sentence}
        hint={words.sentenceHint}
        value={draft.sentence.text}
        onChange={(value) => draft.sentence.setText(value)}
        isDisabled={!draft.sentence.ready}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        label={words.goals}
        hint={words.goalsHint}
        value={draft.goals.text}
        onChange={(value) => draft.goals.setText(value)}
        isDisabled={!draft.goals.ready}
        rows={3}
        maxLength={2000}
      />
    </>
  );
}
