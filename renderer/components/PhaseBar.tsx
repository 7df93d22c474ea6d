import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './PhaseBar.module.css';

export type Phase<Id extends string> = Readonly<{
  id: Id;
  label: string;
  state: 'done' | 'now' | 'next';
  plannedMinutes?: number;
  usedMinutes?: number;
}>;

export type PhaseBarProps<Id extends string> = Readonly<{
  label: string;
  phases: readonly Phase<Id>[];
  /** When given, a phase can be pressed to go there. */
  onChoose?: (id: Id) => void;
}>;

/** The phases of a discussion: done with a tick, the present one filling with the minutes used. */
export function PhaseBar<Id extends string>(props: PhaseBarProps<Id>): ReactNode {
  const { label, phases, onChoose } = props;
  return (
    <ol className={styles.phases} aria-label={label}>
      {phases.map((phase) => (
        <li
          key={phase.id}
          className={classes(styles.phase, styles[phase.state])}
          aria-current={phase.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${filledPercent(phase)}%` }} />
          </span>
          {onChoose === undefined ? (
            <PhaseWords phase={phase} />
          ) : (
            <button type="button" className={styles.press} onClick={() => onChoose(phase.id)}>
              <PhaseWords phase={phase} />
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function PhaseWords(props: Readonly<{ phase: Phase<string> }>): ReactNode {
  const { label, state, usedMinutes, plannedMinutes } = props.phase;
  const hasTime = state === 'now' && usedMinutes !== undefined && plannedMinutes !== undefined;
  return (
    <>
      {label}
      {state === 'done' && <span aria-hidden="true"> ✓</span>}
      <VisuallyHidden>, {componentsText.phaseState[state]}</VisuallyHidden>
      {hasTime && (
        <>
          <span
            className={usedMinutes > plannedMinutes ? styles.late : styles.time}
            aria-hidden="true"
          >{` ${usedMinutes} / ${plannedMinutes}`}</span>
          <VisuallyHidden>, {componentsText.phaseMinutes(usedMinutes, plannedMinutes)}</VisuallyHidden>
        </>
      )}
    </>
  );
}

function filledPercent(phase: Phase<string>): number {
  if (phase.state === 'done') return 100;
  if (phase.state === 'next') return 0;
  const planned = phase.plannedMinutes ?? 0;
  return planned <= 0 ? 0 : Math.min(100, ((phase.usedMinutes ?? 0) / planned) * 100);
}
