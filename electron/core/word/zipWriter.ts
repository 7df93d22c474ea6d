import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive; `path` is ASCII with forward slashes. */
export type ZipPart = Readonly<{ path: string; content: string | Uint8Array }>;

// 1 January 1980, the zero of the format: no clock reading may leave the machine, and equal parts give equal bytes.
const NO_DATE = 0x0021;
const VERSION_DEFLATE = 20;
const DEFLATE = 8;

/** Packs parts in the order given (PKWARE APPNOTE 4.3), without times, owners or comments. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.path, 'ascii');
    const content =
      typeof part.content === 'string' ? Buffer.from(part.content, 'utf8') : Buffer.from(part.content);
    const packed = deflateRawSync(content, { level: 6 });
    const common = commonHeader(content, packed.length, name.length);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(0x04034b50, 0);
    files.push(local, common, name, packed);
    directory.push(directoryHeader(common, offset), name);
    offset += local.length + common.length + name.length + packed.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  return new Uint8Array(
    Buffer.concat([...files, ...directory, endRecord(parts.length, directorySize, offset)]),
  );
}

/** The 26 bytes that stand both before the file and in the directory. */
function commonHeader(content: Buffer, packedSize: number, nameSize: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION_DEFLATE, 0);
  header.writeUInt16LE(DEFLATE, 4);
  header.writeUInt16LE(NO_DATE, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packedSize, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(nameSize, 22);
  return header;
}

function directoryHeader(common: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION_DEFLATE, 4);
  common.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(count: number, directorySize: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directorySize, 12);
  record.writeUInt32LE(directoryOffset, 16);
  return record;
}
