import { useCallback, useSyncExternalStore, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Chip } from '../../components/Chip.tsx';
import { LineWords } from './LineWords.tsx';
import type { PendingLine, PendingLines } from './pendingLines.ts';
import styles from './LineList.module.css';

/** What was typed a moment ago and is being kept: it stands under the list before the core has answered. */
export function PendingRows({
  pending,
  place,
}: Readonly<{ pending: PendingLines; place: string }>): ReactElement[] {
  return useSyncExternalStore(pending.subscribe, pending.current)
    .filter((entry) => entry.place === place)
    .map((entry) => <PendingRow key={entry.line.row.id} entry={entry} />);
}

function PendingRow({ entry: { line, isWaiting } }: Readonly<{ entry: PendingLine }>): ReactElement {
  const intoSight = useCallback(
    (row: HTMLDivElement | null) => row?.scrollIntoView({ block: 'nearest' }),
    [],
  );
  return (
    <div ref={intoSight} role="listitem" className={styles['line']} data-pending aria-busy="true">
      <span className={styles['dot']} />
      <LineWords line={line} />
      <span className={styles['chips']}>{isWaiting && <Chip tone="warn">{words.notKeptYet}</Chip>}</span>
      <span className={styles['tools']} />
    </div>
  );
}
