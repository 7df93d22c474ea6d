/** A portrait as it is kept: a JPEG or PNG without anything that a camera or program wrote along. */
export interface Portrait {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

/** Largest portrait, in bytes and in points along one side. */
export const largestPortrait = 200_000;
const longestSide = 1200;

/**
 * Reads a picture by its bytes and takes out what is not the picture: place and time of a camera, words, small copies.
 * Null for anything that is no whole JPEG or PNG within the limits. Never throws.
 */
export function readPortrait(bytes: Uint8Array): Portrait | null {
  if (bytes.length > largestPortrait) return null;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = readJpeg(data) ?? readPng(data);
  if (read === null || read.width < 1 || read.height < 1) return null;
  if (read.width > longestSide || read.height > longestSide) return null;
  return {
    mediaType: read.mediaType,
    width: read.width,
    height: read.height,
    base64: Buffer.concat(read.parts).toString('base64'),
  };
}

interface ReadPicture {
  readonly mediaType: Portrait['mediaType'];
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Buffer[];
}

/** Segments of ITU T.81: the frame gives the size; application data and words are left out, but for JFIF and colour (APP0, APP14). */
function readJpeg(data: Buffer): ReadPicture | null {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return null;
  const parts: Buffer[] = [data.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let place = 2;
  while (place + 4 <= data.length) {
    if (data[place] !== 0xff) return null;
    const marker = data[place + 1] ?? 0;
    const length = data.readUInt16BE(place + 2);
    const end = place + 2 + length;
    if (length < 2 || end > data.length) return null;
    if (marker === 0xda) {
      if (size === null) return null;
      parts.push(data.subarray(place));
      return { mediaType: 'image/jpeg', ...size, parts };
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && length >= 7)
      size = { height: data.readUInt16BE(place + 5), width: data.readUInt16BE(place + 7) };
    const isExtra = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isExtra) parts.push(data.subarray(place, end));
    place = end;
  }
  return null;
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);

/** Chunks of ISO/IEC 15948: only those that make the picture. */
function readPng(data: Buffer): ReadPicture | null {
  if (!data.subarray(0, 8).equals(pngStart) || data.length < 33) return null;
  if (data.toString('latin1', 12, 16) !== 'IHDR') return null;
  const size = { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  const parts: Buffer[] = [pngStart];
  for (let place = 8; place + 12 <= data.length;) {
    const end = place + 12 + data.readUInt32BE(place);
    if (end > data.length) return null;
    const name = data.toString('latin1', place + 4, place + 8);
    if (pngChunks.has(name)) parts.push(data.subarray(place, end));
    if (name === 'IEND') return { mediaType: 'image/png', ...size, parts };
    place = end;
  }
  return null;
}
