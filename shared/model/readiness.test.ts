import { describe, expect, it } from 'vitest';
import type { DerivedConsent } from './consentState.ts';
import { consentStates } from './lists/consentLists.ts';
import { readiness, readinessOf, type ReadinessFacts } from './readiness.ts';

const consent = (state: DerivedConsent['state']): DerivedConsent => ({
  state,
  perGiver: [],
  open: [{ who: 'youngPerson' }, { who: 'guardian', id: 'm', name: 'M. de Fictie' }],
});
const ready: ReadinessFacts = {
  question: 'Houdt het plan stand?',
  introducer: 'P. Lindeman',
  basis: 'wgs',
  consent: consent('given'),
  contributions: ['received', 'nothingToAdd'],
  deciderSeated: true,
  voice: { spoken: true },
};
const lineOf = (facts: Partial<ReadinessFacts>, key: string) =>
  readiness({ ...ready, ...facts }).find((line) => line.key === key);

describe('the preparation light', () => {
  it('is ok when everything is there, in a fixed order', () => {
    const lines = readiness(ready);
    expect(lines.map((line) => line.key)).toEqual([
      'question',
      'introducer',
      'basis',
      'consent',
      'contributions',
      'decider',
      'voice',
    ]);
    expect(readinessOf(lines)).toBe('ok');
  });

  it.each<[Partial<ReadinessFacts>, string, string]>([
    [{ question: ' ' }, 'question', 'missing'],
    [{ introducer: undefined }, 'introducer', 'missing'],
    [{ basis: 'unknown' }, 'basis', 'missing'],
    [{ basis: 'covenant' }, 'basis', 'warn'],
    [{ contributions: [] }, 'contributions', 'warn'],
    [{ contributions: ['received', 'asked'] }, 'contributions', 'warn'],
    [{ deciderSeated: false }, 'decider', 'warn'],
    [{ voice: { spoken: false } }, 'voice', 'warn'],
    [{ voice: { spoken: false, whyNot: 'het onderzoek nog loopt.' } }, 'voice', 'ok'],
  ])('with %j the line %s is %s', (facts, key, state) => {
    expect(lineOf(facts, key)?.state).toBe(state);
    expect(readinessOf(readiness({ ...ready, ...facts }))).toBe(state);
  });

  it('has a sentence for every state of consent', () => {
    const words = consentStates.map(({ id }) => lineOf({ consent: consent(id) }, 'consent')?.words);
    expect(new Set(words).size).toBe(consentStates.length);
    expect(lineOf({ consent: consent('partial') }, 'consent')?.words).toBe(
      'Toestemming is er deels. Nog nodig: jongere, M. de Fictie.',
    );
  });

  it('leaves out what does not apply to a case without a person', () => {
    const keys = readiness({ ...ready, consent: undefined, voice: undefined }).map((line) => line.key);
    expect(keys).not.toContain('consent');
    expect(keys).not.toContain('voice');
  });
});
