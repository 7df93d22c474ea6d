import type { FirstTableId, FirstTimeStep } from '../../model/firstTime.ts';

const steps: Readonly<Record<FirstTimeStep, { readonly title: string; readonly note: string }>> = {
  table: { title: 'Welke tafel zit je voor?', note: 'Daaruit volgen de agenda, de minuten en de regels.' },
  you: {
    title: 'Jij en je organisatie',
    note: 'Zo sta je op de agenda, in verslagen en in je smoelenboek. Je zit het eerste overleg voor.',
  },
  rules: {
    title: 'Jullie regels',
    note: 'Dit geldt voor nieuwe casussen. Later wijzigen kan bij Instellingen.',
  },
  style: { title: 'Jullie huisstijl', note: 'Zo zien je agenda’s, verslagen en brieven in Word eruit.' },
  meeting: { title: 'Wanneer is het eerste overleg?', note: 'De agenda staat er dan meteen, met tijden.' },
  partners: { title: 'Met wie zit je aan tafel?', note: 'Een paar is genoeg voor nu. Leeg laten mag.' },
  case: { title: 'De eerste casus', note: 'Eén vraag is genoeg. Een naam hoeft niet.' },
};

const tables: Readonly<Record<FirstTableId, { readonly label: string; readonly detail: string }>> = {
  zvh: { label: 'Zorg- en Veiligheidshuis', detail: 'zorg, straf en bestuur rond ingewikkelde casussen' },
  school: { label: 'School', detail: 'ZAT, MDO of ondersteuningsteam rond een leerling' },
  local: { label: 'Gemeente', detail: 'Jeugd & Veiligheid, persoonsgerichte aanpak, gezin' },
  group: { label: 'Jeugdgroep', detail: 'de aanpak van een groep, zonder beeld van elk lid' },
};

const years = (months: number): string =>
  months % 12 === 0
    ? months === 12
      ? 'één jaar'
      : `${months / 12} jaar`
    : months === 1
      ? 'één maand'
      : `${months} maanden`;

/** Words of the way from a new case file to a first agenda. */
export const firstTimeText = {
  refused: { initialsNeeded: 'Vul de voorletter in, of kies ‘zonder persoon’.' },
  title: 'Je eerste agenda',
  progress: (number: number, total: number) => `Stap ${number} van ${total}`,
  stepsLabel: 'Stappen',
  stepDone: '(geweest)',
  steps,
  begin: 'Zet je eerste overleg klaar',
  beginNote: 'zeven korte stappen, ongeveer vijf minuten; alles overslaan mag',
  goOn: (title: string) => `Ga verder: ${title}`,
  next: 'Verder',
  skip: 'Sla over',
  back: 'Terug',
  stop: 'Stop hier, ik ga later verder',
  finish: 'Maak de casus en open de agenda',
  toAgenda: 'Open de agenda',
  done: 'Klaar. Je kunt deze stappen opnieuw doorlopen.',
  doneTitle: 'Je agenda staat klaar',
  noMeeting: 'Er is nog geen overleg gekozen. Ga terug naar die stap of plan het bij Overleggen.',
  toMeetings: 'Naar Overleggen',
  again: 'Begin opnieuw',
  failed: 'De stappen zijn niet te lezen.',
  tables,
  type: 'Soort overleg',
  agendaOf: (items: string) => `Agenda: ${items}.`,
  rules: {
    section: 'Regels voor nieuwe casussen',
    sectionNote: 'bestaande casussen blijven zoals ze zijn',
    consent: 'Wie geeft toestemming?',
    consentRules: {
      careDual: {
        label: 'Zorg en veiligheid',
        detail: 'tot 12 jaar de ouders met gezag, van 12 tot 16 jongere én ouders, vanaf 16 de jongere zelf',
      },
      careYouth12: {
        label: 'Jongere beslist vanaf 12',
        detail: 'tot 12 jaar de ouders met gezag, vanaf 12 de jongere zelf',
      },
      school16: {
        label: 'School',
        detail: 'tot 16 jaar de ouders met gezag, de jongere praat mee; vanaf 16 de jongere zelf',
      },
    },
    review: 'Opnieuw bekijken na (maanden)',
    retention: 'Uiterlijk weg na (maanden)',
    words: (review: number, retention: number) =>
      `Na ${years(review)} kijk je of een casus nog nodig is. Na ${years(retention)} moet hij weg zijn. Casustafel waarschuwt; jij beslist.`,
    save: 'Bewaar de regels',
    saved: 'De regels zijn bewaard.',
  },
  you: {
    profession: 'Functie',
    professionHint: 'Bijvoorbeeld procesregisseur of zorgcoördinator.',
  },
  style: {
    section: 'Huisstijl',
    sectionNote: 'voor elk Word-bestand dat je vanaf nu maakt',
    colour: 'Kleur van koppen en lijnen',
    font: 'Lettertype',
    sample: 'Zo ziet het eruit',
    sampleTitle: 'Verslag casus M-0387',
    sampleHeading: 'Wat spreken we af?',
    sampleText: 'Het jongerenwerk belt vrijdag met moeder. Op 8 december kijken we of het is gelukt.',
    template: 'Heeft je organisatie een eigen Word-sjabloon?',
    templateLink: 'Zet het hier klaar',
    save: 'Bewaar de huisstijl',
    saved: 'De huisstijl is bewaard.',
  },
  meeting: { date: 'Datum', start: 'Begin', end: 'Einde', missing: 'Kies een datum, begin en einde.' },
  partners: {
    partner: (number: number) => `Partner ${number}`,
    organisation: 'Organisatie',
    domain: 'Domein',
    person: 'Naam',
    profession: 'Functie',
    another: 'Nog een partner',
    import: 'Liever uit Outlook of Google halen?',
    importLink: 'Importeren in het smoelenboek',
    organisationMissing: 'Vul de organisatie in.',
    already: (count: number) =>
      count === 1 ? 'Er staat al 1 organisatie in.' : `Er staan al ${count} organisaties in.`,
  },
  case: {
    kind: 'Over wie gaat het?',
    kinds: { person: 'één jongere', anonymous: 'zonder persoon' },
    initials: 'Voorletter',
    initialsHint: 'Alleen de letter, geen naam.',
    question: 'Wat wil je van de tafel weten?',
    questionMissing: 'Schrijf de vraag in één zin.',
    organisation: 'Wie brengt de casus in?',
    own: 'mijn eigen organisatie',
    ownOrganisation: 'Eigen organisatie',
    anonymousAlias: 'anoniem',
  },
} as const;
