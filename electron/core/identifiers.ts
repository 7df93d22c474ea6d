import { randomBytes } from 'node:crypto';
import { identifierOf } from '../../shared/model/identifier.ts';

/** @param now UTC milliseconds */
export function newIdentifier(now: number, random: Uint8Array = randomBytes(10)): string {
  return identifierOf(now, random);
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
