import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { WordFileError } from './wordFileError.ts';
import { openZip, zipLimits } from './zipReader.ts';
import { writeZip } from './zipWriter.ts';

function refused(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof WordFileError) return error.reason;
    throw error;
  }
}

/** Changes one 32-bit number at `distance` from the start of the first directory entry. */
function withDirectoryNumber(zip: Uint8Array, distance: number, value: number): Uint8Array {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(value, copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + distance);
  return copy;
}

const SIZE = 24;
const OFFSET = 42;

describe('an archive', () => {
  it('is read as it was written, and as another program writes it', async () => {
    const own = openZip(writeZip([{ path: 'a/b.xml', content: 'één 🧑‍🏫' }]));
    expect(own.paths).toEqual(['a/b.xml']);
    expect(Buffer.from(own.read('a/b.xml') ?? []).toString('utf8')).toBe('één 🧑‍🏫');
    expect(own.read('toString')).toBeUndefined();
    const other = new JSZip().file('los.txt', 'x').file('map/b.txt', 'y'.repeat(999));
    const read = openZip(
      await other.generateAsync({ type: 'uint8array', compression: 'STORE', comment: 'PK' }),
    );
    expect(read.paths).toEqual(['los.txt', 'map/b.txt']);
    expect(Buffer.from(read.read('map/b.txt') ?? [])).toHaveLength(999);
  });

  it('is refused when a part unpacks to more than it says, or says more than it may', () => {
    const zip = writeZip([{ path: 'a', content: '0'.repeat(100_000) }]);
    expect(refused(() => openZip(withDirectoryNumber(zip, SIZE, 500)).read('a'))).toBe('damaged');
    expect(refused(() => openZip(withDirectoryNumber(zip, SIZE, zipLimits.partBytes + 1)))).toBe('tooLarge');
    expect(refused(() => openZip(withDirectoryNumber(zip, SIZE, zipLimits.ratioFloorBytes + 1)))).toBe(
      'packedTooTight',
    );
  });

  it('is refused when a real bomb of five megabytes of zeros is inside', () => {
    const zip = writeZip([{ path: 'a', content: '\0'.repeat(5 * 1024 * 1024) }]);
    expect(refused(() => openZip(zip))).toBe('packedTooTight');
  });

  it('is refused when parts share the same bytes', () => {
    const zip = writeZip([
      { path: 'a', content: 'x'.repeat(50) },
      { path: 'b', content: 'y' },
    ]);
    const second = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]));
    expect(refused(() => openZip(withDirectoryNumber(zip, OFFSET, second)))).toBe('packedTooTight');
  });

  it('is refused when it has more parts than any document', () => {
    const parts = Array.from({ length: zipLimits.parts + 1 }, (_, index) => ({
      path: `p${index}`,
      content: '',
    }));
    expect(refused(() => openZip(writeZip(parts)))).toBe('tooManyParts');
  });

  it.each(['../buiten', '/etc/x', 'a\\b', 'C:x', 'a/../../b', ''])(
    'is refused when a part is called "%s"',
    (path) => {
      expect(refused(() => openZip(writeZip([{ path, content: 'x' }])))).toBe('unsafePath');
    },
  );

  it('is refused when two parts have one name, since readers differ in which they take', () => {
    expect(
      refused(() =>
        openZip(
          writeZip([
            { path: 'a', content: '1' },
            { path: 'a', content: '2' },
          ]),
        ),
      ),
    ).toBe('damaged');
  });

  it('is refused with a password or in the format of before 2007', () => {
    const zip = Buffer.from(writeZip([{ path: 'a', content: '1' }]));
    zip.writeUInt16LE(1, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
    expect(refused(() => openZip(zip))).toBe('encrypted');
    expect(refused(() => openZip(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toBe('encrypted');
  });

  it('is refused when one bit of the content has changed', () => {
    const zip = Buffer.from(writeZip([{ path: 'a', content: 'x'.repeat(40) }]));
    const wrong = withDirectoryNumber(zip, 16, crc32('y'.repeat(40)));
    expect(refused(() => openZip(wrong).read('a'))).toBe('damaged');
  });
});
