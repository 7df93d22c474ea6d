// Draws icon.png (1024 pixels) and icon.ico (16 to 256 pixels) with the shapes and colours of icon.svg.
// Run it with the pinned Node after a change of icon.svg: node resources/icons/makeIcons.mjs
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const here = import.meta.dirname;
const background = [0x1f, 0x3d, 0x3a];
const paper = [0xf6, 0xf4, 0xef];
const amber = [0xe0, 0x9b, 0x2d];

/** Samples per pixel in each direction, so that edges are smooth. */
const samples = 4;

/** Colour of a point of the drawing of 1024 by 1024, or undefined outside the rounded square. */
function colourAt(x, y) {
  const corner = 224;
  const dx = Math.max(corner - x, x - (1024 - corner), 0);
  const dy = Math.max(corner - y, y - (1024 - corner), 0);
  if (Math.hypot(dx, dy) > corner) return undefined;
  const toDot = Math.hypot(x - 512, y - 240);
  if (toDot <= 76) return amber;
  if (toDot <= 116) return background;
  const toMiddle = Math.hypot(x - 512, y - 512);
  return Math.abs(toMiddle - 272) <= 52 ? paper : background;
}

/** Rows of a PNG: a filter byte (0) and then red, green, blue and alpha of each pixel. */
function rowsOf(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0];
      let inside = 0;
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const x = ((column + ((sample % samples) + 0.5) / samples) * 1024) / size;
        const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) * 1024) / size;
        const colour = colourAt(x, y);
        if (colour === undefined) continue;
        inside += 1;
        colour.forEach((part, index) => (sum[index] += part));
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      sum.forEach((part, index) => (rows[at + index] = inside === 0 ? 0 : Math.round(part / inside)));
      rows[at + 3] = Math.round((255 * inside) / (samples * samples));
    }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits for each of red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(rowsOf(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A Windows icon: a list of PNG pictures. */
function ico(sizes) {
  const pictures = sizes.map(png);
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  sizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    head[at] = size % 256;
    head[at + 1] = size % 256;
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(pictures[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += pictures[index].length;
  });
  return Buffer.concat([head, ...pictures]);
}

fs.writeFileSync(path.join(here, 'icon.png'), png(1024));
fs.writeFileSync(path.join(here, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256]));
