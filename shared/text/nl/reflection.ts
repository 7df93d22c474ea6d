/** Words of the look back after a case (feature I2). */
export const reflectionText = {
  title: (caseNumber: string): string => `60 seconden na ${caseNumber}`,
  hint: 'Over het overleg, niet over personen. Alleen jij ziet dit; het gaat in geen enkel bestand mee. Overslaan mag, ook per punt.',
  note: 'Wat neem ik mee naar de volgende keer?',
  noteHint: 'Deze zin gaat weg als het verslag is vastgesteld, en na 30 dagen.',
  keep: 'Bewaar',
  skip: 'Sla over',
  kept: 'Terugblik bewaard.',
  clear: 'geen antwoord',
  offer: 'Casus gesloten. Kijk in 60 seconden terug met Alt+E.',
  open: '60 seconden terugkijken',
  courseTitle: 'Terugblik',
  courseLead:
    'Jouw terugblik na elke casus, per overleg bij elkaar. Er staat geen casus, geen persoon en geen gemiddelde in. Alleen jij ziet dit.',
  courseLabel: 'Terugblik per overleg',
  courseEmpty:
    'Na een casus kun je in 60 seconden terugkijken op het overleg, met Alt+E in de cockpit. Hier zie je het verloop over overleggen.',
  meetingColumn: 'Overleg',
  reflectedColumn: 'Teruggekeken',
  reflected: (reflected: number, discussions: number): string => `${reflected} van ${discussions}`,
  tally: (good: number, mixed: number, poor: number): string =>
    `${good} ging goed, ${mixed} half, ${poor} kon beter`,
  none: '–',
  noneSpoken: 'geen antwoord',
  legend: ['● ging goed', '◐ half', '○ kon beter'],
  casesOf: (title: string): string => `Terugblik op ${title}`,
  casesHint: 'Kies een casus om alsnog terug te kijken of iets te wijzigen.',
  answered: 'teruggekeken',
  notYet: 'nog niet',
  back: 'Alle overleggen',
  refused: {
    noMeeting: 'Dit overleg is er niet.',
    noDiscussion: 'Deze bespreking is er niet.',
  },
} as const;
