import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { bottlenecksText as words } from '../../../shared/text/nl/bottlenecks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { useDeed } from '../../client/useDeed.ts';
import type { BottleneckRow } from './insightRows.ts';
import styles from './Pages.module.css';

export type BottleneckDeed = 'change' | 'cases' | 'letter';

const tones = { open: 'warn', raised: 'neutral', solved: 'good' } as const;

/** One bottleneck: what, who it is up to, in how many cases, and how it stands. */
export function BottleneckLine({
  row,
  onAsk,
}: Readonly<{ row: BottleneckRow; onAsk: (deed: BottleneckDeed) => void }>): ReactElement {
  const run = useDeed('good');
  const { id, version } = row;
  const domain = domains.find((one) => one.id === row.domain)?.label;
  const details = [
    words.casesCounted(row.cases),
    row.organisation,
    domain,
    words.noticed(formatShortDate(row.noticedOn)),
    row.raisedOn === null ? undefined : words.raisedOn(formatShortDate(row.raisedOn)),
  ].filter((text) => text !== undefined && text !== '');
  const setState = (state: BottleneckRow['state']): void => {
    void run('insight.setBottleneckState', { id, version, state, outcome: row.outcome }, words.stateKept);
  };
  const others = (['raised', 'solved', 'open'] as const).filter((state) => state !== row.state);
  return (
    <li className={styles['item']} aria-label={words.rowActions(row.body)}>
      <p className={styles['itemWords']}>{row.body}</p>
      {row.asks !== '' && (
        <p className={styles['under']}>
          {words.fields.asks} {row.asks}
        </p>
      )}
      <p className={styles['under']}>
        <Chip tone={tones[row.state]}>{words.states[row.state]}</Chip> {details.join(' · ')}
      </p>
      <div className={styles['actions']}>
        <Button size="small" onPress={() => onAsk('cases')}>
          {words.casesButton}
        </Button>
        <Button size="small" onPress={() => onAsk('letter')}>
          {words.letter}
        </Button>
        {others.map((state) => (
          <Button key={state} size="small" variant="quiet" onPress={() => setState(state)}>
            {words.setState[state]}
          </Button>
        ))}
        <Button size="small" variant="quiet" onPress={() => onAsk('change')}>
          {words.change}
        </Button>
        <Button
          size="small"
          variant="quiet"
          onPress={() => void run('insight.removeBottleneck', { id, version }, words.removed)}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
