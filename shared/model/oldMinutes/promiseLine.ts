import { findDutchDates, parseDutchDate } from '../../dates/dutchDate.ts';
import { foldedWords } from '../foldedWords.ts';

/** What a line promises: who does it and before which day, as far as it says so. */
export type OldPromise = Readonly<{ text: string; owner: string; due: string | null; dueWords: string }>;

const closing = /\s*[([](?<inside>[^()[\]]{1,120})[)\]]\s*[.;]?\s*$/u;
const pieces = /\s*(?:[,;|]|\s\/\s|\s[–—-]\s)\s*/u;
const tail = /\s*(?:\s[–—-]\s|\||\t+)\s*/u;
const leadingName = /^(?<owner>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,4})\s*:\s+(?<text>\S.*)$/su;
const dueLead =
  /^(?:v[oó]{2}r|uiterlijk|op|per|tot|deadline|datum|gereed|klaar|wanneer|termijn)(?:\s+(?:op|v[oó]{2}r))?\s*:?\s+/iu;
const ownerLead = /^(?:wie|door|actie(?:houder)?|eigenaar|verantwoordelijke?|trekker)\s*:\s*/iu;
const vagueDue =
  /^(?:z\.?s\.?m\.?|asap|zo snel mogelijk|zo spoedig mogelijk|doorlopend|n\.?t\.?b\.?|volgend(?:e)? overleg|direct|meteen|lopend)$/u;

/**
 * Takes *(Jan, 12 dec)* at the end, *Jan:* at the start, *– Jan – 12 dec* at the end and a date in the sentence out of a line.
 * A date in the sentence stays in it too. @param day `YYYY-MM-DD` from which dates without a year count
 */
export function readPromise(line: string, day: string): OldPromise {
  let text = line.trim();
  let owner = '';
  let due: string | null = null;
  let dueWords = '';
  const take = (parts: readonly string[]): boolean => {
    const read = parts.map((part) => readPart(part, day));
    const hasDate = read.some((part) => part.kind === 'due');
    if (read.some((part) => part.kind === 'other')) return false;
    if (!hasDate && !parts.every(isCapitalised)) return false;
    for (const part of read) {
      if (part.kind === 'due') {
        due ??= part.date;
        dueWords ||= part.words;
      } else if (part.kind === 'name') owner = owner === '' ? part.words : `${owner}, ${part.words}`;
    }
    return true;
  };

  const inside = closing.exec(text);
  if (inside?.groups?.['inside'] !== undefined && inside.index > 0) {
    if (take(inside.groups['inside'].split(pieces).filter((part) => part.trim() !== ''))) {
      text = text.slice(0, inside.index).trim();
    }
  } else {
    const [first = '', ...last] = text.split(tail);
    if (last.length > 0 && last.length <= 3 && first.length >= 4 && take(last)) text = first.trim();
  }
  const led = owner === '' ? leadingName.exec(text) : null;
  if (led?.groups?.['owner'] !== undefined && led.groups['text'] !== undefined) {
    owner = led.groups['owner'].trim();
    text = led.groups['text'].trim();
  }
  if (due === null && dueWords === '') due = findDutchDates(text, day).at(-1)?.date ?? null;
  return { text, owner: owner.slice(0, 500), due, dueWords: dueWords.slice(0, 200) };
}

/** A cell or piece that should be a day: the day, or its words when no day was understood. */
export function readDue(
  words: string,
  day: string,
): { readonly due: string | null; readonly dueWords: string } {
  const plain = words.trim();
  if (plain === '' || /^[-–—?]+$/u.test(plain)) return { due: null, dueWords: '' };
  const exact = parseDutchDate(words.trim().replace(dueLead, ''), day)?.date;
  const due = exact ?? findDutchDates(plain, day)[0]?.date ?? null;
  return { due, dueWords: due === null ? plain.slice(0, 200) : '' };
}

type Part =
  | Readonly<{ kind: 'due'; date: string | null; words: string }>
  | Readonly<{ kind: 'name'; words: string }>
  | Readonly<{ kind: 'other' }>;

function readPart(part: string, day: string): Part {
  const plain = part.trim().replace(/[.]$/u, '');
  const date = parseDutchDate(part.trim().replace(dueLead, ''), day)?.date;
  if (date !== undefined) return { kind: 'due', date, words: '' };
  if (vagueDue.test(foldedWords(plain))) return { kind: 'due', date: null, words: part.trim() };
  const name = plain.replace(ownerLead, '').trim();
  const words = name.split(/\s+/u);
  const isName = name !== '' && words.length <= 5 && /\p{L}/u.test(name) && !/\d/u.test(name);
  return isName ? { kind: 'name', words: name } : { kind: 'other' };
}

/** A remark between brackets begins small; a name does not, apart from *van* and the like. */
function isCapitalised(part: string): boolean {
  return /^(?:(?:van|de|der|den|ter|ten|el|al)\s+){0,3}\p{Lu}/u.test(part.trim().replace(ownerLead, ''));
}
