/** Words in the minutes about goals, events and cards, and of minutes for one person. */
export const minutesPlanText = {
  goalColumns: ['Doel', 'Wie', 'Vóór', 'Stand'],
  result: (result: string): string => `Dan zien we: ${result}`,
  stepDone: (day: string): string => `klaar op ${day}`,
  events: 'Gebeurtenissen',
  unclear: 'rol onduidelijk',
  card: (label: string): string => `Reflectie: ${label}`,
  notForYou: 'Dit onderdeel staat niet in dit uittreksel.',
  excerpt: 'uittreksel voor één persoon',
  excerptLead:
    'Dit is een uittreksel van het casusverslag: er kan iets zijn weggelaten. Het is gemaakt voor de persoon die bovenaan staat. Wie vragen heeft over wat er wel of niet in staat, kan terecht bij de voorzitter.',
  adoptedLead: (date: string): string =>
    `De woorden komen uit het verslag dat is vastgesteld op ${date}. Wat daarna is gewijzigd, staat er niet in.`,
  agreed: (what: string, note: string): string => `${what}; afgesproken: ${note}`,
  person: (initials: string, role: string): string => `${initials} (${role})`,
  places: { goal: 'Doel', step: 'Stap', event: 'Gebeurtenis', card: 'Reflectiekaart' },
  disclosed: 'uittreksel van het casusverslag',
  fileName: 'uittreksel',
} as const;
