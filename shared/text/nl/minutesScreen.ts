/** Words of the screen on which a meeting is finished. */
export const minutesScreenText = {
  loading: 'Verslagen laden…',
  failed: 'De verslagen konden niet worden geladen.',
  eyebrow: (title: string, day: string, isFinished: boolean): string =>
    `${title} ${day} · ${isFinished ? 'afronden' : 'documenten'}`,
  caseTitle: (number: string): string => `Verslag casus ${number}`,
  papers: {
    actionList: 'Actie- en besluitenlijst',
    agenda: 'Agenda',
    runningSheet: 'Draaiboek',
    doorList: 'Deurlijst',
    nameCards: 'Naambordjes',
    introductions: 'Kennismaking',
  },
  forTable: 'Voor en aan tafel',
  noCases: 'Op dit overleg staat geen casus. Je kunt wel de agenda en de actielijst bewaren.',
  states: { none: 'nog geen verslag', concept: 'concept', adopted: 'vastgesteld', sent: 'verzonden' },
  versionChip: { adopted: 'vastgesteld', sent: 'verzonden' },
  actionListMade: 'actielijst gemaakt',
  actionListNotMade: 'actielijst nog niet gemaakt',
  stopsChip: (count: number): string =>
    count === 1 ? '1 punt houdt het tegen' : `${count} punten houden het tegen`,

  documents: 'Wat gaat eruit',
  today: 'Vandaag',
  later: 'Verslag per casus',
  clockActionList: 'Actielijst binnen 24 uur',
  clockMinutes: 'Verslagen binnen 10 werkdagen',
  presentCount: (count: number): string => (count === 1 ? '1 aanwezig' : `${count} aanwezig`),
  exported: (when: string): string => `Word-bestand ${when}`,
  recipients: 'Wie krijgt dit',
  onlyPresent: 'Alleen wie bij deze casus zat.',
  noRecipients: 'Nog niemand: vul eerst de aanwezigheid bij deze casus in.',
  leftOut: (oral: number, closed: number, hidden: number): string => {
    const parts = [
      oral === 0 ? '' : `${lines(oral)} alleen mondeling`,
      closed === 0 ? '' : `${lines(closed)} niet delen`,
      hidden === 0 ? '' : `${lines(hidden)} voor jou of voor gekozen ontvangers`,
      'jouw notities',
    ];
    return `Niet in enig bestand: ${parts.filter((part) => part !== '').join(', ')}.`;
  },

  saveActionList: 'Maak de actielijst in Word',
  toMinutes: 'Naar afronden',
  keysTitle: 'Toetsen op dit scherm',
  keyList: [
    { keys: ['Ctrl', 'S'], does: 'bewaar dit document in Word' },
    { keys: ['Tab'], does: 'van document naar document, knop en punt' },
    { keys: ['Esc'], does: 'sluit een venster' },
    { keys: ['?'], does: 'deze lijst' },
  ],
  save: 'Bewaar in Word…',
  saveInvitation: 'Uitnodiging (.ics)…',
  adopt: 'Vaststellen…',
  addendum: 'Aanvulling op het verslag…',
  saved: (name: string): string =>
    `${name} is bewaard. Word-bestanden vallen buiten de versleuteling: bewaar en verstuur ze veilig, en wis ze na gebruik.`,
  savedCalendar: (name: string): string =>
    `${name} is bewaard. Er staan alleen casusnummers in; verstuur de uitnodiging zelf.`,
  openTitle: (count: number): string =>
    count === 1 ? 'Er staat nog 1 punt open' : `Er staan nog ${count} punten open`,
  openExplain: (count: number): string =>
    count === 1
      ? 'Pas het aan, of schrijf op waarom het zo blijft. Dan gaat het bestand naar buiten.'
      : 'Pas ze aan, of schrijf op waarom ze zo blijven. Dan gaat het bestand naar buiten.',
  openLabel: (count: number): string => (count === 1 ? 'Waarom blijft het zo?' : 'Waarom blijven ze zo?'),
  openBack: 'Terug, aanpassen',
  openDo: (count: number): string => (count === 1 ? 'Houd het en bewaar' : 'Houd ze en bewaar'),

  preview: 'Voorbeeld van het bestand',
  page: 'pagina',
  summary: 'Samenvatting bovenaan',
  summaryHint: 'In een paar zinnen; mag leeg blijven.',
  summarySave: 'Zet in het verslag',
  summaryDone: 'De samenvatting staat in het verslag.',

  check: 'Voor het de deur uit gaat',
  checkPapers: {
    agenda:
      'Op dit bestand staan alleen casusnummers. Interne punten staan er niet op. De app kijkt bij het bewaren of er geen BSN in staat.',
    actionList:
      'Alleen casusnummers, besluiten en acties. De app kijkt bij het bewaren of elke casus een grondslag heeft en of er geen BSN in staat.',
    runningSheet:
      'Alleen voor jou: met interne punten, vragen en wie er zit, maar zonder jouw notities en zonder wat partners instuurden. Deel het niet uit.',
    doorList: 'Alleen tijden en casusnummers: geen namen, geen titels.',
    nameCards:
      'Eén kaart per vel, van de lijst van wie er komt. Vouw het vel op de stippellijn; dan staat de naam aan twee kanten.',
    introductions:
      'Wat in het smoelenboek staat over wie er komt. Opmerkingen bij een contact blijven binnen.',
  },
  nothingFound: 'Niets gevonden om na te kijken.',
  stop: 'Houdt het bestand binnen',
  toField: {
    picture: 'Naar deze regel',
    details: 'Naar de gegevens',
    decisions: 'Naar het besluit',
    actions: 'Naar de actie',
    feedback: 'Naar de terugkoppeling',
    plan: 'Naar het plan',
    timeline: 'Naar de gebeurtenis',
    basis: 'Naar de grondslag',
    voice: 'Naar de stem',
    table: 'Naar de aanwezigheid',
    meeting: 'Naar het overleg',
    summary: 'Naar de samenvatting',
  },
  keep: 'Houd, want…',
  keepTitle: 'Waarom blijft dit staan?',
  keepLabel: 'Reden',
  keepHint: 'De reden blijft bij het verslag in het casusbestand; ze komt niet in het Word-bestand.',
  keepDo: 'Houd het',
  kept: (count: number): string => `Gehouden met reden (${count})`,
  inOrder: 'In orde',

  adoptTitle: (number: string): string => `Verslag ${number} vaststellen`,
  adoptExplain:
    'Na het vaststellen ligt de tekst vast en kan niet meer worden heropend. Klopt er later iets niet, dan schrijf je een aanvulling met datum.',
  adoptWho: 'Wie stelt het vast?',
  adoptDo: 'Stel vast',
  adoptDone: 'Het verslag is vastgesteld en ligt vast.',
  adoptChoose: 'Kies ten minste één persoon.',
  addendumTitle: 'Aanvulling op het verslag',
  addendumLabel: 'Wat moet erbij, en waarom?',
  addendumHint: 'Komt met de datum van vandaag onder het verslag en kan niet worden gewist.',
  addendumDo: 'Voeg toe',
  addendumDone: 'De aanvulling staat onder het verslag.',
  cancel: 'Annuleer',
} as const;

function lines(count: number): string {
  return count === 1 ? '1 regel' : `${count} regels`;
}
