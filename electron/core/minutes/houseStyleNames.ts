import type { DocumentKind } from '../../../shared/model/document/documentModel.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';

const { names, parts } = houseStyleText;
type Part = keyof typeof parts;

/** Kinds of document that a house style can be chosen for, in the order of the screen; a card to fold has none. */
export const houseStyleKinds = [
  'caseMinutes',
  'actionList',
  'agenda',
  'runningSheet',
  'doorList',
  'plainSummary',
  'caseDossier',
  'letter',
] as const satisfies readonly DocumentKind[];

export type HouseStyleKind = (typeof houseStyleKinds)[number];

/** Names of single values; each is known in every kind of document, and empty where it says nothing. */
export const valueNames: readonly string[] = Object.entries(names)
  .filter(([key]) => key !== 'all' && key !== 'top')
  .map(([, name]) => name);

const minutesParts: readonly Part[] = [
  'attendance',
  'question',
  'legalBasis',
  'voice',
  'facts',
  'strengths',
  'concerns',
  'interpretation',
  'goals',
  'decisions',
  'actions',
  'agreements',
  'lead',
  'safety',
  'evaluation',
  'adoption',
];

/** Parts that a kind of document has under a heading of their own. */
export const partsOfKind: Readonly<Record<DocumentKind, readonly Part[]>> = {
  caseMinutes: [...minutesParts, 'addenda'],
  actionList: ['decisions', 'actions', 'agreements', 'cases'],
  agenda: ['agenda', 'practical', 'cases'],
  runningSheet: [],
  doorList: [],
  nameCards: [],
  introductions: [],
  plainSummary: [],
  caseDossier: [],
  letter: [],
};

/** Parts without which a reader misses something, for the warning at a template that names parts one by one. */
export const expectedParts: Readonly<Record<DocumentKind, readonly Part[]>> = {
  ...partsOfKind,
  // Agreements come along with the actions.
  caseMinutes: minutesParts.filter((part) => part !== 'agreements'),
  actionList: ['decisions', 'actions'],
  agenda: ['agenda'],
};

/** Names inside a repeated part; those of a kind that has the part in another form are empty there. */
export const columnsOfPart: Readonly<Partial<Record<Part, readonly string[]>>> = {
  attendance: ['naam', 'functie', 'organisatie', 'aanwezig'],
  facts: ['tekst'],
  strengths: ['tekst'],
  concerns: ['tekst'],
  interpretation: ['tekst'],
  safety: ['tekst'],
  goals: ['doel', 'wie', 'voor', 'stand'],
  decisions: ['casus', 'besluit', 'reden', 'uitvoering', 'evaluatie'],
  actions: ['casus', 'wat', 'wie', 'wanneer', 'status'],
  agreements: ['casus', 'afspraak'],
  agenda: ['tijd', 'onderwerp', 'door', 'minuten'],
  cases: ['tijd', 'onderwerp', 'door', 'minuten'],
};
