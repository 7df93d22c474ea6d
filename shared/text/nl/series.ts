import { formatDateWithoutWeekday, formatShortDate } from '../../dates/formatDate.ts';
import { datesText } from './dates.ts';

/** Words about the plan of a series: rhythm, year plan, cut-off and its own agenda. */
export const seriesText = {
  open: (name: string) => `Open reeks ${name}`,
  all: 'Overleggen',
  failed: 'Deze reeks kon niet worden gelezen.',
  gone: 'Deze reeks is er niet meer.',
  edit: 'Wijzig gegevens',
  scopes: { neighbourhood: 'wijk', school: 'school', municipality: 'gemeente', region: 'regio' },
  scopeKind: 'Soort gebied',
  scopeName: 'Naam van het gebied',
  scopeHint: 'Bijvoorbeeld: Het Baken, of Waterrijk.',
  facts: {
    title: 'Deze reeks',
    type: 'Soort overleg',
    scope: 'Gebied',
    place: 'Plaats',
    times: 'Tijden',
    organiser: 'Organisator',
    chair: 'Voorzitter',
    reserve: 'Reservevoorzitter',
    minuteTaker: 'Notulist',
    ambition: 'Gezamenlijke ambitie',
    none: 'nog niet gekozen',
  },
  rhythm: {
    title: 'Ritme',
    kind: 'Hoe vaak',
    kinds: { none: 'in woorden', weekly: 'om de zoveel weken', monthly: 'om de zoveel maanden' },
    words: 'Ritme in woorden',
    wordsHint: 'Zonder vast ritme kan de app geen jaar vooruit plannen.',
    everyWeeks: 'Elke … weken',
    everyMonths: 'Elke … maanden',
    weekday: 'Dag',
    nth: 'Welke van de maand',
    ordinals: { '1': 'eerste', '2': 'tweede', '3': 'derde', '4': 'vierde', last: 'laatste' },
    months: 'In welke maanden',
    monthsHint: 'Niets gekozen: het hele jaar.',
    schoolYear: 'Alleen in het schooljaar',
    wholeYear: 'Het hele jaar',
    save: 'Bewaar het ritme',
    saved: 'Het ritme is bewaard.',
  },
  /** `elke dinsdag`, `om de week op dinsdag`, `elke 3 weken op dinsdag`. */
  weeklyWords: (every: number, weekday: number) => {
    const day = datesText.weekdays[weekday - 1] ?? '';
    if (every === 1) return `elke ${day}`;
    return every === 2 ? `om de week op ${day}` : `elke ${every} weken op ${day}`;
  },
  /** `elke eerste donderdag van de maand`, `elke 2 maanden op de laatste maandag`. */
  monthlyWords: (every: number, nth: string, weekday: number) => {
    const day = datesText.weekdays[weekday - 1] ?? '';
    return every === 1 ? `elke ${nth} ${day} van de maand` : `elke ${every} maanden op de ${nth} ${day}`;
  },
  inMonths: (words: string, months: readonly number[]) =>
    `${words}, in ${months.map((month) => datesText.months[month - 1] ?? '').join(', ')}`,
  inSchoolYear: (words: string) => `${words}, niet in juli en augustus`,
  regions: { north: 'noord', middle: 'midden', south: 'zuid' },
  region: 'Schoolvakanties van regio',
  regionNone: 'geen regio gekozen',
  regionHint: 'Zonder regio tellen alleen vakanties die overal gelijk zijn.',
  year: {
    title: 'Jaarplanning',
    lead: 'De app stelt data voor en schuift om feestdagen en schoolvakanties heen. Jij beslist: wijzig een datum, of haal het vinkje weg.',
    noRhythm: 'Kies eerst een vast ritme. Dan kan de app een jaar vooruit data voorstellen.',
    from: 'Vanaf',
    until: 'Tot en met',
    start: 'Begin',
    end: 'Einde',
    propose: 'Stel data voor',
    again: 'Stel opnieuw voor',
    hide: 'Sluit de jaarplanning',
    none: 'In deze periode valt geen dag van het ritme.',
    columns: { include: 'Maken', wanted: 'Volgens het ritme', date: 'Datum', note: 'Let op' },
    include: (date: string) => `Maak het overleg van ${date}`,
    dateOf: (date: string) => `Datum in plaats van ${date}`,
    free: '',
    taken: 'Dan is er al een overleg van deze reeks.',
    moved: (obstacle: string) => `Verschoven: op de dag zelf is het ${obstacle}.`,
    leftOut: (obstacle: string) =>
      `Valt in ${obstacle}; dichtbij is geen dag vrij. Kies zelf een dag of sla over.`,
    chosenHoliday: (obstacle: string) => `Op deze dag is het ${obstacle}.`,
    twice: 'Deze dag staat twee keer in de planning.',
    past: 'Deze dag is geweest.',
    weekend: 'Deze dag valt in het weekend.',
    unknown: (day: string) => `Schoolvakanties na ${formatDateWithoutWeekday(day)} kent de app nog niet.`,
    schoolHoliday: (name: string, start: string, end: string) =>
      `${name} (${formatShortDate(start)} – ${formatShortDate(end)})`,
    make: (count: number) => (count === 1 ? 'Maak 1 overleg' : `Maak ${count} overleggen`),
    made: (count: number) =>
      count === 1 ? '1 overleg gemaakt.' : `${count} overleggen gemaakt. Elk overleg kun je los verschuiven.`,
    summary: (moved: number, left: number) =>
      [
        moved === 0 ? '' : moved === 1 ? '1 datum verschoven' : `${moved} data verschoven`,
        left === 0 ? '' : left === 1 ? '1 beurt zonder datum' : `${left} beurten zonder datum`,
      ]
        .filter((words) => words !== '')
        .join(' · '),
  },
  meetings: {
    title: 'Komende overleggen',
    none: 'Nog niets gepland.',
    more: (count: number) => `en nog ${count}`,
    single: 'Los overleg in deze reeks',
  },
  cutoff: {
    title: 'Afsluittijd',
    lead: 'Na de afsluittijd kan een casus er nog bij, met een reden. De casus krijgt dan een merk op de agenda.',
    has: 'Er is een afsluittijd',
    days: 'Dagen vóór het overleg',
    time: 'Tijd',
    save: 'Bewaar de afsluittijd',
    saved: 'De afsluittijd is bewaard.',
    words: (days: number, time: string) =>
      days === 0
        ? `op de dag zelf om ${time}`
        : days === 1
          ? `1 dag ervoor om ${time}`
          : `${days} dagen ervoor om ${time}`,
  },
  template: {
    title: 'Eigen agenda en minuten',
    lead: 'Zonder eigen agenda krijgt elk overleg de agenda van zijn soort. Overleggen die er al zijn, blijven zoals ze zijn.',
    ownAgenda: 'Deze reeks heeft een eigen agenda',
    ownMinutes: 'Deze reeks heeft eigen minuten per casus',
    save: 'Bewaar de agenda van de reeks',
    saved: 'Bewaard. Nieuwe overleggen in deze reeks krijgen dit mee.',
  },
  refused: {
    noRhythm: 'Deze reeks heeft nog geen vast ritme. Kies eerst hoe vaak en op welke dag.',
    tooLong: 'Plan hoogstens dertien maanden vooruit.',
    backwards: 'De laatste dag ligt vóór de eerste. Pas een van de twee aan.',
    twice: (date: string) => `${formatShortDate(date)} staat twee keer in de planning. Haal er één weg.`,
    taken: (date: string) => `Op ${formatShortDate(date)} is er al een overleg van deze reeks.`,
    past: (date: string) => `${formatShortDate(date)} is geweest. Kies een dag vanaf vandaag.`,
  },
} as const;
