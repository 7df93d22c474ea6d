import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { Chip, type ChipTone } from '../../components/Chip.tsx';
import { classes } from '../../components/classes.ts';
import { DistributionLink } from './DistributionLink.tsx';
import { paperKinds, type Choice } from './choice.ts';
import styles from './MinutesScreen.module.css';

type Overview = Output<'minutes.overview'>;

const tones: Readonly<Record<Overview['cases'][number]['state'], ChipTone>> = {
  none: 'neutral',
  concept: 'neutral',
  adopted: 'good',
  sent: 'good',
};

/** What can leave after this meeting: first what is for today, then the minutes of each case. */
export function DocumentsList(
  props: Readonly<{ overview: Overview; choice: Choice; onChoose: (choice: Choice) => void }>,
): ReactNode {
  const { overview, choice, onChoose } = props;
  return (
    <nav aria-label={words.documents}>
      <h2>{words.documents}</h2>
      <ClockLine label={words.clockActionList} clock={overview.actionListClock} />
      <ul className={styles.documents}>
        <Row
          label={words.papers.actionList}
          isCurrent={choice.kind === 'actionList'}
          onPress={() => onChoose({ kind: 'actionList' })}
        />
      </ul>
      <p className={styles.small}>
        <DistributionLink meetingId={overview.meetingId} />
      </p>
      <h3 className={styles.part}>{words.forTable}</h3>
      <ul className={styles.documents}>
        {paperKinds
          .filter((kind) => kind !== 'actionList')
          .map((kind) => (
            <Row
              key={kind}
              label={words.papers[kind]}
              isCurrent={choice.kind === kind}
              onPress={() => onChoose({ kind })}
            />
          ))}
      </ul>
      <h3 className={styles.part}>{words.later}</h3>
      <ClockLine label={words.clockMinutes} clock={overview.minutesClock} />
      {overview.cases.length === 0 && <p className={styles.small}>{words.noCases}</p>}
      <ul className={styles.documents}>
        {overview.cases.map((row) => (
          <Row
            key={row.discussionId}
            label={row.number}
            caseId={row.caseId}
            note={words.presentCount(row.presentCount)}
            chip={<Chip tone={tones[row.state]}>{words.states[row.state]}</Chip>}
            isCurrent={choice.kind === 'case' && choice.discussionId === row.discussionId}
            onPress={() => onChoose({ kind: 'case', caseId: row.caseId, discussionId: row.discussionId })}
          />
        ))}
      </ul>
    </nav>
  );
}

/** How much time there is, in words; late is also said in words, never by colour alone. */
export function ClockLine({
  label,
  clock,
}: Readonly<{ label: string; clock: Overview['minutesClock'] }>): ReactNode {
  return (
    <p className={classes(styles.small, clock.state === 'late' && styles.late)}>
      {label}: {clock.words}
    </p>
  );
}

function Row(
  props: Readonly<{
    label: string;
    /** The case that it is about. */
    caseId?: string;
    note?: string;
    chip?: ReactNode;
    isCurrent: boolean;
    onPress: () => void;
  }>,
): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row={props.caseId}
        aria-current={props.isCurrent ? 'true' : undefined}
        onClick={props.onPress}
      >
        <span className={styles.rowWords}>
          {props.label}
          {props.note !== undefined && <span className={styles.small}>{props.note}</span>}
        </span>
        {props.chip}
      </button>
    </li>
  );
}
