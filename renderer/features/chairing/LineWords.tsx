import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { quoted } from '../../../shared/text/nl/quoted.ts';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import type { Line } from './cockpit.ts';

/** What sort of line it is, by sign and word. */
export function KindOfLine({ line }: Readonly<{ line: Line }>): ReactElement {
  switch (line.type) {
    case 'statement':
      return <StatementKindMark kind={line.row.kind} />;
    case 'option':
      return <span>◇ {words.option}</span>;
    case 'decision':
      return <span>■ {words.decision}</span>;
    case 'action':
      return <span>▸ {words.action}</span>;
    case 'parked':
      return <span>‖ {words.parked}</span>;
  }
}

/** The words themselves; what the young person or a parent said stands between quotation marks. */
export function wordsOf(line: Line): string {
  const { body } = line.row;
  return line.type === 'statement' && line.row.kind === 'voice' ? quoted(body) : body;
}

/** Who and when, behind the words. */
export function aboutOf(line: Line): string {
  const parts = (() => {
    switch (line.type) {
      case 'statement':
        return [
          line.row.source,
          line.row.sourceNote,
          line.row.observedOn === null ? '' : formatShortDate(line.row.observedOn),
        ];
      case 'option':
        return [];
      case 'decision':
        return [line.row.implementer, line.row.reason === '' ? '' : `omdat ${line.row.reason}`];
      case 'action':
        return [line.row.owner, line.row.dueDate === null ? '' : formatShortDate(line.row.dueDate)];
      case 'parked':
        return [line.row.owner];
    }
  })();
  return parts.filter((part) => part !== '').join(' · ');
}
