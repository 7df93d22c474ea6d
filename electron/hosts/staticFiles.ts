import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
};

export interface StaticFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/**
 * Reads one file of the built page.
 * @param urlPath path of the request as it came, still encoded
 * @returns null for whatever is not a plain file inside `root`: traversal in any spelling, NUL, symbolic links that lead out
 */
export async function readStaticFile(root: string, urlPath: string): Promise<StaticFile | null> {
  const relative = safeRelativePath(urlPath);
  if (relative === null) return null;
  const mediaType = mediaTypes[path.extname(relative)];
  if (mediaType === undefined) return null;
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path.join(root, relative))]);
    if (!realFile.startsWith(realRoot + path.sep)) return null;
    return { bytes: await readFile(realFile), mediaType };
  } catch {
    return null;
  }
}

/** @returns the path inside the root with forward slashes, or null when it is not a plain one. `/` is index.html. */
export function safeRelativePath(urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded === '/') return 'index.html';
  if (!/^(\/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+$/.test(decoded)) return null;
  return decoded.slice(1);
}
