import type { PracticeErrorId, PracticeGroupId } from '../../model/lists/practiceErrors.ts';

/** One thing that can be wrong: how it is named in the list, why it matters, and what to do. */
export interface PracticeWords {
  readonly title: string;
  readonly why: string;
  /** Where it stands and how to mend it; for what is not in the case: what is there instead. */
  readonly mend: string;
}

const errors: Readonly<Record<PracticeErrorId, PracticeWords>> = {
  factWithoutSource: {
    title: 'Een feit heeft geen bron',
    why: 'Zonder bron kan niemand nagaan of het klopt, en kan de jongere niet reageren.',
    mend: 'Op het puzzelbord, ‘hij dealt bij de kantine’. Kies wie dit weet, of maak er geen feit van.',
  },
  hearsayAsFact: {
    title: 'Iets van horen zeggen staat er als feit',
    why: 'In een verslag wordt het dan een waarheid, terwijl niemand aan tafel het zelf zag.',
    mend: 'Op het puzzelbord, de regel over de buurvrouw. Kies als soort ‘van horen zeggen’.',
  },
  consentOfOneParent: {
    title: 'Van één ouder is de toestemming niet gevraagd',
    why: 'Beide ouders hebben gezag. Het ja van één ouder is dan niet genoeg.',
    mend: 'Tabblad Toestemming en delen. Leg bij de vader vast dat het is gevraagd en wat hij zei.',
  },
  basisUnknown: {
    title: 'De grondslag is niet bepaald',
    why: 'Zonder grondslag mag je niets delen. Daarom stopt Casustafel elk Word-bestand van deze casus.',
    mend: 'Tabblad Toestemming en delen. Kies een grondslag en schrijf op waarom.',
  },
  notInformed: {
    title: 'Jongere en ouders weten niet dat jullie overleggen',
    why: 'Wie besproken wordt, hoort dat te weten, tenzij dat gevaar oplevert. Dan schrijf je die reden op.',
    mend: 'Tabblad Toestemming en delen, onder Informeren. Leg vast wie het vertelt, of waarom nog niet.',
  },
  decisionWithoutReason: {
    title: 'Een besluit heeft geen reden',
    why: 'Over drie maanden weet niemand meer waarom. Zonder reden telt een besluit in Casustafel niet mee.',
    mend: 'Acties en besluiten, tabblad Besluiten, bij Concept. Vul de reden en de uitvoerder in.',
  },
  actionWithoutOwner: {
    title: 'Een actie heeft geen eigenaar',
    why: '‘We’ doen niets. Pas als er één naam bij staat, gebeurt het.',
    mend: 'Tabblad Besluiten en acties, of de lijst Acties. Kies één actiehouder.',
  },
  notHeard: {
    title: 'Iemand zat erbij maar kwam niet aan het woord',
    why: 'De jongerenwerker kent de jongen het best. Wat alleen zij weet, bleef liggen.',
    mend: 'Terugdraaien kan niet. Geef haar bij het derde overleg een plaats aan tafel bij deze casus.',
  },
  oralOnlyWritten: {
    title: 'Iets wat alleen mondeling mag, staat in de samenvatting',
    why: 'De samenvatting gaat mee in het verslag. Dan staat het toch op papier.',
    mend: 'Afronden van het tweede overleg. Haal de zin over het adres van de tante uit de samenvatting.',
  },
  jargon: {
    title: 'Een regel zit vol afkortingen',
    why: 'Ouders en jongere lezen het verslag ook. En weet iedereen aan tafel wat RMC, OTS en GI zijn?',
    mend: 'Op het puzzelbord. Schrijf de woorden voluit of zeg het gewoner. F1 legt een afkorting uit.',
  },
  judgement: {
    title: 'Er staat een oordeel in plaats van wat er is gezien',
    why: '‘Onwillig’ en ‘liegt altijd’ zijn geen waarneming. Het kwetst, en je kunt er niets mee.',
    mend: 'Op het puzzelbord, de regel over de moeder. Schrijf op wat zij deed of zei.',
  },
  outsiderNamed: {
    title: 'Een ander kind staat er met naam en achternaam in',
    why: 'Die vriend hoort niet bij deze casus. Zijn naam heb je hier niet nodig.',
    mend: 'Op het puzzelbord. Maak er ‘een vriend’ van.',
  },
  feedbackForgotten: {
    title: 'De aanmelder heeft niets teruggehoord',
    why: 'Wie meldt en niets hoort, meldt de volgende keer niet meer.',
    mend: 'Tabblad Besluiten en acties, of de lijst Terugkoppeling. Leg vast wat je hebt verteld.',
  },
  voiceMissing: {
    title: 'Nergens staat wat de jongere zelf zegt',
    why: 'Een plan zonder zijn stem mislukt vaak. Niet gesproken? Dan hoort de reden erbij.',
    mend: 'Op het puzzelbord. Voeg een stem toe, met hoe het is gevraagd.',
  },
  lateAction: {
    title: 'Een actie is al weken te laat en blijft liggen',
    why: 'Bij de derde keer kies je: doen, laten vervallen met een reden, of overdragen.',
    mend: 'De lijst Acties, bij Te laat. Zet hem op gedaan, laat hem vervallen of geef een nieuwe datum.',
  },
  agendaTooFull: {
    title: 'De agenda past niet in de tijd',
    why: 'Het laatste punt valt dan weg, en dat is meestal wie wat doet.',
    mend: 'Voorbereiden van het derde overleg. Maak punten korter, haal er een weg of laat het later eindigen.',
  },
  chairTakesMinutes: {
    title: 'De voorzitter is ook de notulist',
    why: 'Wie schrijft, ziet de mensen niet. En wie leidt, schrijft te weinig op.',
    mend: 'Voorbereiden van het derde overleg, overleg wijzigen. Kies een andere notulist.',
  },
  reviewDateMissing: {
    title: 'Er is geen datum om de casus opnieuw te bekijken',
    why: 'Een casus zonder datum blijft vanzelf bestaan.',
    mend: 'Die datum staat er wel: tabblad Gegevens.',
  },
  questionMissing: {
    title: 'De vraag van de inbrenger ontbreekt',
    why: 'Zonder vraag weet de tafel niet wanneer zij klaar is.',
    mend: 'De vraag staat er wel, bovenaan de casus en bij elk overleg.',
  },
  actionWithoutDate: {
    title: 'Een actie heeft geen datum',
    why: 'Zonder datum is een actie nooit te laat.',
    mend: 'Alle acties hebben een datum.',
  },
  decisionWithoutImplementer: {
    title: 'Een besluit dat geldt, heeft geen uitvoerder',
    why: 'Een besluit dat van niemand is, wordt niet uitgevoerd.',
    mend: 'Het besluit dat geldt, heeft een uitvoerder.',
  },
  attendanceMissing: {
    title: 'De presentie is niet ingevuld',
    why: 'Het verslag noemt alleen wie er bij die casus was.',
    mend: 'De presentie van beide overleggen is ingevuld.',
  },
  nameInAlias: {
    title: 'De casus heet naar de volle naam van de jongere',
    why: 'In lijsten staan alleen nummer en voorletters.',
    mend: 'De casus heet J., met een nummer. Dat is goed.',
  },
};

const groups: Readonly<Record<PracticeGroupId, string>> = {
  statements: 'Wat er is opgeschreven',
  law: 'Recht en privacy',
  followUp: 'Besluiten, acties en terugkoppeling',
  meeting: 'Het overleg zelf',
};

/** Words of the training case. */
export const practiceText = {
  fileName: 'Oefencasus',
  passphrase: 'oefenen met de tafel',
  banner: 'Oefenbestand',
  bannerNote: 'Alles hier is verzonnen. Je kunt niets stukmaken.',
  windowTitle: 'Oefenbestand · Casustafel',
  toList: 'Wat zit er fout?',
  start: {
    title: 'Eerst oefenen?',
    note: 'Een verzonnen casus met drie overleggen en 17 fouten. Hij staat in een eigen bestand, los van je echte casussen.',
    open: 'Oefenen',
    goOn: 'Verder met oefenen',
    fresh: 'Nieuw oefenbestand',
    passphraseIs: 'De wachtzin van een oefenbestand is altijd:',
    busy: 'Het oefenbestand wordt klaargezet …',
  },
  refused: {
    notPractice:
      'Dit bestand heet Oefencasus, maar het is geen oefenbestand of heeft een andere wachtzin. Kies ‘Nieuw oefenbestand’.',
    onlyInPractice: 'Dit kan alleen in een oefenbestand. Open Oefenen op het startscherm.',
  },
  title: 'Wat zit er fout?',
  intro:
    'Lees de casus en de drie overleggen. Vink aan wat er volgens jou niet goed is. Niet alles in deze lijst zit er echt in. Herstel je een fout in de casus zelf, dan zie je dat hier.',
  places: 'Kijk hier',
  case: (number: string) => `Casus ${number}`,
  meetings: ['Eerste overleg', 'Tweede overleg', 'Derde overleg, voorbereiden'] as const,
  groups,
  errors,
  progress: (marked: number, mended: number, planted: number) =>
    `${marked} aangevinkt · ${mended} van ${planted} hersteld`,
  mendedBar: 'Hersteld',
  state: {
    mended: 'hersteld',
    open: 'nog niet hersteld',
    found: 'goed gezien',
    missed: 'deze zag je niet',
    notThere: 'zit er niet in',
  },
  score: (found: number, planted: number, wrong: number) =>
    wrong === 0
      ? `Je zag ${found} van de ${planted} fouten.`
      : `Je zag ${found} van de ${planted} fouten, en vinkte er ${wrong} aan die er niet in ${wrong === 1 ? 'zit' : 'zitten'}.`,
  showAnswer: 'Toon antwoord',
  showAnswerOf: (title: string) => `Toon antwoord: ${title}`,
  showAll: 'Toon alle antwoorden',
  showAllTitle: 'Alle antwoorden tonen?',
  showAllNote: 'Daarna weet je bij elke regel of hij erin zit. Je kunt de fouten nog wel herstellen.',
  goTo: 'Ga erheen',
  goToOf: (title: string) => `Ga erheen: ${title}`,
  done: 'Alles is hersteld. Goed gezien!',
  loadFailed: 'De oefening is niet te lezen.',
  notHere: 'Dit is geen oefenbestand.',
  notHereNote: 'Vergrendel dit bestand en kies Oefenen op het startscherm.',
} as const;
