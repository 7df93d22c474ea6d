import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import type { CallError, Push } from '../../shared/contract/envelope.ts';
import { testKeyCost, testPassphrase } from '../../electron/core/casefile/testing.ts';
import { createCore, type Core } from '../../electron/core/createCore.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles, type HeldFiles } from '../../electron/hosts/heldFiles.ts';
import { copyEmptyCaseFile } from './emptyCaseFile.ts';

export interface TestCore {
  readonly core: Core;
  readonly folder: string;
  readonly pushes: Push[];
  readonly logged: { code: string; operation: string; detail: string }[];
  readonly incoming: HeldFiles;
  readonly outgoing: HeldFiles;
  /** How long each guess of a secret had to wait, in milliseconds; the clock moved along. */
  readonly waits: number[];
  /** As a window hears it. @returns a function that stops listening */
  onPush(listener: (push: Push) => void): () => void;
  /** Moves the clock, in milliseconds. */
  advance(milliseconds: number): void;
  now(): number;
  /** Done once, when the core asks what time it is: for what happens in the middle of a command. */
  atNextMoment(deed: () => void): void;
  /** @throws with the code when the call is refused */
  call<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name>>;
  /** @throws when the call is not refused */
  refusal(operation: OperationName, input: unknown): Promise<CallError>;
  /** Closes without locking first and opens a new core on the same folder, as after a restart. */
  reopen(): Promise<TestCore>;
  close(): void;
}

/** Sunday 22 November 2026, 09:00 in the Netherlands. */
export const testNow = Date.UTC(2026, 10, 22, 8, 0, 0);

/**
 * A real core on a real encrypted file in its own folder; only clock, key cost and host doors are the test's.
 * @param options.made the file is made here and now, not a copy of the empty file of this run, which was opened once more
 * @param options.fresh makes a new file; left out: in a new folder only, else the file in that folder is opened
 */
export async function openTestCore(
  options: {
    readonly folder?: string;
    readonly now?: number;
    readonly fresh?: boolean;
    readonly made?: boolean;
  } = {},
): Promise<TestCore> {
  const fresh = options.fresh ?? options.folder === undefined;
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'casustafel-core-'));
  const pushes: Push[] = [];
  const listeners = new Set<(push: Push) => void>();
  const logged: TestCore['logged'] = [];
  const incoming = createHeldFiles();
  const outgoing = createHeldFiles();
  const waits: number[] = [];
  let now = options.now ?? testNow;
  let atMoment: (() => void) | undefined;
  const core = createCore({
    ports: createFolderPorts({ folder, incoming, outgoing }),
    clock: () => {
      const deed = atMoment;
      atMoment = undefined;
      deed?.();
      return now;
    },
    log: (entry) => logged.push(entry),
    push: (push) => {
      pushes.push(push);
      for (const listener of listeners) listener(push);
    },
    keyCost: testKeyCost,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  });

  const testCore: TestCore = {
    core,
    folder,
    pushes,
    logged,
    incoming,
    outgoing,
    waits,
    onPush(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => now,
    atNextMoment: (deed) => void (atMoment = deed),
    advance(milliseconds) {
      now += milliseconds;
    },
    async call(operation, input) {
      const reply = await core.call(operation, input);
      if (!reply.ok) {
        const detail = logged.at(-1)?.detail ?? '';
        throw new Error(`${operation}: ${reply.error.code} ${reply.error.message} ${detail}`);
      }
      return reply.value as Output<typeof operation>;
    },
    async refusal(operation, input) {
      const reply = await core.call(operation, input);
      if (reply.ok) throw new Error(`${operation} was not refused`);
      return reply.error;
    },
    async reopen() {
      core.close();
      return openTestCore({ folder, now });
    },
    close() {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  const isAsked = options.made === true || options.now !== undefined;
  const isCopied = fresh && !isAsked && copyEmptyCaseFile(folder);
  if (fresh && !isCopied) {
    const chosen = await testCore.call('casefile.choose', { purpose: 'create', suggestedName: 'Proef' });
    if (chosen === null) throw new Error('No place for the test file');
    await testCore.call('casefile.create', {
      handle: chosen.handle,
      passphrase: testPassphrase,
      chairName: 'Ilse Brandsma',
    });
  } else {
    const [recent] = await testCore.call('casefile.recent', {});
    if (recent === undefined) throw new Error('No case file to reopen');
    await testCore.call('casefile.open', {
      handle: recent.handle,
      secret: { kind: 'passphrase', passphrase: testPassphrase },
    });
  }
  return testCore;
}
