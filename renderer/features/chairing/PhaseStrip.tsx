import { useEffect, useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { PhaseBar } from '../../components/PhaseBar.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { Card } from './cockpit.ts';
import { phaseCue, usedSeconds } from './meetingClock.ts';
import { useTicking } from './ticking.ts';
import styles from './PhaseStrip.module.css';

/** The phases with their minutes, the method, and the soft sign when a phase is nearly or quite used up. */
export function PhaseStrip({
  card,
  countedUntil,
  paused,
  isRunning,
  onPhase,
  onMethod,
  onPause,
}: Readonly<{
  card: Card;
  countedUntil: number | null;
  paused: boolean;
  isRunning: boolean;
  onPhase: (phase: string) => void;
  onMethod: (method: string) => void;
  onPause: () => void;
}>): ReactElement {
  const current = card.phases.find(({ id }) => id === card.currentPhase);
  const used = useTicking((now) =>
    current === undefined ? 0 : Math.floor(usedSeconds(current, now, countedUntil) / 60),
  );
  return (
    <div>
      <PhaseBar
        label={words.phases}
        {...(isRunning ? { onChoose: onPhase } : {})}
        phases={card.phases.map((phase) => ({
          id: phase.id,
          label: phase.name,
          state:
            phase.id === card.currentPhase
              ? ('now' as const)
              : phase.done
                ? ('done' as const)
                : ('next' as const),
          plannedMinutes: Math.round(phase.plannedSeconds / 60),
          ...(phase.id === card.currentPhase ? { usedMinutes: used } : {}),
        }))}
      />
      <div className={styles['foot']}>
        {isRunning && current !== undefined && (
          <TimeCue key={`${card.id} ${current.id}`} phase={current} countedUntil={countedUntil} />
        )}
        {paused && <span className={styles['paused']}>‖ {words.paused}</span>}
        <span className={styles['tools']}>
          {isRunning && (
            <Button size="small" variant="quiet" onPress={onPause}>
              {paused ? words.resume : words.pause}
            </Button>
          )}
          <MenuButton
            size="small"
            variant="quiet"
            label={words.method(card.methodName)}
            entries={card.methods.map(({ id, name }) => ({ id, label: name }))}
            onAction={onMethod}
          />
        </span>
      </div>
    </div>
  );
}

/** Says each threshold once: in words and shape for the eye, politely for the ear. */
function TimeCue({
  phase,
  countedUntil,
}: Readonly<{ phase: Card['phases'][number]; countedUntil: number | null }>): ReactElement {
  const cue = useTicking((now) => phaseCue(phase.plannedSeconds, usedSeconds(phase, now, countedUntil)));
  const left = useTicking((now) =>
    Math.max(1, Math.ceil((phase.plannedSeconds - usedSeconds(phase, now, countedUntil)) / 60)),
  );
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Only the threshold speaks: the minutes that pass after it do not.
    setSaid(cue === 0 ? '' : cue === 1 ? words.near(phase.name, left) : words.used(phase.name));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- minutes must not be announced again
  }, [cue, phase.name]);
  return (
    <>
      {cue > 0 && (
        <span className={cue === 2 ? styles['used'] : styles['near']} aria-hidden="true">
          {cue === 2 ? `■ ${words.used(phase.name)}` : `◔ ${words.near(phase.name, left)}`}
        </span>
      )}
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </>
  );
}
