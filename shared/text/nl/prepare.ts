import { formatShortDate } from '../../dates/formatDate.ts';

/** Words on the screens for meetings and their preparation. */
export const prepareText = {
  list: {
    title: 'Overleggen',
    new: 'Nieuw overleg',
    newSeries: 'Nieuwe reeks',
    when: 'Welke overleggen',
    upcoming: 'Komend',
    past: 'Geweest',
    deleted: 'Verwijderd',
    allSeries: 'Alle reeksen',
    series: 'Reeksen',
    editSeries: (name: string) => `Wijzig reeks ${name}`,
    newInSeries: (name: string) => `Nieuw overleg in ${name}`,
    seriesNote: (type: string, rhythm: string) => (rhythm === '' ? type : `${type} · ${rhythm}`),
    next: (date: string | null) => (date === null ? 'nog geen datum' : `volgende: ${formatShortDate(date)}`),
    noSeries: 'Nog geen reeksen. Met een reeks staan plaats, tijden en mensen al klaar.',
    empty: {
      upcoming: 'Nog geen overleg gepland. Kies een soort, dan staat de agenda al klaar.',
      past: 'Hier komen de overleggen die geweest zijn.',
      deleted: 'Er is niets verwijderd.',
    },
    emptyTitle: { upcoming: 'Plan je eerste overleg', past: 'Nog niets geweest', deleted: 'Leeg' },
    caseCount: (count: number) => (count === 1 ? '1 casus' : `${count} casussen`),
    minutes: (minutes: number) => `${minutes} min`,
    restore: 'Zet terug',
    restored: 'Het overleg is terug.',
    more: 'Toon meer',
    failed: 'De overleggen konden niet worden gelezen.',
  },
  create: {
    title: 'Nieuw overleg',
    from: 'Reeks of soort',
    single: 'Los overleg',
    series: 'Reeks',
    type: 'Soort overleg',
    name: 'Naam',
    nameHint: 'Leeg: de naam van de reeks of het soort.',
    date: 'Datum',
    start: 'Begin',
    end: 'Einde',
    place: 'Plaats',
    make: 'Maak de agenda',
    template: (titles: string) => `Op de agenda: ${titles}.`,
    caseMinutes: (words: string) => `Minuten per casus: ${words}.`,
    incomplete: 'Kies een soort of reeks, een datum en een begintijd.',
  },
  series: {
    newTitle: 'Nieuwe reeks',
    editTitle: 'Wijzig reeks',
    name: 'Naam van de reeks',
    rhythm: 'Ritme',
    rhythmHint: 'Bijvoorbeeld: om de week op dinsdag.',
    scope: 'Gebied',
    scopeHint: 'Wijk, school, gemeente of regio.',
    organiser: 'Organisator',
    chair: 'Voorzitter',
    reserve: 'Reservevoorzitter',
    minuteTaker: 'Notulist',
    ambition: 'Gezamenlijke ambitie',
    save: 'Bewaar',
    delete: 'Verwijder de reeks',
    saved: 'De reeks is bewaard.',
    deleted: 'De reeks is verwijderd. De overleggen blijven.',
  },
  meeting: {
    seriesLine: (name: string, rhythm: string) =>
      rhythm === '' ? `Reeks ‘${name}’` : `Reeks ‘${name}’ · ${rhythm}`,
    back: 'Overleggen',
    papers: 'Agenda, draaiboek en naambordjes…',
    agendaSaved: (name: string) => `De agenda is bewaard als ${name}.`,
    start: 'Start overleg',
    continue: 'Verder met het overleg',
    finish: 'Afronden',
    invitation: 'Uitnodiging',
    more: 'Meer',
    details: 'Gegevens en uitgenodigden…',
    toDraft: 'Zet terug naar concept',
    toPlanned: 'Zet op gepland',
    toInvited: 'Zet op uitgenodigd',
    cancel: 'Laat vervallen…',
    delete: 'Verwijder het overleg',
    deleted: 'Het overleg is verwijderd. Je kunt het 30 dagen terugzetten.',
    cancelTitle: 'Overleg laten vervallen',
    cancelReason: 'Waarom vervalt het overleg?',
    cancelDo: 'Laat vervallen',
    cancelled: (reason: string) => `Vervallen: ${reason}`,
    statusSet: (label: string) => `De status is nu ‘${label}’.`,
    saved: 'De gegevens zijn bewaard.',
    participants: 'Uitgenodigd voor het overleg',
    participantsHint: 'Wie is uitgenodigd, zit nog bij geen enkele casus. Dat kies je per casus.',
    addParticipant: 'Nodig iemand uit',
    asSeries: 'Leeg: zoals in de reeks.',
    removeParticipant: (name: string) => `Haal ${name} van de lijst`,
    failed: 'Dit overleg kon niet worden gelezen.',
    notReady: (count: number) =>
      count === 0
        ? 'Alle casussen zijn gereed'
        : count === 1
          ? '1 casus nog niet gereed'
          : `${count} casussen nog niet gereed`,
    noEnd: 'Geen eindtijd: zet die bij de gegevens, dan zie je of het past.',
    planned: (minutes: number) => `${minutes} min gepland`,
  },
  backlog: {
    title: 'Kan op de agenda',
    order: 'Spoed eerst, daarna op datum',
    search: 'Zoek een casus',
    add: (number: string) => `Zet ${number} op de agenda`,
    addPoint: 'Zet dit punt op de agenda',
    empty: 'Alle open casussen staan op de agenda.',
    noAnonymous:
      'Er is geen andere anonieme casus. Maak er hier een: zonder naam en zonder herkenbare details.',
    nothingFound: 'Geen casus gevonden.',
    parked: (date: string) => `Geparkeerd ${formatShortDate(date)}`,
    more: (count: number) => `Nog ${count} casussen. Zoek op nummer om ze te vinden.`,
    added: (number: string) => `${number} staat op de agenda.`,
    pointAdded: 'Het punt staat op de agenda.',
    urgent: 'spoed',
    lastDiscussed: (date: string) => `Laatst besproken ${formatShortDate(date)}.`,
    reason: {
      submitted: (date: string | null) =>
        date === null ? 'Nieuw aangemeld.' : `Aangemeld ${formatShortDate(date)}.`,
      promised: (date: string | null) =>
        date === null ? 'Bespreking beloofd.' : `Bespreking beloofd voor ${formatShortDate(date)}.`,
      review: (date: string | null) =>
        date === null ? 'Evaluatie nodig.' : `Evaluatie vóór ${formatShortDate(date)}.`,
      consent: (date: string | null) =>
        date === null ? 'Toestemming verloopt.' : `Toestemming verloopt ${formatShortDate(date)}.`,
      retention: (date: string | null) =>
        date === null ? 'Bewaartermijn eindigt.' : `Bewaartermijn eindigt ${formatShortDate(date)}.`,
      signals: (date: string | null, count: number) => {
        const what = count === 1 ? '1 signaal' : `${count} signalen`;
        return date === null
          ? `${what} nog niet besproken.`
          : `${what} nog niet besproken, sinds ${formatShortDate(date)}.`;
      },
      parked: (_date: string | null, count: number) =>
        count === 1 ? '1 punt geparkeerd, vorige keer.' : `${count} punten geparkeerd, vorige keer.`,
      notDiscussed: () => 'Nog niet besproken.',
      urgent: () => 'Spoed.',
      feedback: (date: string | null, count: number) => {
        const what = count === 1 ? '1 terugkoppeling nog te doen' : `${count} terugkoppelingen nog te doen`;
        return date === null ? `${what}.` : `${what}, vóór ${formatShortDate(date)}.`;
      },
      questions: (date: string | null, count: number) => {
        const what = count === 1 ? '1 vraag staat nog open' : `${count} vragen staan nog open`;
        return date === null ? `${what}.` : `${what}, sinds ${formatShortDate(date)}.`;
      },
    },
  },
  agenda: {
    label: 'Agenda',
    empty: 'De agenda is leeg. Kies een casus of voeg een punt toe.',
    minutesOf: (title: string) => `Minuten voor ${title}`,
    seats: (count: number) => (count === 0 ? 'nog niemand' : `${count} aan tafel`),
    heavy: 'zwaar',
    internal: 'intern',
    actual: (planned: number, actual: number) => `gepland ${planned}, werkelijk ${actual} min`,
    addPlain: 'Punt toevoegen',
    addBreak: 'Pauze toevoegen',
    newPlain: 'Nieuw agendapunt',
    newBreak: 'Pauze',
    order: 'Volgorde',
    keys: 'Toetsen voor de agenda',
    keyMove: 'verplaats',
    keyRemove: 'van de agenda',
    keyHeavy: 'zwaar of niet',
    keyUndo: 'maak ongedaan',
    keyAll: 'alle toetsen',
    moved: (title: string) => `${title} is verplaatst.`,
    removed: (title: string) => `${title} is van de agenda.`,
    caseRemoved: (title: string) => `${title} is van de agenda. De casus blijft.`,
    duplicated: (title: string) => `Kopie van ${title} gemaakt.`,
    belowTitle: 'Korter dan het minimum',
    belowReason: 'Waarom kan het korter?',
    belowDo: 'Bewaar met reden',
  },
  item: {
    label: 'Gekozen agendapunt',
    choose: 'Kies een punt op de agenda om het voor te bereiden.',
    title: 'Titel',
    note: 'Notitie bij dit punt',
    noteHint: 'Ook de reden als je korter plant dan het minimum.',
    internal: 'Intern punt',
    internalHint: 'Staat wel in jouw draaiboek, niet op de agenda voor genodigden.',
    heavy: 'Zwaar onderwerp',
    heavyHint: 'Van jou als voorzitter. Zegt iets over de agenda, niet over de jongere.',
    more: 'Meer met dit punt',
    duplicate: 'Maak een kopie',
    moveTo: 'Naar een ander overleg…',
    copyTo: 'Kopie naar een ander overleg…',
    remove: 'Van de agenda halen',
    moveTitle: 'Naar een ander overleg',
    moveDo: 'Verplaats',
    copyDo: 'Maak de kopie',
    target: 'Overleg',
    movedTo: (title: string, target: string) => `${title} staat nu op: ${target}.`,
  },
  case: {
    line: (number: string, kind: string) => `Casus ${number} · ${kind}`,
    /** An alias that already tells the age stays as it is. */
    who: (alias: string, age: number | null) =>
      age === null || /\d/u.test(alias) ? alias : `${alias}, ${age} jaar`,
    open: 'Open de casus',
    kind: 'Soort bespreking',
    method: 'Methode',
    question: 'Vraag van de inbrenger',
    ready: 'Gereed om te bespreken?',
    state: { good: 'gereed', watch: 'let op', stop: 'nog niet' },
    anyway: 'Toch bespreken…',
    anywayTitle: 'Toch bespreken',
    anywayReason: 'Waarom bespreek je deze casus toch?',
    anywayHint: 'De reden komt in het verslag.',
    anywayDo: 'Bewaar de reden',
    anywayKept: (reason: string) => `Toch bespreken: ${reason}`,
    seats: 'Wie zit bij deze casus',
    addSeat: 'Zet iemand aan tafel',
    addSeatHint: 'Typ een naam, functie of organisatie.',
    sameAsLast: 'Zelfde als vorige keer',
    sameDetail: (date: string, count: number) => `${formatShortDate(date)}: ${count} aan tafel`,
    copied: (count: number) =>
      count === 0
        ? 'Iedereen van vorige keer zit er al bij.'
        : count === 1
          ? '1 persoon aan tafel gezet.'
          : `${count} mensen aan tafel gezet.`,
    nobody: 'Nog niemand. Kies zelf wie bij deze casus hoort.',
    askAll: 'Vraag iedereen om inbreng',
    asked: (count: number) =>
      count === 0
        ? 'Iedereen is al gevraagd.'
        : count === 1
          ? '1 inbreng gevraagd.'
          : `${count} keer inbreng gevraagd.`,
    columns: { partner: 'partner', contribution: 'inbreng', from: 'van', change: 'wijzig' },
    noContribution: 'niet gevraagd',
    editSeat: (name: string) => `Wijzig ${name}`,
    decides: 'mag besluiten',
    knows: 'kent de jongere',
  },
  seat: {
    title: (name: string) => `Aan tafel: ${name}`,
    from: 'Van',
    to: 'Tot',
    timesHint: 'Leeg: de hele bespreking van deze casus.',
    attendance: 'Antwoord of aanwezigheid',
    substitute: 'Vervanger',
    mayDecide: 'Mag besluiten voor de eigen organisatie',
    knowsPerson: 'Kent de jongere of het gezin',
    contribution: 'Inbreng',
    notAsked: 'niet gevraagd',
    remove: 'Haal van tafel',
    removed: (name: string) => `${name} zit niet meer bij deze casus.`,
    save: 'Bewaar',
  },
} as const;
