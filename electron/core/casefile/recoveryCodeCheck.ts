import { randomInt, timingSafeEqual } from 'node:crypto';
import type { OpenCaseFile } from './caseFile.ts';
import { readableGroup } from './recoveryCode.ts';

const groupCount = 13;

/** Two different groups to type over, in order; counted from 1. */
export function askedGroups(): [number, number] {
  const first = randomInt(1, groupCount);
  return [first, randomInt(first + 1, groupCount + 1)];
}

export interface TypedGroup {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** @returns the numbers of the groups that do not stand like this in the recovery code of the open file */
export function wrongGroups(file: OpenCaseFile, typed: readonly TypedGroup[]): number[] {
  const groups = file.recoveryCode().split('-');
  return typed
    .filter(({ number, text }) => {
      const [given, real] = [Buffer.from(readableGroup(text)), Buffer.from(groups[number - 1] ?? '')];
      return real.length === 0 || given.length !== real.length || !timingSafeEqual(given, real);
    })
    .map(({ number }) => number);
}
