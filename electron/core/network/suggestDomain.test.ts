import { expect, test } from 'vitest';
import { suggestDomain } from './suggestDomain.ts';

test.each([
  ['jeugdagent', '', 'safety'],
  ['Wijk- en jeugdagent Zuid', 'Gemeente Waterrijk', 'safety'],
  ['', 'Gemeente Waterrijk', 'administration'],
  ['', 'GGZ Voorbeeld', 'care'],
  ['Zorgcoördinator', 'Het Voorbeeld', 'education'],
  ['', 'Basisschool De Fictie', 'education'],
  ['medewerker', 'Wijkteam Zuid', 'social'],
  ['schoolmaatschappelijk werk', '', 'education'],
  ['', 'Fgasten BV', null],
  ['', '', null],
] as const)('%j at %j is %j', (profession, organisation, domain) => {
  expect(suggestDomain(profession, organisation)).toBe(domain);
});
