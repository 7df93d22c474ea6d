import { afterNames } from './operations/afterNames.ts';
import { caseNames } from './operations/caseNames.ts';
import { tableNames } from './operations/tableNames.ts';

/** What the log calls an operation, and what undo says it took back. A reading that is not here is named by its area. */
const names: Readonly<Record<string, string>> = { ...caseNames, ...tableNames, ...afterNames };

const areas: Readonly<Record<string, string>> = {
  casefile: 'casusbestand',
  cases: 'casussen',
  law: 'grondslag en toestemming',
  meetings: 'overleggen',
  chairing: 'voorzitten',
  followup: 'acties en besluiten',
  minutes: 'verslagen',
  network: 'smoelenboek',
  insight: 'signalen en inzicht',
  intake: 'aanmeldingen',
  search: 'zoeken',
  history: 'geschiedenis',
  learning: 'hulp en oefenen',
};

/** @param operation name in the contract, for instance `cases.create` */
export function operationInWords(operation: string, kind: string): string {
  const area = areas[operation.split('.')[0] ?? ''] ?? 'casusbestand';
  const known = Object.hasOwn(names, operation) ? names[operation] : undefined;
  const words = known ?? `${kind === 'read' ? 'Bekeken' : 'Wijziging'} in ${area}`;
  switch (kind) {
    case 'undo':
      return `Ongedaan gemaakt: ${inSentence(words)}`;
    case 'redo':
      return `Opnieuw gedaan: ${inSentence(words)}`;
    default:
      return words;
  }
}

/** After a colon: a small letter, but not for the name of a program. */
function inSentence(words: string): string {
  return words.startsWith('Word-') ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
