import { formatShortDate } from '../../dates/formatDate.ts';

const and = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Words of preparing one meeting in depth, as the core says them: order, check before sending. */
export const preparationText = {
  order: {
    newBreak: 'Pauze',
    someone: 'iemand',
    changed: 'De agenda is intussen veranderd. Bekijk het nieuwe voorstel.',
    heavyFirst: (title: string) => `${title} is zwaar en komt eerder: dan is er de meeste aandacht voor.`,
    heavyNotLast: (title: string) => `${title} is zwaar en stond als laatste casus. Nu staat die vooraan.`,
    guestsTogether: (title: string, guests: readonly string[]) =>
      `${title} schuift, zodat ${and.format(guests)} minder lang ${guests.length === 1 ? 'wacht' : 'wachten'}.`,
    breakInTime: (minutes: number) =>
      `De pauze schuift: die hoort na hooguit ${minutes} minuten, en nooit midden in een casus.`,
    breakAdded: (minutes: number) => `Er komt een pauze bij: die hoort na hooguit ${minutes} minuten.`,
  },
  problem: {
    noOrganiser: () => 'Er is geen organisator. Wie regelt zaal en uitnodiging?',
    noChair: () => 'Er is nog geen voorzitter.',
    noReserve: () => 'Er is geen reservevoorzitter. Wie neemt het over als de voorzitter uitvalt?',
    noMinuteTaker: () => 'Er is nog geen notulist.',
    minuteTakerIsChair: () => 'De voorzitter is ook notulist. Samen lukt dat slecht: kies iemand anders.',
    noPlace: () => 'De plaats is nog niet ingevuld.',
    noEnd: () => 'Er is geen eindtijd. Dan weet niemand hoe lang het duurt.',
    tooLong: (_subject: string, minutes: number) => `De agenda is ${minutes} minuten te lang.`,
    breakMissing: (subject: string) =>
      `Vóór ‘${subject}’ hoort een pauze: anders zit je te lang achter elkaar.`,
    noCases: () => 'Er staat nog geen casus op de agenda.',
    noQuestion: (subject: string) => `${subject} heeft nog geen vraag van de inbrenger.`,
    nobodySeated: (subject: string) => `Bij ${subject} zit nog niemand aan tafel.`,
    notReady: (subject: string) => `${subject} is nog niet gereed, en er staat geen reden bij.`,
    belowMinimum: (subject: string) => `${subject} heeft minder minuten dan het minimum.`,
  },
  alreadySent: 'De uitnodigingen zijn al verstuurd. Zet het overleg eerst terug naar concept.',
  notSent: 'Dit overleg staat al op concept.',
  withdrawn: (date: string, count: number, note: string) =>
    `${count === 1 ? '1 uitnodiging was' : `${count} uitnodigingen waren`} verstuurd op ${formatShortDate(date)}. ${note}`,
} as const;
