import { expect, test } from 'vitest';
import { safeRelativePath } from './staticFiles.ts';

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/assets/index-BX_1.js', 'assets/index-BX_1.js'],
  ['/assets/a%2Db.css', 'assets/a-b.css'],
])('%s is %s', (urlPath, file) => {
  expect(safeRelativePath(urlPath)).toBe(file);
});

test.each([
  '',
  'index.html',
  '//index.html',
  '/./index.html',
  '/../index.html',
  '/a/../../b.js',
  '/%2e%2e/b.js',
  '/a%2f..%2fb.js',
  '/..%5cb.js',
  '/a\\b.js',
  '/a%00.js',
  '/a\u0000.js',
  '/.env.json',
  '/a/.b.js',
  '/%',
  '/%ff.js',
  '/C:/b.js',
  '/a b.js',
])('%j leads nowhere', (urlPath) => {
  expect(safeRelativePath(urlPath)).toBeNull();
});
