/** Largest input of one call: a million characters as JSON (files travel by handle). */
const largestInput = 1_000_000;
const deepest = 24;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks at an input before any schema does: plain data only, no prototype keys, no cycles, no NaN, not too deep, not too big.
 * @returns the reason in one word, or null when the input is plain.
 */
export function inspectInput(input: unknown): 'tooLarge' | 'tooDeep' | 'prototypeKey' | 'notPlain' | null {
  let budget = largestInput;
  const look = (value: unknown, depth: number): ReturnType<typeof inspectInput> => {
    if (depth > deepest) return 'tooDeep';
    budget -= 8;
    if (budget < 0) return 'tooLarge';
    if (value === null || value === undefined || typeof value === 'boolean') return null;
    if (typeof value === 'string') {
      budget -= value.length;
      return budget < 0 ? 'tooLarge' : null;
    }
    if (typeof value === 'number') return Number.isFinite(value) ? null : 'notPlain';
    if (typeof value !== 'object') return 'notPlain';
    if (Array.isArray(value)) {
      for (const item of value) {
        const problem = look(item, depth + 1);
        if (problem !== null) return problem;
      }
      return null;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return 'notPlain';
    for (const [key, item] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) return 'prototypeKey';
      budget -= key.length;
      const problem = look(item, depth + 1);
      if (problem !== null) return problem;
    }
    return null;
  };
  return look(input, 0);
}
