import type { historyContract } from '../../../shared/contract/history.ts';
import { callText } from '../../../shared/text/nl/calls.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { auditList } from './auditList.ts';
import { verifyAuditChain } from './auditTrail.ts';
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
  'history.auditList': (input, { reader }) => auditList(input, reader),
  'history.checkChain': async (_input, { session }) => {
    const open = session.current();
    if (open === null) throw new CallFailure('locked', callText.locked);
    const seq = verifyAuditChain(open.file.db);
    const at = seq === null ? undefined : open.reader.one<{ at: number }>(statements.auditMoment, [seq])?.at;
    return {
      links: open.reader.one<{ links: number }>(statements.auditCount)?.links ?? 0,
      brokenAt: seq === null ? null : { seq, at: at ?? 0 },
    };
  },
};
