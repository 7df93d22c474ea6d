import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(import.meta.dirname, '../..');

export interface HostProcess {
  readonly address: string;
  readonly process: ChildProcess;
  /** What the host wrote to stderr: its log. */
  log(): string;
  /** SIGTERM, and waits for a clean end. @returns the exit code */
  end(): Promise<number | null>;
  /** SIGKILL: as when the power goes. */
  kill(): Promise<void>;
}

/** Starts the built loopback host as its own process. `dist/` must be built. */
export async function startHostProcess(options: {
  readonly folder: string;
  readonly caseFile?: string;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<HostProcess> {
  const parameters = [path.join(root, 'dist/node/host.js'), '--folder', options.folder];
  if (options.caseFile !== undefined) parameters.push('--casefile', options.caseFile);
  const child = spawn(process.execPath, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.environment },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => {
      throw new Error(`The host ended at once: ${log}`);
    }),
  ]);
  const { address } = JSON.parse(first) as { address: string };
  const ended = once(child, 'exit');
  return {
    address,
    process: child,
    log: () => log,
    async end() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
