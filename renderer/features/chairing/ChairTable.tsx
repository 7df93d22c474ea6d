import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { TableContext } from '../../../shared/model/tableLine.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { AgendaList, titleOf } from './AgendaList.tsx';
import { CaptureLine } from './CaptureLine.tsx';
import { CaseMiddle } from './CaseMiddle.tsx';
import { ChairDialogs, type OpenDialog } from './ChairDialogs.tsx';
import { ChairFooter } from './ChairFooter.tsx';
import { ChairHeader } from './ChairHeader.tsx';
import { linesOf, nextTurn, type Cockpit, type Line } from './cockpit.ts';
import { LineList } from './LineList.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { SincePanel } from './SincePanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import { useChairKeys } from './useChairKeys.ts';
import { useLock } from '../../client/useLock.ts';
import { useRoomDeeds } from './useRoomDeeds.ts';
import { useTableCalls } from './useTableCalls.ts';
import styles from './ChairScreen.module.css';

const panes = ['input[role="combobox"]', '[data-seat][tabindex="0"]', 'nav button[aria-pressed="true"]'];

/** The three columns with everything they do. */
export function ChairTable({
  cockpit,
  refresh,
  onShow,
  onBack,
  onMinutes,
}: Readonly<{
  cockpit: Cockpit;
  /** Reads the table again; shared: a reading that a push has begun already will do. */
  refresh: (isShared?: boolean) => Promise<Cockpit | undefined>;
  /** Looks at another item; null goes back to the one that runs. */
  onShow: (itemId: string | null) => void;
  onBack: () => void;
  onMinutes: () => void;
}>): ReactElement {
  const call = useTableCalls();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [editing, setEditing] = useState<Line | null>(null);
  const [turn, setTurn] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { meeting, agenda, discussion, people, organisations, today } = cockpit;
  const meetingId = meeting.id;
  const isOn = meeting.status === 'inProgress';
  const shown = agenda.find(({ id }) => id === cockpit.shownItemId);
  const isShownNow = shown !== undefined && shown.id === meeting.currentItemId;
  const speaker = discussion?.seats.find(({ id }) => id === turn);
  const speakerId = speaker === undefined ? null : (speaker.substitute ?? speaker.contact).id;
  const lines = useMemo(() => linesOf(cockpit), [cockpit]);
  const room = useRoomDeeds(cockpit, lines, call);
  const lock = useLock();
  const hasCase = discussion !== null;
  const table: TableContext = useMemo(
    () => ({ people, organisations, today, hasCase, speakerId }),
    [people, organisations, today, hasCase, speakerId],
  );

  const latest = useRef(cockpit);
  useEffect(() => {
    latest.current = cockpit;
  }, [cockpit]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  /** One after the other, each with the table as the one before left it: two quick presses are two steps. */
  const inTurn = (work: (now: Cockpit) => Promise<void>): void => {
    queue.current = queue.current.then(async () => {
      await work(latest.current);
      latest.current = (await refresh()) ?? latest.current;
    });
  };

  const startItem = async (itemId: string): Promise<void> => {
    setEditing(null);
    setTurn(null);
    if ((await call('chairing.startItem', { meetingId, itemId })) !== undefined) onShow(null);
    field.current?.focus();
  };
  const begin = async (): Promise<void> => {
    if ((await call('chairing.start', { meetingId })) === undefined) return;
    const [first] = agenda;
    if (first !== undefined) await startItem(first.id);
  };
  const finish = async (): Promise<void> => {
    const answer = await call('chairing.finishMeeting', { meetingId, confirmed: false });
    if (answer?.finished === true) onMinutes();
    else if (answer !== undefined) setDialog({ kind: 'finish', open: answer.open });
  };
  const keep = async (line: string): Promise<boolean> => {
    if (editing !== null) {
      const { id, version } = editing.row;
      const target = { type: editing.type, id, version } as const;
      if ((await call('chairing.rewrite', { target, line })) === undefined) return false;
      await refresh();
      setEditing(null);
      return true;
    }
    const kept = await call('chairing.capture', {
      meetingId,
      discussionId: discussion?.id ?? null,
      line,
      speakerId,
    });
    // The field empties when the line stands above it, so that ↑ finds it there.
    if (kept !== undefined) await refresh(true);
    return kept !== undefined;
  };
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
  const next = (): void => setTurn(nextTurn(discussion?.seats ?? [], turn)?.id ?? null);

  useChairKeys({
    phase: (step) =>
      inTurn(async ({ discussion: card, meeting: { currentItemId } }) => {
        if (card === null || card.itemId !== currentItemId) return;
        const place = card.phases.findIndex(({ id }) => id === card.currentPhase);
        const phase = card.phases[place + step];
        if (phase !== undefined)
          await call('chairing.startPhase', { discussionId: card.id, phase: phase.id });
      }),
    item: (step) =>
      inTurn(async (now) => {
        if (now.meeting.status !== 'inProgress') return;
        const place = now.agenda.findIndex(({ id }) => id === now.meeting.currentItemId);
        const from = place >= 0 ? place : lastDone(now.agenda);
        const item = now.agenda[from + step];
        if (item !== undefined) await startItem(item.id);
      }),
    next,
    note: () => setDialog({ kind: 'notes' }),
    keys: () => setDialog({ kind: 'keys' }),
    release: room.toggleHere,
    blank: room.toggleBlank,
    windows: () => setDialog({ kind: 'windows' }),
    closeCase: () => {
      if (isOn && discussion !== null && discussion.closedAt === null) setDialog({ kind: 'closeCase' });
    },
    finish: () => {
      if (isOn) void finish();
    },
    pane: (step) => goToPane(step),
  });

  return (
    <div className={styles['screen']}>
      <ChairHeader
        cockpit={cockpit}
        onBack={onBack}
        onLock={() => void lock()}
        onWindows={() => setDialog({ kind: 'windows' })}
        onKeys={() => setDialog({ kind: 'keys' })}
        onFinish={() => void finish()}
      />
      <div className={styles['columns']}>
        <AgendaList cockpit={cockpit} onLook={(id) => onShow(id === meeting.currentItemId ? null : id)} />
        <main className={styles['middle']}>
          {!isOn && (
            <div className={styles['state']}>
              <h2>{meeting.status === 'finished' ? words.finishedTitle : words.notStartedTitle}</h2>
              <p>{meeting.status === 'finished' ? words.finished : words.notStarted}</p>
              <p>
                {meeting.status === 'finished' ? (
                  <Button variant="primary" onPress={onMinutes}>
                    {words.toMinutes}
                  </Button>
                ) : (
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do on this screen
                  <Button variant="primary" autoFocus onPress={() => void begin()}>
                    {words.start}
                  </Button>
                )}
              </p>
            </div>
          )}
          {isOn && shown === undefined && <p className={styles['state']}>{words.nothingRuns}</p>}
          {isOn && shown !== undefined && !isShownNow && (
            <div className={styles['looking']}>
              <span>{words.looking}</span>
              <Button size="small" onPress={() => onShow(null)}>
                {words.toRunning}
              </Button>
              <Button size="small" variant="primary" onPress={() => void startItem(shown.id)}>
                {words.startItem}
              </Button>
            </div>
          )}
          {discussion !== null && (
            <CaseMiddle
              card={discussion}
              cockpit={cockpit}
              call={call}
              onCloseCase={() => setDialog({ kind: 'closeCase' })}
            />
          )}
          {discussion === null && shown !== undefined && (
            <div className={styles['bare']}>
              <h2>{titleOf(shown)}</h2>
              {shown.note !== '' && <p>{shown.note}</p>}
              <p className={styles['asks']}>{shown.kind === 'break' ? words.breakHint : words.bareHint}</p>
              {shown.kind === 'plain' && (
                <Button size="small" onPress={() => setDialog({ kind: 'opening' })}>
                  {words.opening}
                </Button>
              )}
            </div>
          )}
          <div className={styles['lines']}>
            {discussion !== null && discussion.earlierStatements > 0 && (
              <p className={styles['asks']}>{words.earlier(discussion.earlierStatements)}</p>
            )}
            {shown !== undefined && (
              <LineList
                lines={lines}
                released={room.released}
                onEdit={edit}
                onRemove={remove}
                {...(isShownNow ? { onRelease: room.toggle } : {})}
              />
            )}
          </div>
          {isOn && shown !== undefined && (discussion === null || discussion.closedAt === null) && (
            <CaptureLine
              key={shown.id}
              place={`capture:${discussion?.id ?? shown.id}`}
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
        <aside className={styles['side']} aria-label={words.tableMeeting}>
          {discussion !== null && (
            <TablePanel
              card={discussion}
              participants={cockpit.participants}
              turn={turn}
              call={call}
              onNext={next}
              onLeave={() => field.current?.focus()}
            />
          )}
          <OutcomePanel
            cockpit={cockpit}
            call={call}
            onDecision={(row) => setDialog({ kind: 'concept', concept: { type: 'decision', row } })}
            onAction={(row) => setDialog({ kind: 'concept', concept: { type: 'action', row } })}
            onCarried={(action) => setDialog({ kind: 'carried', action })}
          />
          {discussion !== null && <SincePanel card={discussion} />}
        </aside>
      </div>
      <ChairFooter cockpit={cockpit} onNote={() => setDialog({ kind: 'notes' })} />
      <ChairDialogs
        dialog={dialog}
        cockpit={cockpit}
        call={call}
        onClose={() => setDialog(null)}
        onFinished={onMinutes}
      />
    </div>
  );
}

function lastDone(agenda: Cockpit['agenda']): number {
  return agenda.findLastIndex(({ state }) => state === 'done');
}

/** Moves the focus from the line to the table, the agenda and back. */
function goToPane(step: 1 | -1): void {
  const found = panes.flatMap((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element === null ? [] : [element];
  });
  const place = found.findIndex((element) => element === document.activeElement);
  found[(place + step + found.length) % Math.max(1, found.length)]?.focus();
}
