import { randomBytes } from 'node:crypto';

/**
 * UUID version 7 (RFC 9562 §5.7): 48 bits of UTC milliseconds, then random; sorts by time of making.
 * @param now UTC milliseconds
 */
export function newIdentifier(now: number, random: Uint8Array = randomBytes(10)): string {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(now / 2 ** 32) & 0xffff);
  view.setUint32(2, now % 2 ** 32);
  bytes.set(random.subarray(0, 10), 6);
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

let lastInstant = 0;
let turn = 0;

/**
 * The next id of this process: sorts after every id it gave before, also within one millisecond and when the clock went
 * back (RFC 9562 §6.2, counter in the 12 bits after the version).
 * @param now UTC milliseconds
 */
export function nextIdentifier(now: number): string {
  if (now > lastInstant) {
    lastInstant = now;
    turn = 0;
  } else if (turn < 0xfff) turn += 1;
  else {
    lastInstant += 1;
    turn = 0;
  }
  const random = randomBytes(10);
  random.writeUInt16BE(turn, 0);
  return newIdentifier(lastInstant, random);
}
