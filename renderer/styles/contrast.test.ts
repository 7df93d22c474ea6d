import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
type Colour = readonly [number, number, number];

function tokensOf(css: string): ReadonlyMap<string, Readonly<Record<Theme, string>>> {
  const found = css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const tokens = tokensOf(source);

function colourOf(token: string, theme: Theme): Colour {
  const hex = tokens.get(token)?.[theme];
  if (hex === undefined) throw new Error(`no colour token --${token}`);
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(first: Colour, second: Colour): number {
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'raised', 'sunken'];
const washes = ['petrol-wash', 'warn-wash', 'bad-wash', 'good-wash'];
const domains = ['zorg', 'veiligheid', 'onderwijs', 'sociaal', 'bestuur', 'gezin'];

function pairs(front: readonly string[], back: readonly string[]): readonly (readonly [string, string])[] {
  return front.flatMap((f) => back.map((b) => [f, b] as const));
}

/** Words on a ground: every combination that a component of this library makes. */
const text = [
  ...pairs(['ink', 'ink-2'], [...grounds, ...washes]),
  ...pairs(['ink-3'], grounds),
  ...pairs(['petrol', 'warn', 'bad', 'good'], grounds),
  ...pairs(['petrol', 'petrol-hover'], ['petrol-wash', 'paper', 'surface']),
  ...pairs(['ink-3', ...domains], ['surface', 'paper', 'petrol-wash']),
  ...pairs(['on-domain'], domains),
  ['warn', 'warn-wash'],
  ['bad', 'bad-wash'],
  ['good', 'good-wash'],
  ['bad', 'petrol-wash'],
  ['warn', 'petrol-wash'],
  ['good', 'petrol-wash'],
  ['on-petrol', 'petrol'],
  ['on-petrol', 'petrol-hover'],
  ['on-bad', 'bad'],
  ['on-bad', 'bad-hover'],
  ['on-now', 'now'],
  ['on-rail', 'rail'],
  ['on-rail', 'rail-on'],
  ['on-rail-2', 'rail'],
  ['now', 'rail'],
  ['paper', 'ink'],
] as const;

/** Shapes, edges of controls and the focus ring (WCAG 1.4.11). */
const graphics = [
  ...pairs(
    ['control', 'focus', 'petrol', 'petrol-2', 'warn-mark', 'bad', 'good'],
    ['paper', 'surface', 'raised'],
  ),
  ...pairs(domains, grounds),
  ['focus', 'petrol-wash'],
  ['focus', 'sunken'],
  ['on-rail', 'rail'],
  ['pause', 'surface'],
] as const;

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(text)('words in %s can be read on %s', (front, back) => {
    expect(contrast(colourOf(front, theme), colourOf(back, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)('a shape in %s is seen on %s', (front, back) => {
    expect(contrast(colourOf(front, theme), colourOf(back, theme))).toBeGreaterThanOrEqual(3);
  });
});

test('the measure itself knows black on white and a known failure', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 1);
  expect(contrast([0.78, 0.76, 0.71], [1, 1, 1])).toBeLessThan(3);
});
