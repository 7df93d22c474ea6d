import fs from 'node:fs';
import path from 'node:path';

/** A text file of the repository. */
export interface HouseFile {
  /** From the repository root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** One place where a rule is broken. */
export interface Violation {
  readonly path: string;
  /** Counted from 1; 0 when it is about the file as a whole. */
  readonly line: number;
  readonly message: string;
}

/** A rule looks at files only, so that a small made-up house shows that it can fail. */
export type Rule = (files: readonly HouseFile[]) => Violation[];

const notOurs = new Set(['node_modules', 'dist', 'release', 'output', 'coverage', '.git']);
const textFile = /(\.(tsx?|mjs|cjs|js|json|md|css|html|ya?ml|svg|sql|txt|csv)|\/(LICENSE|run|\.[a-z]+))$/;

/**
 * @param root absolute path of the repository
 * @returns every text file in it, without what is installed, built or written by a run
 */
export function readHouse(root: string): HouseFile[] {
  const walk = (folder: string): HouseFile[] =>
    fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry): HouseFile[] => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (notOurs.has(entry.name)) return [];
      if (entry.isDirectory()) return walk(name);
      if (!entry.isFile() || !textFile.test(`/${name}`)) return [];
      return [{ path: name, text: fs.readFileSync(path.join(root, name), 'utf8') }];
    });
  return walk('');
}

/** @returns violations as lines that an editor can open */
export function describeViolations(violations: readonly Violation[]): string[] {
  return violations.map(({ path: file, line, message }) => `${file}:${line} ${message}`);
}

/** TypeScript that is not a test; what a test may do differs from what the program may do. */
export function isProgram(file: HouseFile): boolean {
  return isTypeScript(file) && !file.path.startsWith('tests/') && !isTest(file);
}

/** A file of TypeScript, a test or not. */
export function isTypeScript(file: HouseFile): boolean {
  return /\.tsx?$/.test(file.path);
}

/** A test, or material that stands beside tests only. */
export function isTest(file: HouseFile): boolean {
  return /\.test\.tsx?$/.test(file.path);
}
