import type { CDPSession } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';

/** What a heap snapshot says of its own form; the rest of it is one long list of numbers. */
const snapshotForm = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.array(z.union([z.string(), z.array(z.string())])),
    }),
  }),
  nodes: z.array(z.number()),
});

/** Bytes of what a page holds in memory for itself; the code that the engine compiled and what the developer tools record left out. */
export async function heldBytes(developer: CDPSession): Promise<number> {
  const parts: string[] = [];
  const onPart = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
  developer.on('HeapProfiler.addHeapSnapshotChunk', onPart);
  await developer.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  developer.off('HeapProfiler.addHeapSnapshotChunk', onPart);
  const { snapshot, nodes } = snapshotForm.parse(JSON.parse(parts.join('')));
  const fields = snapshot.meta.node_fields;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const types = snapshot.meta.node_types[type] ?? [];
  let bytes = 0;
  for (let place = 0; place < nodes.length; place += fields.length) {
    const kind = types[nodes[place + type] ?? -1] ?? '';
    if (kind !== 'code' && kind !== 'native') bytes += nodes[place + size] ?? 0;
  }
  return bytes;
}

/** Bytes of JavaScript that this process really uses: here, the core. */
export function hostHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 4; turn += 1) collect();
  return process.memoryUsage().heapUsed;
}

/** Bytes that the processes of our browser that draw pages hold in memory, as Linux counts them; NaN on another system. */
export function rendererBytes(): number {
  const processes = new Map<number, { parent: number; isRenderer: boolean; bytes: number }>();
  for (const name of namesIn('/proc')) {
    const pid = Number(name);
    const status = Number.isInteger(pid) ? contentOf(`/proc/${pid}/status`) : '';
    const parent = Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? Number.NaN);
    const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? Number.NaN);
    if (Number.isNaN(parent) || Number.isNaN(kilobytes)) continue;
    const isRenderer = contentOf(`/proc/${pid}/cmdline`).includes('--type=renderer');
    processes.set(pid, { parent, isRenderer, bytes: kilobytes * 1024 });
  }
  const isOurs = (pid: number): boolean => {
    const found = processes.get(pid);
    return found !== undefined && (found.parent === process.pid || isOurs(found.parent));
  };
  const ours = [...processes].filter(([pid, { isRenderer }]) => isRenderer && isOurs(pid));
  return ours.length === 0 ? Number.NaN : ours.reduce((sum, [, { bytes }]) => sum + bytes, 0);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty for a process that ended meanwhile. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
