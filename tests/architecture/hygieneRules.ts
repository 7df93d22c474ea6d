import { parseFile, violationAt, visit } from './code.ts';
import { isTest, isTypeScript, type Rule, type Violation } from './house.ts';

/** A file is one concept. House style says 250 lines; past this one it is certainly two. */
const mostLines = 350;

/** No file of code is longer than one concept needs. */
export const shortFiles: Rule = (files) =>
  files
    .filter((file) => /\.(tsx?|mjs)$/.test(file.path))
    .flatMap((file) => {
      const lines = file.text.trimEnd().split('\n').length;
      return lines <= mostLines
        ? []
        : [{ path: file.path, line: 0, message: `has ${lines} lines, more than ${mostLines}` }];
    });

const openEnds = /\b(TODO|FIXME|XXX)\b/;
const silencers = /@ts-(ignore|nocheck)/;

/** Types are never silenced, and nothing is left for later in a comment. */
export const nothingSilenced: Rule = (files) =>
  files.filter(isTypeScript).flatMap((file) => {
    const found: Violation[] = [];
    visit(file, {
      TSAnyKeyword(node) {
        found.push(violationAt(file, node.start, 'any'));
      },
      TSNonNullExpression(node) {
        found.push(violationAt(file, node.start, 'non-null assertion'));
      },
    });
    for (const comment of parseFile(file).comments)
      for (const pattern of [openEnds, silencers]) {
        const match = pattern.exec(comment.value);
        if (match) found.push(violationAt(file, comment.start, `${match[0]} in a comment`));
      }
    return found;
  });

/** No test is picked out: the others would silently not run. */
export const noPickedTest: Rule = (files) =>
  files
    .filter((file) => isTest(file) || file.path.startsWith('tests/'))
    .filter(isTypeScript)
    .flatMap((file) => {
      const found: Violation[] = [];
      visit(file, {
        MemberExpression(node) {
          if (node.property.type !== 'Identifier' || node.property.name !== 'only') return;
          if (node.object.type === 'Identifier' && /^(test|it|describe|suite|bench)$/.test(node.object.name))
            found.push(violationAt(file, node.start, `${node.object.name}.only`));
        },
      });
      return found;
    });

interface Forbidden {
  readonly pattern: RegExp;
  readonly message: string;
  /** A test may hold a made-up path to show that paths do not leak. */
  readonly inTests: boolean;
}

const forbidden: readonly Forbidden[] = [
  {
    pattern: /registry\.[\w-]+\.[a-z]{2,}|npm\.pkg\.|\/artifactory\//i,
    message: 'names a registry',
    inTests: false,
  },
  { pattern: /"resolved":\s*"http/, message: 'names where a package was fetched', inTests: false },
  {
    pattern: /(^|[\s'"`(=:])(\/(home|Users)\/[\w.-]+|\/root|\/work|\/tmp\/[\w.-]+)\//m,
    message: 'holds a path of one machine',
    inTests: true,
  },
  { pattern: /\b[A-Z]:\\{1,2}Users\\/, message: 'holds a path of one machine', inTests: true },
];

/** What is kept here works everywhere: no registry host, no path of one machine. */
export const worksEverywhere: Rule = (files) =>
  files
    .filter((file) => !file.path.startsWith('tests/architecture/'))
    .flatMap((file) =>
      forbidden.flatMap(({ pattern, message, inTests }): Violation[] => {
        if (inTests && (isTest(file) || file.path.startsWith('tests/'))) return [];
        const match = pattern.exec(file.text);
        if (!match) return [];
        const line = file.text.slice(0, match.index + 1).split('\n').length;
        return [{ path: file.path, line, message: `${message}: ${match[0].trim()}` }];
      }),
    );
