import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { PhaseBar } from '../../components/PhaseBar.tsx';
import type { Card, Cockpit } from './cockpit.ts';
import { usedSeconds } from './meetingClock.ts';
import { TimeCue } from './TimeCue.tsx';
import { useTicking } from './ticking.ts';
import styles from './PhaseStrip.module.css';

/** The phases with their minutes, and the soft sign when a phase is nearly or quite used up. */
export function PhaseStrip({
  card,
  countedUntil,
  paused,
  isRunning,
  hints,
  onPhase,
}: Readonly<{
  card: Card;
  countedUntil: number | null;
  paused: boolean;
  isRunning: boolean;
  hints: Cockpit['hints'];
  onPhase: (phase: string) => void;
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
        {isRunning && hints.clock && current !== undefined && (
          <TimeCue
            key={`${card.id} ${current.id}`}
            place={`${card.id} ${current.id}`}
            name={current.name}
            plannedSeconds={current.plannedSeconds}
            time={current}
            countedUntil={countedUntil}
            hasSound={hints.sound}
          />
        )}
        {paused && <span className={styles['paused']}>‖ {words.paused}</span>}
      </div>
    </div>
  );
}
