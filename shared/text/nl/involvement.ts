/** Words of the table of partners: whom to invite, and what is wrong with a line. */
export const involvementText = {
  themeHeading: (group: string) => `thema ${group}`,
  unknownHeading: (label: string) => `De kop “${label}” kennen we niet. Gebruik een kop die er al stond.`,
  noHeading: 'Boven deze regel staat geen kop. Zet er een kop tussen vierkante haken boven.',
  noColon: 'Schrijf de partner, een dubbele punt, en wat die kan toevoegen.',
  fault: (line: number, words: string) => `Regel ${line}: ${words}`,
} as const;
