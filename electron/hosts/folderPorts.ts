import { readdir, stat } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { HostPorts, RecentCaseFile } from '../core/ports.ts';
import { newHandle, type HeldFiles } from './heldFiles.ts';

export interface FolderPortsOptions {
  /** Where case files of this host lie; made (0700) when missing. */
  readonly folder: string;
  /** A case file elsewhere that was named at the start. */
  readonly caseFile?: string;
  readonly incoming: HeldFiles;
  readonly outgoing: HeldFiles;
}

/**
 * The loopback host's doors. A browser gives no dialogs for files, so case files lie in one folder,
 * imports come as an upload and exports go as one download.
 */
export function createFolderPorts(options: FolderPortsOptions): HostPorts {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  const openedAt = new Map<string, number>();

  const handleOf = (file: string): string => {
    const known = handles.get(file);
    if (known !== undefined) return known;
    const handle = newHandle();
    handles.set(file, handle);
    paths.set(handle, file);
    return handle;
  };

  const inFolder = async (): Promise<string[]> => {
    const names = await readdir(options.folder).catch(() => []);
    return names.filter((name) => name.endsWith('.casus')).map((name) => path.join(options.folder, name));
  };

  return {
    async chooseCaseFile(purpose, suggestedName) {
      if (purpose === 'open') return null;
      const file = await freeName(options.folder, suggestedName);
      return { handle: handleOf(file), name: path.basename(file) };
    },
    pathOf: async (handle) => paths.get(handle) ?? null,
    async recentCaseFiles() {
      const named = options.caseFile === undefined ? [] : [path.resolve(options.caseFile)];
      const files = [...new Set([...named, ...(await inFolder())])];
      const described = await Promise.all(files.map((file) => describeFile(file, handleOf(file), openedAt)));
      return described.toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0));
    },
    async rememberCaseFile(file) {
      openedAt.set(file, Date.now());
    },
    async readFile(handle) {
      const file = options.incoming.take(handle);
      return file === undefined ? null : { name: file.name, bytes: file.bytes };
    },
    async saveFile(file) {
      const handle = options.outgoing.keep({
        name: file.suggestedName,
        mediaType: file.mediaType,
        bytes: file.bytes,
      });
      return { kind: 'download', name: file.suggestedName, url: `/download/${handle}` };
    },
    openWindow: async () => false,
    clipboard: async () => false,
    capabilities: () => ({
      nativeDialogs: false,
      deviceUnlock: false,
      ownWindows: false,
      ownClipboard: false,
    }),
  };
}

async function describeFile(
  file: string,
  handle: string,
  openedAt: ReadonlyMap<string, number>,
): Promise<RecentCaseFile> {
  const found = await stat(file).catch(() => null);
  return {
    handle,
    name: path.basename(file, '.casus'),
    folder: path.basename(path.dirname(file)),
    openedAt: openedAt.get(file) ?? (found === null ? null : Math.floor(found.mtimeMs)),
    exists: found !== null,
  };
}

/** A file name that the systems of all partners accept, and that no file has yet. */
async function freeName(folder: string, suggestedName: string): Promise<string> {
  const plain =
    suggestedName
      .normalize('NFC')
      .replaceAll(/\.casus$/gi, '')
      .replaceAll(/[^\p{L}\p{N} _-]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'Casusbestand';
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, `${plain}${count === 1 ? '' : ` ${count}`}.casus`);
    if ((await stat(file).catch(() => null)) === null) return file;
  }
}
