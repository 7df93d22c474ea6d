import { expect, test } from 'vitest';
import { TestSession } from '../testingElectron.ts';
import { useNoProxy } from './proxy.ts';

test('connections are direct: no proxy, no script that names one', async () => {
  const session = new TestSession();
  await useNoProxy(session);
  expect(session.proxies).toEqual([{ mode: 'direct' }]);
});
