/** Words of searching and of the command bar. */
export const searchText = {
  statement: (kind: string, words: string) => `${kind}: ${words}`,
  keptToItself: (kind: string) => `${kind}: tekst zie je in de casus`,
  title: 'Ga naar, zoek, doe',
  input: 'Zoek of typ een opdracht',
  placeholder: 'naam, nummer, woord of scherm …',
  results: 'Gevonden',
  goTo: 'Ga naar',
  recent: 'Laatst geopend',
  count: (count: number) =>
    count === 0 ? 'Niets gevonden.' : count === 1 ? '1 resultaat.' : `${count} resultaten.`,
  nothing: 'Niets gevonden. Probeer het begin van een ander woord.',
  failed: 'Zoeken lukte niet. Probeer het nog een keer.',
  kinds: {
    case: 'Casussen',
    person: 'Personen in casussen',
    contact: 'Smoelenboek',
    organisation: 'Organisaties',
    meeting: 'Overleggen',
    action: 'Acties',
    decision: 'Besluiten',
    goal: 'Doelen',
    statement: 'Uitspraken',
    signal: 'Signalen',
  },
  commands: {
    newCase: 'Nieuwe casus',
    newIntake: 'Nieuwe aanmelding',
    newMeeting: 'Nieuw overleg',
    lock: 'Vergrendel',
  },
  keys: { walk: 'lopen', open: 'openen', close: 'sluiten' },
} as const;
