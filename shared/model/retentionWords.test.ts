import { expect, test } from 'vitest';
import { retentionWords } from './retentionWords.ts';

test.each([
  [12, 60, null, 'opening', 'Na 1 jaar opnieuw bekijken, 5 jaar na het openen stoppen.'],
  [6, 6, null, 'declined', 'Na 6 maanden opnieuw bekijken, 6 maanden na het niet accepteren stoppen.'],
  [null, null, 30, 'closing', '30 dagen na het afsluiten stoppen.'],
  [null, 1, null, 'schoolLeaving', '1 maand na het verlaten van de school stoppen.'],
  [18, null, null, 'opening', 'Na 18 maanden opnieuw bekijken.'],
  [12, 60, null, 'covenant', 'Volgens het convenant.'],
  [null, null, null, 'none', 'Geen vaste termijn.'],
  [null, null, null, 'opening', 'Geen termijn ingevuld.'],
] as const)(
  'review %s, end %s months or %s days from %s: %s',
  (reviewMonths, endMonths, endDays, countsFrom, words) => {
    expect(retentionWords({ reviewMonths, endMonths, endDays, countsFrom })).toBe(words);
  },
);
