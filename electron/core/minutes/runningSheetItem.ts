import {
  heading,
  keyValues,
  paragraph,
  table,
  writingLines,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { runningSheetText as words } from '../../../shared/text/nl/runningSheet.ts';
import { cellDate, columnsOf } from './caseMinutesOutcome.ts';
import type { SheetCase, SheetItem } from './runningSheetCase.ts';

/** Room to write: a line is as high as handwriting needs. */
const lines = { decision: 2, actions: 3, notes: 4, plain: 3 } as const;

/** A case with what the chair needs on one sheet. */
export function caseBlocks(item: SheetItem, found: SheetCase): readonly Block[] {
  const { labels } = words;
  const { professionals } = found;
  const entries: readonly (readonly [string, string])[] = [
    [labels.question, found.question === '' ? words.noQuestion : found.question],
    [labels.whyNow, found.whyNow],
    [labels.introducer, found.introducer],
    [labels.method, found.method],
    [labels.late, found.late],
    [labels.notReady, found.notReady.join(' · ')],
    [labels.professionals, professionals === null ? '' : words.part(professionals.from, professionals.until)],
    [labels.toldBack, professionals?.toldBack ?? ''],
    [labels.note, item.note],
  ];
  return [
    keyValues(entries.filter(([, value]) => value.trim() !== '')),
    heading(3, words.seats),
    table(
      columnsOf(words.seatColumns, [15, 25, 34, 13, 13]),
      found.seats.map((seat) => [
        seat.from === item.from && seat.until === item.until
          ? words.wholeCase
          : words.part(seat.from, seat.until),
        seat.name,
        seat.work,
        seat.coming,
        seat.contribution,
      ]),
      { emptyText: words.noSeats },
    ),
    heading(3, words.phases),
    table(
      columnsOf(words.phaseColumns, [9, 18, 11, 62]),
      found.phases.map((phase) => [
        phase.from,
        phase.name,
        phase.minutes === 0 ? '' : String(phase.minutes),
        phase.prompts.join(' '),
      ]),
    ),
    ...(found.openActions.length === 0
      ? []
      : [
          heading(3, words.openActions),
          table(
            columnsOf(words.actionColumns, [56, 24, 20]),
            found.openActions.map(({ body, owner, dueDate }) => [body, owner, cellDate(dueDate)]),
          ),
        ]),
    writingLines(words.write.decision, lines.decision),
    writingLines(words.write.actions, lines.actions),
    writingLines(words.write.notes, lines.notes),
  ];
}

/** Another item: the note of the chair, and room to write. */
export function plainBlocks({ note }: SheetItem): readonly Block[] {
  return [...(note.trim() === '' ? [] : [paragraph(note, 'note')]), writingLines('', lines.plain)];
}
