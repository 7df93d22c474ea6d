import { describe, expect, it } from 'vitest';
import { isConceptDecision, missingInDecision } from './decisionState.ts';

describe('a decision', () => {
  it.each([
    [{ text: '', reason: '', implementerId: '' }, ['text', 'reason', 'implementer']],
    [{ text: 'Opschalen' }, ['reason', 'implementer']],
    [{ text: 'Opschalen', reason: '  ', implementerId: 'tom' }, ['reason']],
    [{ text: 'Opschalen', reason: 'Het lukt hier niet', implementerId: 'tom' }, []],
  ])('%j misses %j', (decision, missing) => {
    expect(missingInDecision(decision)).toEqual(missing);
    expect(isConceptDecision(decision)).toBe(missing.length > 0);
  });
});
