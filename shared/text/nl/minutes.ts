/** Words of the screen on which a meeting is finished, and of its refusals. */
export const minutesText = {
  discussionGone: 'Deze bespreking is er niet meer. Ga terug naar het overleg en kies opnieuw.',
  meetingGone: 'Dit overleg is er niet meer. Ga terug naar Overleggen en kies opnieuw.',
  isAdopted:
    'Dit verslag is vastgesteld en ligt vast; heropenen kan niet. Klopt er iets niet, schrijf dan een aanvulling.',
  notAdopted:
    'Een aanvulling hoort bij een vastgesteld verslag. Pas het concept aan, of stel het eerst vast.',
  notPresent: 'Alleen wie bij deze casus aanwezig was, stelt het verslag vast. Kies mensen uit de lijst.',
  changedElsewhere: 'Het verslag is intussen veranderd. Kijk het opnieuw na en probeer het nog eens.',
  stopStays: 'Dit punt houdt het bestand binnen en kan niet blijven staan. Los het eerst op.',
  invitationNumber:
    'Een casusnummer op deze agenda heeft geen gewone vorm en kan een naam zijn. Pas het nummer aan.',
  invitationTimes: 'De eindtijd van het overleg ligt voor de begintijd. Pas de tijden aan.',
  fileNames: {
    minutes: 'verslag',
    actionList: 'actielijst',
    agenda: 'agenda',
    doorList: 'deurlijst',
    invitation: 'uitnodiging',
    scripts: 'voorgelezen teksten',
  },
  recipientsOfCase: 'wie bij deze casus zat',
  recipientsOfMeeting: 'wie bij het overleg was',
  guests: 'de genodigden',
  disclosed: {
    minutes: (version: string): string => `casusverslag (${version})`,
    actionList: 'actie- en besluitenlijst',
  },
  clocks: {
    notStarted: 'het overleg is nog niet afgerond',
    hours: (count: number): string => (count === 1 ? '1 uur' : `${count} uur`),
    minutes: (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`),
    days: (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`),
    left: (amount: string, until: string): string => `nog ${amount}, tot ${until}`,
    late: (amount: string, until: string): string => `${amount} te laat, moest ${until}`,
    actionListDone: (when: string): string => `gemaakt ${when}`,
    minutesToday: (until: string): string => `vandaag is de laatste dag, ${until}`,
    minutesDone: 'alle verslagen zijn vastgesteld',
  },
} as const;
