import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnPortrait, pngChunk } from './drawnPortrait.ts';
import { largestPortrait, readPortrait } from './portrait.ts';

/** A frame of 8 by 6 points; nobody decodes it here. */
function jpeg(extra: readonly (readonly [marker: number, text: string])[]): Buffer {
  const segment = (marker: number, data: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001')),
    ...extra.map(([marker, text]) => segment(marker, Buffer.from(text))),
    segment(0xc0, Buffer.from([8, 0, 6, 0, 8, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
  ]);
}

test('what a camera writes along is taken out of a JPEG, the picture stays', () => {
  const portrait = readPortrait(
    jpeg([
      [0xe1, 'Exif\0\0 52.0907, 5.1214'],
      [0xed, 'Photoshop words'],
      [0xfe, 'een opmerking'],
    ]),
  );
  expect(portrait).toMatchObject({ mediaType: 'image/jpeg', width: 8, height: 6 });
  const kept = Buffer.from(portrait?.base64 ?? '', 'base64');
  expect(kept.equals(jpeg([]))).toBe(true);
});

test('a PNG loses its words and keeps its size', () => {
  const plain = Buffer.from(drawnPortrait(1, 40));
  const words = pngChunk('tEXt', Buffer.from('Author\0Iemand'));
  const portrait = readPortrait(Buffer.concat([plain.subarray(0, 33), words, plain.subarray(33)]));
  expect(portrait).toMatchObject({ mediaType: 'image/png', width: 40, height: 40 });
  expect(Buffer.from(portrait?.base64 ?? '', 'base64').equals(plain)).toBe(true);
});

test.each([
  ['a GIF', Buffer.from('GIF89a')],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['half a JPEG', jpeg([]).subarray(0, 12)],
  ['half a PNG', Buffer.from(drawnPortrait(2, 40)).subarray(0, 60)],
  ['nothing', Buffer.alloc(0)],
  ['more bytes than a portrait has', Buffer.alloc(largestPortrait + 1, 0xff)],
  ['more points than a portrait has', Buffer.from(drawnPortrait(1, 1201))],
])('%s is refused', (_what, bytes) => {
  expect(readPortrait(bytes)).toBeNull();
});

test('whatever bytes come, nothing is thrown', () => {
  const good = jpeg([[0xe1, 'Exif']]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
      const bytes = Buffer.from(good);
      for (const [place, byte] of changes) bytes[place] = byte;
      const portrait = readPortrait(bytes);
      expect(portrait === null || portrait.width > 0).toBe(true);
    }),
    { numRuns: 100 },
  );
});
