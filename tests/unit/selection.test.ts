import { expect, test } from 'vitest';
import { plainChecks, readSelection, testProjects } from '../selection.ts';

test('without arguments everything runs', () => {
  expect(readSelection([])).toEqual({ checks: plainChecks, projects: testProjects, files: [] });
});

test('names run those checks and no others, written loose or after --only', () => {
  expect(readSelection(['unit'])).toEqual({ checks: [], projects: ['unit'], files: [] });
  expect(readSelection(['--only', 'lint,types,e2e'])).toEqual({
    checks: ['types', 'lint'],
    projects: ['e2e'],
    files: [],
  });
  expect(readSelection(['--only=format'])).toEqual({ checks: ['format'], projects: [], files: [] });
});

test('a part of a path runs those test files, in every project unless one is named', () => {
  expect(readSelection(['shared/dates'])).toEqual({
    checks: [],
    projects: testProjects,
    files: ['shared/dates'],
  });
  expect(readSelection(['unit', 'shared/dates'])).toEqual({
    checks: [],
    projects: ['unit'],
    files: ['shared/dates'],
  });
});

test('a typing error stops the run instead of running less', () => {
  expect(() => readSelection(['--only', 'tpyes'])).toThrow('tpyes');
  expect(() => readSelection(['--onyl', 'types'])).toThrow('--onyl');
});
