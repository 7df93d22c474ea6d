/**
 * Words that ask for a second look before minutes leave (domain.md §5): nothing is wrong with them in a conversation, but
 * on paper they are a judgement without an owner, or more than was needed. Whole words, in capitals or not.
 */
export const toneWords: readonly string[] = [
  'volgens mij',
  'waarschijnlijk',
  'vermoedelijk',
  'kennelijk',
  'blijkbaar',
  'het schijnt',
  'agressief',
  'agressieve',
  'altijd',
  'nooit',
  'liegt',
  'liegen',
  'onwillig',
  'onwillige',
  'manipulatief',
  'manipuleert',
  'lui',
  'asociaal',
  'brutaal',
  'hopeloos',
  'onhandelbaar',
];

/** Diagnoses and offences by name: mostly what it means in practice is enough. */
export const sensitiveWords: readonly string[] = [
  'adhd',
  'add',
  'autisme',
  'autistisch',
  'asperger',
  'pdd-nos',
  'borderline',
  'psychose',
  'psychotisch',
  'schizofrenie',
  'depressie',
  'depressief',
  'ptss',
  'odd',
  'lvb',
  'verslaafd',
  'verslaving',
  'diagnose',
  'medicatie',
  'zwanger',
  'diefstal',
  'mishandeling',
  'inbraak',
  'beroving',
  'straatroof',
  'drugshandel',
  'dealt',
  'dealer',
  'zedendelict',
  'verkrachting',
  'aanranding',
  'steekpartij',
  'wapenbezit',
  'heling',
  'veroordeeld',
  'strafblad',
];

/** The first of the words that stands in the text as a whole word, as it is written there; undefined when there is none. */
export function firstWord(text: string, watched: readonly string[]): string | undefined {
  return patternOf(watched).exec(text)?.[0];
}

/** One pattern for a whole list, made once: making one takes far longer than looking with it. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(watched: readonly string[]): RegExp {
  const known = patterns.get(watched);
  if (known !== undefined) return known;
  const any = watched.map((word) => word.replaceAll('-', '[- ]?')).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'iu');
  patterns.set(watched, pattern);
  return pattern;
}
