import { useEffect, useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { phaseCue, usedSeconds } from './meetingClock.ts';
import { useSoftSound } from './Notices.tsx';
import { useTicking } from './ticking.ts';
import styles from './PhaseStrip.module.css';

/** Thresholds that were announced since the page opened: each is said once, also after looking at something else. */
const announced = new Set<string>();

/**
 * Says each threshold once: in words, colour and shape for the eye, politely for the ear, with a soft tone for who wants it
 * (feature C4). Works for a phase and for an ordinary agenda item.
 */
export function TimeCue({
  place,
  name,
  plannedSeconds,
  time,
  countedUntil,
  hasSound,
}: Readonly<{
  /** Unique for what is timed: a phase of a case, or an item. */
  place: string;
  name: string;
  plannedSeconds: number;
  time: Readonly<{ endedSeconds: number; openSince: number | null }>;
  countedUntil: number | null;
  hasSound: boolean;
}>): ReactElement {
  const cue = useTicking((now) => phaseCue(plannedSeconds, usedSeconds(time, now, countedUntil)));
  const left = useTicking((now) =>
    Math.max(1, Math.ceil((plannedSeconds - usedSeconds(time, now, countedUntil)) / 60)),
  );
  const [said, setSaid] = useState('');
  const sound = useSoftSound(hasSound);
  useEffect(() => {
    // More time for the same thing (a changed plan) is another threshold.
    const key = `${place} ${plannedSeconds} ${cue}`;
    if (cue === 0 || announced.has(key)) {
      setSaid('');
      return;
    }
    announced.add(key);
    setSaid(cue === 1 ? words.near(name, left) : words.used(name));
    sound();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the minutes that pass after a threshold must not speak
  }, [cue, place, plannedSeconds]);
  return (
    <>
      {cue > 0 && (
        <span className={cue === 2 ? styles['used'] : styles['near']} aria-hidden="true">
          {cue === 2 ? `■ ${words.used(name)}` : `◔ ${words.near(name, left)}`}
        </span>
      )}
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </>
  );
}
