/** Words of the case page that came after its first tabs: board by life domain, head, side, keys. */
export const casePageText = {
  board: {
    rowsLabel: 'Rijen van het puzzelbord',
    rows: { place: 'per vindplaats', lifeDomain: 'per leefgebied' },
    rowHead: 'Leefgebied',
    noLifeDomain: 'zonder leefgebied',
    onlyQuestions: 'alleen een open vraag',
    noStrength: 'geen kracht genoemd',
    nobody: 'niemand zei hier iets over — wie weet dit?',
    nobodyCell: (domain: string) => `Niemand zei iets over ${domain}. Toevoegen`,
    choose: 'Kies leefgebieden',
    moreRight: 'Meer partners rechts',
    moreLeft: 'Terug naar links',
    scrollKeys: 'Er staan meer partners naast elkaar dan er passen. Pijltjes, Home en End lopen ernaartoe.',
    keyEnds: 'eerste of laatste partner',
    keyCorners: 'eerste of laatste vak',
  },
  head: {
    leadHolder: (name: string) => `regiehouder: ${name}`,
    next: (date: string) => `volgende bespreking: ${date}`,
    noNext: 'volgende bespreking: geen datum',
  },
  side: {
    needed: (who: string) => `Nodig: ${who}.`,
    neededAtUnknownAge: (who: string) => `Leeftijd onbekend; ga uit van: ${who}.`,
    rule: (rule: string) => `We volgen de ${rule}.`,
  },
  timeline: {
    shown: (shown: number, total: number) =>
      shown === total ? `Alles staat er: ${total}.` : `Je ziet de laatste ${shown} van ${total}.`,
    earlier: 'Toon eerdere',
  },
  keys: {
    title: 'Toetsen op de casuspagina',
    list: [
      { keys: ['←', '↑', '→', '↓'], does: 'van vak naar vak op het puzzelbord en de netwerkkaart' },
      { keys: ['Home', 'End'], does: 'eerste of laatste partner op het puzzelbord' },
      { keys: ['Ctrl', 'Home'], does: 'eerste vak van het puzzelbord' },
      { keys: ['Ctrl', 'End'], does: 'laatste vak van het puzzelbord' },
      { keys: ['Enter'], does: 'toevoegen of wijzigen in het vak waar je staat' },
      { keys: ['M'], does: 'op de netwerkkaart: oppakken en neerzetten' },
      { keys: ['V'], does: 'op de netwerkkaart: verbinden' },
      { keys: ['N'], does: 'op de netwerkkaart: iemand erbij zetten' },
      { keys: ['Del'], does: 'op de netwerkkaart: weghalen' },
      { keys: ['Ctrl', 'Enter'], does: 'bewaren in een venster' },
      { keys: ['Ctrl', 'Z'], does: 'ongedaan maken' },
      { keys: ['?'], does: 'deze lijst' },
    ],
  },
} as const;
