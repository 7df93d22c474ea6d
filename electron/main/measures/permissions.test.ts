import { expect, test } from 'vitest';
import { TestSession, testEvent } from '../testingElectron.ts';
import { refusePermissions } from './permissions.ts';

function answers(session: TestSession): boolean[] {
  const given: boolean[] = [];
  const contents = {} as Electron.WebContents;
  for (const permission of [
    'media',
    'geolocation',
    'clipboard-read',
    'clipboard-sanitized-write',
    'notifications',
    'openExternal',
  ] as const)
    session.permissionRequest(contents, permission, (granted) => given.push(granted), {
      requestingUrl: 'app://casustafel/',
      isMainFrame: true,
    });
  given.push(session.permissionCheck(contents, 'media', 'app://casustafel', testEvent() as never));
  return given;
}

test('every permission that the page asks for, or that is only looked up, is refused', () => {
  const session = new TestSession();
  expect(answers(session)).toEqual([true, true, true, true, true, true, true]);
  refusePermissions(session);
  expect(answers(session)).toEqual([false, false, false, false, false, false, false]);
});
