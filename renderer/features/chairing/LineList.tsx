import { memo, useEffect, useRef, type ReactElement } from 'react';
import { Monitor, MonitorOff, Pencil, Trash2 } from 'lucide-react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { Chip } from '../../components/Chip.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import type { Line } from './cockpit.ts';
import { aboutOf, KindOfLine, wordsOf } from './LineWords.tsx';
import type { PendingLines } from './pendingLines.ts';
import { PendingRows } from './PendingRows.tsx';
import { canBeShown } from './useRoomDeeds.ts';
import styles from './LineList.module.css';

interface RowDeeds {
  readonly onEdit: (line: Line) => void;
  readonly onRemove: (line: Line) => void;
  /** Left out where nothing can go to the room. */
  readonly onRelease?: (line: Line) => void;
}

type RowProps = RowDeeds & Readonly<{ line: Line; isReleased: boolean }>;

/** Everything that was said and agreed at this item, in order; keeps the newest in sight. */
export function LineList({
  lines,
  pending,
  place,
  earlier,
  released,
  ...deeds
}: RowDeeds &
  Readonly<{
    lines: readonly Line[];
    pending: PendingLines;
    /** Where this list stands: of the lines that are being kept, those of here. */
    place: string;
    /** How many lines there are of earlier times. */
    earlier: number;
    /** Ids of the lines that the room sees. */
    released: ReadonlySet<string>;
  }>): ReactElement {
  const end = useRef<HTMLOListElement>(null);
  const { length } = lines;
  // Also when the room of the list changes: a part above it opens, the window gets another size.
  useEffect(() => {
    const frame = end.current?.parentElement;
    if (frame === null || frame === undefined) return undefined;
    const watch = new ResizeObserver(() => showNewest(end.current));
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (length > 0) showNewest(end.current);
  }, [length]);
  return (
    <section className={styles['scroll']} aria-label={words.lines}>
      {earlier > 0 && <p className={styles['earlier']}>{words.earlier(earlier)}</p>}
      {length === 0 && <p className={styles['empty']}>{words.noLines}</p>}
      <ol ref={end}>
        {lines.map((line) => (
          <LineRow key={line.row.id} line={line} isReleased={released.has(line.row.id)} {...deeds} />
        ))}
        <PendingRows pending={pending} place={place} />
      </ol>
    </section>
  );
}

function showNewest(list: HTMLOListElement | null): void {
  const frame = list?.parentElement;
  if (list === null || frame === null || frame === undefined) return;
  const { scrollHeight, clientHeight } = frame;
  // Where the page scrolls as a whole (200 % zoom) the newest line comes to stand above the line that is typed in.
  if (scrollHeight <= clientHeight) list.lastElementChild?.scrollIntoView({ block: 'nearest' });
  else frame.scrollTop = scrollHeight;
}

const LineRow = memo(
  function LineRow({ line, isReleased, onEdit, onRemove, onRelease }: RowProps): ReactElement {
    const { body } = line.row;
    return (
      <li className={styles['line']} data-line={line.row.id}>
        <span className={styles['dot']}>
          {line.type === 'statement' && line.row.sourceDomain !== null && (
            <DomainDot domain={line.row.sourceDomain} />
          )}
        </span>
        <span className={styles['kind']}>
          <KindOfLine line={line} />
        </span>
        <span className={styles['words']}>
          {wordsOf(line)}
          <span className={styles['about']}> {aboutOf(line)}</span>
        </span>
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
      </li>
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
