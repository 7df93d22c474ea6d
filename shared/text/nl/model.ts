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
  action: {
    notAllowed: 'Deze stap kan niet vanuit de huidige status.',
    reasonNeeded: 'Schrijf op waarom deze actie vervalt.',
  },
  exportStop: {
    noBasis:
      'De grondslag is nog niet bepaald. Kies eerst een grondslag bij de casus; dan kan het verslag naar buiten.',
    covenantOnly: 'Een convenant alleen is geen grondslag. Kies ook de eigen grondslag van de partner.',
    bsn: (place: string) =>
      `In ${place} staat een getal dat een BSN kan zijn. Haal het weg; dan kan het verslag naar buiten.`,
  },
  readiness: {
    question: { ok: 'De vraag van de inbrenger is er.', missing: 'De vraag van de inbrenger ontbreekt.' },
    introducer: { ok: (name: string) => `Inbrenger: ${name}.`, missing: 'Er is nog geen inbrenger.' },
    basis: { ok: (label: string) => `Grondslag: ${label}.`, missing: 'De grondslag is nog niet bepaald.' },
    consent: {
      given: 'Toestemming is gegeven.',
      notRequired: 'Toestemming is niet nodig, met grondslag.',
      asked: 'Toestemming is gevraagd, nog niet gegeven.',
      partial: (names: string) => `Toestemming is er deels. Nog nodig: ${names}.`,
      notAsked: 'Toestemming is nog niet gevraagd.',
      refused: 'Toestemming is geweigerd.',
      withdrawn: 'Toestemming is ingetrokken.',
      expired: 'Toestemming is verlopen.',
      guardiansUnknown: 'gezagsdragers (nog niet bekend)',
    },
    contributions: {
      all: (asked: number) => `Inbreng is binnen van alle ${asked} partners.`,
      some: (received: number, asked: number) =>
        `Inbreng is binnen van ${received} van de ${asked} partners.`,
      noneAsked: 'Er is nog geen inbreng gevraagd.',
    },
    decider: {
      ok: 'Iemand die mag besluiten is erbij.',
      missing: 'Er is nog niemand bij die mag besluiten.',
    },
    voice: {
      ok: 'De jongere is gesproken.',
      explained: (reason: string) => `De jongere is niet gesproken, omdat ${reason}.`,
      missing: 'De jongere is nog niet gesproken. Door wie?',
    },
    youngPerson: 'jongere',
  },
} as const;
