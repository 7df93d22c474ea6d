import { formatDateWithoutWeekday } from '../../dates/formatDate.ts';

/** Words of the directory on paper. */
export const directoryDocumentText = {
  title: 'Smoelenboek',
  fileName: 'smoelenboek',
  organisation: 'Organisatie nog niet ingevuld',
  confidential: 'alleen voor de partners',
  version: (day: string): string => `stand van ${formatDateWithoutWeekday(day)}`,
  recipient: 'de partners',
  lead: 'Wie je waarvoor belt, en wie er is als iemand er niet is. Geef wijzigingen door aan de voorzitter.',
  columns: ['Foto', 'Wie', 'Bel mij voor', 'Bereikbaar'],
  noOrganisation: 'Zonder organisatie',
  photoOf: (name: string): string => `Foto van ${name}`,
  focus: (themes: readonly string[]): string => `Aandachtsfunctionaris: ${themes.join(', ')}`,
  notFor: (words: string): string => `Niet voor: ${words}`,
  expertise: (words: string): string => `Weet veel van: ${words}`,
  days: (days: readonly string[]): string => `Werkt op ${days.join(', ')}`,
  standIn: (name: string): string => `Anders: ${name}`,
  preferred: (value: string): string => `${value} (liefst zo)`,
  fixed: 'Vaste contactpersonen',
  fixedColumns: ['Organisatie', 'Waarvoor', 'Wie'],
  everything: 'alles',
  noFixed: 'Nog geen vaste contactpersonen.',
} as const;
