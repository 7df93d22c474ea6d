import { useState, type ReactElement } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { CallRefused } from '../../client/client.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useDone } from '../../client/useDone.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

const text = caseItemsText.late;

type AddInput = Input<'meetings.addCase'>;
interface Waiting {
  readonly input: AddInput;
  readonly number: string;
  readonly words: string;
}

/** True when a case was refused only because it comes after the cut-off and nobody said why. */
export function asksWhyLate(error: unknown): error is CallRefused {
  return (
    error instanceof CallRefused && error.error.fields?.some(({ field }) => field === 'lateReason') === true
  );
}

/** Puts a case on an agenda; after the cut-off it first asks why. `dialog` has to stand somewhere on the screen. */
export function useAddCase(onAdded: (itemId: string) => void): {
  readonly add: (input: AddInput, number: string, words: string) => Promise<void>;
  readonly dialog: ReactElement | null;
} {
  const client = useClient();
  const done = useDone();
  const [late, setLate] = useState<Waiting | null>(null);

  const say = (error: unknown): void => {
    sayRefusal(error);
  };
  const put = async ({ input, words }: Waiting): Promise<void> => {
    const added = await client.call('meetings.addCase', input);
    done(words);
    onAdded(added.id);
  };
  const add = async (input: AddInput, number: string, words: string): Promise<void> => {
    try {
      await put({ input, number, words });
    } catch (error) {
      if (asksWhyLate(error)) setLate({ input, number, words });
      else say(error);
    }
  };
  const dialog =
    late === null ? null : (
      <ReasonDialog
        place={`late:${late.input.meetingId}:${late.input.caseId}`}
        title={text.title(late.number)}
        label={text.label}
        hint={text.hint}
        action={text.put}
        onClose={() => setLate(null)}
        onKeep={async (lateReason) => {
          try {
            await put({ ...late, input: { ...late.input, lateReason } });
            return true;
          } catch (error) {
            say(error);
            return false;
          }
        }}
      />
    );
  return { add, dialog };
}
