import { expect, test } from 'vitest';
import { TestApp, testEvent, TestSession } from '../testingElectron.ts';
import { refuseIntegratedLogin } from './integratedLogin.ts';

test('no server may be given the account of the system', () => {
  const session = new TestSession();
  refuseIntegratedLogin(session, new TestApp().asApp());
  expect(session.ntlmDomains).toEqual(['']);
});

test.each([
  ['login', [{}, {}, {}], []],
  ['select-client-certificate', [{}, 'https://example.org', []], []],
  ['certificate-error', [{}, 'https://example.org', 'expired', {}], [false]],
])('%s is answered with nothing', (name, between, expected) => {
  const app = new TestApp();
  const event = testEvent();
  const answers: unknown[][] = [];
  const fire = (): boolean => app.emit(name, event, ...between, (...given: unknown[]) => answers.push(given));
  expect(fire()).toBe(false);
  refuseIntegratedLogin(new TestSession(), app.asApp());
  fire();
  expect([event.defaultPrevented, answers]).toEqual([true, [expected]]);
});
