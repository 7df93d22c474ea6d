import { formatShortDate } from '../../dates/formatDate.ts';

/** Words about the table a case was made for, and what that brings along. */
export const tableOfCaseText = {
  label: 'Voor welke tafel',
  hint: 'Grondslag, toestemmingsregel en bewaartermijn komen mee. Je kunt ze later wijzigen.',
  unknown: 'nog niet bekend',
  brings: (parts: readonly string[]): string => `Komt mee: ${parts.join(' · ')}`,
  basis: (label: string): string => `grondslag ‘${label}’, nog te bevestigen`,
  noBasis: 'grondslag kies je zelf',
  retention: (words: string): string => `Bewaren: ${words}`,
  forMeeting: (name: string): string => `Voor dit overleg: ${name}`,
  retentionBy: (name: string, words: string): string => `Volgens ${name}: ${words}`,
  newHere: 'Nieuwe casus…',
  madeHere: (number: string): string => `Casus ${number} is gemaakt en staat op de agenda.`,
  textsGo: (day: string, days: number): string =>
    days <= 0
      ? `De teksten hadden op ${formatShortDate(day)} weg gemoeten. Vernietig de casus.`
      : `Teksten weg op ${formatShortDate(day)}, nog ${days} ${days === 1 ? 'dag' : 'dagen'}.`,
} as const;
