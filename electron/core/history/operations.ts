import type { historyContract } from '../../../shared/contract/history.ts';
import type { Handlers } from '../context.ts';
import { statements } from './store.ts';

export const historyOperations: Handlers<typeof historyContract> = {
  'history.state': (_input, { reader }) => ({
    undo: reader.one<{ operation: string }>(statements.undoNext)?.operation ?? null,
    redo: reader.one<{ operation: string }>(statements.redoNext)?.operation ?? null,
    savedAt: reader.one<{ savedAt: number | null }>(statements.lastChange)?.savedAt ?? null,
  }),
  'history.undo': (_input, { stepBack }) => ({ operation: stepBack() }),
  'history.redo': (_input, { stepForward }) => ({ operation: stepForward() }),
  'history.keepDraft': (input, { keepDraft }) => {
    keepDraft(input.place, input.body);
    return {};
  },
  'history.draft': (input, { reader }) =>
    reader.one<{ body: string; updatedAt: number }>(statements.draft, [input.place]) ?? null,
};
