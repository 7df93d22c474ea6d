import { useEffect, useRef, type ReactNode } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { withoutNumber } from '../../../shared/model/oldMinutes/oldWords.ts';
import { oldMinutesText as words } from '../../../shared/text/nl/oldMinutes.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { todayHere } from '../followup/todayHere.ts';
import type { OldRow } from './oldMinutesRows.ts';
import shared from './intake.module.css';
import styles from './oldMinutes.module.css';

/** One proposal: what it says, who and when, and what a person does with it. */
export function OldMinutesRow(
  props: Readonly<{
    row: OldRow;
    /** Takes the focus once: the row that comes after what was just done. */
    isFocused: boolean;
    needsMeeting: boolean;
    onAccept: () => void;
    onChange: () => void;
    onState: (state: OldRow['state']) => void;
  }>,
): ReactNode {
  const { row, isFocused, needsMeeting, onAccept, onChange, onState } = props;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFocused) line.current?.querySelector('button')?.focus();
  }, [isFocused]);
  const name = row.text.slice(0, 80);
  if (row.state !== 'open') {
    return (
      <li ref={line} className={styles.settled}>
        <span className={styles.words}>{row.text}</span>
        <Chip tone={row.state === 'accepted' ? 'good' : 'neutral'}>{words.states[row.state]}</Chip>
        {row.state === 'skipped' && (
          <Button
            size="small"
            variant="quiet"
            aria-label={words.restoreOf(name)}
            onPress={() => onState('open')}
          >
            {words.restore}
          </Button>
        )}
      </li>
    );
  }
  return (
    <li ref={line} className={styles.row}>
      <div>
        <p className={shared.text}>{row.text}</p>
        <RowDetails row={row} />
      </div>
      <div className={shared.actions}>
        <Button size="small" isDisabled={needsMeeting} aria-label={words.acceptOf(name)} onPress={onAccept}>
          {words.accept}
        </Button>
        <Button size="small" variant="quiet" aria-label={words.changeOf(name)} onPress={onChange}>
          {words.change}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={words.skipOf(name)}
          onPress={() => onState('skipped')}
        >
          {words.skip}
        </Button>
      </div>
    </li>
  );
}

function RowDetails({ row }: Readonly<{ row: OldRow }>): ReactNode {
  const { data: people } = useAnswer(
    'followup.people',
    row.ownerId === null ? null : { text: '', includeId: row.ownerId },
  );
  const owner = row.ownerId === null ? undefined : people?.find(({ id }) => id === row.ownerId)?.name;
  const details = [
    owner ?? '',
    row.due === null ? '' : formatShortDate(row.due),
    row.caseId === null ? '' : row.caseNumber,
    row.minutes === null ? '' : `${row.minutes} min`,
    row.reason,
  ].filter((part) => part !== '');
  const notes = [
    row.kind !== 'agendaItem' && row.ownerId === null && row.owner !== '' ? words.inMinutes(row.owner) : '',
    row.due === null && row.dueWords !== '' ? words.inMinutes(row.dueWords) : '',
    row.caseId === null && row.caseNumber !== '' ? words.unknownCase(row.caseNumber) : '',
    row.due !== null && row.due < todayHere() ? words.duePast : '',
    row.isKnown ? words.known : '',
  ].filter((part) => part !== '');
  return (
    <>
      {details.length > 0 && <p className={shared.quiet}>{details.join(' · ')}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <span aria-hidden="true">▲ </span>
          {note}
        </p>
      ))}
      {withoutNumber(row.from) !== row.text && (
        <p className={shared.quiet}>
          {words.from}: {row.from}
        </p>
      )}
    </>
  );
}
