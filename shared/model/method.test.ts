import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMethod } from './method.ts';
import { checkpoints, findShippedMethod, shippedMethods } from './methods.ts';

const good = findShippedMethod('bob');

describe('the shipped methods', () => {
  it('are eight, with shares that make a hundred and questions in every phase', () => {
    expect(shippedMethods.map((method) => method.id)).toEqual([
      'bob',
      'njiMdo',
      'signsOfSafety',
      'start1g1p',
      'incident',
      'boboc',
      'sevenSteps',
      'weighing',
    ]);
    for (const method of shippedMethods) {
      expect(method.phases.reduce((sum, phase) => sum + phase.share, 0)).toBe(100);
    }
    expect(good?.phases.map((phase) => phase.share)).toEqual([40, 40, 20]);
    expect(findShippedMethod('njiMdo')?.phases).toHaveLength(11);
  });

  it('spread only the group method over meetings', () => {
    expect(shippedMethods.filter((method) => method.spansMeetings).map((method) => method.id)).toEqual([
      'sevenSteps',
    ]);
  });

  it('share their checkpoints', () => {
    expect(Object.values(checkpoints).every((list) => list.length >= 4)).toBe(true);
  });
});

describe('checking an own method', () => {
  it('accepts what the app ships', () => {
    expect(checkMethod(structuredClone(good))).toEqual({ ok: true, method: good });
  });

  it.each([
    ['nothing', null, ['']],
    ['a wrong sum', { ...good, phases: good?.phases.slice(0, 2) }, ['phases']],
    ['no phases', { ...good, phases: [] }, ['phases']],
    ['an unknown kind', { ...good, kind: 'party' }, ['kind']],
    ['a field that is spelled wrong', { ...good, fases: [] }, ['fases']],
    [
      'an empty question',
      { ...good, phases: [{ id: 'a', name: 'A', share: 100, prompts: [' '] }] },
      ['phases[0].prompts'],
    ],
    [
      'two phases with one id',
      { ...good, phases: [50, 50].map((share) => ({ id: 'a', name: 'A', share, prompts: ['?'] })) },
      ['phases[1].id'],
    ],
    [
      'a name and a share that are missing',
      { ...good, name: '', phases: [{ id: 'a', name: 'A', prompts: ['?'] }] },
      ['name', 'phases[0].share'],
    ],
  ])('names the place of %s', (_what, value, paths) => {
    const check = checkMethod(value);
    expect(check.ok ? [] : check.errors.map((error) => error.path)).toEqual(paths);
    expect(check.ok || check.errors.every((error) => /[.]$/u.test(error.words))).toBe(true);
  });

  it('never throws on whatever a file holds', () => {
    fc.assert(fc.property(fc.anything(), (value) => void checkMethod(value)));
    fc.assert(
      fc.property(fc.array(fc.anything()), (phases) => {
        expect(checkMethod({ ...good, phases: [...phases, null] }).ok).toBe(false);
      }),
    );
  });
});
