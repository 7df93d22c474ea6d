import { importsOf, packageOf, targetOf, violationAt, visit } from './code.ts';
import { type HouseFile, isProgram, isTest, isTypeScript, type Rule, type Violation } from './house.ts';

interface Room {
  readonly folder: string;
  /** Folders it may import from besides itself. */
  readonly mayImport: readonly string[];
  readonly mayUseNode: boolean;
  readonly mayUseElectron: boolean;
}

/** The fences of the house: which room may know which. A room that is not named here may not exist. */
const rooms: readonly Room[] = [
  room('shared', [], { node: false, electron: false }),
  room('electron/core', ['shared'], { node: true, electron: false }),
  room('electron/hosts', ['electron/core', 'shared'], { node: true, electron: true }),
  room('electron/main', ['electron/hosts', 'electron/core', 'shared'], { node: true, electron: true }),
  room('electron/preload', ['shared'], { node: false, electron: true }),
  room('electron/setup', ['electron/hosts', 'electron/core', 'shared'], { node: true, electron: false }),
  room('renderer', ['shared'], { node: false, electron: false }),
];

/** Imports stay inside the fences of the house. */
export const fences: Rule = (files) =>
  files.filter(isProgram).flatMap((file) => {
    const here = rooms.find(({ folder }) => file.path.startsWith(`${folder}/`));
    if (!here) return [whole(file, 'stands in no room; see the list of rooms in importRules.ts')];
    // A build configuration stands in its room and runs in Node.
    if (file.path.endsWith('.config.ts')) return [];
    return importsOf(file).flatMap(({ specifier, line }) => {
      const target = targetOf(file, specifier);
      const allowed =
        target === undefined
          ? (here.mayUseNode || !specifier.startsWith('node:')) &&
            (here.mayUseElectron || packageOf(specifier) !== 'electron')
          : isData(target) ||
            [here.folder, ...here.mayImport].some((folder) => target.startsWith(`${folder}/`));
      return allowed
        ? []
        : [{ path: file.path, line, message: `${here.folder} may not import ${specifier}` }];
    });
  });

/** A program file never imports a test. */
export const noImportOfTests: Rule = (files) =>
  files.filter(isProgram).flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => /\.test\.tsx?$/.test(specifier) || packageOf(specifier) === 'vitest')
      .map(({ specifier, line }) => ({
        path: file.path,
        line,
        message: `${specifier} is for tests only`,
      })),
  );

/** An import names the file that exists: `.ts`, not the `.js` it might become. */
export const realFileEndings: Rule = (files) =>
  files.filter(isTypeScript).flatMap((file) =>
    importsOf(file)
      .filter(
        ({ specifier }) =>
          specifier.startsWith('.') && !/\.(tsx?|mjs|css|json|svg|woff2)(\?|$)/.test(specifier),
      )
      .map(({ specifier, line }) => ({
        path: file.path,
        line,
        message: `${specifier} does not end as its file does`,
      })),
  );

/** Every export has a name, so that one thing has one name everywhere. Tools that ask for a default get one. */
export const noDefaultExports: Rule = (files) =>
  files
    .filter((file) => isTypeScript(file) && !/\.(config|d)\.ts$/.test(file.path))
    .flatMap((file) => {
      const found: Violation[] = [];
      visit(file, {
        ExportDefaultDeclaration(node) {
          found.push(violationAt(file, node.start, 'default export'));
        },
      });
      return found;
    });

/** Whoever imports a thing names the file it stands in. */
export const noBarrels: Rule = (files) =>
  files.filter(isTypeScript).flatMap((file) =>
    importsOf(file)
      .filter(({ reexport }) => reexport)
      .map(({ specifier, line }) => ({ path: file.path, line, message: `re-exports ${specifier}` })),
  );

/** No file needs itself through others, not even for a type: then neither can be read first. */
export const noCycles: Rule = (files) => {
  const typescript = files.filter(isTypeScript);
  const byPath = new Map(typescript.map((file) => [file.path, file]));
  const done = new Set<string>();
  const violations: Violation[] = [];
  const walk = (file: HouseFile, trail: readonly string[]): void => {
    const loop = trail.indexOf(file.path);
    if (loop >= 0) {
      violations.push(whole(file, `is in a cycle: ${[...trail.slice(loop), file.path].join(' → ')}`));
      return;
    }
    if (done.has(file.path)) return;
    for (const { specifier } of importsOf(file)) {
      const next = byPath.get(targetOf(file, specifier) ?? '');
      if (next) walk(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of typescript) walk(file, []);
  return violations;
};

/** The renderer knows the contract by its types: no schema, and so no zod, is in what it loads. */
export const noSchemasInRenderer: Rule = (files) => {
  const byPath = new Map(files.filter(isTypeScript).map((file) => [file.path, file]));
  const reaching = new Map<string, boolean>();
  const reachesZod = (file: HouseFile): boolean => {
    const known = reaching.get(file.path);
    if (known !== undefined) return known;
    reaching.set(file.path, false);
    const reaches = importsOf(file).some(({ specifier, typeOnly }) => {
      if (typeOnly) return false;
      if (packageOf(specifier) === 'zod') return true;
      const next = byPath.get(targetOf(file, specifier) ?? '');
      return next !== undefined && reachesZod(next);
    });
    reaching.set(file.path, reaches);
    return reaches;
  };
  return [...byPath.values()]
    .filter((file) => file.path.startsWith('renderer/') && !isTest(file) && reachesZod(file))
    .map((file) => whole(file, 'loads zod, directly or through what it imports'));
};

/** Data that is laid down in resources/ is for every room: it knows nobody. */
function isData(target: string): boolean {
  return target.startsWith('resources/') && target.endsWith('.json');
}

function room(
  folder: string,
  mayImport: readonly string[],
  uses: { readonly node: boolean; readonly electron: boolean },
): Room {
  return { folder, mayImport, mayUseNode: uses.node, mayUseElectron: uses.electron };
}

function whole(file: HouseFile, message: string): Violation {
  return { path: file.path, line: 0, message };
}
