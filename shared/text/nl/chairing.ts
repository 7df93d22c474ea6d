import { formatLongDate, formatShortDate } from '../../dates/formatDate.ts';

/** Words of chairing: what is kept in rows by the core. The words of the screen stand in `chairScreen.ts`. */
export const chairingText = {
  questionNote: (owner: string | undefined, due: string | undefined): string => {
    const date = due === undefined ? '' : `vóór ${formatShortDate(due)}`;
    if (owner === undefined) return date === '' ? '' : `uitzoeken ${date}`;
    return `${owner} zoekt het uit${date === '' ? '' : ` ${date}`}`;
  },
  nothingOption: 'Niets doen',
  breakTitle: 'Pauze',
  parkedOfCase: (number: string) => `Geparkeerd punt bij casus ${number}`,
  parkedOn: (day: string) => `Geparkeerd op ${formatShortDate(day)}`,
  opening: {
    readAt: (day: string, time: string) => `(Voorgelezen op ${formatLongDate(day)} om ${time}.)`,
  },
} as const;
