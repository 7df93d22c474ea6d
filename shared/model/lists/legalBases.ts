import type { ListItem } from './listItem.ts';

/** Legal bases to choose from; the note is help, never a verdict. A person confirms, with a reason. */
export const legalBases = [
  {
    id: 'consent',
    label: 'toestemming (AVG 6.1a)',
    note: 'Toestemming herstelt geen ontbrekende grondslag.',
  },
  { id: 'legalObligation', label: 'wettelijke plicht (AVG 6.1c)', note: 'Noem de wet.' },
  { id: 'vitalInterest', label: 'vitaal belang (AVG 6.1d)', note: '' },
  { id: 'publicTask', label: 'publieke taak (AVG 6.1e)', note: 'Noem de taak.' },
  {
    id: 'wgs',
    label: 'WGS',
    note: 'Alleen voor overleggen van het Zorg- en Veiligheidshuis; laat dit toetsen door een jurist.',
  },
  { id: 'jeugdwet', label: 'Jeugdwet', note: '' },
  { id: 'wmo', label: 'Wmo 2015', note: '' },
  { id: 'wpg', label: 'Wet politiegegevens (Wpg)', note: '' },
  { id: 'wjsg', label: 'Wet justitiële en strafvorderlijke gegevens (Wjsg)', note: '' },
  { id: 'wgbo', label: 'Wet op de geneeskundige behandelingsovereenkomst (WGBO)', note: '' },
  { id: 'gemeentewet172', label: 'Gemeentewet, artikel 172', note: '' },
  { id: 'meldcode', label: 'Wet verplichte meldcode', note: '' },
  {
    id: 'conflictOfDuties',
    label: 'conflict van plichten',
    note: 'Vul de checklist conflict van plichten in.',
  },
  {
    id: 'covenant',
    label: 'convenant',
    note: 'Nooit alleen: de partner heeft ook een eigen grondslag nodig.',
  },
  { id: 'anonymous', label: 'geen persoonsgegevens', note: 'De casus heeft geen persoon.' },
  { id: 'unknown', label: 'nog niet bepaald', note: 'Zonder grondslag gaat er geen verslag naar buiten.' },
] as const satisfies readonly (ListItem & { readonly note: string })[];

export type LegalBasisId = (typeof legalBases)[number]['id'];
