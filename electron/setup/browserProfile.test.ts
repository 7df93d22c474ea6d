import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forbidPreconnect } from './browserProfile.mjs';

test('a profile forbids connecting ahead, and keeps the settings that it has', () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'casustafel-profile-'));
  const file = path.join(profile, 'Default', 'Preferences');
  forbidPreconnect(profile);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ net: { network_prediction_options: 2 } });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '{"net":{"other":1,"network_prediction_options":0},"more":true}');
  forbidPreconnect(profile);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    net: { other: 1, network_prediction_options: 2 },
    more: true,
  });
  rmSync(profile, { recursive: true });
});
