import type { Session } from 'electron';
import { isAppAddress } from '../address.ts';

/**
 * Cancels every request that is not for the own page: http, https, ws, ftp, data, file and whatever comes later.
 * @param developerTools true only where the program is not packaged: its inspector loads from `devtools:`
 */
export function cancelForeignRequests(
  session: Pick<Session, 'webRequest'>,
  { developerTools }: { readonly developerTools: boolean },
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isAppAddress(url) || (developerTools && url.startsWith('devtools://'));
    answer({ cancel: !allowed });
  });
}
