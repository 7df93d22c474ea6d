import { useRef, useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatLongDate, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { oldMinutesText as words } from '../../../shared/text/nl/oldMinutes.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Select } from '../../components/Select.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { useAddCase } from '../meetings/useAddCase.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { OldMinutesDialog } from './OldMinutesDialog.tsx';
import { OldMinutesRow } from './OldMinutesRow.tsx';
import {
  actionInput,
  agendaInput,
  countStates,
  decisionInput,
  nextOpen,
  rowOfLine,
  type OldRow,
  type OldWork,
} from './oldMinutesRows.ts';
import styles from './oldMinutes.module.css';
import shared from './intake.module.css';

const kinds = ['agendaItem', 'decision', 'action'] as const;

/** What was read, row by row: accept, change first, or skip. What was no proposal stands below. */
export function OldMinutesReading(
  props: Readonly<{
    work: OldWork;
    onChange: (change: (work: OldWork) => Partial<OldWork>) => void;
    meetings: Output<'meetings.list'>['rows'];
    /** Where the screen was opened from. */
    meetingId: string | null;
  }>,
): ReactNode {
  const { work, meetings, onChange } = props;
  const { rows, rest } = work;
  const [changing, setChanging] = useState<OldRow | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isHere = (id: string | null): boolean => meetings.some((meeting) => meeting.id === id);
  const target = [work.target, props.meetingId].find(isHere) ?? null;
  const deed = useDeed();
  /** The row whose case is being put on the agenda; the answer may come after a question why it is late. */
  const adding = useRef<string | null>(null);

  const keep = (changed: OldRow): void =>
    onChange((known) => ({ rows: known.rows.map((row) => (row.id === changed.id ? changed : row)) }));
  const settle = (id: string, state: OldRow['state']): void => {
    onChange((known) => ({ rows: known.rows.map((row) => (row.id === id ? { ...row, state } : row)) }));
    setFocused(state === 'open' ? id : nextOpen(rows, id));
  };
  const { add, dialog } = useAddCase(() => {
    if (adding.current !== null) settle(adding.current, 'accepted');
  });
  const accept = async (row: OldRow): Promise<void> => {
    const done = words.done[row.kind];
    if (row.kind === 'agendaItem') {
      if (target === null) return;
      if (row.caseId !== null) {
        adding.current = row.id;
        await add(
          {
            meetingId: target,
            caseId: row.caseId,
            ...(row.minutes === null ? {} : { minutes: row.minutes }),
          },
          row.caseNumber,
          done,
        );
        return;
      }
      if ((await deed('meetings.addItem', agendaInput(row, target), done)) === null) return;
    } else if (row.kind === 'action') {
      if ((await deed('intake.acceptOldAction', actionInput(row, target), done)) === null) return;
    } else if ((await deed('intake.acceptOldDecision', decisionInput(row, target), done)) === null) return;
    settle(row.id, 'accepted');
  };
  const count = countStates(rows);
  return (
    <div className={shared.stack}>
      <div className={shared.bar}>
        <div>
          <p className={shared.quiet}>
            {words.fromFile(work.fileName)}
            {work.writtenOn !== null && ` ${words.writtenOn(formatLongDate(work.writtenOn))}`}
          </p>
          {work.writtenOn === null && <p className={shared.quiet}>{words.noDay}</p>}
          <p role="status">{words.progress(count.accepted, count.skipped, count.open)}</p>
        </div>
        {rows.some(({ kind }) => kind === 'agendaItem') && (
          <div className={styles.target}>
            <Select
              label={words.target}
              placeholder={words.noTarget}
              options={meetings.map(({ id, title, date }) => ({
                id,
                label: `${title}, ${formatShortDate(date)}`,
              }))}
              value={target}
              onChange={(id) => onChange(() => ({ target: id }))}
              {...(meetings.length === 0 ? { hint: words.noMeetings } : {})}
            />
          </div>
        )}
      </div>
      {rows.length === 0 && <p className={shared.warn}>{words.nothing}</p>}
      {work.left > 0 && <p className={shared.warn}>{words.left(work.left)}</p>}
      {kinds.map((kind) => {
        const shown = rows.filter((row) => row.kind === kind);
        return (
          shown.length > 0 && (
            <Card
              key={kind}
              title={words.groups[kind]}
              {...(kind === 'decision'
                ? { note: words.conceptHint }
                : kind === 'agendaItem' && target === null
                  ? { note: words.needsMeeting }
                  : {})}
            >
              <ul className={styles.rows} aria-label={words.groups[kind]}>
                {shown.map((row) => (
                  <OldMinutesRow
                    key={row.id}
                    row={row}
                    isFocused={focused === row.id}
                    needsMeeting={row.kind === 'agendaItem' && target === null}
                    onAccept={() => void accept(row)}
                    onChange={() => setChanging(row)}
                    onState={(state) => settle(row.id, state)}
                  />
                ))}
              </ul>
            </Card>
          )
        );
      })}
      {rest.length > 0 && (
        <Disclosure title={words.rest(rest.length)} defaultExpanded={rows.length === 0} headingLevel={2}>
          <p className={shared.quiet}>{words.restHint}</p>
          <ul className={styles.rest}>
            {rest.map((line) => (
              <li key={line}>
                <span className={shared.text}>{line}</span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={words.proposeOf(line.slice(0, 80))}
                  onPress={() => {
                    const made = rowOfLine(line, crypto.randomUUID());
                    onChange((known) => ({
                      rows: [...known.rows, made],
                      rest: known.rest.filter((other) => other !== line),
                    }));
                    setChanging(made);
                  }}
                >
                  {words.propose}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <BsnNotice texts={rows.map(({ text }) => text)} />
      {changing !== null && (
        <OldMinutesDialog
          row={changing}
          onClose={() => setChanging(null)}
          onKeep={(changed) => {
            keep(changed);
            setFocused(changed.id);
            setChanging(null);
          }}
        />
      )}
      {dialog}
    </div>
  );
}
