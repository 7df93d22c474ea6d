/** Words of the house style in Word: names of placeholders, the screen where templates are kept, and what is refused. */
export const houseStyleText = {
  /** What people type between double braces. Templates in use hold these names: they never change. */
  names: {
    organisation: 'organisatie',
    title: 'titel',
    subject: 'onderwerp',
    version: 'versie',
    confidentiality: 'vertrouwelijkheid',
    recipient: 'ontvanger',
    meetingName: 'overleg.naam',
    meetingDate: 'overleg.datum',
    meetingTime: 'overleg.tijd',
    meetingPlace: 'overleg.plaats',
    chair: 'overleg.voorzitter',
    minuteTaker: 'overleg.notulist',
    caseNumber: 'casus.nummer',
    caseAbout: 'casus.over',
    recipients: 'verzendlijst',
    all: 'inhoud',
    top: 'kop',
  },
  meanings: {
    organisation: 'naam van je organisatie, uit Instellingen',
    title: 'titel van het document',
    subject: 'regel onder de titel, zoals overleg en datum',
    version: 'concept 1, vastgesteld, versie 2',
    confidentiality: 'vertrouwelijk',
    recipient: 'voor wie het bestand is, als het voor één ontvanger is gemaakt',
    meetingName: 'naam van het overleg',
    meetingDate: 'dag van het overleg, voluit',
    meetingTime: 'begintijd',
    meetingPlace: 'plaats (agenda en actielijst)',
    chair: 'voorzitter',
    minuteTaker: 'notulist',
    caseNumber: 'casusnummer (verslag)',
    caseAbout: 'over wie het gaat, met initialen (verslag)',
    recipients: 'wie het verslag krijgt',
    all: 'alles wat in het document hoort, met koppen; één blok',
    top: 'wat boven de eerste kop staat',
  },
  /** Parts of documents, by the name of their heading. */
  parts: {
    attendance: 'aanwezig',
    question: 'vraag',
    legalBasis: 'grondslag',
    voice: 'stem',
    facts: 'feiten',
    strengths: 'krachten',
    concerns: 'zorgen',
    interpretation: 'duiding',
    goals: 'doelen',
    decisions: 'besluiten',
    actions: 'acties',
    agreements: 'afspraken',
    lead: 'regie',
    safety: 'veiligheid',
    evaluation: 'evaluatie',
    adoption: 'vaststelling',
    addenda: 'addenda',
    agenda: 'agendapunten',
    practical: 'praktisch',
    cases: 'casussen',
  },
  kinds: {
    caseMinutes: 'Casusverslag',
    actionList: 'Actie- en besluitenlijst',
    agenda: 'Agenda',
    runningSheet: 'Draaiboek en voorgelezen teksten',
    doorList: 'Deurlijst',
    plainSummary: 'Samenvatting in gewone taal',
    caseDossier: 'Casusdossier',
    letter: 'Brieven',
  },

  places: {
    document: 'in de tekst',
    header: 'in een koptekst',
    footer: 'in een voettekst',
    footnotes: 'in een voetnoot',
    endnotes: 'in een eindnoot',
    other: 'in een ander deel van het bestand',
  },
  faults: {
    unknown: (name: string): string => `{{${name}}} bestaat niet.`,
    otherKind: (name: string): string => `{{${name}}} hoort niet bij dit soort document.`,
    outsideList: (name: string): string => `{{${name}}} mag alleen binnen een herhaling staan.`,
    notClosed: (name: string): string => `{{#${name}}} wordt niet gesloten met {{/${name}}}.`,
    notOpened: (name: string): string => `{{/${name}}} heeft geen begin: zet er {{#${name}}} voor.`,
    crossing: (name: string): string =>
      `{{#${name}}} en {{/${name}}} staan niet in dezelfde tekst of dezelfde rij.`,
    blockNotAlone: (name: string): string => `{{${name}}} is een blok en moet alleen op een regel staan.`,
    noList: (name: string): string => `{{#${name}}} kan niet worden herhaald.`,
    broken: (words: string): string => `Losse accolades bij ‘${words}’.`,
    leftOver: (name: string): string => `{{${name}}} staat op een plek die niet kan worden ingevuld.`,
  },
  refusals: {
    tooLarge: 'Dit sjabloon is te groot. Maak het kleiner dan 4 MB, bijvoorbeeld met een kleiner logo.',
    tooManyParts: 'Dit bestand heeft te veel onderdelen om een sjabloon te zijn.',
    packedTooTight: 'Dit bestand is zo ingepakt dat het niet veilig kan worden geopend.',
    tooDeep: 'Dit bestand zit te ingewikkeld in elkaar om het veilig te lezen.',
    encrypted:
      'Op dit bestand zit een wachtwoord, of het is een oud .doc. Sla het in Word op als .docx zonder wachtwoord.',
    damaged:
      'Dit bestand is beschadigd. Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.',
    unsafePath: 'Dit bestand noemt plaatsen buiten zichzelf en wordt niet geopend.',
    entities: 'Dit bestand bevat eigen opdrachten in de opmaak en wordt niet geopend.',
    macros: 'In dit bestand zitten macro’s. Sla het in Word op als gewoon .docx, zonder macro’s.',
    notWord:
      'Dit is geen gewoon Word-bestand. Kies een .docx of .dotx; is het ‘Strict Open XML’, sla het dan in Word op als Word-document.',
  },
  /** What of a template stays behind; `name` as Word shows it, or empty. */
  leftBehind: {
    diagram: (name: string): string =>
      `Het diagram (SmartArt)${named(name)} gaat niet mee. Zet het als plaatje in het sjabloon.`,
    chart: (name: string): string =>
      `De grafiek${named(name)} gaat niet mee. Zet hem als plaatje in het sjabloon.`,
    embedded: (name: string): string => `Het ingesloten bestand${named(name)} gaat niet mee.`,
    linkedPicture: (name: string): string =>
      `Het gekoppelde plaatje${named(name)} gaat niet mee. Voeg het plaatje zelf in.`,
    otherDrawing: (name: string): string => `De tekening${named(name)} gaat niet mee.`,
  },
  saysNothing:
    'Er staat geen blok of herhaling in die bij dit soort document hoort, zoals {{inhoud}}: er zou niets in het bestand komen.',
  fileGone: 'Het gekozen bestand is er niet meer. Kies het opnieuw.',
  templateGone: 'Dit sjabloon is er niet meer. Kies een ander.',
  notFitting:
    'Dit sjabloon past niet bij dat soort document. Kijk welke plaatsaanduidingen er niet bij horen.',
  /** An export that a template stops. */
  stopped: (template: string, problems: readonly string[]): string =>
    `Het sjabloon ‘${template}’ kan niet worden ingevuld: ${problems.join(' ')} Pas het aan in Word, of kies bij Instellingen > Huisstijl een ander.`,
  unreadable: (template: string, reason: string): string =>
    `Het sjabloon ‘${template}’ kan niet worden gelezen. ${reason}`,

  sample: {
    organisation: 'Voorbeeldorganisatie',
    fileName: 'voorbeeld huisstijl',
    startFileName: 'startsjabloon',
    listFileName: 'plaatsaanduidingen',
    recipient: 'jezelf, als voorbeeld',
  },
} as const;

function named(name: string): string {
  return name === '' ? '' : ` ‘${name}’`;
}
