import type { TemporaryCaseFile } from './testing.ts';
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { CaseFileError } from './faults.ts';
import type { ProcessTask } from './testingProcess.ts';

/** The fault that `work` must end in. */
export function faultOf(work: () => unknown): CaseFileError {
  try {
    work();
  } catch (error) {
    if (error instanceof CaseFileError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Names and contents of every file in a folder, to see that nothing changed. */
export function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile());
  return Object.fromEntries(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

type TaskRequest = Pick<ProcessTask, 'task' | 'path'> & Partial<ProcessTask>;

/** Starts a process with a task; the caller ends it. */
export function startProcess(request: TaskRequest): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [script, argument(request)], { stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Runs a task until it is done or dead. */
export function runProcess(
  request: TaskRequest,
): Readonly<{ done: boolean; killed: boolean; errors: string }> {
  const result = spawnSync(process.execPath, [script, argument(request)], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { done: result.stdout.includes('done'), killed: result.signal === 'SIGKILL', errors: result.stderr };
}

const script = fileURLToPath(new URL('testingProcess.ts', import.meta.url));

function argument(request: TaskRequest): string {
  const task: ProcessTask = { killAtCall: null, killInMigration: null, backupPath: null, ...request };
  return JSON.stringify(task);
}

/** Fills the file with rows of about a hundred characters. */
export function withRows({ file }: TemporaryCaseFile, count: number): void {
  const insert = file.db.prepare('INSERT INTO note (text) VALUES (?)');
  file.db.transaction(() => {
    for (let row = 0; row < count; row += 1) insert.run(`regel ${row} ${'x'.repeat(100)}`);
  })();
}
