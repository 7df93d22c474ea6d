import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes beside the target, for this user alone (0600), and then gives it its name: the target is old or new, never half.
 * @throws the error of the file system with its `code`; the unfinished file is then gone
 */
export async function writePrivateFile(target: string, content: Uint8Array | string): Promise<void> {
  const beside = path.join(path.dirname(target), `.${randomBytes(9).toString('base64url')}.casustafel-deel`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** @returns what the file holds as JSON; undefined when it is missing or unreadable: settings are never worth a failed start */
export async function readPrivateJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
