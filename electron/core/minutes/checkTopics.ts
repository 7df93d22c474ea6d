import type { CaseMaterial } from './caseMaterial.ts';
import { firstPostcode, firstUnknownName, watchedTopics } from './watchedTopics.ts';
import { firstWord } from './watchedWords.ts';

/** Rules about what must not stand in minutes (domain.md §5). */
export type TopicRule = 'thirdParty' | 'reporter' | 'police' | 'special' | 'address' | 'debate' | 'oralOnly';

export interface TopicFinding {
  readonly rule: TopicRule;
  readonly marked: string;
}

/** Shorter lines are ordinary words: they would stand in every text. */
const shortestLine = 12;

/**
 * What one typed text holds that asks for a second look.
 * @param isVoice words of a young person or parent may be word for word
 * @param oralOnly lines that were given only to be said
 */
export function topicFindings(
  text: string,
  { contacts, persons }: Pick<CaseMaterial, 'contacts' | 'persons'>,
  isVoice: boolean,
  oralOnly: readonly string[],
): readonly TopicFinding[] {
  const known = [
    ...[...contacts.values()].flatMap(({ name, organisation }) => [name, organisation]),
    ...persons.map(({ givenName, infix, familyName }) => `${givenName} ${infix} ${familyName}`),
  ];
  const found = (rule: TopicRule, marked: string | undefined): TopicFinding[] =>
    marked === undefined ? [] : [{ rule, marked }];
  return [
    ...found('oralOnly', saidOnly(text, oralOnly)),
    ...found('thirdParty', firstUnknownName(text, known)),
    ...found('reporter', firstWord(text, watchedTopics.reporter)),
    ...found('police', firstWord(text, watchedTopics.police)),
    ...found('special', firstWord(text, watchedTopics.special)),
    ...found('address', firstPostcode(text) ?? firstWord(text, watchedTopics.address)),
    ...(isVoice ? [] : found('debate', firstWord(text, watchedTopics.debate))),
  ];
}

/** The line that stands in a text although it may only be said; capitals, points and spaces do not hide it. */
function saidOnly(text: string, oralOnly: readonly string[]): string | undefined {
  const plain = plainWords(text);
  return oralOnly.find((line) => {
    const words = plainWords(line);
    return words.length >= shortestLine && plain.includes(words);
  });
}

function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
