/** Words in the minutes about how a case came to the table: an urgent meeting, a part for professionals. */
export const minutesCircumstancesText = {
  urgent: 'Spoedoverleg',
  urgentWhy: (why: string): string => `Waarom het niet kon wachten: ${why}`,
  urgentBasis: (basis: string, reason: string): string => `Grondslag van dit overleg: ${basis}. ${reason}`,
  split: 'Deel van de professionals',
  splitHow: (minutes: number, place: 'before' | 'after'): string =>
    `Een deel van de bespreking was zonder jongere en ouders: ${minutes} minuten, ${
      place === 'before' ? 'vóór' : 'na'
    } het gezamenlijke deel.`,
  splitWhy: (reason: string): string => `Waarom: ${reason}`,
  toldBack: (words: string): string => `Wat we terugvertellen: ${words}`,
  places: {
    urgent: 'waarom het spoed had',
    urgentBasis: 'grondslag van het spoedoverleg',
    split: 'reden van het deel van de professionals',
    toldBack: 'wat we terugvertellen',
  },
} as const;
