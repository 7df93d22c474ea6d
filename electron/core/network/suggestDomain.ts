import { professions } from '../../../shared/model/lists/professions.ts';
import { folded } from './contactName.ts';
import type { DomainName } from './store.ts';

/** Words in the name of an organisation that tell its domain; the longest that is found counts. */
const organisationWords: readonly (readonly [string, DomainName])[] = [
  ['politie', 'safety'],
  ['openbaar ministerie', 'safety'],
  ['reclassering', 'safety'],
  ['halt', 'safety'],
  ['veiligheidshuis', 'safety'],
  ['kinderbescherming', 'safety'],
  ['school', 'education'],
  ['college', 'education'],
  ['lyceum', 'education'],
  ['samenwerkingsverband', 'education'],
  ['leerplicht', 'education'],
  ['onderwijs', 'education'],
  ['gemeente', 'administration'],
  ['ggz', 'care'],
  ['ggd', 'care'],
  ['huisartsen', 'care'],
  ['zorggroep', 'care'],
  ['verslavingszorg', 'care'],
  ['wijkteam', 'social'],
  ['jeugdteam', 'social'],
  ['jongerenwerk', 'social'],
  ['welzijn', 'social'],
  ['veilig thuis', 'social'],
  ['jeugdbescherming', 'social'],
];

const words: readonly (readonly [string, DomainName])[] = [
  ...professions.map(({ label, domain }) => [folded(label), domain] as const),
  ...organisationWords,
].toSorted((a, b) => b[0].length - a[0].length);

/**
 * The domain that a profession as written tells, else the name of the organisation; null when neither does. Only a
 * suggestion: the preview shows it before anything is kept.
 */
export function suggestDomain(profession: string, organisation: string): DomainName | null {
  return domainIn(profession) ?? domainIn(organisation);
}

/** Whole words only, except that Dutch glues them: `jeugdagent` at the end of `wijk- en jeugdagent`. */
function domainIn(text: string): DomainName | null {
  const padded = ` ${folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const [word, domain] of words) {
    const sought = word.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const glued = sought.length >= 6;
    if (padded.includes(glued ? sought : ` ${sought} `)) return domain;
  }
  return null;
}
