import { randomBytes } from 'node:crypto';
import type * as z from 'zod';
import type {
  CallError,
  EntityChange,
  ErrorCode,
  FieldProblem,
  Reply,
} from '../../shared/contract/envelope.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import { historyText } from '../../shared/text/nl/history.ts';
import { caseFileFaultSentences } from '../../shared/text/nl/casefile.ts';
import type { Attempts } from './casefile/attempts.ts';
import type { KeyCost } from './casefile/derivedKey.ts';
import { CaseFileError, toCaseFileError } from './casefile/faults.ts';
import { isActivity, type IdleLock } from './casefile/idleLock.ts';
import { auditHeadOf, isLostFile, reattach } from './casefile/reattach.ts';
import { backUpBeforeImport } from './casefile/sessionBackup.ts';
import type { CommandContext, QueryContext, TaskContext } from './context.ts';
import { CallFailure } from './failure.ts';
import { appendAudit } from './history/auditTrail.ts';
import { inspectInput } from './inspectInput.ts';
import type { Clock, HostPorts, Log } from './ports.ts';
import type { OpenSession, SessionControl } from './session.ts';
import { inTransaction, queryContext } from './transaction.ts';

export interface RegisteredOperation {
  readonly operation: Operation;
  readonly handler: (input: never, context: never) => unknown;
}

export interface DispatchServices {
  readonly operations: ReadonlyMap<string, RegisteredOperation>;
  readonly session: SessionControl;
  readonly clock: Clock;
  readonly ports: HostPorts;
  readonly log: Log;
  /** Only tests lower it. */
  readonly keyCost: KeyCost | undefined;
  readonly attempts: Attempts;
  readonly idleLock: IdleLock;
  /** What went wrong at the last lock, as a sentence; null when nothing did. */
  notice(): string | null;
  /** Called after a commit with what changed. */
  changed(changes: readonly EntityChange[]): void;
  progress(task: string, done: number, total: number): void;
}

/** Ten minutes: reading the same case again within it adds no second audit row. */
const readAgainAfter = 10 * 60_000;

/**
 * The one door of the core: envelope → own-property lookup → plain input → strict schema → session state →
 * one transaction → audit row and inverse step → output schema → reply. Never throws.
 */
export async function dispatch(services: DispatchServices, name: unknown, input: unknown): Promise<Reply> {
  const operationName = typeof name === 'string' ? name : '';
  try {
    const registered = services.operations.get(operationName);
    if (registered === undefined) throw new CallFailure('validation', callText.unknownOperation);
    const parsed = parseInput(registered.operation, input);
    findFileAgain(services, registered.operation);
    const generation = services.session.generation();
    const value = await run(services, operationName, registered, parsed);
    if (registered.operation.kind !== 'task' && generation !== services.session.generation()) {
      throw new CallFailure('locked', callText.locked);
    }
    return { ok: true, value: registered.operation.output.parse(value) };
  } catch (error) {
    return { ok: false, error: describe(error, operationName, services.log) };
  }
}

function parseInput(operation: Operation, input: unknown): unknown {
  const problem = inspectInput(input);
  if (problem === 'tooLarge') throw new CallFailure('validation', callText.tooLarge);
  if (problem !== null) throw new CallFailure('validation', callText.validation);
  const result = operation.input.safeParse(input);
  if (result.success) return result.data;
  throw new CallFailure('validation', callText.validation, fieldProblems(result.error));
}

function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.join('.'),
    message: issue.code,
  }));
}

async function run(
  services: DispatchServices,
  name: string,
  { operation, handler }: RegisteredOperation,
  input: unknown,
): Promise<unknown> {
  const open = services.session.current();
  if (operation.requires === 'openFile' && open === null) {
    throw new CallFailure('locked', callText.locked);
  }
  if (isActivity(name, operation.kind)) services.idleLock.touch();
  const call = handler as (input: unknown, context: QueryContext | CommandContext | TaskContext) => unknown;
  switch (operation.kind) {
    case 'query': {
      const now = services.clock();
      return noticingLoss(open, () => {
        if (open !== null) auditRead(open, operation, name, input, now);
        return call(input, queryContext(open, now));
      });
    }
    case 'command':
      if (open === null) throw new CallFailure('locked', callText.locked);
      // Outside the transaction: a backup cannot be made inside one, and it has to hold the file of before.
      if (operation.backsUpFirst === 'import') backUpBeforeImport(services.session);
      return noticingLoss(open, () =>
        commit(services, open, name, operation.history, (context) => call(input, context)),
      );
    case 'task':
      return await call(input, taskContext(services, name));
  }
}

/**
 * After a network drive was away the old connection is of no use, though the file is at its path again: it is opened anew, so
 * that the work goes on by itself. A query reads on from what the connection still has, as long as that works.
 * @throws CaseFileError `notFound` while the file is not there
 */
function findFileAgain({ session }: DispatchServices, { kind, requires }: Operation): void {
  const open = session.current();
  if (open === null || requires !== 'openFile' || kind === 'task') return;
  const { file, attachment } = open;
  const isHeld = file.db.open && !attachment.isLost;
  if (isHeld && (kind === 'query' || file.isStillThere())) return;
  session.replace(reattach(file, attachment.head));
}

/** An input or output error of a connection means that its file is away: said as such, and mended before the next call. */
function noticingLoss<Value>(open: OpenSession | null, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (open === null || !isLostFile(error)) throw error;
    open.attachment.isLost = true;
    throw new CaseFileError({ code: 'notFound', reason: 'file' }, 'the connection lost its file', error);
  }
}

function commit<Value>(
  services: DispatchServices,
  open: OpenSession,
  name: string,
  history: Operation['history'],
  work: (context: CommandContext) => Value,
): Value {
  const { file, attachment } = open;
  // A drive that went away for a moment: nothing is written that would come back as a surprise.
  file.assertStillThere();
  const { value, changes } = inTransaction(open, services.clock(), name, history, work);
  const unheard = [...attachment.unheard, ...changes];
  attachment.unheard = unheard;
  // A file that was deleted while open takes writes that nobody will ever find.
  file.assertStillThere();
  attachment.head = auditHeadOf(file.db);
  attachment.unheard = [];
  if (unheard.length > 0) services.changed(unheard);
  return value;
}

function taskContext(services: DispatchServices, name: string): TaskContext {
  let started = services.session.generation();
  // A task that opens a file goes on in the session that it opened.
  const goOn = (open: OpenSession): OpenSession => {
    started = open.generation;
    return open;
  };
  const session: SessionControl = {
    ...services.session,
    open: (file) => goOn(services.session.open(file)),
    replace: (file) => goOn(services.session.replace(file)),
  };
  const openOrFail = (): OpenSession => {
    const open = services.session.current();
    if (open === null) throw new CallFailure('locked', callText.locked);
    return open;
  };
  const unchangedSession = (): OpenSession => {
    if (services.session.generation() !== started) throw new CallFailure('locked', callText.locked);
    return openOrFail();
  };
  return {
    ports: services.ports,
    session,
    now: services.clock,
    keyCost: services.keyCost,
    attempts: services.attempts,
    notice: services.notice,
    read: (work) => work(queryContext(unchangedSession(), services.clock())),
    change: (work) => commit(services, unchangedSession(), name, 'recorded', work),
    progress: (done, total) => services.progress(name, done, total),
  };
}

function auditRead(open: OpenSession, operation: Operation, name: string, input: unknown, now: number): void {
  if (operation.auditedBy === undefined) return;
  const subject = (input as Readonly<Record<string, unknown>>)[operation.auditedBy];
  if (typeof subject !== 'string') return;
  const key = `${name} ${subject}`;
  const last = open.reads.get(key);
  if (last !== undefined && Math.abs(now - last) < readAgainAfter) return;
  const { db } = open.file;
  db.transaction(() => {
    appendAudit(db, {
      at: now,
      actor: queryContext(open, now).setting('chairName', ''),
      kind: 'read',
      operation: name,
      subjects: [subject],
    });
  })();
  open.reads.set(key, now);
}

const retryable = new Set<ErrorCode>(['busy', 'conflict', 'diskFull', 'readonly', 'internal']);

function describe(error: unknown, operation: string, log: Log): CallError {
  const id = randomBytes(4).toString('hex');
  const failure = asFailure(error);
  if (failure.code === 'internal' || !(error instanceof CallFailure)) {
    log({ id, code: failure.code, operation, detail: technicalDetail(error) });
  }
  return {
    code: failure.code,
    message: failure.message,
    ...(failure.fields.length > 0 ? { fields: failure.fields } : {}),
    retryable: retryable.has(failure.code),
    id,
  };
}

/** Trouble of file and disk has its own sentences; whatever else was thrown is our own mistake and says nothing of itself. */
function asFailure(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  // A reference to a row that is not there (any more): the only constraint that good input can break.
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
    return new CallFailure('notFound', historyText.rowGone);
  }
  const { fault } = toCaseFileError(error);
  if (fault.code === 'internal') return new CallFailure('internal', callText.internal);
  const { happened, whatToDo } = caseFileFaultSentences(fault);
  const fields =
    fault.reason === 'otherComputer'
      ? [{ field: 'takeOver', message: fault.reason }]
      : fault.code === 'notFound'
        ? [{ field: 'casefile', message: 'unreachable' }]
        : [];
  return new CallFailure(fault.code, `${happened} ${whatToDo}`, fields);
}

function technicalDetail(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? String(error.code) : error.name;
  const frame = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return `${code} ${frame.trim().replace(/\(.*[\\/]/, '(')}`;
}
