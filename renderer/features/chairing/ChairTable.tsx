import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { TableContext } from '../../../shared/model/tableLine.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { AgendaList } from './AgendaList.tsx';
import { BareMiddle } from './BareMiddle.tsx';
import { CaptureLine } from './CaptureLine.tsx';
import { CaseMiddle } from './CaseMiddle.tsx';
import { ChairDialogs, type OpenDialog } from './ChairDialogs.tsx';
import { ChairFooter } from './ChairFooter.tsx';
import { ChairHeader, type More } from './ChairHeader.tsx';
import { linesOf, nextTurn, type Cockpit, type Seat } from './cockpit.ts';
import { useSteadyDeeds, useWithoutLines } from './drawnAgain.ts';
import { LineList } from './LineList.tsx';
import { OtherTypist } from './OtherTypist.tsx';
import { MeetingState } from './MeetingState.tsx';
import { BreakNotice } from './Notices.tsx';
import { goToPane } from './panes.ts';
import { PartView } from './PartView.tsx';
import { parts, type Part } from './parts.ts';
import { SideColumn } from './SideColumn.tsx';
import { useChairKeys } from './useChairKeys.ts';
import type { LiveCockpit } from './useCockpit.ts';
import { useCockpitKeys } from './useCockpitKeys.ts';
import { FoldedContext, useFolded } from './folded.ts';
import { useInTurn } from './useInTurn.ts';
import { useLastLine } from './useLastLine.ts';
import { useLines } from './useLines.ts';
import { useNextSpeaker } from './useNextSpeaker.ts';
import { usePart } from './usePart.ts';
import { useLock } from '../../client/useLock.ts';
import { useRoomDeeds } from './useRoomDeeds.ts';
import { useTableCalls } from './useTableCalls.ts';
import styles from './ChairScreen.module.css';

/** What a line without a slash word becomes, by what stands in the middle; elsewhere a fact. */
const kindOfPart: Readonly<Partial<Record<Part, 'interpretation' | 'option'>>> = {
  interpretation: 'interpretation',
  options: 'option',
};

/** The three columns with everything they do. */
export function ChairTable({
  cockpit,
  live,
  onShow,
  onBack,
  onMinutes,
}: Readonly<{
  cockpit: Cockpit;
  live: LiveCockpit;
  /** Looks at another item; null goes back to the one that runs. */
  onShow: (itemId: string | null) => void;
  onBack: () => void;
  onMinutes: () => void;
}>): ReactElement {
  const call = useTableCalls();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [turn, setTurn] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { meeting, agenda, discussion, people, organisations, today } = cockpit;
  const meetingId = meeting.id;
  const isOn = meeting.status === 'inProgress';
  const shown = agenda.find(({ id }) => id === cockpit.shownItemId);
  const isShownNow = shown !== undefined && shown.id === meeting.currentItemId;
  const speaker = discussion?.seats.find(({ id }) => id === turn);
  const speakerId = speaker === undefined ? null : (speaker.substitute ?? speaker.contact).id;
  const { editing, edit, remove, keep, pending, newest, settled, onSeen } = useLines(call, live, field);
  const inTurn = useInTurn(cockpit, live.refresh);
  const place = `capture:${discussion?.id ?? shown?.id}`;
  const lines = useMemo(() => linesOf(cockpit), [cockpit]);
  const lastLine = useLastLine(lines, newest);
  const room = useRoomDeeds({ cockpit, lines, call, inTurn, settled, onSeen });
  const lock = useLock();
  const hasCase = discussion !== null;
  const { part, choose: choosePart } = usePart(discussion, cockpit.hints.followPhase);
  const choose = (chosen: Part): void => {
    choosePart(chosen);
    // Where the page scrolls as a whole (200 % zoom) what was chosen comes into sight.
    if (chosen !== 'picture') bringIntoSight('[data-parts]', 'start');
  };
  const defaultKind = kindOfPart[part];
  const [begun, setBegun] = useState<{ readonly place: string; readonly text: string } | null>(null);
  const { folded, fold } = useFolded(cockpit.folded, call);
  const table: TableContext = useMemo(
    () => ({ people, organisations, today, hasCase, speakerId, defaultKind }),
    [people, organisations, today, hasCase, speakerId, defaultKind],
  );

  const startItem = async (itemId: string): Promise<void> => {
    edit(null);
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
  const next = (): void => {
    setTurn(nextTurn(discussion?.seats ?? [], turn)?.id ?? null);
    bringIntoSight('[data-round]', 'nearest');
  };
  const nextSpeaker = useNextSpeaker(cockpit, call, setTurn);
  const hear = (seatId: string, heard: 'newFact' | 'nothingNew' | 'pass'): void => {
    void call('chairing.setHeard', { seatId, heard });
    if (heard === 'newFact') field.current?.focus();
    else next();
  };
  const hearTurn = (heard: 'nothingNew' | 'pass') => (): void => {
    if (isOn && turn !== null) hear(turn, heard);
  };
  const pause = (): void =>
    inTurn(async (now) => {
      if (now.meeting.currentItemId === null) return;
      await call(now.meeting.paused ? 'chairing.resume' : 'chairing.pause', { meetingId });
    });
  useCockpitKeys({
    ...Object.fromEntries(parts.map((entry, index) => [`${index + 1}`, () => choose(entry)])),
    n: hearTurn('nothingNew'),
    p: hearTurn('pass'),
    w: () => isOn && setDialog({ kind: 'floor' }),
    g: () => isOn && void nextSpeaker(),
    k: () => isOn && pause(),
    u: () => isOn && setDialog({ kind: 'recover' }),
    t: () => setDialog({ kind: 'times' }),
    o: () =>
      setDialog({ kind: shown !== undefined && shown.id === agenda.at(-1)?.id ? 'closing' : 'opening' }),
    h: () => setDialog({ kind: 'hints' }),
    m: () => setDialog({ kind: 'theme' }),
    d: () => hasCase && setDialog({ kind: 'goals' }),
    e: () => agenda.some((item) => item.case?.closed === true) && setDialog({ kind: 'reflection' }),
    a: () => fold('agendaColumn', !folded.has('agendaColumn')),
    i: () => fold('sideColumn', !folded.has('sideColumn')),
  });

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
    pane: goToPane,
  });

  const still = useWithoutLines(cockpit);
  const deeds = useSteadyDeeds({
    onPart: choose,
    onHeard: (seat: Seat, heard: 'newFact' | 'nothingNew' | 'pass') => hear(seat.id, heard),
    onNext: next,
    onNextSpeaker: () => void nextSpeaker(),
    onLeave: () => field.current?.focus(),
    onBack,
    onLock: () => void lock(),
    onWindows: () => setDialog({ kind: 'windows' }),
    onMore: (kind: More) => setDialog({ kind }),
    onFinish: () => void finish(),
    onLook: (id: string) => onShow(id === meeting.currentItemId ? null : id),
    onCloseCase: () => setDialog({ kind: 'closeCase' }),
    onEstimates: () => setDialog({ kind: 'estimates' }),
  });

  return (
    <FoldedContext value={{ folded, fold }}>
      <div className={styles['screen']}>
        <ChairHeader
          cockpit={cockpit}
          onBack={deeds.onBack}
          onLock={deeds.onLock}
          onWindows={deeds.onWindows}
          onMore={deeds.onMore}
          onFinish={deeds.onFinish}
        />
        <div
          className={styles['columns']}
          data-agenda={!folded.has('agendaColumn')}
          data-side={!folded.has('sideColumn')}
        >
          <AgendaList cockpit={cockpit} onLook={deeds.onLook} />
          <main className={styles['middle']}>
            <MeetingState cockpit={cockpit} onBegin={() => void begin()} onMinutes={onMinutes} />
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
            {isOn && cockpit.hints.breaks && <BreakNotice cockpit={cockpit} call={call} />}
            {still.discussion !== null && (
              <CaseMiddle
                card={still.discussion}
                cockpit={still}
                call={call}
                part={part}
                turn={turn}
                isRoundOn={speaker !== undefined}
                onPart={deeds.onPart}
                onHeard={deeds.onHeard}
                onNext={deeds.onNext}
                onCloseCase={deeds.onCloseCase}
                onEstimates={deeds.onEstimates}
              />
            )}
            {discussion === null && shown !== undefined && (
              <BareMiddle item={shown} cockpit={cockpit} onScript={(kind) => setDialog({ kind })} />
            )}
            <div className={styles['lines']}>
              {discussion !== null && part !== 'picture' && (
                <PartView
                  part={part}
                  card={discussion}
                  call={call}
                  lastLine={lines.at(-1)}
                  canClose={isOn && discussion.closedAt === null}
                  deeds={{
                    onEdit: edit,
                    onRemove: remove,
                    onQuestion: (statementId) => setDialog({ kind: 'question', statementId }),
                    onDecide: (option) => {
                      setBegun({ place: discussion.id, text: `/b ${option} omdat ` });
                      choose('decision');
                    },
                    onPart: choose,
                    onCloseCase: () => setDialog({ kind: 'closeCase' }),
                  }}
                />
              )}
              {shown !== undefined && (discussion === null || part === 'picture') && (
                <LineList
                  lines={lines}
                  pending={pending}
                  place={place}
                  earlier={discussion?.earlierStatements ?? 0}
                  released={room.released}
                  onEdit={edit}
                  onRemove={remove}
                  {...(isShownNow ? { onRelease: room.toggle } : {})}
                />
              )}
            </div>
            {isOn && <OtherTypist meeting={meeting} />}
            {isOn && shown !== undefined && (discussion === null || discussion.closedAt === null) && (
              <CaptureLine
                key={shown.id}
                place={place}
                table={table}
                people={people}
                editing={editing}
                lastLine={lastLine}
                begun={begun !== null && begun.place === discussion?.id ? begun : null}
                onBegun={() => setBegun(null)}
                inputRef={field}
                onEdit={edit}
                onKeep={(line) =>
                  keep(line, { place, meetingId, discussionId: discussion?.id ?? null, table })
                }
              />
            )}
          </main>
          <SideColumn
            cockpit={still}
            turn={turn}
            call={call}
            onNext={deeds.onNext}
            onNextSpeaker={deeds.onNextSpeaker}
            onLeave={deeds.onLeave}
            onOpen={setDialog}
          />
        </div>
        <ChairFooter cockpit={cockpit} onNote={() => setDialog({ kind: 'notes' })} />
        <ChairDialogs
          dialog={dialog}
          cockpit={cockpit}
          call={call}
          onShow={onShow}
          onOpen={setDialog}
          onClose={() => setDialog(null)}
          onFinished={onMinutes}
        />
      </div>
    </FoldedContext>
  );
}

function lastDone(agenda: Cockpit['agenda']): number {
  return agenda.findLastIndex(({ state }) => state === 'done');
}

/** Once it is drawn; moves nothing where it can be seen already. */
function bringIntoSight(selector: string, block: 'start' | 'nearest'): void {
  requestAnimationFrame(() => document.querySelector(selector)?.scrollIntoView({ block }));
}
