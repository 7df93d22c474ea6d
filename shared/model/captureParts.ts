import {
  findDutchDateConflicts,
  findDutchDates,
  type DutchDate,
  type DutchDateConflict,
} from '../dates/dutchDate.ts';
import { captureText } from '../text/nl/capture.ts';
import type { CaptureContext, CapturedLine, Understood } from './capturedLine.ts';
import { shareabilityMarks } from './captureWords.ts';
import type { Shareability } from './lists/statementKinds.ts';
import { matchNameAt } from './nameMatch.ts';

/** A name that was recognised in the line, as a contact or as an organisation. */
export type Mention = Readonly<{
  from: number;
  to: number;
  name: string;
  personId?: string;
  organisationId?: string;
}>;

/** The date that counts, and dates that contradict themselves. */
export type ReadDate = Readonly<{ due?: DutchDate; conflicts: readonly DutchDateConflict[] }>;

/** Stands for a name while dates are sought, so that words on both sides do not grow together. */
const nameHolder = '\u{FFFC}';

/** Where the reason of a decision starts. */
export const reasonWord = /(?:,\s*|\s)(?:omdat|want|reden\s*:|reden\s+is)(?=\s|$)/iu;

/** Takes the marks such as `!mondeling` out of the line; of several the strictest counts. */
export function readMarks(
  line: string,
  blank: (from: number, to: number) => void,
  understood: Understood[],
): Shareability | undefined {
  let strictest: Shareability | undefined;
  for (const match of line.matchAll(/(?<=^|\s)!\p{L}+(?=$|[\s.,;])/gu)) {
    const known = shareabilityMarks.find((entry) => entry.mark === match[0].toLowerCase());
    if (known === undefined) continue;
    const to = match.index + match[0].length;
    blank(match.index, to);
    const meaning = captureText.shareability[known.shareability];
    understood.push({ from: match.index, to, kind: 'shareability', meaning });
    strictest = stricter(strictest, known.shareability);
  }
  return strictest;
}

function stricter(a: Shareability | undefined, b: Shareability): Shareability {
  const order: readonly Shareability[] = ['shareable', 'oralOnly', 'doNotShare'];
  return a === undefined || order.indexOf(b) > order.indexOf(a) ? b : a;
}

/** Every @-name in the line: one person, an organisation, or several people it may mean. */
export function readMentions(
  line: string,
  context: CaptureContext,
): { mentions: readonly Mention[]; ambiguous: CapturedLine['ambiguous'] } {
  const mentions: Mention[] = [];
  const ambiguous: { from: number; to: number; candidateIds: readonly string[] }[] = [];
  for (const match of line.matchAll(/(?<=^|[\s(])@/gu)) {
    const from = match.index;
    const after = line.slice(from + 1, from + 80);
    const found = matchNameAt(after, context.people);
    if (found !== undefined) {
      const [person, second] = found.people;
      const to = from + 1 + found.length;
      if (person !== undefined && second === undefined)
        mentions.push({ from, to, name: person.name, personId: person.id });
      else ambiguous.push({ from, to, candidateIds: found.people.map((candidate) => candidate.id) });
      continue;
    }
    const organisation = matchNameAt(after, context.organisations);
    const [only, other] = organisation?.people ?? [];
    if (organisation === undefined || only === undefined || other !== undefined) continue;
    mentions.push({ from, to: from + 1 + organisation.length, name: only.name, organisationId: only.id });
  }
  return { mentions, ambiguous };
}

/** The date that counts: the only one, or of several the one that closes the line. */
export function readDate(
  characters: readonly string[],
  mentions: readonly Mention[],
  context: CaptureContext,
): ReadDate {
  const units = [...characters];
  for (const mention of mentions) {
    if (units[mention.from] !== ' ') units.fill(nameHolder, mention.from, mention.to);
  }
  const text = units.join('');
  const dates = findDutchDates(text, context.today, context.calendar);
  const conflicts = findDutchDateConflicts(text, context.today, context.calendar);
  const last = dates.at(-1);
  if (last === undefined) return { conflicts };
  const counts = dates.length === 1 || isClosing(characters, last.end);
  return counts ? { due: last, conflicts } : { conflicts };
}

/** True when only spaces and closing punctuation follow. */
export function isClosing(characters: readonly string[], end: number): boolean {
  return /^[\s.,;!]*$/u.test(characters.slice(end).join(''));
}

/** Length of a word such as *uiterlijk* directly before a date, which goes with it. */
export function leadIn(before: string): number {
  const match =
    /(?:^|(?<=\s))(?:(?:uiterlijk|op|per|tegen|tot|v[oó]\u0301?[oó]\u0301?r)\s+){1,2}$/iu.exec(before) ??
    /[,;(–-]\s*$/u.exec(before);
  return match?.[0].length ?? 0;
}

/** Splits a decision at *omdat*, *want* or *reden:*; both halves must have words. */
export function splitReason(text: string): { text: string; reason: string | undefined } {
  const match = reasonWord.exec(text);
  if (match === null) return { text, reason: undefined };
  const decision = trimEnd(text.slice(0, match.index));
  const reason = text.slice(match.index + match[0].length).trim();
  return decision === '' || reason === '' ? { text, reason: undefined } : { text: decision, reason };
}

/**
 * The text with a capital, for what is left of a line once the name before it is taken out: *loopt mee* → *Loopt mee*,
 * *ijs halen* → *IJs halen*, *'s avonds bellen* → *'s Avonds bellen*. A word with a capital of its own (*iPad*) stays.
 */
export function beginWithCapital(text: string): string {
  const match = /^((?:['’\u{2018}]\p{L}\s+)?)(ij|\p{Ll})(\S*)/u.exec(text);
  if (match === null) return text;
  const [whole, before = '', first = '', rest = ''] = match;
  if (/\p{Lu}/u.test(rest)) return text;
  return `${before}${first.toLocaleUpperCase('nl')}${rest}${text.slice(whole.length)}`;
}

/** The text that is left, with full names in the place of @-words. */
export function buildText(characters: readonly string[], mentions: readonly Mention[]): string {
  let text = '';
  for (let index = 0; index < characters.length; index += 1) {
    const mention = mentions.find((candidate) => candidate.from === index && characters[index] === '@');
    if (mention === undefined) {
      text += characters[index] ?? '';
      continue;
    }
    text += mention.name;
    index = mention.to - 1;
  }
  return trimEnd(text.replaceAll(/\s+/gu, ' ').trim());
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;]+$/u, '').trim();
}
