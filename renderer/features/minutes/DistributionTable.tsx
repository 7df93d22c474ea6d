import { Fragment, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Chip, type ChipTone } from '../../components/Chip.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { NameStayed } from './NameStayed.tsx';
import { keyOfRow, type DistributionGroup, type DistributionRow } from './distributionGroups.ts';
import styles from './Distribution.module.css';

const tones: Readonly<Record<DistributionRow['state'], ChipTone>> = {
  notMade: 'neutral',
  toHandOver: 'neutral',
  late: 'bad',
  done: 'good',
};

export type DistributionTableProps = Readonly<{
  group: DistributionGroup;
  meetingId: string;
  chosen: ReadonlySet<string>;
  canHandOver: (row: DistributionRow) => boolean;
  onChoose: (rows: readonly DistributionRow[], isSelected: boolean) => void;
}>;

/** Everyone who gets one document. */
export function DistributionTable(props: DistributionTableProps): ReactElement {
  const { group, meetingId, chosen, canHandOver, onChoose } = props;
  const waiting = group.rows.filter(canHandOver);
  const left = group.rows.filter(({ handedOver }) => handedOver === null).length;
  const isAll = waiting.length > 0 && waiting.every((row) => chosen.has(keyOfRow(row)));
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2>{group.title}</h2>
        <Chip tone={left === 0 ? 'good' : 'neutral'}>{left === 0 ? words.allDone : words.open(left)}</Chip>
        {waiting.length > 1 && (
          <Checkbox isSelected={isAll} onChange={(isSelected) => onChoose(waiting, isSelected)}>
            {words.everyone}
            <VisuallyHidden>{`: ${group.title}`}</VisuallyHidden>
          </Checkbox>
        )}
      </div>
      <table className={styles.table} aria-label={group.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.made}</th>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.handedOver}</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <Fragment key={keyOfRow(row)}>
              <tr>
                <th scope="row">
                  {canHandOver(row) ? (
                    <Checkbox
                      aria-label={words.choose(row.name, group.title)}
                      isSelected={chosen.has(keyOfRow(row))}
                      onChange={(isSelected) => onChoose([row], isSelected)}
                      detail={row.organisation}
                    >
                      {row.name}
                    </Checkbox>
                  ) : (
                    <>
                      {row.name}
                      <span className={styles.small}>{row.organisation}</span>
                    </>
                  )}
                </th>
                <td>{row.madeOn === null ? words.notMade : formatShortDate(row.madeOn)}</td>
                <td>{row.dueOn === null ? '' : formatShortDate(row.dueOn)}</td>
                <td>
                  {row.handedOver === null ? (
                    <Chip tone={tones[row.state]}>{words.states[row.state]}</Chip>
                  ) : (
                    <HandedOver meetingId={meetingId} title={group.title} row={row} />
                  )}
                </td>
              </tr>
              <NameStayed reason={row.nameReason} columns={4} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HandedOver(
  props: Readonly<{ meetingId: string; title: string; row: DistributionRow }>,
): ReactElement | null {
  const correct = useCommand('minutes.correctHandOver');
  const { handedOver, name } = props.row;
  if (handedOver === null) return null;
  const { id, onDate, channel, note } = handedOver;
  return (
    <span className={styles.handedOver}>
      {words.handedOver(formatShortDate(onDate), words.channels[channel], note)}
      <Button
        size="small"
        variant="quiet"
        aria-label={words.correctOf(name, props.title)}
        isPending={correct.isPending}
        onPress={() =>
          correct.mutate(
            { meetingId: props.meetingId, id },
            {
              onSuccess: () => showToast(words.corrected),
              onError: (error) => showToast(error.message, { tone: 'bad' }),
            },
          )
        }
      >
        {words.correct}
      </Button>
    </span>
  );
}
