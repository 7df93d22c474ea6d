import type { Push, Reply } from '../../shared/contract/envelope.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { OpenCaseFile } from './casefile/caseFile.ts';
import { createAttempts, type Wait } from './casefile/attempts.ts';
import { closingBackup } from './casefile/closingBackup.ts';
import { createIdleLock } from './casefile/idleLock.ts';
import { casefileOperations } from './casefile/operations.ts';
import type { KeyCost } from './casefile/derivedKey.ts';
import { casesOperations } from './cases/operations.ts';
import { shortKeptNotes } from './chairing/noteKeeping.ts';
import { chairingOperations } from './chairing/operations.ts';
import { dispatch, type RegisteredOperation } from './dispatch.ts';
import { followupOperations } from './followup/operations.ts';
import { forgetOld } from './history/forgetOld.ts';
import { historyOperations } from './history/operations.ts';
import { insightOperations } from './insight/operations.ts';
import { shortKeptLookBacks } from './insight/reflectionKeeping.ts';
import { intakeOperations } from './intake/operations.ts';
import { lawOperations } from './law/operations.ts';
import { learningOperations } from './learning/operations.ts';
import { meetingsOperations } from './meetings/operations.ts';
import { minutesOperations } from './minutes/operations.ts';
import { networkOperations } from './network/operations.ts';
import { eventsOperations } from './events/operations.ts';
import { familyOperations } from './family/operations.ts';
import { groupOperations } from './group/operations.ts';
import { guidanceOperations } from './guidance/operations.ts';
import { mapOperations } from './map/operations.ts';
import { planOperations } from './plan/operations.ts';
import type { Clock, HostPorts, Log } from './ports.ts';
import { searchOperations } from './search/operations.ts';
import { createSession, type SessionControl } from './session.ts';

export interface CoreOptions {
  readonly ports: HostPorts;
  readonly clock: Clock;
  readonly log: Log;
  /** Only tests lower it; left out, a key costs what architecture demands. */
  readonly keyCost?: KeyCost;
  /** How time passes after a wrong passphrase; only tests pass their own. */
  readonly wait?: Wait;
  /** Receives every push; called synchronously after the commit. */
  readonly push: (push: Push) => void;
}

export interface Core {
  call(operation: string, input: unknown): Promise<Reply>;
  readonly session: SessionControl;
  /** The host calls it every fifteen seconds: locks when nobody was at the keyboard for the time that was set. */
  tick(): void;
  /** Locks and lets go; the core can not be used after it. */
  close(): void;
}

const handlers: Readonly<Record<string, unknown>> = {
  ...casefileOperations,
  ...historyOperations,
  ...networkOperations,
  ...casesOperations,
  ...lawOperations,
  ...meetingsOperations,
  ...chairingOperations,
  ...followupOperations,
  ...minutesOperations,
  ...insightOperations,
  ...intakeOperations,
  ...searchOperations,
  ...planOperations,
  ...learningOperations,
  ...mapOperations,
  ...eventsOperations,
  ...groupOperations,
  ...familyOperations,
  ...guidanceOperations,
};

/** One core: knows the case file, knows no window. */
export function createCore(options: CoreOptions): Core {
  let seq = 0;
  const push = (message: DistributiveOmit<Push, 'seq'>): void => {
    seq += 1;
    options.push({ ...message, seq });
  };
  const closing = closingBackup(options.log);
  /** What cannot be cleaned up now is cleaned up at the next opening; it may not stand in the way of opening or locking. */
  const forgetNotes = (file: OpenCaseFile): void => {
    try {
      forgetOld(file.db, [shortKeptNotes, shortKeptLookBacks], options.clock());
    } catch {
      options.log({ id: 'notes', code: 'internal', operation: 'chairing.forgetNotes', detail: '' });
    }
  };
  const session: SessionControl = createSession({
    onChange: (open) => {
      const file = session.current()?.file;
      if (open && file !== undefined) forgetNotes(file);
      push({ kind: 'session', open });
    },
    beforeClose: (file) => {
      forgetNotes(file);
      closing.beforeClose(file);
    },
  });
  const idleLock = createIdleLock(session, options.clock);
  const services = {
    operations: registeredOperations(),
    session,
    clock: options.clock,
    ports: options.ports,
    log: options.log,
    keyCost: options.keyCost,
    attempts: createAttempts(options.clock, options.wait),
    idleLock,
    notice: closing.notice,
    changed: (changes: Extract<Push, { kind: 'changed' }>['changes']) => push({ kind: 'changed', changes }),
    progress: (task: string, done: number, total: number) => push({ kind: 'progress', task, done, total }),
  };
  return {
    call: (operation, input) => dispatch(services, operation, input),
    session,
    tick: idleLock.tick,
    close: () => session.close(),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A Map, so that no prototype key can ever be an operation. */
function registeredOperations(): ReadonlyMap<string, RegisteredOperation> {
  const registered = new Map<string, RegisteredOperation>();
  for (const [name, operation] of Object.entries(contract)) {
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (typeof handler !== 'function') throw new Error(`No handler for ${name}`);
    registered.set(name, { operation, handler: handler as RegisteredOperation['handler'] });
  }
  return registered;
}
