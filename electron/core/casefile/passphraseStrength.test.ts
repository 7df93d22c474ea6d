import { expect, test } from 'vitest';
import { passphraseText } from '../../../shared/text/nl/passphrase.ts';
import { estimatePassphrase } from './passphraseStrength.ts';

test.each(['', 'welkom', 'qwertyuiop', 'wachtwoord', 'Amsterdam2024!', 'Jan de Vries', '11111111'])(
  '%j is guessed within a day and comes with advice',
  async (text) => {
    const estimate = await estimatePassphrase(text);
    expect(estimate.score).toBe(0);
    expect(estimate.advice.length).toBeGreaterThan(0);
    expect(estimate.advice).toContain(passphraseText.longer);
  },
);

test.each(['fiets lamp orkaan mosterd kelder', 'zeven-gele-oliebollen-dansen-traag'])(
  '%j takes more than a lifetime and needs no advice',
  async (text) => {
    expect(await estimatePassphrase(text)).toMatchObject({
      score: 4,
      timeToGuessNl: 'meer dan honderd jaar',
      advice: [],
    });
  },
);

test('words an attacker knows make a passphrase weaker', async () => {
  const unknown = await estimatePassphrase('vughtenberg casusoverleg');
  const known = await estimatePassphrase('vughtenberg casusoverleg', ['vughtenberg', 'casusoverleg']);
  expect(known.guessesLog10).toBeLessThan(unknown.guessesLog10);
});

test('a very long text is estimated without delay', async () => {
  expect((await estimatePassphrase('lange zin met woorden '.repeat(2000))).score).toBeGreaterThanOrEqual(0);
});

test.each([
  [0.2, 'minder dan een seconde'],
  [30, 'minder dan een minuut'],
  [61, 'ongeveer 1 minuut'],
  [7300, 'ongeveer 2 uur'],
  [86_400, 'ongeveer 1 dag'],
  [5 * 86_400, 'ongeveer 5 dagen'],
  [90 * 86_400, 'ongeveer 3 maanden'],
  [366 * 86_400, 'ongeveer 1 jaar'],
  [4e9, 'meer dan honderd jaar'],
  [Number.POSITIVE_INFINITY, 'meer dan honderd jaar'],
])('%d seconds is "%s"', (seconds, words) => {
  expect(passphraseText.timeToGuess(seconds)).toBe(words);
});
