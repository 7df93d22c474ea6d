/** Words about methods as text: the format, what is wrong in it, and the screen where it is written. */
export const methodsText = {
  /** The words of the format itself; a file that was written once must stay readable, so these never change. */
  format: {
    name: 'methode',
    kind: 'soort',
    version: 'versie',
    date: 'datum',
    spans: 'over meer overleggen',
    kinds: { case: 'casus', group: 'groep', triage: 'triage' },
    yes: 'ja',
    no: 'nee',
  },
  errors: {
    at: (line: number, words: string) => `Regel ${line}: ${words}`,
    tooLong: 'de tekst is te lang. Een methode past op een paar bladzijden.',
    noName: 'de naam ontbreekt. Begin met “methode: ” en de naam.',
    nameTooLong: (most: number) => `de naam is te lang. Houd het bij ${most} tekens.`,
    unknownKind: 'de soort moet casus, groep of triage zijn.',
    noKind: 'de soort ontbreekt. Schrijf “soort: casus”, “soort: groep” of “soort: triage”.',
    version: 'de versie moet een heel getal zijn, vanaf 1.',
    date: 'de datum moet er zo uitzien: 2026-11-22.',
    spans: 'schrijf ja of nee.',
    unknownField: (field: string) =>
      `“${field}” kennen we niet. Wel: methode, soort, versie, datum, over meer overleggen.`,
    twice: (field: string) => `“${field}” staat er twee keer.`,
    noPhases: 'er is nog geen fase. Begin een fase met “# Naam (40%)”.',
    tooManyPhases: (most: number) => `er zijn te veel fasen. Meer dan ${most} past niet in een bespreking.`,
    phase: 'een fase ziet er zo uit: “# Naam (40%)”.',
    phaseShare: 'het percentage moet boven 0 en niet boven 100 zijn.',
    phaseTwice: (name: string) => `er is al een fase “${name}”. Geef elke fase een eigen naam.`,
    noPrompts: (name: string) => `fase “${name}” heeft nog geen vraag. Begin een vraag met “- ”.`,
    emptyPrompt: 'hier staat een streepje zonder vraag.',
    promptTooLong: (most: number) => `deze vraag is te lang. Houd het bij ${most} tekens.`,
    beforePhase: 'een vraag hoort onder een fase. Begin eerst een fase met “# Naam (40%)”.',
    noteTwice: 'deze fase heeft al een aanwijzing.',
    afterPhase: 'dit hoort boven de eerste fase te staan.',
    unknownLine:
      'deze regel begrijpen we niet. Een regel begint met “#” (fase), “-” (vraag), “>” (aanwijzing) of “//” (voor jezelf).',
    sum: (sum: string) => `de percentages tellen op tot ${sum}, dat moet 100 zijn.`,
  },
  refused: {
    broken: 'Deze methode kan nog niet worden bewaard.',
    gone: 'Deze methode is er niet meer.',
    tooMany: 'Er zijn al honderd eigen methoden. Haal er eerst een weg.',
    sameName: (name: string) => `Er is al een methode “${name}”. Geef deze een andere naam.`,
  },
  screen: {
    title: 'Methoden',
    note: 'Manieren om een casus te bespreken, als tekst die je zelf kunt aanpassen.',
    back: 'Naar instellingen',
    list: 'Alle methoden',
    shipped: 'Van Casustafel',
    own: 'Van jullie',
    noOwn: 'Nog geen eigen methode. Maak een kopie van een methode hierboven, of kies een bestand.',
    phases: (count: number, kind: string) => `${count} ${count === 1 ? 'fase' : 'fasen'} · ${kind}`,
    versionOf: (version: number, date: string) => `versie ${version}${date === '' ? '' : ` · ${date}`}`,
    newOne: 'Nieuwe methode',
    copy: 'Maak een eigen kopie',
    copyName: (name: string) => `${name} (eigen versie)`,
    save: 'Bewaar',
    saved: (version: number) => `Bewaard als versie ${version}.`,
    export: 'Sla op als bestand',
    exported: (name: string) => `Opgeslagen als ${name}.`,
    remove: 'Haal weg',
    removed: 'De methode is weggehaald. Besprekingen die haar gebruikten houden haar.',
    fileLabel: 'Methode uit een tekstbestand',
    fileTooLarge: 'Dit bestand is te groot voor een methode. Er is niets veranderd.',
    fileNoText: 'Dit is geen tekstbestand. Er is niets veranderd.',
    editor: 'Tekst van de methode',
    readOnly: 'Deze methode hoort bij Casustafel. Maak een eigen kopie om haar aan te passen.',
    fine: (phases: number) => `Klopt: ${phases} ${phases === 1 ? 'fase' : 'fasen'}, samen 100%.`,
    wrong: (count: number) => (count === 1 ? '1 ding klopt nog niet' : `${count} dingen kloppen nog niet`),
    goToLine: (line: number) => `Ga naar regel ${line}`,
    unsaved: 'Nog niet bewaard; wat je typte blijft staan.',
    helpTitle: 'Zo schrijf je een methode',
    help: [
      'Bovenaan staan de naam en de soort: “methode: Rondje Noord” en “soort: casus” (of groep, of triage).',
      'Een fase begint met #, met het deel van de tijd erachter: “# Beeld (40%)”. Samen is dat 100%.',
      'Onder een fase staan de vragen voor de voorzitter, elk op een regel met een streepje: “- Wat weten we zeker?”.',
      'Met > geef je een aanwijzing bij de fase: “> Rondje, nog geen discussie.”',
      'Met // schrijf je iets voor jezelf; dat komt nergens in beeld.',
      'Versie en datum zet Casustafel er zelf bij als je bewaart.',
    ],
    example: `methode: Rondje Noord
soort: casus

# Beeld (40%)
- Wat weten we zeker, en van wie?
- Wat gaat goed?
> Rondje, nog geen discussie.

# Oordeel (35%)
- Wat betekent dit samen?

# Besluit (25%)
- Wie doet wat, wanneer?
`,
    fileKind: 'methode.txt',
    section: 'Methoden',
    sectionNote: 'Fasen, vragen en tijd per methode; eigen methoden als tekstbestand.',
    open: 'Bekijk en pas aan',
    loadFailed: 'De methoden konden niet worden gelezen',
  },
} as const;
