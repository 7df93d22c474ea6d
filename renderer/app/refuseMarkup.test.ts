import { expect, test } from 'vitest';
import { onlyEmpty, refuseMarkup } from './refuseMarkup.ts';

test('emptying an element is let through', () => {
  expect(onlyEmpty('')).toBe('');
});

test.each(['<b>', ' ', '<img src=x onerror=alert(1)>', 'woorden'])('%j is refused', (markup) => {
  expect(onlyEmpty(markup)).toBeNull();
});

test('the policy is the default one, so that it holds for every assignment', () => {
  const made: string[] = [];
  refuseMarkup({ createPolicy: (name) => made.push(name) });
  expect(made).toEqual(['default']);
});
