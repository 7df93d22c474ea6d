import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { breakProposal } from '../../../shared/model/breakProposal.ts';
import { isBeyondPicture } from '../../../shared/model/phaseStage.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useDone } from '../../client/useDone.ts';
import { Button } from '../../components/Button.tsx';
import { atTable, type Card, type Cockpit } from './cockpit.ts';
import { stageOf } from './parts.ts';
import { nameOf } from './RoundBar.tsx';
import { useTicking } from './ticking.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Notices.module.css';

/** Proposes the break on time: one press puts it right after what runs now. */
export function BreakNotice({
  cockpit,
  call,
}: Readonly<{ cockpit: Cockpit; call: TableCall }>): ReactElement | null {
  const { agenda, meeting } = cockpit;
  const done = useDone();
  const [putOff, setPutOff] = useState<number | null>(null);
  const minutes = useTicking((now) => workedSince(cockpit, now));
  const proposal = breakProposal(agenda, minutes);
  // Put off once is put off for ten minutes.
  if (proposal === null || (putOff !== null && proposal.minutes < putOff + 10)) return null;
  const place = async (): Promise<void> => {
    if ((await call('chairing.breakNext', { meetingId: meeting.id })) === undefined) return;
    done(cockpitText.breaks.placed);
  };
  return (
    <div className={styles['notice']} role="status">
      <span aria-hidden="true">◔</span>
      <span>{cockpitText.breaks.proposal(proposal.minutes)}</span>
      <Button size="small" onPress={() => void place()}>
        {cockpitText.breaks.place}
      </Button>
      <Button size="small" variant="quiet" onPress={() => setPutOff(proposal.minutes)}>
        {cockpitText.breaks.later}
      </Button>
    </div>
  );
}

/** Whole minutes since the meeting began or its last break ended. */
function workedSince({ agenda, meeting, countedUntil }: Cockpit, now: number): number {
  if (meeting.startedAt === null) return 0;
  const ends = agenda.flatMap(({ kind, state, startedAt, endedSeconds }) =>
    kind === 'break' && state === 'done' && startedAt !== null ? [startedAt + endedSeconds * 1000] : [],
  );
  const since = Math.max(meeting.startedAt, ...ends);
  return Math.floor(Math.max(0, (countedUntil ?? now) - since) / 60_000);
}

/** Before judging: who was not heard, by name, with one press back to the round. Blocks nothing. */
export function NotHeardNotice({
  card,
  onRound,
}: Readonly<{ card: Card; onRound: () => void }>): ReactElement | null {
  const silent = atTable(card.seats).filter(({ heard }) => heard === 'notYet');
  if (silent.length === 0 || !isBeyondPicture(stageOf(card))) return null;
  return (
    <div className={styles['notice']} role="status">
      <span aria-hidden="true">▲</span>
      <span>{cockpitText.round.before(silent.map(nameOf).join(', '))}</span>
      <Button size="small" onPress={onRound}>
        {cockpitText.round.back}
      </Button>
    </div>
  );
}

/** A short, low tone, made here: nothing is loaded or recorded. */
export function useSoftSound(isOn: boolean): () => void {
  const latest = useRef(isOn);
  useEffect(() => {
    latest.current = isOn;
  }, [isOn]);
  return useCallback(() => {
    if (latest.current) softTone();
  }, []);
}

function softTone(): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = 330;
  volume.gain.setValueAtTime(0.0001, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.06, audio.currentTime + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.6);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.65);
  tone.addEventListener('ended', () => void audio.close());
}
