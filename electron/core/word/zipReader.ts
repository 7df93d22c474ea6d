import { crc32, inflateRawSync } from 'node:zlib';
import { WordFileError } from './wordFileError.ts';

/** What a file from outside may cost at most. A Word file of hundreds of pages stays far below each. */
export const zipLimits = {
  fileBytes: 64 * 1024 * 1024,
  parts: 2000,
  /** One part, unpacked. */
  partBytes: 48 * 1024 * 1024,
  /** All parts that are read, unpacked. */
  totalBytes: 96 * 1024 * 1024,
  /** Unpacked over packed; only held against parts above `ratioFloorBytes`, since short repetitive text packs well. */
  ratio: 200,
  ratioFloorBytes: 4 * 1024 * 1024,
} as const;

/** An opened archive; parts are unpacked when asked for, within the limits. */
export type ZipArchive = Readonly<{
  paths: readonly string[];
  /** UTF-8 or UTF-16 bytes of a part, or undefined when the archive has no such part. */
  read: (path: string) => Uint8Array | undefined;
}>;

type Entry = Readonly<{
  path: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}>;

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
// First bytes of the container of before 2007, which is also how Word wraps a file with a password.
const COMPOUND_FILE = 0xe011cfd0;

/** Reads the directory of an archive and refuses what no word processor writes. Throws `WordFileError`. */
export function openZip(bytes: Uint8Array): ZipArchive {
  if (bytes.length > zipLimits.fileBytes) throw new WordFileError('tooLarge');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 4 && buffer.readUInt32LE(0) === COMPOUND_FILE) throw new WordFileError('encrypted');
  const entries = guarded(() => readDirectory(buffer));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  if (byPath.size !== entries.length) throw new WordFileError('damaged');
  let total = 0;
  return {
    paths: [...byPath.keys()],
    read: (path) => {
      const entry = byPath.get(path);
      if (entry === undefined) return undefined;
      total += entry.size;
      if (total > zipLimits.totalBytes) throw new WordFileError('tooLarge');
      return guarded(() => unpack(buffer, entry));
    },
  };
}

function readDirectory(buffer: Buffer): readonly Entry[] {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > zipLimits.parts) throw new WordFileError('tooManyParts');
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new WordFileError('damaged');
    const nameSize = buffer.readUInt16LE(at + 28);
    const entry: Entry = {
      path: buffer.toString('utf8', at + 46, at + 46 + nameSize),
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      packedSize: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    };
    if ((buffer.readUInt16LE(at + 8) & 1) === 1) throw new WordFileError('encrypted');
    checkEntry(entry);
    entries.push(entry);
    at += 46 + nameSize + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  checkOverlap(entries);
  return entries.filter((entry) => !entry.path.endsWith('/'));
}

function checkEntry({ path, method, packedSize, size }: Entry): void {
  if (method !== 0 && method !== 8) throw new WordFileError('damaged');
  const steps = path.split('/');
  // oxlint-disable-next-line no-control-regex -- a path with a control character is refused
  if (path === '' || path.startsWith('/') || /[\\:\u0000-\u001f]/.test(path) || steps.includes('..')) {
    throw new WordFileError('unsafePath');
  }
  if (size > zipLimits.partBytes) throw new WordFileError('tooLarge');
  if (size > zipLimits.ratioFloorBytes && size > packedSize * zipLimits.ratio) {
    throw new WordFileError('packedTooTight');
  }
}

/** Parts that share bytes are how a small archive is made to unpack to something huge. */
function checkOverlap(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && entry.offset + 30 + entry.packedSize > next.offset) {
      throw new WordFileError('packedTooTight');
    }
  });
}

function findEnd(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - 22 - LONGEST_COMMENT);
  for (let at = buffer.length - 22; at >= lowest; at -= 1) {
    if (buffer.readUInt32LE(at) === END_RECORD) return at;
  }
  throw new WordFileError('notWord');
}

function unpack(buffer: Buffer, entry: Entry): Uint8Array {
  if (buffer.readUInt32LE(entry.offset) !== LOCAL_ENTRY) throw new WordFileError('damaged');
  const start =
    entry.offset + 30 + buffer.readUInt16LE(entry.offset + 26) + buffer.readUInt16LE(entry.offset + 28);
  const packed = buffer.subarray(start, start + entry.packedSize);
  // The size that the directory promises is also the most that is unpacked, whatever the data says.
  const content =
    entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WordFileError('damaged');
  return content;
}

/** Reading past the end or unpacking nonsense is a damaged file, not a fault of the program. */
function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof WordFileError ? error : new WordFileError('damaged');
  }
}
