import type { Output } from '../../../shared/contract/contract.ts';
import type { historyContract } from '../../../shared/contract/history.ts';
import { callText } from '../../../shared/text/nl/calls.ts';
import { historyText } from '../../../shared/text/nl/history.ts';
import { operationInWords } from '../../../shared/text/nl/operationNames.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { auditList } from './auditList.ts';
import { verifyAuditChain } from './auditTrail.ts';
import { statements } from './store.ts';

interface UndoNext {
  seq: number;
  operation: string;
}

export const historyOperations: Handlers<typeof historyContract> = {
  'history.state': (_input, { reader }) => {
    const next = reader.one<UndoNext>(statements.undoNext);
    return {
      undo: next?.operation ?? null,
      step: next?.seq ?? null,
      redo: reader.one<{ operation: string }>(statements.redoNext)?.operation ?? null,
      savedAt: reader.one<{ savedAt: number | null }>(statements.lastChange)?.savedAt ?? null,
    };
  },
  'history.undo': ({ step }, { reader, stepBack }) => {
    if (step !== undefined && step !== reader.one<UndoNext>(statements.undoNext)?.seq) {
      throw new CallFailure('conflict', historyText.undoPassed);
    }
    return stepTaken(stepBack(), 'undo');
  },
  'history.redo': (_input, { stepForward }) => stepTaken(stepForward(), 'redo'),
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

function stepTaken(operation: string, way: 'undo' | 'redo'): Output<'history.undo'> {
  return { operation, what: operationInWords(operation, way) };
}
