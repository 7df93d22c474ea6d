import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useParams } from 'wouter';
import type { TableContext } from '../../../shared/model/tableLine.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { titleOf } from './AgendaList.tsx';
import { CaptureLine } from './CaptureLine.tsx';
import { ChairDialogs, type OpenDialog } from './ChairDialogs.tsx';
import { linesOf, type Cockpit } from './cockpit.ts';
import { LineList } from './LineList.tsx';
import { MinuteTakerKeys } from './MinuteTakerKeys.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { ParkedPanel } from './ParkedPanel.tsx';
import { FoldedContext, useFolded } from './folded.ts';
import { useTypistMark } from './typist.ts';
import { useTicking } from './ticking.ts';
import { useCockpit, type LiveCockpit } from './useCockpit.ts';
import { useLastLine } from './useLastLine.ts';
import { useLines } from './useLines.ts';
import { useTableCalls } from './useTableCalls.ts';
import styles from './MinuteTakerScreen.module.css';

const text = roomText.minuteTaker;

/** The window of who takes the minutes: the line, what was said, and what was agreed. Clock, round and prompts are with the chair. */
export function MinuteTakerScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const live = useCockpit({ meetingId });
  if (live.cockpit === undefined) {
    return (
      <main className={styles['waiting']}>
        <h1>{text.title}</h1>
        {live.trouble === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <ErrorNotice title={words.loadFailed} onRetry={() => void live.refresh()}>
            {live.trouble}
          </ErrorNotice>
        )}
      </main>
    );
  }
  return <MinuteTakerTable cockpit={live.cockpit} live={live} />;
}

function MinuteTakerTable({
  cockpit,
  live,
}: Readonly<{ cockpit: Cockpit; live: LiveCockpit }>): ReactElement {
  const call = useTableCalls();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { meeting, agenda, discussion, people, organisations, today } = cockpit;
  const shown = agenda.find(({ id }) => id === cockpit.shownItemId);
  const lines = useMemo(() => linesOf(cockpit), [cockpit]);
  const released = useMemo(() => new Set(cockpit.room.released), [cockpit.room.released]);
  const hasCase = discussion !== null;
  const table: TableContext = useMemo(
    () => ({ people, organisations, today, hasCase, speakerId: null }),
    [people, organisations, today, hasCase],
  );
  const place = `minutes:${discussion?.id ?? shown?.id}`;
  const { editing, edit, remove, keep, pending, newest } = useLines(call, live, field);
  const lastLine = useLastLine(lines, newest);
  const fold = useFolded(cockpit.folded, call);
  useTypistMark(meeting.id);
  const isOn = meeting.status === 'inProgress' && shown !== undefined;
  return (
    <FoldedContext value={fold}>
      <div className={styles['screen']}>
        <header className={styles['head']}>
          <h1>{shown === undefined ? text.title : titleOf(shown)}</h1>
          <p>{discussion === null ? meeting.title : discussion.question}</p>
          <Time />
        </header>
        <main className={styles['middle']} aria-label={text.title}>
          {isOn ? (
            <div className={styles['lines']}>
              <LineList
                lines={lines}
                pending={pending}
                place={place}
                earlier={discussion?.earlierStatements ?? 0}
                released={released}
                onEdit={edit}
                onRemove={remove}
              />
            </div>
          ) : (
            <p className={styles['nothing']}>{text.nothingRuns}</p>
          )}
          {isOn && (discussion === null || discussion.closedAt === null) && (
            <CaptureLine
              key={shown.id}
              place={place}
              table={table}
              people={people}
              editing={editing}
              lastLine={lastLine}
              inputRef={field}
              onEdit={edit}
              onKeep={(line) =>
                keep(line, { place, meetingId: meeting.id, discussionId: discussion?.id ?? null, table })
              }
            />
          )}
        </main>
        <aside className={styles['side']} aria-label={words.outcomes}>
          <OutcomePanel
            cockpit={cockpit}
            onDecision={(row) => setDialog({ kind: 'concept', concept: { type: 'decision', row } })}
            onAction={(row) => setDialog({ kind: 'concept', concept: { type: 'action', row } })}
            onCarried={(action) => setDialog({ kind: 'carried', action })}
          />
          <ParkedPanel parked={cockpit.parked} onOpen={(point) => setDialog({ kind: 'parked', point })} />
        </aside>
        <MinuteTakerKeys />
        <ChairDialogs
          dialog={dialog}
          cockpit={cockpit}
          call={call}
          // This window follows the item that runs; it shows no other.
          onShow={() => undefined}
          onOpen={setDialog}
          onClose={() => setDialog(null)}
          onFinished={() => setDialog(null)}
        />
      </div>
    </FoldedContext>
  );
}

function Time(): ReactElement {
  return <time className={styles['time']}>{useTicking(timeOfDay)}</time>;
}
