import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Where a marker was found in plain text. */
export interface Finding {
  readonly file: string;
  readonly marker: string;
  readonly form: 'utf-8' | 'utf-16' | 'inside a zip';
}

/**
 * Looks through every file below the folders for the markers, as UTF-8 and UTF-16, and inside zip entries
 * (a Word file is one).
 * @param leaveOut files that may hold them: the exports that a person asked for
 */
export function scanForPlaintext(
  folders: readonly string[],
  markers: readonly string[],
  leaveOut: (file: string) => boolean = () => false,
): Finding[] {
  return folders
    .flatMap(filesBelow)
    .filter((file) => !leaveOut(file))
    .flatMap((file) => findingsIn(file, markers));
}

/** How many files and bytes a scan covers; a scan of nothing proves nothing. */
export function scanned(folders: readonly string[]): { readonly files: number; readonly bytes: number } {
  const files = folders.flatMap(filesBelow);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function findingsIn(file: string, markers: readonly string[]): Finding[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    // A browser removes its own scratch files while it ends.
    return [];
  }
  const inner = zipEntries(bytes);
  return markers.flatMap((marker): Finding[] => {
    const utf8 = Buffer.from(marker, 'utf8');
    const utf16 = Buffer.from(marker, 'utf16le');
    return [
      ...(bytes.includes(utf8) ? [{ file, marker, form: 'utf-8' as const }] : []),
      ...(bytes.includes(utf16) ? [{ file, marker, form: 'utf-16' as const }] : []),
      ...(inner.some((part) => part.includes(utf8)) ? [{ file, marker, form: 'inside a zip' as const }] : []),
    ];
  });
}

/** Unpacked entries of a zip, by its local headers; nothing for other files. */
function zipEntries(bytes: Buffer): Buffer[] {
  if (bytes.length < 30 || bytes.readUInt32LE(0) !== 0x04034b50) return [];
  const entries: Buffer[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && bytes.readUInt32LE(at) === 0x04034b50) {
    const method = bytes.readUInt16LE(at + 8);
    const size = bytes.readUInt32LE(at + 18);
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const data = bytes.subarray(start, start + size);
    entries.push(method === 8 ? inflateRawSync(data) : data);
    at = start + size;
  }
  return entries;
}
