import type { App, Session } from 'electron';
import { refuseDevices } from './devices.ts';
import { refuseDownloads } from './downloads.ts';
import { refuseIntegratedLogin } from './integratedLogin.ts';
import { cancelForeignRequests } from './networkRequests.ts';
import { refusePermissions } from './permissions.ts';
import { useNoProxy } from './proxy.ts';
import { switchOffSpellchecker } from './spellchecker.ts';

/** All measures on a session, before any page is loaded in it. */
export async function hardenSession(
  session: Session,
  app: Pick<App, 'on'>,
  options: { readonly developerTools: boolean },
): Promise<void> {
  refusePermissions(session);
  refuseDevices(session);
  refuseDownloads(session);
  cancelForeignRequests(session, options);
  refuseIntegratedLogin(session, app);
  switchOffSpellchecker(session);
  await useNoProxy(session);
}
