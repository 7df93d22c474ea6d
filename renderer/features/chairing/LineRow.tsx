import { memo, type ReactElement } from 'react';
import { Monitor, MonitorOff, Pencil, Trash2 } from 'lucide-react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { Chip } from '../../components/Chip.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import type { Line } from './cockpit.ts';
import { LineWords } from './LineWords.tsx';
import { canBeShown } from './useRoomDeeds.ts';
import styles from './LineList.module.css';

export interface RowDeeds {
  readonly onEdit: (line: Line) => void;
  readonly onRemove: (line: Line) => void;
  /** Left out where nothing can go to the room. */
  readonly onRelease?: (line: Line) => void;
}

type RowProps = RowDeeds & Readonly<{ line: Line; isReleased: boolean }>;

/** One line with what it is, who said it, where it goes, and what can be done with it. */
export const LineRow = memo(
  function LineRow({ line, isReleased, onEdit, onRemove, onRelease }: RowProps): ReactElement {
    const { body } = line.row;
    return (
      <div role="listitem" className={styles['line']} data-line={line.row.id}>
        <span className={styles['dot']}>
          {line.type === 'statement' && line.row.sourceDomain !== null && (
            <DomainDot domain={line.row.sourceDomain} />
          )}
        </span>
        <LineWords line={line} />
        <span className={styles['chips']}>
          {isReleased && (
            <Chip tone="warn">
              <Monitor aria-hidden="true" /> {roomText.isReleased}
            </Chip>
          )}
          <LineChip line={line} />
        </span>
        <span className={styles['tools']}>
          {onRelease !== undefined && canBeShown(line.type) && (
            <button
              type="button"
              aria-pressed={isReleased}
              aria-label={isReleased ? roomText.withdraw(body) : roomText.release(body)}
              title={isReleased ? roomText.withdraw('') : roomText.release('')}
              onClick={() => onRelease(line)}
            >
              {isReleased ? <MonitorOff aria-hidden="true" /> : <Monitor aria-hidden="true" />}
            </button>
          )}
          <button
            type="button"
            aria-label={words.editLine(body)}
            title={words.editLine('')}
            onClick={() => onEdit(line)}
          >
            <Pencil aria-hidden="true" />
          </button>
          <button type="button" aria-label={words.removeLine(body)} onClick={() => onRemove(line)}>
            <Trash2 aria-hidden="true" />
          </button>
        </span>
      </div>
    );
  },
  (before, after) =>
    before.line.row === after.line.row &&
    before.isReleased === after.isReleased &&
    before.onRelease === after.onRelease &&
    before.onEdit === after.onEdit &&
    before.onRemove === after.onRemove,
);

function LineChip({ line }: Readonly<{ line: Line }>): ReactElement | null {
  switch (line.type) {
    case 'statement':
      if (line.row.shareability === 'shareable') return <Chip>{words.inMinutes}</Chip>;
      return (
        <Chip tone={line.row.shareability === 'oralOnly' ? 'warn' : 'bad'}>
          {line.row.shareability === 'oralOnly' ? words.oralOnly : words.doNotShare}
        </Chip>
      );
    case 'option':
      return null;
    case 'decision':
      if (line.row.status !== 'concept') return <Chip>{words.inMinutes}</Chip>;
      return (
        <Chip tone="warn">
          {[words.concept, ...line.row.missing.map((missing) => words.missing[missing])].join(' · ')}
        </Chip>
      );
    case 'action':
      if (line.row.urgency !== 'concept') return <Chip>{words.inMinutes}</Chip>;
      return (
        <Chip tone="warn">
          {[
            words.concept,
            line.row.ownerId === null ? words.missing.owner : '',
            line.row.dueDate === null ? words.missing.due : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Chip>
      );
    case 'parked':
      return <Chip>{words.parkedOutcome[line.row.outcome]}</Chip>;
  }
}
