import { findDutchDates } from '../dates/dutchDate.ts';
import { captureText } from '../text/nl/capture.ts';
import {
  beginWithCapital,
  buildText,
  isClosing,
  leadIn,
  readDate,
  readMarks,
  readMentions,
  reasonWord,
  splitReason,
  type Mention,
  type ReadDate,
} from './captureParts.ts';
import { kindOfSlashWord, type CaptureKind } from './captureWords.ts';
import type { CaptureContext, CapturedLine, CaptureMissing, Understood } from './capturedLine.ts';
import { completionsOf, type NamedPerson } from './nameMatch.ts';

/** What the @-word at the caret can become: replace `from`–`to` by `@` and the name. */
export type NameCompletion = Readonly<{ from: number; to: number; candidates: readonly NamedPerson[] }>;

const kindsWithOwner: readonly CaptureKind[] = ['action', 'decision', 'unknown', 'parked'];
/** Kept as a sentence in lists and files; the name that began the line is then no longer its first word. */
const kindsWithCapital: readonly CaptureKind[] = ['action', 'decision'];
const kindsWithDate: readonly CaptureKind[] = ['action', 'decision', 'unknown'];

/**
 * Reads one line of the capture field. Never throws; what is not understood stays text. Reading the resulting text again as the
 * same kind gives that text again.
 */
export function parseCaptureLine(line: string, context: CaptureContext): CapturedLine {
  const understood: Understood[] = [];
  const characters = [...splitUnits(line)];
  const blank = (from: number, to: number) => characters.fill(' ', from, to);

  const shareability = readMarks(line, blank, understood);
  const { mentions, ambiguous } = readMentions(line, context);
  const hasOwnerIn = (kind: CaptureKind) => kindsWithOwner.includes(kind);
  let kind = context.defaultKind ?? 'fact';
  let main: Mention | undefined;
  for (;;) {
    const start = firstInk(characters);
    // A comma typed after the word belongs to it: the text without it would else be a slash word again.
    const slash = /^\/(\p{L}+)[,;]*(?=\s|$)/u.exec(characters.join('').slice(start));
    const slashKind = slash?.[1] === undefined ? undefined : kindOfSlashWord(slash[1]);
    if (slash !== null && slashKind !== undefined) {
      kind = slashKind;
      const from = start;
      const to = start + slash[0].length;
      dropKind(understood);
      understood.push({ from, to, kind: 'kind', meaning: captureText.kinds[kind] });
      blank(from, to);
      continue;
    }
    const leading = mentions.find((mention) => mention.from === start);
    if (leading === undefined || main !== undefined) break;
    main = leading;
    blank(leading.from, leading.to);
  }
  const canBeMain = (mention: Mention) => !hasOwnerIn(kind) || mention.personId !== undefined;
  if (main !== undefined && !canBeMain(main)) {
    // An organisation cannot own an action: one named person does. Its name stays in the text.
    restore(characters, line, main);
    main = undefined;
  }
  const beginsWithOwner = main !== undefined;
  main ??= mentions.find(canBeMain);
  const takeTrailing = () => {
    if (main !== undefined && characters[main.from] !== ' ' && lastInk(characters) === main.to)
      blank(main.from, main.to);
  };
  takeTrailing();

  const dated: ReadDate = kindsWithDate.includes(kind)
    ? readDate(characters, mentions, context)
    : { conflicts: [] };
  const due = dated.due;
  if (due !== undefined) {
    understood.push({ from: due.start, to: due.end, kind: 'date', meaning: due.label });
    if (isClosing(characters, due.end)) {
      const before = characters.join('');
      const from = due.start - leadIn(before.slice(0, due.start));
      blank(from, characters.length);
      takeTrailing();
      const rest = buildText(characters, mentions);
      if (findDutchDates(rest, context.today, context.calendar).length > 0) {
        for (const [index, unit] of [...splitUnits(before)].entries()) characters[index] = unit;
      }
    }
  }
  if (main !== undefined) {
    const role = hasOwnerIn(kind) ? 'owner' : 'source';
    const meaning = role === 'owner' ? main.name : captureText.source(main.name);
    understood.push({ from: main.from, to: main.to, kind: role, meaning });
  }

  const left = buildText(characters, mentions);
  const whole = beginsWithOwner && kindsWithCapital.includes(kind) ? beginWithCapital(left) : left;
  const { text, reason } = kind === 'decision' ? splitReason(whole) : { text: whole, reason: undefined };
  if (reason !== undefined) {
    const from = line.search(reasonWord);
    if (from >= 0) understood.push({ from, to: line.length, kind: 'reason', meaning: captureText.reason });
  }
  return {
    kind,
    text,
    ...(main === undefined ? {} : ownerOrSource(main, hasOwnerIn(kind))),
    ...(due === undefined ? {} : { dueDate: due.date }),
    ...(reason === undefined ? {} : { reason }),
    ...(shareability === undefined ? {} : { shareability }),
    understood: understood.toSorted((a, b) => a.from - b.from),
    missing: missingOf(kind, main !== undefined, due !== undefined, reason !== undefined),
    ambiguous,
    conflicts: dated.conflicts,
  };
}

/** Candidates for the @-word at the caret (an index into the text); undefined when the caret is not in one. */
export function completeName(
  text: string,
  caret: number,
  people: readonly NamedPerson[],
): NameCompletion | undefined {
  const before = text.slice(0, caret);
  const match = /(?:^|[\s(])@([^@\n]{0,60})$/u.exec(before);
  if (match === null) return undefined;
  const typed = match[1] ?? '';
  if (/^\s/u.test(typed)) return undefined;
  const candidates = completionsOf(typed, people);
  return candidates.length === 0
    ? undefined
    : { from: before.length - typed.length - 1, to: caret, candidates };
}

function ownerOrSource(mention: Mention, owns: boolean) {
  if (mention.personId !== undefined)
    return owns ? { ownerId: mention.personId } : { sourceId: mention.personId };
  return mention.organisationId === undefined ? {} : { sourceOrganisationId: mention.organisationId };
}

function missingOf(
  kind: CaptureKind,
  owner: boolean,
  due: boolean,
  reason: boolean,
): readonly CaptureMissing[] {
  const missing: CaptureMissing[] = [];
  if (kind === 'action') {
    if (!owner) missing.push('owner');
    if (!due) missing.push('due');
  }
  if (kind === 'decision') {
    if (!reason) missing.push('reason');
    if (!owner) missing.push('implementer');
  }
  return missing;
}

function dropKind(understood: Understood[]): void {
  const index = understood.findIndex((part) => part.kind === 'kind');
  if (index >= 0) understood.splice(index, 1);
}

function restore(characters: string[], line: string, mention: Mention): void {
  for (let index = mention.from; index < mention.to; index += 1) characters[index] = line[index] ?? ' ';
}

function splitUnits(line: string): readonly string[] {
  // Code units, so that every place is a place in the line as typed.
  return line.split('');
}

function firstInk(characters: readonly string[]): number {
  return characters.findIndex((unit) => unit.trim() !== '');
}

function lastInk(characters: readonly string[]): number {
  return characters.findLastIndex((unit) => unit.trim() !== '') + 1;
}
