/** Words of what is looked up during a case, of the end of a meeting, and of who types. */
export const cockpitCaseText = {
  goals: {
    title: (caseNumber: string) => `Doelen van casus ${caseNumber}`,
    none: 'Nog geen doel. Een doel zegt wat er anders wordt, waaraan je dat ziet, en wanneer.',
    add: 'Nieuw doel',
    waiting: 'De doelen worden opgehaald …',
  },
  nextMeeting: {
    on: (title: string, date: string) => `Volgend overleg: ${title}, ${date}.`,
    none: 'Er is nog geen volgend overleg in deze reeks. Plan het bij Overleggen.',
  },
  minuteTaker: {
    here: (name: string) => `${name === '' ? 'De notulist' : name} typt in een eigen venster.`,
    typing: (name: string) => `${name === '' ? 'De notulist' : name} typt nu een regel …`,
  },
} as const;
