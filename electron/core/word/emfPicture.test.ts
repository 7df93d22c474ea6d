import { expect, test } from 'vitest';
import { networkDrawing } from '../../../shared/model/networkDrawing.ts';
import { emfPicture } from './emfPicture.ts';

const drawing = networkDrawing(
  [
    { id: 'a', label: 'J.', kind: 'person', isSubject: true, x: 100, y: 100 },
    { id: 'b', label: 'België & co', kind: 'organisation', isSubject: false, x: 900, y: 600 },
  ],
  [{ fromNodeId: 'a', toNodeId: 'b', kind: 'care', quality: 'pressure' }],
);

/** Kind and length of every record, as a reader walks through them. */
function recordsOf(bytes: Buffer): { kind: number; at: number; size: number }[] {
  const records = [];
  for (let at = 0; at < bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    records.push({ kind: bytes.readUInt32LE(at), at, size });
    expect(size % 4).toBe(0);
    at += size;
  }
  return records;
}

test('a metafile is a chain of records that the header counts, from header to end', () => {
  const bytes = emfPicture(drawing);
  const records = recordsOf(bytes);
  expect(records[0]).toMatchObject({ kind: 1, size: 108 });
  expect(records.at(-1)).toMatchObject({ kind: 14, size: 20 });
  expect(bytes.readUInt32LE(40)).toBe(0x464d4520);
  expect(bytes.readUInt32LE(48)).toBe(bytes.length);
  expect(bytes.readUInt32LE(52)).toBe(records.length);
});

test('the words stand in it as text, and equal drawings give equal bytes', () => {
  const bytes = emfPicture(drawing);
  expect(bytes.includes(Buffer.from('België & co', 'utf16le'))).toBe(true);
  expect(emfPicture(drawing).equals(bytes)).toBe(true);
  const texts = recordsOf(bytes).filter(({ kind }) => kind === 84);
  for (const { at, size } of texts) {
    const count = bytes.readUInt32LE(at + 44);
    expect(bytes.readUInt32LE(at + 72) + count * 4).toBe(size);
  }
  expect(texts).toHaveLength(3);
});
