import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test.each([
  ['Ik wil eruit.', '“Ik wil eruit.”'],
  ['“Ik wil eruit.”', '“Ik wil eruit.”'],
  ['"Ik wil eruit."', '"Ik wil eruit."'],
  ['‘Ik wil eruit.’', '‘Ik wil eruit.’'],
  ["'s Avonds ben ik bang.", "“'s Avonds ben ik bang.”"],
])('%s is shown as %s', (body, shown) => {
  expect(quoted(body)).toBe(shown);
});
