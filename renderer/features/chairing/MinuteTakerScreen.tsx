import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { useParams } from 'wouter';
import type { TableContext } from '../../../shared/model/tableLine.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { titleOf } from './AgendaList.tsx';
import { CaptureLine } from './CaptureLine.tsx';
import { ChairDialogs, type OpenDialog } from './ChairDialogs.tsx';
import { linesOf, type Cockpit, type Line } from './cockpit.ts';
import { LineList } from './LineList.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { ParkedPanel } from './ParkedPanel.tsx';
import { useTicking } from './ticking.ts';
import { useTableCalls } from './useTableCalls.ts';
import styles from './MinuteTakerScreen.module.css';

const text = roomText.minuteTaker;

/** The window of who takes the minutes: the line, what was said, and what was agreed. Clock, round and prompts are with the chair. */
export function MinuteTakerScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const current = useAnswer('chairing.cockpit', { meetingId });
  if (current.data === undefined) {
    return (
      <main className={styles['waiting']}>
        <h1>{text.title}</h1>
        {current.error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <ErrorNotice title={words.loadFailed} onRetry={() => void current.refetch()}>
            {current.error.message}
          </ErrorNotice>
        )}
      </main>
    );
  }
  return (
    <MinuteTakerTable
      cockpit={current.data}
      refresh={async () => {
        await current.refetch({ cancelRefetch: false });
      }}
    />
  );
}

function MinuteTakerTable({
  cockpit,
  refresh,
}: Readonly<{ cockpit: Cockpit; refresh: () => Promise<void> }>): ReactElement {
  const call = useTableCalls();
  const [editing, setEditing] = useState<Line | null>(null);
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
  const edit = useCallback((line: Line | null) => {
    setEditing(line);
    field.current?.focus();
  }, []);
  const remove = useCallback(
    (line: Line) => {
      const target = { type: line.type, id: line.row.id, version: line.row.version } as const;
      void (async () => {
        if ((await call('chairing.removeLine', { target })) === undefined) return;
        setEditing((now) => (now?.row.id === line.row.id ? null : now));
        showToast(words.removed, { undo: () => void call('history.undo', {}) });
      })();
    },
    [call],
  );
  const keep = async (line: string): Promise<boolean> => {
    const kept =
      editing === null
        ? await call('chairing.capture', {
            meetingId: meeting.id,
            discussionId: discussion?.id ?? null,
            line,
            speakerId: null,
          })
        : await call('chairing.rewrite', {
            target: { type: editing.type, id: editing.row.id, version: editing.row.version },
            line,
          });
    if (kept === undefined) return false;
    await refresh();
    setEditing(null);
    return true;
  };
  const isOn = meeting.status === 'inProgress' && shown !== undefined;
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <h1>{shown === undefined ? text.title : titleOf(shown)}</h1>
        <p>{discussion === null ? meeting.title : discussion.question}</p>
        <Time />
      </header>
      <main className={styles['middle']} aria-label={text.title}>
        {isOn ? (
          <div className={styles['lines']}>
            <LineList lines={lines} released={released} onEdit={edit} onRemove={remove} />
          </div>
        ) : (
          <p className={styles['nothing']}>{text.nothingRuns}</p>
        )}
        {isOn && (discussion === null || discussion.closedAt === null) && (
          <CaptureLine
            key={shown.id}
            place={`minutes:${discussion?.id ?? shown.id}`}
            table={table}
            people={people}
            editing={editing}
            lastLine={lines.at(-1)}
            inputRef={field}
            onEdit={edit}
            onKeep={keep}
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
  );
}

function Time(): ReactElement {
  return <time className={styles['time']}>{useTicking(timeOfDay)}</time>;
}
