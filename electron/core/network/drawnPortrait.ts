import { crc32, deflateSync } from 'node:zlib';

/** For the demo and the tests: a plain drawing of a face as a PNG, so that no photo of a real person is needed. */
export function drawnPortrait(hue: number, size = 96): Uint8Array {
  const skin = [232 - (hue % 5) * 22, 198 - (hue % 5) * 24, 170 - (hue % 5) * 22] as const;
  const hair = [
    [60, 40, 30],
    [30, 30, 36],
    [150, 110, 60],
    [120, 60, 40],
  ][hue % 4] ?? [60, 40, 30];
  const back = [
    [207, 226, 226],
    [226, 219, 204],
    [212, 220, 236],
    [222, 230, 210],
  ][hue % 4] ?? [220, 220, 220];
  const coat = [
    [15, 92, 92],
    [92, 60, 110],
    [150, 90, 20],
    [40, 80, 130],
  ][(hue + 1) % 4] ?? [15, 92, 92];
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y += 1) {
    const row = Buffer.alloc(1 + size * 3);
    for (let x = 0; x < size; x += 1) {
      const [u, v] = [(x + 0.5) / size - 0.5, (y + 0.5) / size];
      const colour = inside(u, v - 0.42, 0.2, 0.24)
        ? eyeOr(u, v, skin)
        : inside(u, v - 0.36, 0.25, 0.27) && v < 0.5
          ? hair
          : inside(u, v - 1.02, 0.42, 0.36)
            ? coat
            : back;
      row.set(colour, 1 + x * 3);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function inside(x: number, y: number, width: number, height: number): boolean {
  return (x / width) ** 2 + (y / height) ** 2 < 1;
}

function eyeOr(u: number, v: number, skin: readonly number[]): readonly number[] {
  const eye = inside(Math.abs(u) - 0.08, v - 0.4, 0.022, 0.028);
  const mouth = inside(u, v - 0.53, 0.07, 0.018);
  return eye ? [40, 40, 44] : mouth ? [150, 70, 70] : skin;
}

/** One chunk of a PNG with its check. */
export function pngChunk(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
