/** Words of the checklist of a discussion: the same at preparing, at the table and at closing. */
export const checklistText = {
  title: 'Gesprekschecklist',
  names: {
    facts: 'Feiten',
    voice: 'Stem',
    options: 'Opties',
    decision: 'Besluit',
    owner: 'Wie en wanneer',
  },
  done: 'staat er',
  open: 'nog open',
  facts: {
    done: (count: number) => (count === 1 ? '1 feit met bron' : `${count} feiten met bron`),
    received: (count: number) => (count === 1 ? '1 inbreng ontvangen' : `${count} keer inbreng ontvangen`),
    open: 'nog geen feit met een bron',
  },
  voice: {
    done: (count: number) => (count === 1 ? '1 keer in eigen woorden' : `${count} keer in eigen woorden`),
    explained: (reason: string) => `niet gesproken, omdat ${reason}`,
    open: 'wat zegt de jongere zelf?',
  },
  options: {
    done: (count: number) => `${count} opties, ook niets doen`,
    explained: (reason: string) => `minder opties, omdat ${reason}`,
    none: 'nog geen opties',
    few: 'er is één optie; wat kan er nog meer?',
    noNothing: 'wat gebeurt er als je niets doet?',
  },
  decision: {
    done: (count: number) => (count === 1 ? '1 besluit' : `${count} besluiten`),
    concept: 'besluit mist een reden of een uitvoerder',
    open: 'nog geen besluit',
  },
  owner: {
    done: (count: number) =>
      count === 1 ? '1 actie met naam en datum' : `${count} acties met naam en datum`,
    missing: (count: number) =>
      count === 1 ? '1 actie zonder naam of datum' : `${count} acties zonder naam of datum`,
    open: 'nog geen actie',
  },
} as const;
