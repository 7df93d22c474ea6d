import { constants, copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';

const variable = 'CASUSTAFEL_EMPTY_CASE_FILE';

/** From now on, in this process and those it starts, an empty case file is a copy of this one. */
export function useEmptyCaseFile(filePath: string | undefined): void {
  if (filePath === undefined) delete process.env[variable];
  else process.env[variable] = filePath;
}

/**
 * A copy of the empty case file of this run: a tenth of the work of making one, with every step of the schema, anew.
 * @returns false when there is none, or a file already lies in that folder: then it has to be made
 */
export function copyEmptyCaseFile(folder: string): boolean {
  const from = process.env[variable];
  const to = path.join(folder, 'Proef.casus');
  if (from === undefined || existsSync(to)) return false;
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  return true;
}
