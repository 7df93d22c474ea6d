import { expect, it } from 'vitest';
import { maskName } from './maskName.ts';

it('shows initials and age', () => {
  expect(maskName('Jamal Fictie', 15)).toBe('J.F., 15');
  expect(maskName('Jamal Fictie')).toBe('J.F.');
  expect(maskName('', 15)).toBe('•, 15');
});
