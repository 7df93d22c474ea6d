import { expect, test } from 'vitest';
import { bundles } from '../../electron/setup/bundles.ts';
import { describeViolations, readHouse, type Rule } from './house.ts';
import { areasHaveOneName, packageLeavesOut, readmesTellTheTruth } from './houseRules.ts';
import { noPickedTest, nothingSilenced, shortFiles, worksEverywhere } from './hygieneRules.ts';
import {
  fences,
  noBarrels,
  noCycles,
  noDefaultExports,
  noImportOfTests,
  noSchemasInRenderer,
  realFileEndings,
} from './importRules.ts';
import { keysStayInCasefile, noTextAsCode, oneWayOut, oneWindowFactory } from './securityRules.ts';

const house = readHouse(new URL('../..', import.meta.url).pathname);

const unshipped = bundles.filter(({ shipped }) => !shipped).map(({ output }) => output);

const rules: readonly (readonly [string, Rule])[] = [
  ['imports stay inside the fences', fences],
  ['no program imports a test', noImportOfTests],
  ['imports name the file that exists', realFileEndings],
  ['no default exports', noDefaultExports],
  ['no barrels', noBarrels],
  ['no cycles', noCycles],
  ['no schema reaches the renderer', noSchemasInRenderer],
  ['text never becomes markup or code', noTextAsCode],
  ['one way out of the program', oneWayOut],
  ['one window factory', oneWindowFactory],
  ['keys and copies stay in the room of the case file', keysStayInCasefile],
  ['a file is one concept', shortFiles],
  ['types are not silenced and nothing is left for later', nothingSilenced],
  ['no test is picked out', noPickedTest],
  ['no registry host and no path of one machine', worksEverywhere],
  ['an area has one name in three rooms', areasHaveOneName],
  ['explanations name paths that exist', readmesTellTheTruth],
  ['the package holds the product only', packageLeavesOut(unshipped)],
];

test('the house was read', () => {
  const paths = house.map(({ path }) => path);
  expect(paths).toContain('package-lock.json');
  expect(paths).toContain('shared/tsconfig.json');
  expect(paths).toContain('tests/architecture/house.test.ts');
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
});

test.each(rules)('%s', (_name, rule) => {
  expect(describeViolations(rule(house))).toEqual([]);
});
