/** Sentences of the domain rules. */
export const modelText = {
  method: {
    noObject: 'Hier hoort een blok met velden te staan.',
    unknownKind: (kinds: string) => `Kies een soort: ${kinds}.`,
    noBoolean: 'Vul true of false in.',
    unknownField: (field: string) =>
      `Het veld “${field}” kennen we niet. Haal het weg of controleer de spelling.`,
    noPhases: 'Een methode heeft ten minste één fase.',
    sharesSum: (sum: number) => `De delen van de fasen tellen op tot ${sum}. Maak er samen 100 van.`,
    double: (id: string) => `De code “${id}” komt twee keer voor. Geef elke fase een eigen code.`,
    noShare: 'Vul een getal in boven 0 en tot en met 100.',
    noPrompts: 'Schrijf ten minste één vraag; een lege vraag mag niet.',
    noId: 'Vul een code in van letters, cijfers en streepjes die begint met een kleine letter.',
    noText: 'Vul tekst in.',
  },
  consent: {
    rules: {
      careDual: 'regel zorg en veiligheid: jongere én gezagsdragers van 12 tot 16',
      careYouth12: 'regel zorg: jongere beslist zelf vanaf 12',
      school16: 'regel school: gezagsdragers beslissen tot 16',
    },
    bands: {
      careDual: {
        0: 'gezagsdragers',
        12: 'jongere én gezagsdragers',
        16: 'jongere',
        18: 'de volwassene zelf',
      },
      careYouth12: { 0: 'gezagsdragers', 12: 'jongere', 16: 'jongere', 18: 'de volwassene zelf' },
      school16: {
        0: 'gezagsdragers',
        12: 'gezagsdragers; de leerling hoort het ermee eens te zijn',
        16: 'jongere',
        18: 'de volwassene zelf',
      },
    },
    inForce: (age: number, who: string, rule: string) => `${age} jaar: ${who} (${rule})`,
    ageUnknown: (who: string, rule: string) => `leeftijd onbekend, ga uit van: ${who} (${rule})`,
  },
} as const;
