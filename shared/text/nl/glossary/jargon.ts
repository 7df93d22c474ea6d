import type { DomainId } from '../../../model/lists/domains.ts';

export interface JargonTerm {
  readonly term: string;
  readonly meaning: string;
  /** Whose word it is: partners of this domain say it, others may not know it. */
  readonly saidBy: DomainId;
}

/** What partners say among themselves. The organisation adds its own. */
export const jargon: readonly JargonTerm[] = [
  { saidBy: 'safety', term: 'mutatie', meaning: 'Een korte melding in het systeem van de politie.' },
  { saidBy: 'safety', term: 'first offender', meaning: 'Iemand die voor het eerst is opgepakt.' },
  { saidBy: 'safety', term: 'sepot', meaning: 'Het OM brengt de zaak niet voor de rechter.' },
  { saidBy: 'safety', term: 'heterdaad', meaning: 'Betrapt terwijl of kort nadat het gebeurde.' },
  { saidBy: 'safety', term: 'Halt', meaning: 'Een lichte straf met een leeropdracht, zonder strafblad.' },
  {
    saidBy: 'education',
    term: 'thuiszitter',
    meaning: 'Een leerling die langer dan een maand niet naar school gaat.',
  },
  { saidBy: 'education', term: 'verzuim', meaning: 'Niet op school zijn terwijl het wel moet.' },
  {
    saidBy: 'education',
    term: 'zorgplicht',
    meaning: 'De school moet een passende plek zoeken voor de leerling.',
  },
  { saidBy: 'care', term: 'casusregie', meaning: 'Eén hulpverlener houdt de hulp bij elkaar.' },
  { saidBy: 'care', term: 'ambulant', meaning: 'De hulpverlener komt langs; de jongere woont thuis.' },
  {
    saidBy: 'care',
    term: 'uithuisplaatsing',
    meaning: 'Een kind woont een tijd niet thuis, omdat de rechter dat beslist.',
  },
  { saidBy: 'social', term: 'beschikking', meaning: 'Het besluit op papier welke hulp iemand krijgt.' },
  { saidBy: 'social', term: 'toeleiden', meaning: 'Iemand naar de goede hulp brengen.' },
  {
    saidBy: 'administration',
    term: 'gebiedsverbod',
    meaning: 'De burgemeester verbiedt iemand om ergens te komen.',
  },
  {
    saidBy: 'administration',
    term: 'bestuurlijke maatregel',
    meaning: 'Iets wat de burgemeester oplegt, zonder rechter.',
  },
];
