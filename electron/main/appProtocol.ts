import type { CustomScheme, Protocol } from 'electron';
import { securityHeaders } from '../hosts/contentSecurity.ts';
import { answerPage } from '../hosts/pageAnswer.ts';
import { appOrigin, appScheme, isAppAddress } from './address.ts';

/** The own scheme is a secure origin like https, and may do nothing more than the page needs. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: {
    standard: true,
    secure: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    supportFetchAPI: false,
    corsEnabled: false,
    stream: false,
    codeCache: false,
  },
};

/** Serves the built page under `app://casustafel/`. */
export function handleAppProtocol(protocol: Pick<Protocol, 'handle'>, pageFolder: string): void {
  protocol.handle(appScheme, (request) => answerAppRequest(pageFolder, request));
}

/**
 * Answers one request for a file of the page: GET only, own host only, no path out of the folder in any spelling.
 * @param request the address is read as it came; nothing is resolved or decoded before the check
 */
export async function answerAppRequest(
  pageFolder: string,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (request.method !== 'GET') return nothing(405);
  if (!isAppAddress(request.url)) return nothing(404);
  const urlPath = request.url.slice(appOrigin.length).replace(/[?#].*$/s, '');
  const answer = await answerPage(pageFolder, urlPath);
  return answer === null ? nothing(404) : new Response(answer.body, { headers: answer.headers });
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: securityHeaders('none') });
}
