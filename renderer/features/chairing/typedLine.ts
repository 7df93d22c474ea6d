import { writeTableLine } from '../../../shared/model/tableLine.ts';
import type { Line } from './cockpit.ts';

/** The line as it would be typed, for changing it; empty when there is none. */
export function typedLineOf(line: Line | null): string {
  if (line === null) return '';
  switch (line.type) {
    case 'statement': {
      const { kind, body, source, shareability } = line.row;
      return writeTableLine({ kind, text: body, name: source, shareability });
    }
    case 'option':
      return writeTableLine({ kind: 'option', text: line.row.body });
    case 'decision':
      return writeTableLine({
        kind: 'decision',
        text: line.row.body,
        name: line.row.implementer,
        reason: line.row.reason,
        date: line.row.reviewDate ?? undefined,
      });
    case 'action':
      return writeTableLine({
        kind: 'action',
        text: line.row.body,
        name: line.row.owner,
        date: line.row.dueDate ?? undefined,
      });
    case 'parked':
      return writeTableLine({ kind: 'parked', text: line.row.body, name: line.row.owner });
  }
}
