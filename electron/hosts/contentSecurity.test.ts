import { expect, test } from 'vitest';
import { securityHeaders } from './contentSecurity.ts';

test('the policy allows the own host and nothing that is unsafe', () => {
  const policy = new Map(
    (securityHeaders('abc')['content-security-policy'] ?? '').split('; ').map((line) => {
      const [name, ...sources] = line.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  // The one policy lets only the empty string become markup (renderer/app/refuseMarkup.ts); no other can be made.
  expect(policy.get('trusted-types')).toEqual(['default']);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    expect(policy.get(name)).toEqual(["'none'"]);
  const sources = [...policy.values()].flat().join(' ');
  expect(sources).not.toMatch(/unsafe-|\*|https?:|blob:|wss?:/);
});
