import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { quoted } from '../../../shared/text/nl/quoted.ts';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import type { Line } from './cockpit.ts';
import styles from './LineList.module.css';

/** The cells of a row that say what the line is, with its words and who and when. */
export function LineWords({ line }: Readonly<{ line: Line }>): ReactElement {
  return (
    <>
      <span className={styles['kind']}>
        <KindOfLine line={line} />
      </span>
      <span className={styles['words']}>
        {wordsOf(line)}
        <span className={styles['about']}> {aboutOf(line)}</span>
      </span>
    </>
  );
}

/** What sort of line it is, by sign and word. */
function KindOfLine({ line }: Readonly<{ line: Line }>): ReactElement {
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
function wordsOf(line: Line): string {
  const { body } = line.row;
  return line.type === 'statement' && line.row.kind === 'voice' ? quoted(body) : body;
}

/** Who and when, behind the words. */
function aboutOf(line: Line): string {
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
