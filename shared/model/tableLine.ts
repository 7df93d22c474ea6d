import { shippedCalendar, type HolidayCalendar } from '../dates/schoolCalendar.ts';
import { parseCaptureLine } from './captureLine.ts';
import type { CapturedLine } from './capturedLine.ts';
import { shareabilityMarks, slashWords, type CaptureKind } from './captureWords.ts';
import type { Shareability } from './lists/statementKinds.ts';
import type { NamedPerson } from './nameMatch.ts';

/** The table at which a line is typed. Core and screen give the same, so what is shown before Enter is what is kept. */
export type TableContext = Readonly<{
  people: readonly NamedPerson[];
  organisations: readonly Readonly<{ id: string; name: string }>[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** False at an ordinary agenda item: a line without a slash word is then parked, for statements belong to a case. */
  hasCase: boolean;
  /** Whose turn it is: the source of a statement that names nobody. */
  speakerId: string | null;
  /** What a line without a slash word becomes at a case: a fact, unless the table is at something else. */
  defaultKind?: CaptureKind | undefined;
}>;

const calendar: HolidayCalendar = shippedCalendar();
const withoutSource = new Set<CaptureKind>(['option', 'decision', 'action', 'parked', 'unknown']);

/** Reads one line typed at the table. */
export function readTableLine(line: string, table: TableContext): CapturedLine {
  const { people, organisations, today } = table;
  const read = parseCaptureLine(line, {
    people,
    organisations,
    today,
    calendar,
    defaultKind: table.hasCase ? (table.defaultKind ?? 'fact') : 'parked',
  });
  const named = read.sourceId !== undefined || read.sourceOrganisationId !== undefined;
  const speaks = people.some((person) => person.id === table.speakerId);
  if (named || !speaks || table.speakerId === null || withoutSource.has(read.kind)) return read;
  return { ...read, sourceId: table.speakerId };
}

/** What was kept, as far as a line can say it. `name` is the source or the owner. */
export type KeptLine = Readonly<{
  kind: CaptureKind;
  text: string;
  name?: string | undefined;
  /** Due or review date, `YYYY-MM-DD`. */
  date?: string | undefined;
  reason?: string | undefined;
  shareability?: Shareability | undefined;
}>;

/** The line that would be typed for what was kept: to change it without retyping. Reading it gives the same again. */
export function writeTableLine(kept: KeptLine): string {
  const word = slashWords.find((entry) => entry.kind === kept.kind);
  const mark = shareabilityMarks.find((entry) => entry.shareability === kept.shareability);
  return [
    word === undefined ? '' : `/${word.word}`,
    kept.name === undefined || kept.name === '' ? '' : `@${kept.name}`,
    kept.text,
    kept.reason === undefined || kept.reason === '' ? '' : `omdat ${kept.reason}`,
    kept.date === undefined ? '' : dayPhrase(kept.date),
    mark === undefined || mark.shareability === 'shareable' ? '' : mark.mark,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `24-11-2026`: a form of a date that is always read. */
function dayPhrase(day: string): string {
  return day.split('-').toReversed().join('-');
}
