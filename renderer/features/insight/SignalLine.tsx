import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { findPlaces } from '../../../shared/model/lists/findPlaces.ts';
import { findListItem, labelOf } from '../../../shared/model/lists/listItem.ts';
import { signalCategories } from '../../../shared/model/lists/signalCategories.ts';
import { shareabilities } from '../../../shared/model/lists/statementKinds.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { useDeed } from '../../client/useDeed.ts';
import { ChangeSignalDialog } from './ChangeSignalDialog.tsx';
import { SignalLinks } from './SignalLinks.tsx';
import styles from './Insight.module.css';
import signalStyles from './Signals.module.css';

export type SignalRow = Output<'insight.listSignals'>['rows'][number];
type SignalFields = Omit<SignalRow, 'links'>;
const text = insightText.signals;

/** Kind, category and what is still to do with it, in words and shapes. */
export function SignalHead({
  row,
  saysOpen = true,
}: Readonly<{
  row: SignalFields;
  /** False where every signal of the list is not discussed yet. */
  saysOpen?: boolean;
}>): ReactElement {
  return (
    <div className={styles['signalHead']}>
      <StatementKindMark kind={row.kind} />
      {row.category !== '' && (
        <Chip>{findListItem(signalCategories, row.category)?.label ?? row.category}</Chip>
      )}
      {row.shareability !== 'shareable' && (
        <Chip tone="warn">{labelOf(shareabilities, row.shareability)}</Chip>
      )}
      {saysOpen && row.discussedOn === null && <Chip tone="warn">{signalsText.notDiscussed}</Chip>}
      {row.case !== null && <Link href={`/casussen/${row.case.id}`}>{row.case.number}</Link>}
    </div>
  );
}

/** When, how old, from whom and where, in one line. */
export function signalDetails(row: SignalFields): string {
  const received = new Date(row.receivedAt);
  return [
    row.observedOn === null
      ? signalsText.received(formatShortDate(todayHere(received)))
      : signalsText.seen(formatShortDate(row.observedOn)),
    text.age(row.age),
    ...(row.source === '' ? [] : [row.source]),
    ...(row.findPlace === null ? [] : [labelOf(findPlaces, row.findPlace)]),
    ...(row.discussedOn === null ? [] : [text.discussedOn(formatShortDate(row.discussedOn))]),
  ].join(' · ');
}

/** One signal in the inbox, with its links and what can be done with it. */
export function SignalLine({
  row,
  onLink,
}: Readonly<{ row: SignalRow; onLink: (row: SignalRow) => void }>): ReactElement {
  const run = useDeed('good');
  const [isChanging, setChanging] = useState(false);
  const reference = { id: row.id, version: row.version };
  const isLinkedToItsCase = row.links.some((link) => link.case !== null && link.case.id === row.case?.id);
  return (
    <li data-signal tabIndex={-1}>
      <SignalHead row={row} />
      <p className={signalStyles.words}>{row.body}</p>
      <p className={styles['under']}>{signalDetails(row)}</p>
      <SignalLinks row={row} />
      <div className={styles['signalActions']}>
        <Button
          size="small"
          onPress={() =>
            void run(
              'insight.markDiscussed',
              { ...reference, discussedOn: row.discussedOn === null ? todayHere() : null },
              row.discussedOn === null ? text.marked : text.unmarked,
            )
          }
        >
          {row.discussedOn === null ? text.mark : text.unmark}
        </Button>
        <Button size="small" variant="quiet" onPress={() => setChanging(true)}>
          {signalsText.change}
        </Button>
        <Button size="small" variant="quiet" onPress={() => onLink(row)}>
          {signalsText.links.add}
        </Button>
        {row.case !== null && !isLinkedToItsCase && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => void run('insight.linkSignal', { ...reference, caseId: null }, text.unlinked)}
          >
            {text.unlink}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          onPress={() => void run('insight.removeSignal', reference, text.removed)}
        >
          {text.remove}
        </Button>
      </div>
      {isChanging && <ChangeSignalDialog signal={row} onClose={() => setChanging(false)} />}
    </li>
  );
}
