/** Words of choosing parts of a document and of explaining its abbreviations. */
export const documentPartsText = {
  top: 'Bovenaan',
  /** Lines above the first heading that a document can do without, with the placeholder that says the same. */
  choosableLines: {
    Voorzitter: 'overleg.voorzitter',
    Notulist: 'overleg.notulist',
    Plaats: 'overleg.plaats',
  } as Readonly<Record<string, string>>,
  without: (parts: readonly string[]): string =>
    `Dit is een deel van het document. Weggelaten: ${parts.join(', ')}.`,
  ownLook: 'In Word: in de opmaak van Casustafel.',
  template: (name: string): string =>
    `In Word: in jullie huisstijl ‘${name}’. Het voorbeeld toont de tekst; kop, logo en letter komen uit het sjabloon.`,
  title: 'Onderdelen in dit bestand',
  note: 'Wat je uitzet, staat ook niet in het voorbeeld. De keuze geldt voor dit soort document en blijft bewaard. In het bestand staat wat is weggelaten.',
  fixed: 'hoort er altijd in',
  fieldsOf: (part: string): string => `Gegevens bij ${part}`,
  leftOutCount: (count: number): string =>
    count === 0
      ? 'alles staat erin'
      : count === 1
        ? '1 onderdeel weggelaten'
        : `${count} onderdelen weggelaten`,
  all: 'Alles er weer in',
  abbreviations: {
    label: 'Afkortingen',
    hint: 'Uit de woordenlijst en jullie eigen woorden; alleen wat erin voorkomt.',
    modes: { off: 'niet uitleggen', firstUse: 'bij het eerste gebruik', appendix: 'in een lijst achteraan' },
    heading: 'Afkortingen',
    columns: ['Afkorting', 'Betekenis'] as const,
    expansion: (words: string): string => ` (${words})`,
  },
} as const;
