import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createWindowStateFile, firstWindowState, usableState } from './windowState.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 984 },
];
const at = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  maximised: false,
});

test.each([at(0, 0), at(100, 50), at(2000, 100, 1000), at(-900, 10)])(
  '%j can be reached and stays',
  (state) => {
    expect(usableState(state, screens)).toEqual(state);
  },
);

test.each([at(3300, 0), at(-1100, 0), at(0, -400), at(0, 1030), at(5000, 5000)])(
  '%j is out of reach',
  (state) => {
    expect(usableState(state, screens)).toEqual(firstWindowState);
  },
);

test('a window that is larger than its screen is made to fit', () => {
  expect(usableState(at(0, 0, 4000, 3000), screens).bounds).toEqual({
    x: 0,
    y: 0,
    width: 1920,
    height: 1040,
  });
});

test('maximised is kept when its screen is gone', () => {
  expect(usableState({ ...at(9000, 0), maximised: true }, screens).maximised).toBe(true);
});

test.each([
  undefined,
  null,
  5,
  {},
  { bounds: { x: 'a' } },
  at(0, 0, 1, 1),
  { ...at(0, 0), more: 1 },
  at(Number.NaN, 0),
])('%j is no state', (value) => {
  expect(usableState(value, screens)).toEqual(firstWindowState);
});

test('what was kept comes back, from a file for this user alone; a broken file is no harm', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-window-'));
  const file = createWindowStateFile(folder);
  expect(await file.read(screens)).toEqual(firstWindowState);
  await file.keep(at(100, 50));
  expect(await file.read(screens)).toEqual(at(100, 50));
  expect(statSync(path.join(folder, 'window.json')).mode & 0o777).toBe(0o600);
  writeFileSync(path.join(folder, 'window.json'), '{"bounds":');
  expect(await file.read(screens)).toEqual(firstWindowState);
  rmSync(folder, { recursive: true });
  await file.keep(at(0, 0));
});
