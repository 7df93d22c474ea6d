import type { ListItem } from './listItem.ts';

/** Which list of criteria weighs an aanmelding. The list of the ZVH is shipped; the others are the organisation's own. */
export const weighingFrameworks = [
  { id: 'zvh', label: 'Zorg- en Veiligheidshuis' },
  { id: 'school', label: 'School (MDO, ZAT, OT)' },
  { id: 'local', label: 'Lokale PGA en Jeugd & Veiligheid' },
] as const satisfies readonly ListItem[];

export type WeighingFrameworkId = (typeof weighingFrameworks)[number]['id'];

/** What a person answers about a criterion. */
export const criterionAnswers = [
  { id: 'yes', label: 'ja' },
  { id: 'no', label: 'nee' },
  { id: 'unknown', label: 'onbekend' },
] as const satisfies readonly ListItem[];

export type CriterionAnswer = (typeof criterionAnswers)[number]['id'];

/** A condition that an aanmelding is held against, in its own words. */
export type Criterion = Readonly<{ id: string; text: string }>;

/** The four conditions for complex cases of the ZVH, in our own words after the published ones (domain.md, section 2). */
export const zvhCriteria: readonly Criterion[] = [
  {
    id: 'several-problems',
    text: 'Er spelen meerdere problemen op meer dan één leefgebied, en die leiden (of leiden straks) tot strafbaar gedrag, overlast of verdere achteruitgang.',
  },
  {
    id: 'several-chains',
    text: 'Meerdere ketens moeten samenwerken; gewone samenwerking binnen één keten lukt niet.',
  },
  {
    id: 'family-system',
    text: 'Het probleem heeft invloed op het gezin of de directe omgeving, of komt daaruit voort.',
  },
  {
    id: 'local-safety',
    text: 'Er is een ernstig veiligheidsprobleem in de buurt of het gebied dat een aanpak van meerdere ketens vraagt.',
  },
];

/** Whose urgency it is: a person gives it, with a reason; it is never worked out. */
export const intakeUrgencies = [
  { id: 'urgent', label: 'spoed' },
  { id: 'soon', label: 'kan niet lang wachten' },
  { id: 'normal', label: 'gewoon' },
] as const satisfies readonly ListItem[];

export type IntakeUrgency = (typeof intakeUrgencies)[number]['id'];

/** Where an aanmelding stands. */
export const intakeStatuses = [
  { id: 'received', label: 'ontvangen' },
  { id: 'inTriage', label: 'in triage' },
  { id: 'onHold', label: 'aangehouden' },
  { id: 'decided', label: 'uitkomst bekend' },
] as const satisfies readonly ListItem[];

export type IntakeStatus = (typeof intakeStatuses)[number]['id'];

/** Whom an aanmelding is about. */
export const intakeSubjects = [
  { id: 'person', label: 'een jongere' },
  { id: 'family', label: 'een gezin' },
  { id: 'early', label: 'voorzorg: lichte signalen' },
  { id: 'group', label: 'een groep' },
  { id: 'anonymous', label: 'anoniem' },
] as const satisfies readonly ListItem[];

export type IntakeSubject = (typeof intakeSubjects)[number]['id'];
