import path from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'vite';
import type { HouseFile, Violation } from './house.ts';

type Parsed = ReturnType<typeof parseSync>;

const parsed = new WeakMap<HouseFile, Parsed>();

/** @throws Error when the file is not TypeScript that parses; a rule must never take such a file for a clean one */
export function parseFile(file: HouseFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file.path, file.text);
  const first = result.errors[0];
  if (first) throw new Error(`${file.path}: ${first.message}`);
  parsed.set(file, result);
  return result;
}

/** One import or re-export. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
  readonly reexport: boolean;
}

/** @returns every import, re-export and dynamic import with a literal address, in order */
export function importsOf(file: HouseFile): Import[] {
  const found: Import[] = [];
  const add = (node: { start: number }, specifier: string, typeOnly: boolean, reexport: boolean): void => {
    found.push({ specifier, line: lineAt(file, node.start), typeOnly, reexport });
  };
  visit(file, {
    ImportDeclaration(node) {
      add(node, node.source.value, node.importKind === 'type', false);
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node, node.source.value, node.exportKind === 'type', true);
    },
    ExportAllDeclaration(node) {
      add(node, node.source.value, node.exportKind === 'type', true);
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string')
        add(node, node.source.value, false, false);
    },
  });
  return found;
}

/** Walks the syntax of a file. */
export function visit(file: HouseFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseFile(file).program);
}

/** @returns where a relative import leads, from the repository root; undefined for a package or a built-in */
export function targetOf(file: HouseFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file.path), specifier.split('?')[0] ?? ''));
}

/** @returns the name of the package without the path inside it; undefined for a relative import */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** @returns a violation at a place in the syntax */
export function violationAt(file: HouseFile, start: number, message: string): Violation {
  return { path: file.path, line: lineAt(file, start), message };
}

function lineAt(file: HouseFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length;
}
