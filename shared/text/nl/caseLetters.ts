/** Words of letters about a case and of the weighing form: in the file, on the screen, and refusals. Letters to family say u. */
export const caseLettersText = {
  kinds: {
    invitation: 'Uitnodiging voor het gezin',
    postponement: 'Bericht van uitstel',
    handOver: 'Overdracht aan een partner',
    destruction: 'Vernietigingsverklaring',
    weighing: 'Weegformulier delen zonder toestemming',
  },
  fileNames: {
    invitation: 'uitnodiging gezin',
    postponement: 'bericht van uitstel',
    handOver: 'overdracht',
    destruction: 'vernietigingsverklaring',
    weighing: 'weegformulier',
  },
  disclosed: {
    invitation: 'brief: uitnodiging',
    postponement: 'brief: uitstel',
    handOver: 'brief: overdracht',
    destruction: 'vernietigingsverklaring',
    weighing: 'weegformulier',
  },
  titles: {
    invitation: 'Uitnodiging voor een gesprek',
    postponement: 'Het gesprek gaat niet door',
    handOver: (number: string): string => `Overdracht van casus ${number}`,
    destruction: (number: string): string => `Vernietigingsverklaring casus ${number}`,
    weighing: (number: string): string => `Weegformulier casus ${number}`,
  },
  subject: (day: string): string => day,
  version: 'brief',
  versionForm: 'formulier',
  confidential: 'vertrouwelijk',
  organisationFallback: 'Casusoverleg',
  greeting: (name: string): string => (name === '' ? 'Beste lezer,' : `Beste ${name},`),
  closing: 'Met vriendelijke groet,',

  invitation: {
    young: (question: string): string =>
      question === ''
        ? 'Binnenkort praten we met elkaar over hoe het met je gaat. We willen graag dat jij erbij bent.'
        : `Binnenkort praten we met elkaar. We willen graag dat jij erbij bent. Onze vraag is: ${question}`,
    family: (question: string): string =>
      question === ''
        ? 'Binnenkort praten we met elkaar over hoe het gaat. We willen graag dat u erbij bent.'
        : `Binnenkort praten we met elkaar. We willen graag dat u erbij bent. Onze vraag is: ${question}`,
    when: (day: string, time: string): string => `Wanneer: ${day}, ${time} uur`,
    whenOpen: 'Wanneer: …',
    where: (place: string): string => `Waar: ${place}`,
    who: (people: string): string => `Wie er zijn: ${people}`,
    closeYoung: (name: string): string =>
      `Je mag iemand meenemen die je vertrouwt. Je mag ook vooraf vragen wat er over jou op papier staat. Kun je niet, of wil je iets vragen?${name === '' ? '' : ` Laat het weten aan ${name}.`}`,
    closeFamily: (name: string): string =>
      `U mag iemand meenemen die u vertrouwt. U mag ook vooraf vragen wat er over u op papier staat. Kunt u niet, of wilt u iets vragen?${name === '' ? '' : ` Laat het weten aan ${name}.`}`,
  },
  postponement: {
    off: (day: string, time: string): string => `Het gesprek van ${day}, ${time} uur, gaat niet door.`,
    offUnknown: 'Het gesprek gaat niet door op de dag die was afgesproken.',
    reason: (reason: string): string => `De reden is: ${reason}`,
    next: (day: string, time: string): string => `Het nieuwe gesprek is op ${day}, ${time} uur.`,
    nextDay: (day: string): string => `Het nieuwe gesprek is op ${day}. De tijd volgt nog.`,
    nextUnknown: 'U hoort van ons wanneer het nieuwe gesprek is.',
    meanwhile: 'Wat al was afgesproken, gaat gewoon door.',
    caseNumber: (number: string): string => `Het gaat om casus ${number}.`,
  },
  handOver: {
    lead: (number: string): string =>
      `Hierbij dragen wij casus ${number} aan u over. Hieronder staat wat er nu loopt en wat is afgesproken.`,
    question: (question: string): string => `De vraag is: ${question}`,
    goals: 'Doelen:',
    actions: 'Acties die nog open staan:',
    action: (what: string, who: string, day: string): string => `${what} (${who}, ${day})`,
    safety: 'Afspraken over veiligheid:',
    next: (day: string): string => `De volgende bespreking staat op ${day}.`,
    basis: (basis: string): string => `De grondslag voor deze overdracht is: ${basis}.`,
    receipt: 'Wilt u de ontvangst van deze overdracht schriftelijk bevestigen?',
  },
  destruction: {
    lead: (number: string): string =>
      `Hierbij verklaren wij dat de gegevens van casus ${number} zijn vernietigd in het casusbestand. Zetten wij later een oude reservekopie terug, dan vernietigen wij ze daarin opnieuw. Deze verklaring bevat geen inhoud van de casus.`,
    labels: {
      number: 'Casusnummer',
      kind: 'Soort casus',
      submitted: 'Aangemeld op',
      closed: 'Afgesloten op',
      retention: 'Bewaartermijn tot',
      amount: 'Omvang',
      on: 'Vernietigd op',
      by: 'Door',
      signature: 'Handtekening',
    },
    amount: (counts: readonly (readonly [number, string, string])[]): string =>
      counts.map(([count, one, more]) => `${count} ${count === 1 ? one : more}`).join(', '),
    amounts: [
      ['persons', 'persoon', 'personen'],
      ['discussions', 'bespreking', 'besprekingen'],
      ['statements', 'uitspraak', 'uitspraken'],
      ['decisions', 'besluit', 'besluiten'],
      ['actions', 'actie', 'acties'],
      ['minutes', 'verslag', 'verslagen'],
    ] as const,
    toFill: '……………………………………',
  },
  weighing: {
    lead: 'Delen zonder toestemming mag alleen als er een andere grondslag is en de drie toetsen zijn gedaan. Dit formulier hoort bij de casus.',
    labels: {
      number: 'Casusnummer',
      about: 'Over',
      weighedBy: 'Gewogen door',
      weighedOn: 'Op',
      basis: 'Grondslag',
      purpose: 'Doelbinding',
      proportionality: 'Proportionaliteit',
      subsidiarity: 'Subsidiariteit',
      reason: 'Waarom',
      informed: 'Betrokkene geïnformeerd',
    },
    notFilled: 'niet ingevuld',
    tests: 'Grondslag en toetsen',
    consent: 'Toestemming',
    consentColumns: ['Van wie', 'Waarvoor', 'Stand'] as const,
    consentNone: 'Er is geen toestemming nodig of vastgelegd.',
    shared: 'Wat is met wie gedeeld, en op welke grondslag',
    sharedColumns: ['Wanneer', 'Met wie', 'Wat', 'Grondslag'] as const,
    sharedNone: 'Er is nog niets gedeeld.',
    sharedMore: (count: number): string =>
      count === 1
        ? 'En 1 eerdere regel in het deellogboek.'
        : `En ${count} eerdere regels in het deellogboek.`,
    duties: 'Conflict van plichten',
    dutyQuestions: [
      '☐ Is alles gedaan om toestemming te krijgen?',
      '☐ Geeft zwijgen ernstige schade?',
      '☐ Is er gewetensnood door te zwijgen?',
      '☐ Is er geen andere weg?',
      '☐ Is vrijwel zeker dat spreken de schade voorkomt of beperkt?',
      '☐ Wordt zo weinig mogelijk gedeeld?',
    ] as const,
    signed: 'Naam, datum en handtekening',
    signLine: (name: string): string => `${name === '' ? '……………………………' : name}   ………………………………   ………………………………`,
  },
  missing: {
    meeting: 'Er is geen volgend overleg met deze casus gepland: vul datum, tijd en plaats zelf in.',
    place: 'Bij het overleg staat geen plaats.',
    people: 'Er is niemand om de brief aan te richten. Voeg eerst een persoon of partner toe bij de casus.',
    discussion: 'Over deze casus is nog niet in een overleg gesproken.',
    retention: 'De casus heeft nog geen einde van de bewaartermijn.',
    confirmed: 'Niemand heeft de grondslag bevestigd: naam en datum blijven leeg.',
    tests: 'Niet alle drie de toetsen zijn ingevuld.',
  },

  button: 'Word',
  dossier: 'Casusdossier…',
  menu: {
    invitation: 'Uitnodiging gezin…',
    postponement: 'Bericht van uitstel…',
    handOver: 'Overdracht…',
    destruction: 'Vernietigingsverklaring…',
    weighing: 'Weegformulier…',
  },
  title: (kind: string, number: string): string => `${kind}, casus ${number}`,
  forWhom: 'Aan wie',
  body: 'Tekst van de brief',
  bodyNote: 'Toelichting',
  bodyHint: 'Een lege regel maakt een nieuwe alinea; een regel met een streepje wordt een opsomming.',
  again: 'Begin opnieuw met het voorstel',
  masked: 'Een naam van iemand uit deze casus staat in de brief met initialen.',
  stopsTitle: 'Houdt het bestand binnen',
  missingTitle: 'Staat nog niet in het casusbestand',
  save: 'Bewaar in Word…',
  close: 'Sluit',
  saved: (name: string): string =>
    `${name} is bewaard. Word-bestanden vallen buiten de versleuteling: bewaar en geef ze veilig, en wis ze na gebruik.`,
  failed: 'De brief kon niet worden geladen.',
  loading: 'Brief laden…',
  notThisCase: 'Deze ontvanger hoort niet bij deze casus. Kies iemand anders.',
} as const;
