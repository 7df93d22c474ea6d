import { datePhrases, type DatePhrase, type PhraseContext, type PhraseReading } from './datePhrases.ts';
import { isWeekdayAbbreviation } from './dateWords.ts';
import type { HolidayCalendar } from './schoolCalendar.ts';

/** A date phrase that was understood. `start` and `end` are the span in the text (end is exclusive). */
export type DutchDate = Readonly<{ date: string; start: number; end: number; label: string }>;

/** A date phrase that contradicts itself, such as a weekday that does not fit; `words` says why, in Dutch. */
export type DutchDateConflict = Readonly<{ start: number; end: number; words: string }>;

/**
 * Reads a text that is a date phrase and nothing else. Undefined when it is not understood; findDutchDateConflicts says
 * why when it contradicts itself. `today` is `YYYY-MM-DD`; dates without a year are the next ones from today on.
 */
export function parseDutchDate(
  text: string,
  today: string,
  calendar?: HolidayCalendar,
): DutchDate | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const found = longestPhraseAt(text, start, { today, calendar });
  return found?.reading.kind === 'date' && found.end === end
    ? { date: found.reading.date, start, end, label: found.reading.label }
    : undefined;
}

/** Every date phrase in a line of text, in order, never overlapping. What is not understood stays text. */
export function findDutchDates(
  text: string,
  today: string,
  calendar?: HolidayCalendar,
): readonly DutchDate[] {
  return scan(text, { today, calendar }).flatMap(({ start, end, reading }) =>
    reading.kind === 'date' ? [{ date: reading.date, start, end, label: reading.label }] : [],
  );
}

/** Every date phrase in a line that contradicts itself: *vr 26 nov* on a Thursday, *31 feb*. */
export function findDutchDateConflicts(
  text: string,
  today: string,
  calendar?: HolidayCalendar,
): readonly DutchDateConflict[] {
  return scan(text, { today, calendar }).flatMap(({ start, end, reading }) =>
    reading.kind === 'conflict' ? [{ start, end, words: reading.words }] : [],
  );
}

type Found = Readonly<{ start: number; end: number; reading: PhraseReading; bareAbbreviation: boolean }>;

const wordStart = /(?<![\p{L}\p{M}\p{N}_@#/\-–.,:])[\p{L}\p{N}]/gu;
/** A repeated or past moment is no date to agree on: *elke woensdag*, *afgelopen vrijdag*, *3 nov jl*. */
const notAheadBefore = /(?:^|[^\p{L}])(?:elke?|iedere?|afgelopen|vorige|laatste|sinds|goede)\s+$/iu;
const notAheadAfter = /^\s*(?:jl\b|j\.l\.)/iu;
const countedAfter =
  /^\s*(?:%|€|(?:jaar|jarigen?|jr|uur|uren|u|min|minuten|keer|maal|x|euro|procent|kinderen|leerlingen|personen|dagen|weken|maanden|gesprekken|van\s+de)(?![\p{L}\p{N}]))/iu;
const rateBefore = /(?:^|[^\p{L}])per\s+$/iu;
const agreedBefore = /(?:^|[^\p{L}])(?:op|uiterlijk|tot|v[oó]\u0301?[oó]\u0301?r)\s+$/iu;

function scan(text: string, context: PhraseContext): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const match of text.matchAll(wordStart)) {
    if (match.index < from) continue;
    const candidate = longestPhraseAt(text, match.index, context);
    if (candidate === undefined) continue;
    from = candidate.end;
    if (!standsForDate(text, candidate)) continue;
    found.push(candidate);
  }
  return found;
}

function longestPhraseAt(text: string, start: number, context: PhraseContext): Found | undefined {
  let longest: Found | undefined;
  for (const phrase of datePhrases) {
    const found = readPhraseAt(phrase, text, start, context);
    if (found !== undefined && found.end > (longest?.end ?? -1)) longest = found;
  }
  return longest;
}

function readPhraseAt(
  phrase: DatePhrase,
  text: string,
  start: number,
  context: PhraseContext,
): Found | undefined {
  const pattern = new RegExp(phrase.pattern);
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const end = start + match[0].length;
  if (!endsAtBoundary(text, end)) return undefined;
  const rest = text.slice(end, end + 40);
  if (phrase.loose === true && countedAfter.test(rest)) return undefined;
  const reading = phrase.read(match.groups ?? {}, context);
  if (reading === undefined) return undefined;
  return { start, end, reading, bareAbbreviation: isWeekdayAbbreviation(match[0]) };
}

function endsAtBoundary(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{M}\p{N}_]|[-–/.,:][\p{L}\p{N}])/u.test(text.slice(end, end + 4));
}

/** Weighs the words around a phrase: only a moment ahead counts, and *zo* or *ma* only where a date is expected. */
function standsForDate(text: string, found: Found): boolean {
  const before = text.slice(Math.max(0, found.start - 30), found.start);
  const after = text.slice(found.end, found.end + 10);
  if (notAheadBefore.test(before) || notAheadAfter.test(after)) return false;
  if (rateBefore.test(before) && /^(?:week|wk)/iu.test(text.slice(found.start))) return false;
  if (!found.bareAbbreviation || agreedBefore.test(before)) return true;
  const isLast = /^[\s.,;!)]*$/u.test(text.slice(found.end));
  return isLast && !/^(?:zo|ma)\b/iu.test(text.slice(found.start));
}
