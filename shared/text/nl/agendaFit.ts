import { formatLongDate, formatShortDate } from '../../dates/formatDate.ts';

/** More names in one sentence would push the agenda itself off the screen. */
const mostNamed = 5;

/** Words about an agenda that is too long, and what makes it fit. */
export const agendaFitText = {
  title: 'Zo past het',
  lead: (over: number): string => `De agenda is ${over} ${over === 1 ? 'minuut' : 'minuten'} te lang.`,
  ways: { shorten: 'Korter bespreken', move: 'Eén casus minder', endLater: 'Later eindigen' },
  shorten: (
    lines: readonly Readonly<{ title: string; isCase: boolean; from: number; to: number }>[],
  ): string => {
    const others = lines.filter(({ isCase }) => !isCase);
    const spared = others.reduce((sum, { from, to }) => sum + from - to, 0);
    const cases = lines.filter(({ isCase }) => isCase);
    const named = cases.length > mostNamed ? cases.slice(0, mostNamed - 1) : cases;
    const unnamed = cases.slice(named.length);
    const gained = unnamed.reduce((sum, { from, to }) => sum + from - to, 0);
    const parts = [
      ...named.map(({ title, from, to }) => `${title} van ${from} naar ${to}`),
      ...(unnamed.length === 0 ? [] : [`nog ${unnamed.length} casussen samen ${gained} min korter`]),
      ...(others.length === 0
        ? []
        : [
            `${others.length === 1 ? '1 ander punt' : `${others.length} andere punten`} samen ${spared} min korter`,
          ]),
    ];
    return `${parts.join(' · ')}. Geen casus komt onder het minimum.`;
  },
  move: (title: string, day: string): string => `${title} gaat naar ${formatLongDate(day)}.`,
  toList: (title: string): string =>
    `${title} gaat van de agenda: er is nog geen volgend overleg. De casus blijft in je lijst.`,
  endLater: (end: string): string => `Het overleg eindigt om ${end}.`,
  fits: (end: string): string => `Dan past het: einde ${end}.`,
  helps: (gained: number, over: number): string => `Scheelt ${gained} min; dan nog ${over} min te lang.`,
  take: (way: string, key: number): string => `${way}, toets ${key}`,
  taken: {
    shorten: 'De agendapunten zijn korter.',
    move: 'De casus is van deze agenda.',
    endLater: 'Het overleg eindigt later.',
  },
  moved: (day: string): string => `Doorgeschoven van ${formatShortDate(day)}: de agenda was vol.`,
  changed: 'De agenda is intussen anders. Kijk opnieuw wat nodig is.',
  key: 'maak de agenda passend: korter, een casus minder of later eindigen',
} as const;
