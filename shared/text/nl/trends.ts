interface CountedTable {
  readonly rows: readonly Readonly<{ label: string; total: number | null }>[];
  readonly total: number;
}

/** Words of the trends (feature I6). */
export const trendsText = {
  period: (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`),
  rest: 'overige',
  none: { theme: 'geen thema ingevuld', area: 'geen gebied bekend', domain: 'geen aanmelder bekend' },
  dimension: 'Telling naar',
  dimensions: { theme: 'Thema', area: 'Gebied', domain: 'Domein van de aanmelder' },
  title: 'Trends',
  lead: (until: string): string =>
    `Hoeveel casussen zijn aangemeld, per jaar. Geteld tot en met ${until}: een jaar telt mee als het voorbij is.`,
  hidden: '–',
  hiddenSpoken: 'verborgen',
  legend:
    'Een streepje (–) is een verborgen getal. Minder dan vijf tonen we niet, en ook niet wat zo’n getal zou verraden als je het van een totaal aftrekt. Een jaar met heel weinig casussen staat samen met het jaar erna in één kolom.',
  totals: 'Totaal',
  picture: 'Als beeld',
  table: 'Als tabel',
  tableLabel: (dimension: string): string => `Aantal casussen naar ${dimension.toLowerCase()} en jaar`,
  /** What the picture shows, for who does not see it; the numbers stand in the table under it. */
  pictureText: (dimension: string, table: CountedTable): string => {
    const known = table.rows.filter(({ total }) => total !== null);
    const [most] = known.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
    return [
      `Staven per ${dimension.toLowerCase()} en jaar, samen ${table.total} casussen.`,
      ...(most === undefined ? [] : [`Meeste in totaal: ${most.label}.`]),
      'De tabel eronder heeft dezelfde getallen.',
    ].join(' ');
  },
  empty:
    'Er is nog te weinig om te tellen: minder dan vijf aangemelde casussen in de jaren die voorbij zijn. Dan zegt een getal te veel over een jongere.',
  word: 'Bewaar in Word',
  csv: 'Bewaar voor Excel',
  saved: (name: string): string => `Bewaard: ${name}`,
  fileName: 'Trends',
  column: 'Naar',
} as const;
