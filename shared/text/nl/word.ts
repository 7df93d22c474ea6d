/** Words that stand in every document that leaves the case file, whatever it is about. */
export const wordText = {
  /** Between the parts of the header line and of the line under the title. */
  separator: ' · ',
  forRecipient: (recipient: string): string => `voor ${recipient}`,
  page: 'Pagina ',
  pageOf: ' van ',
  /** Shown in place of a table without rows, when the caller gave no words of its own. */
  emptyTable: 'Geen.',
  /** What a screen reader says about a table before reading its cells. */
  tableDescription: (headers: readonly string[]): string => `Tabel met de kolommen ${headers.join(', ')}.`,
  /** Names of our own styles, as Word lists them; Word names its own styles itself. */
  styleNames: {
    lead: 'Inleidende alinea',
    note: 'Kleine toelichting',
    keyValue: 'Gegeven met label',
    tableText: 'Tabeltekst',
    tableHeading: 'Tabelkop',
    tableEnd: 'Ruimte na tabel',
    writingLine: 'Schrijfregel',
    cardText: 'Naambordje',
    meetingTable: 'Overlegtabel',
  },
} as const;
