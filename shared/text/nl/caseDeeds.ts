/** Words of what can be done with a case from its page. */
export const caseDeedsText = {
  onAgenda: {
    button: 'Op agenda…',
    title: (number: string) => `Casus ${number} op een agenda zetten`,
    choose: 'Bij welk overleg?',
    meeting: (date: string, time: string, title: string) => `${date} ${time} · ${title}`,
    caseCount: (count: number) => (count === 1 ? '1 casus op de agenda' : `${count} casussen op de agenda`),
    put: 'Zet op de agenda',
    done: (number: string, date: string) => `Casus ${number} staat op de agenda van ${date}.`,
    empty: 'Er is geen overleg gepland. Plan er een; daarna kan de casus op de agenda.',
    plan: 'Plan een overleg',
    failed: 'De overleggen zijn niet gelezen.',
  },
  signal: {
    button: 'Signaal toevoegen',
    title: (number: string) => `Signaal bij casus ${number}`,
  },
} as const;
