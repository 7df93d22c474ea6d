const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const numbers = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
] as const;
const inWords = (count: number): string => numbers[count] ?? String(count);
const whenIs = (daysAhead: number): string =>
  daysAhead === 0 ? 'vandaag' : daysAhead === 1 ? 'morgen' : `over ${daysAhead} dagen`;

/** Words of Vandaag and Signalen. */
export const insightText = {
  refused: {
    noCategory: 'Deze soort signaal staat niet in de lijst. Kies opnieuw.',
    noSignal: 'Dit signaal is er niet meer. De lijst is bijgewerkt.',
    seenInFuture: 'De datum ligt in de toekomst. Kies vandaag of een dag ervoor.',
    discussedInFuture: 'De datum ligt in de toekomst. Kies vandaag of een dag ervoor.',
  },
  heading: (longDate: string) => capital(longDate),
  sentence: (daysAhead: number | null, notReady: number, caseCount: number): string => {
    if (daysAhead === null) return 'Er staat geen overleg gepland.';
    const meeting = `${capital(whenIs(daysAhead))} zit je een overleg voor.`;
    if (caseCount === 0) return `${meeting} Er staat nog geen casus op de agenda.`;
    if (notReady === 0) return `${meeting} Alle casussen zijn gereed.`;
    return notReady === 1
      ? `${meeting} Eén casus is nog niet gereed.`
      : `${meeting} ${capital(inWords(notReady))} casussen zijn nog niet gereed.`;
  },
  commandBar: 'ga naar, zoek, doe',
  openCommandBar: 'Open de zoekbalk',
  next: {
    label: 'Eerstvolgende overleg',
    when: (daysAhead: number, shortDate: string, from: string, to: string | null, place: string) =>
      [
        daysAhead <= 1 ? `${whenIs(daysAhead)}, ${shortDate}` : `${shortDate}, ${whenIs(daysAhead)}`,
        to === null ? `vanaf ${from}` : `${from}–${to}`,
        ...(place === '' ? [] : [place]),
      ].join(' · '),
    prepare: 'Verder voorbereiden',
    chair: 'Ga voorzitten',
    ready: (seats: number) => `gereed · ${seats} aan tafel`,
    arrange: 'regelen',
    arrangeFor: (number: string) => `${number} regelen`,
    more: (count: number) => (count === 1 ? 'en nog 1 casus' : `en nog ${count} casussen`),
    noCases: 'Zet de eerste casus op de agenda; dan zie je hier wat er nog nodig is.',
    none: 'Plan het volgende overleg; dan zie je hier per casus wat er nog nodig is.',
    plan: 'Plan een overleg',
  },
  actions: {
    title: 'Acties die aandacht vragen',
    note: (late: number, soon: number) => `${late} te laat · ${soon} binnen een week`,
    none: 'Niets is te laat en niets moet deze week af.',
    all: 'Alle acties',
  },
  feedback: {
    title: 'Wacht op terugkoppeling',
    none: 'Niemand wacht op bericht.',
    days,
    row: (to: string, number: string) => `${to}, ${number}`,
    more: (count: number) => `nog ${count} in de lijst Terugkoppeling`,
  },
  dates: {
    title: 'Rechten en termijnen',
    none: 'Geen verjaardag, toestemming of termijn die nu aandacht vraagt.',
    passed: 'verstreken',
    retentionPassed: (number: string, date: string) => `${number}: bewaartermijn eindigde ${date}`,
    more: (count: number) => `en nog ${count}`,
    words: {
      birthday: (number: string, date: string, age: number) =>
        `${number}: wordt ${age} op ${date}, toestemming herzien`,
      consent: (number: string, date: string) => `${number}: toestemming geldt tot ${date}`,
      retention: (number: string, date: string) => `${number}: bewaartermijn eindigt ${date}`,
      review: (number: string, date: string) => `${number}: herzien op ${date}`,
      recheck: (number: string, date: string) => `${number}: hertoets informeren, ${date}`,
      decisionReview: (number: string, date: string) => `${number}: besluit evalueren, ${date}`,
    },
    withoutNext: (total: number, list: string) =>
      `${total === 1 ? 'Eén casus' : `${capital(inWords(total))} casussen`} zonder volgende datum: ${list}`,
    andMore: ' …',
  },
  start: {
    title: 'Welkom aan tafel',
    sentence: 'Stap voor stap naar je eerste overleg.',
    contacts: 'Zet partners in het smoelenboek',
    contactsHint: 'Typ ze in of haal ze uit Outlook of Google.',
    case: 'Maak een casus',
    caseHint: 'Een vraag en een inbrenger zijn genoeg. Zonder naam mag ook.',
    meeting: 'Plan een overleg',
    meetingHint: 'De agenda komt uit het soort overleg dat je kiest.',
    done: 'gedaan',
    step: (number: number) => `Stap ${number}`,
  },
  signal: {
    title: 'Signaal in 60 seconden',
    hint: 'Wat is gezien, door wie, waar? Zonder naam mag.',
    body: 'Wat is gezien?',
    placeholder: 'jongerenwerk ziet …',
    kind: 'Soort',
    findPlace: 'Vindplaats',
    noPlace: 'weet ik niet',
    source: 'Door wie gezien?',
    sourceHint: 'Functie is genoeg.',
    shareability: 'Delen',
    forCase: 'Bij een casus? (mag leeg blijven)',
    save: 'Leg signaal vast',
    saved: 'Signaal vastgelegd.',
    toAll: 'Alle signalen',
  },
  signals: {
    title: 'Signalen',
    note: (count: number) => (count === 0 ? 'Alles is besproken.' : `${count} nog niet besproken`),
    filter: 'Welke signalen',
    undiscussed: 'Nog niet besproken',
    discussed: 'Besproken',
    all: 'Alle',
    list: 'Signalen',
    empty: 'Hier komen signalen te staan tot ze besproken zijn. Leg het eerste vast.',
    gone: 'Dit signaal is verwijderd.',
    emptyDiscussed: 'Er is nog geen signaal besproken.',
    age: (count: number) => (count === 0 ? 'vandaag' : `${days(count)} oud`),
    notDiscussed: 'nog niet besproken',
    discussedOn: (date: string) => `besproken ${date}`,
    mark: 'Besproken',
    unmark: 'Toch niet besproken',
    link: 'Koppel aan casus',
    unlink: 'Maak los van casus',
    linkTitle: 'Signaal koppelen aan casus',
    linkTo: 'Welke casus?',
    remove: 'Verwijder',
    marked: 'Signaal is besproken.',
    unmarked: 'Signaal staat weer open.',
    linked: 'Signaal gekoppeld.',
    unlinked: 'Signaal losgemaakt.',
    removed: 'Signaal verwijderd.',
  },
  loadFailed: 'Vandaag is niet gelezen.',
  rail: {
    late: (count: number) => `${count} te laat`,
    cases: (count: number) => `${count} lopend`,
    intakes: (count: number) => (count === 1 ? '1 aanmelding wacht' : `${count} aanmeldingen wachten`),
    signals: (count: number) => `${count} nog niet besproken`,
  },
} as const;
