import { expect, test } from 'vitest';
import { themes } from './lists/themes.ts';
import { shippedThemeHelp } from './themeHelp.ts';

test('every theme has help with hints, signs and whom to involve, a source and a day', () => {
  expect(shippedThemeHelp.map(({ theme }) => theme)).toEqual(themes.map(({ id }) => id));
  for (const help of shippedThemeHelp) {
    for (const lines of [help.hints, help.signs, help.involve]) {
      expect(lines.length, help.theme).toBeGreaterThanOrEqual(3);
      for (const line of lines) expect(line.trim(), help.theme).toBe(line);
    }
    expect(help.source).not.toBe('');
    expect(help.datedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
