/** Words of the case dossier: in the file, on the screen, and refusals. */
export const dossierText = {
  documentTitle: (number: string): string => `Casusdossier ${number}`,
  subject: (count: number, from: string, to: string): string =>
    count === 0
      ? 'nog geen overleg'
      : count === 1
        ? `1 overleg, ${from}`
        : `${count} overleggen, van ${from} tot en met ${to}`,
  version: (day: string): string => `stand van ${day}`,
  about: 'Over',
  caseNumber: 'Casusnummer',
  recipient: 'Voor',
  meeting: (day: string, title: string): string => (title === '' ? day : `${day}: ${title}`),
  question: 'Vraag: ',
  voice: 'Stem van jongere en ouders',
  noNewVoice: 'Bij dit overleg is geen nieuwe stem vastgelegd.',
  decisions: 'Besluiten',
  actions: 'Acties',
  plan: 'Doelen en plan',
  safety: 'Veiligheidsafspraken',
  none: 'Over deze casus is nog niet in een overleg gesproken.',
  partial: 'In dit bestand staan alleen de overleggen waar je bij deze casus aan tafel zat.',
  fileName: 'casusdossier',
  disclosed: (meetings: number): string =>
    meetings === 1 ? 'casusdossier over 1 overleg' : `casusdossier over ${meetings} overleggen`,
  ownFile: 'eigen dossier van de organisatie',

  title: (number: string): string => `Casusdossier ${number}`,
  lead: 'Alles wat over deze casus is besloten, afgesproken en gezegd, overleg voor overleg. Wat alleen mondeling is, niet gedeeld wordt of voor de voorzitter is, staat er niet in.',
  forWhom: 'Voor wie',
  everything: 'Eigen dossier (alle overleggen)',
  option: (name: string, detail: string): string => (detail === '' ? name : `${name}, ${detail}`),
  meetings: (count: number): string => (count === 1 ? '1 overleg' : `${count} overleggen`),
  notThere: (count: number): string =>
    count === 1
      ? 'Bij 1 overleg zat deze ontvanger niet aan tafel: dat staat er niet in.'
      : `Bij ${count} overleggen zat deze ontvanger niet aan tafel: die staan er niet in.`,
  save: 'Bewaar in Word…',
  close: 'Sluit',
  saved: (name: string): string =>
    `${name} is bewaard. Word-bestanden vallen buiten de versleuteling: bewaar en verstuur ze veilig, en wis ze na gebruik.`,
  failed: 'Het dossier kon niet worden geladen.',
  loading: 'Dossier laden…',
  notThisCase: 'Deze ontvanger hoort niet bij deze casus. Kies iemand anders.',
  otherName: (name: string): string =>
    `‘${name}’ is de naam van iemand uit een andere casus. Haal die naam weg, of geef een reden waarom die mag blijven.`,
  names: (names: readonly string[]): string =>
    names.length === 1
      ? `‘${names[0] ?? ''}’ is ook de naam van iemand uit een andere casus.`
      : `${names.map((name) => `‘${name}’`).join(', ')}: zo heten ook mensen uit een andere casus.`,
  namesAdvice:
    'Gaat het om die persoon? Haal de naam dan weg. Anders kan het bestand naar buiten met een reden.',
  nameReason: 'Waarom mag de naam blijven staan?',
  nameReasonHint: 'Bijvoorbeeld: de mentor heet ook zo. De reden wordt bewaard en staat niet in het bestand.',
} as const;
