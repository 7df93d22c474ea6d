import path from 'node:path';
import type { HouseFile, Rule, Violation } from './house.ts';

/** Files in shared/contract that are no area: what all areas are written with. */
const contractTools = new Set(['contract', 'entities', 'envelope', 'fields', 'operation']);
/** Shapes that an area's contract is written with stand beside it under these endings. */
const contractShapes = /(Fields|Shapes)$/;

/** Folders in electron/core that are no area, and why. */
const coreTools: Readonly<Record<string, string>> = {
  demo: 'a made-up region for trying out and for tests; asks nothing of the page',
  word: 'building blocks for .docx files; the area minutes asks for documents',
};

/** Areas without screens of their own in renderer/features, and why. */
const withoutFeature: Readonly<Record<string, string>> = {
  history: 'undo, redo and the audit trail are in the frame and in the screens of other areas',
};

/** One name in three rooms: whoever changes an area opens three folders with that name and no other. */
export const areasHaveOneName: Rule = (files) => {
  const contract = new Set(
    files
      .map(({ path: name }) => /^shared\/contract\/([^/]+?)(\.test)?(\.tsx?|\/.*)$/.exec(name)?.[1] ?? '')
      .filter((name) => name !== '' && !contractTools.has(name) && !contractShapes.test(name)),
  );
  const core = foldersIn(files, 'electron/core/');
  const features = foldersIn(files, 'renderer/features/');
  const wrong = (place: string, message: string): Violation => ({ path: place, line: 0, message });
  return [
    ...[...contract]
      .filter((area) => !core.has(area))
      .map((area) => wrong(`electron/core/${area}`, 'is missing')),
    ...[...contract]
      .filter((area) => !features.has(area) && !(area in withoutFeature))
      .map((area) => wrong(`renderer/features/${area}`, 'is missing')),
    ...[...core]
      .filter((area) => !contract.has(area) && !(area in coreTools))
      .map((area) => wrong(`electron/core/${area}`, 'is no area of shared/contract')),
    ...[...features]
      .filter((area) => !contract.has(area))
      .map((area) => wrong(`renderer/features/${area}`, 'is no area of shared/contract')),
    ...[...features]
      .filter((area) => area in withoutFeature)
      .map((area) =>
        wrong(`renderer/features/${area}`, 'exists; take it off the list of areas without screens'),
      ),
  ];
};

/** Built or installed, so named in explanations and absent from a fresh clone. */
const madeLater = /^(dist|node_modules|release|output)(\/|$)/;
const looksLikePath =
  /^(\.{0,2}\/)?[\w@.-]+(\/[\w@.-]+)*\.(tsx?|mjs|cjs|json|ya?ml|css|md|html|svg|sql|docx)$|^(\.{0,2}\/)?[\w@.-]+(\/[\w@.-]+)*\/$|^(shared|electron|renderer|resources|tests)\/[\w@./-]+$/;

/** Every path that an explanation names exists, seen from its own folder or from the root; a bare file name anywhere. */
export const readmesTellTheTruth: Rule = (files) => {
  const existing = new Set(
    files.flatMap(({ path: name }) => {
      const parts = name.split('/');
      return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
  const names = new Set(files.map(({ path: name }) => path.posix.basename(name)));
  return files
    .filter(({ path: name }) => /(^|\/)[A-Z]+\.md$/.test(name))
    .flatMap((file) =>
      pathsNamedIn(file).flatMap(({ named, line }): Violation[] => {
        const folder = path.posix.dirname(file.path);
        const candidates = [
          path.posix.normalize(named),
          path.posix.normalize(path.posix.join(folder, named)),
        ].map((candidate) => candidate.replace(/\/$/, ''));
        // A bare name ("every area has a `store.ts`") stands for any file of that name.
        const exists =
          names.has(named) ||
          candidates.some(
            (candidate) => existing.has(candidate) || madeLater.test(candidate) || candidate === '.',
          );
        return exists ? [] : [{ path: file.path, line, message: `names ${named}, which does not exist` }];
      }),
    );
};

function pathsNamedIn(file: HouseFile): { named: string; line: number }[] {
  return file.text.split('\n').flatMap((text, index) => {
    const code = [...text.matchAll(/`([^`]+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => looksLikePath.test(name));
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map((match) => match[1] ?? '')
      .filter((address) => !/^[a-z]+:/i.test(address));
    return [...code, ...links].map((named) => ({ named, line: index + 1 }));
  });
}

function foldersIn(files: readonly HouseFile[], folder: string): Set<string> {
  return new Set(
    files
      .filter(({ path: name }) => name.startsWith(folder) && name.slice(folder.length).includes('/'))
      .map(({ path: name }) => name.slice(folder.length).split('/')[0] ?? ''),
  );
}

/**
 * The package holds the product only: what serves building and testing is left out by name.
 * @param unshipped outputs of the build that no package may hold
 */
export function packageLeavesOut(unshipped: readonly string[]): Rule {
  return (files) =>
    files
      .filter(({ path: name }) => name === 'electron-builder.yml')
      .flatMap((file) => {
        const leftOut = new Set(
          [...file.text.matchAll(/^\s*- ['"]?!([^'"\s]+)['"]?\s*$/gm)].map((match) => match[1]),
        );
        return unshipped
          .filter((output) => !leftOut.has(output))
          .map((output) => ({ path: file.path, line: 0, message: `does not leave out ${output}` }));
      });
}
