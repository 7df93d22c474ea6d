import { randomBytes } from 'node:crypto';
import { noncePlaceholder, securityHeaders } from './contentSecurity.ts';
import { readStaticFile } from './staticFiles.ts';

/** One file of the built page with the headers that both hosts give it. */
export interface PageAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/**
 * Reads one file of the built page; a page gets a nonce that was never used before.
 * @param urlPath path of the request as it came, still encoded
 * @returns null for whatever is not a plain file inside `pageFolder`
 */
export async function answerPage(pageFolder: string, urlPath: string): Promise<PageAnswer | null> {
  const file = await readStaticFile(pageFolder, urlPath);
  if (file === null) return null;
  const nonce = randomBytes(18).toString('base64url');
  const isPage = file.mediaType.startsWith('text/html');
  return {
    headers: { ...securityHeaders(nonce), 'content-type': file.mediaType },
    body: isPage
      ? file.bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)
      : Uint8Array.from(file.bytes),
  };
}
