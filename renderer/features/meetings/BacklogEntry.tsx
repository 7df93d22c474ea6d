import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Chip } from '../../components/Chip.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import styles from './Backlog.module.css';
import shared from './Prepare.module.css';

const text = prepareText.backlog;

export type BacklogCase = Output<'meetings.backlog'>['cases'][number];

/** One case that could be on this agenda, with why now. @param onAdd null when the agenda is closed */
export function BacklogEntry({
  row,
  onAdd,
}: Readonly<{ row: BacklogCase; onAdd: (() => void) | null }>): ReactElement {
  return (
    <li className={styles.entry}>
      <div>
        <div className={styles.entryHead}>
          <span className={shared.number}>{row.number}</span>
          <span className={styles.twoLines} title={row.alias}>
            {row.alias}
          </span>
          {row.reasons.some((reason) => reason.kind === 'urgent') && <Chip tone="bad">{text.urgent}</Chip>}
        </div>
        <p className={shared.small}>{whyNow(row)}</p>
      </div>
      {onAdd !== null && (
        <IconButton
          size="small"
          label={text.add(row.number)}
          icon={<Plus size="1.125rem" aria-hidden="true" />}
          onPress={onAdd}
        />
      )}
    </li>
  );
}

function whyNow(row: BacklogCase): string {
  const reasons = row.reasons
    .filter((reason) => reason.kind !== 'urgent')
    .map((reason) => text.reason[reason.kind](reason.date, reason.count));
  if (reasons.length > 0) return reasons.join(' ');
  return row.lastDiscussedOn === null ? row.question : text.lastDiscussed(row.lastDiscussedOn);
}
