/** Words of the distribution list: who gets what, when it was made and put in their hands. */
export const distributionText = {
  title: 'Verzendlijst',
  lead: 'Wie wat krijgt, volgens de aanwezigheid per casus. Casustafel verstuurt niets: geef het zelf, en leg hier vast wanneer en hoe.',
  documents: {
    actionList: 'Actie- en besluitenlijst',
    caseMinutes: 'Casusverslag',
    plainSummary: 'Samenvatting in gewone taal',
  },
  documentOf: (document: string, number: string | null): string =>
    number === null ? document : `${document} ${number}`,
  channels: {
    secureMail: 'beveiligde mail',
    paper: 'op papier',
    portal: 'via een portaal',
    other: 'op een andere manier',
  },
  columns: { who: 'Wie', made: 'Gemaakt', due: 'Uiterlijk', handedOver: 'Overhandigd', change: 'Wijzig' },
  choose: (name: string, document: string): string => `Kies ${name}, ${document}`,
  chooseAll: (document: string): string => `Kies iedereen die nog wacht: ${document}`,
  everyone: 'Iedereen die nog wacht',
  back: 'Naar de verslagen',
  notMade: 'nog niet',
  nameStayed: (reason: string): string =>
    `Er staat een naam in die ook van iemand uit een andere casus is. Reden: ${reason}`,
  others: 'Andere bestanden',
  othersNote: 'Deze bestanden gingen weg met een naam die ook van iemand uit een andere casus is.',
  otherColumns: { file: 'Bestand', who: 'Voor wie', made: 'Gemaakt' },
  otherFiles: {
    letter: 'Brief',
    weighingForm: 'Weegformulier',
    caseDossier: 'Casusdossier',
    personMinutes: 'Verslag voor iemand uit de casus',
    recipientMinutes: 'Casusverslag',
  },
  states: { notMade: 'eerst maken', toHandOver: 'nog overhandigen', late: 'te laat', done: 'overhandigd' },
  handedOver: (day: string, channel: string, note: string): string =>
    `${day}, ${channel}${note === '' ? '' : ` (${note})`}`,
  how: 'Hoe',
  onDate: 'Op',
  note: 'Opmerking',
  noteHint: 'Mag leeg blijven.',
  submit: (count: number): string => (count === 0 ? 'Leg overdracht vast' : `Leg overdracht vast (${count})`),
  done: (count: number): string =>
    count === 1
      ? 'De overdracht staat op de lijst en in het deellogboek.'
      : `${count} keer overgedragen: het staat op de lijst en in het deellogboek.`,
  correct: 'Klopt niet',
  correctOf: (name: string, document: string): string => `Overdracht aan ${name} klopt niet: ${document}`,
  corrected: 'De overdracht is van de lijst. In het deellogboek staat dat het een vergissing was.',
  late: (count: number): string => (count === 1 ? '1 te laat' : `${count} te laat`),
  open: (count: number): string => `nog ${count}`,
  allDone: 'alles overhandigd',
  nobody:
    'Er is nog niemand aanwezig gemeld. Vul de aanwezigheid per casus in; dan staat hier wie wat krijgt.',
  notFinished: 'Het overleg is nog niet afgerond: de termijnen lopen nog niet.',
  failed: 'De verzendlijst kon niet worden geladen.',
  loading: 'Verzendlijst laden…',

  notOnList: 'Deze ontvanger staat niet op de verzendlijst. Kijk de aanwezigheid bij de casus na.',
  makeFirst:
    'Dit bestand is nog niet gemaakt. Bewaar het eerst in Word; dan kun je vastleggen dat je het gaf.',
  already: 'Dit is al als overhandigd vastgelegd.',
  future: 'Een overdracht kan niet in de toekomst liggen. Kies vandaag of eerder.',
  beforeMeeting: 'Deze dag ligt voor het overleg. Kies de dag waarop je het gaf.',
  gone: 'Deze overdracht staat er niet meer. Kijk de verzendlijst opnieuw na.',
  disclosed: (document: string, channel: string): string => `${document}, overhandigd: ${channel}`,
  disclosedMistake: (document: string): string => `${document}: vergissing, toch niet overhandigd`,

  today: {
    title: 'Na het overleg',
    what: {
      makeActionList: () => 'actielijst maken',
      handOverActionList: (count: number) => `actielijst aan ${people(count)} geven`,
      adoptMinutes: (count: number) =>
        count === 1 ? '1 verslag vaststellen' : `${count} verslagen vaststellen`,
      handOverMinutes: (count: number) => `verslag aan ${people(count)} geven`,
    },
    row: (title: string, day: string, what: string): string => `${title} ${day}: ${what}`,
    due: (day: string): string => `voor ${day}`,
    late: 'te laat',
    more: (count: number): string => (count === 1 ? 'En nog 1.' : `En nog ${count}.`),
  },
} as const;

function people(count: number): string {
  return count === 1 ? '1 persoon' : `${count} mensen`;
}
