/** Words of files per recipient: in the file, on the screen of the chair, and refusals. */
export const minutesRecipientsText = {
  ownTitle: (name: string): string => `Alleen voor ${name}`,
  ownLead: 'Dit onderdeel staat alleen in jouw bestand. De anderen aan tafel kregen het niet.',
  archive: 'verslagen per ontvanger',
  lineGone: 'Deze regel is er niet meer, of heeft geen gekozen ontvangers. Kijk het verslag opnieuw na.',
  notPresent: 'Alleen wie bij deze casus aanwezig was, kan een eigen bestand krijgen.',
  nobody: 'Er is nog niemand om een bestand voor te maken. Vul eerst de aanwezigheid bij deze casus in.',

  openLabel: (count: number): string =>
    count === 1
      ? 'Er staat nog 1 punt open. Waarom mag het zo mee?'
      : `Er staan nog ${count} punten open. Waarom mogen ze zo mee?`,
  button: 'Bestand per ontvanger…',
  title: (number: string): string => `Bestand per ontvanger, casus ${number}`,
  note: 'Iedereen krijgt hetzelfde verslag, met de eigen naam op elke pagina. Een regel met gekozen ontvangers staat alleen in het bestand van wie je hier aanvinkt.',
  subset: 'Regels met gekozen ontvangers',
  line: (kind: string, body: string): string => `${kind}: ${body}`,
  chosenFor: (names: readonly string[]): string =>
    names.length === 0
      ? 'nog voor niemand'
      : names.length <= 3
        ? `voor ${names.join(', ')}`
        : `voor ${names.length} ontvangers`,
  noSubset:
    'Er zijn geen regels met gekozen ontvangers. Geef een regel bij de casus die zichtbaarheid, dan kies je hier voor wie.',
  outcome: 'Besluiten en acties die niet iedereen krijgt',
  outcomeNote:
    'Wat uit een besluit volgt, gaat mee. Zo’n regel staat dan niet op de actielijst van het overleg, en iedereen krijgt een eigen bestand. De samenvatting en aanvullingen gaan altijd mee: kijk of ze niets verraden.',
  noOutcome: 'Er zijn geen besluiten of acties bij deze casus.',
  outcomeKinds: { decision: 'Besluit', action: 'Actie' },
  heldBackFrom: (name: string, reason: string): string => `niet voor ${name}: ${reason}`,
  giveBack: 'Zet terug',
  giveBackTo: (name: string): string => `Zet terug bij ${name}`,
  holdBack: 'Niet voor…',
  holdBackLine: (line: string): string => `Niet voor iemand: ${line}`,
  holdBackWho: 'Wie krijgt deze regel niet?',
  holdBackReason: 'Waarom niet?',
  holdBackHint: 'De reden blijft in het casusbestand en komt in geen bestand.',
  holdBackDo: 'Laat weg',
  lineOfOther: 'Dit besluit of deze actie hoort niet bij deze casus. Kijk het verslag opnieuw na.',
  notForAll: (names: string): string =>
    `${names} krijgt niet alles van dit verslag. Maak daarom een bestand per ontvanger.`,
  preview: 'Bekijk',
  previewFor: (name: string): string => `Bekijk het bestand voor ${name}`,
  previewTitle: (name: string): string => `Bestand voor ${name}`,
  back: 'Terug naar de ontvangers',
  leftOut: 'In geen enkel bestand',
  leftOutNote: 'Alleen jij ziet deze lijst.',
  noLeftOut: 'Niets: alle regels staan in het verslag.',
  why: {
    oralOnly: 'alleen mondeling',
    doNotShare: 'niet delen',
    chair: 'alleen voor de voorzitter',
    subset: 'gekozen ontvangers',
  },
  perRecipient: 'Per ontvanger',
  counts: (own: number, leftOut: number, heldBack: number): string =>
    [
      own === 0 ? 'niets extra' : own === 1 ? '1 regel extra' : `${own} regels extra`,
      `${leftOut === 1 ? '1 regel' : `${leftOut} regels`} weggelaten`,
      ...(heldBack === 0
        ? []
        : [heldBack === 1 ? '1 besluit of actie niet' : `${heldBack} besluiten of acties niet`]),
    ].join(', '),
  waitsForReason: 'Wacht: vul bovenaan in waarom de naam mag blijven staan',
  waitsForReasonOf: (name: string): string =>
    `Wacht: vul bovenaan in waarom de naam mag blijven staan, voor ${name}`,
  backTo: (name: string): string => `Terug naar ${name}`,
  made: (when: string): string => `gemaakt ${when}`,
  saveOne: 'Bewaar',
  saveOneFor: (name: string): string => `Bewaar het bestand voor ${name}`,
  saveAll: 'Bewaar alle bestanden…',
  close: 'Sluit',
  saved: (name: string): string =>
    `${name} is bewaard. Word-bestanden vallen buiten de versleuteling: bewaar en verstuur ze veilig, en wis ze na gebruik.`,
  failed: 'De ontvangers konden niet worden geladen.',
  loading: 'Ontvangers laden…',
} as const;
