import { useState, type ReactElement } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { momentInWords } from './moment.ts';
import own from './AuditLog.module.css';
import styles from './casefile.module.css';

type Show = Input<'history.auditList'>['show'];
const filters: readonly Show[] = ['all', 'changes', 'reads', 'session'];
const pageSize = 25;

/** The audit trail, a page at a time, and whether its chain is whole. */
export function AuditLog(): ReactElement {
  const [show, setShow] = useState<Show>('all');
  const [offset, setOffset] = useState(0);
  const { data, error } = useAnswer('history.auditList', { offset, limit: pageSize, show });
  const check = useCommand('history.checkChain');
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p role="status">…</p>;
  const last = Math.min(offset + pageSize, data.total);
  return (
    <div className={own['log']}>
      <div className={styles['buttons']}>
        <SegmentedControl
          label={text.logShow}
          segments={filters.map((id) => ({ id, label: text.logFilters[id] }))}
          value={show}
          onChange={(next) => {
            setShow(next);
            setOffset(0);
          }}
        />
        <span className={styles['push']} />
        <Button onPress={() => check.mutate({})} isPending={check.isPending}>
          {text.checkChain}
        </Button>
      </div>
      <div role="status">
        {check.data !== undefined &&
          (check.data.brokenAt === null ? (
            <p className={styles['good']}>✓ {text.chainWhole(check.data.links)}</p>
          ) : (
            <p className={styles['notice']}>
              {text.chainBroken(check.data.brokenAt.seq, momentInWords(check.data.brokenAt.at))}
            </p>
          ))}
      </div>
      {check.error !== null && <p role="alert">{check.error.message}</p>}
      {data.rows.length === 0 ? (
        <p className={styles['small']}>{text.logEmpty}</p>
      ) : (
        <table className={own['logTable']}>
          <thead>
            <tr>
              <th scope="col">{text.logWhen}</th>
              <th scope="col">{text.logWho}</th>
              <th scope="col">{text.logWhat}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.seq}>
                <td>{momentInWords(row.at)}</td>
                <td>{row.actor === '' ? text.unknownPerson : row.actor}</td>
                <td>{row.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data.total > pageSize && (
        <div className={styles['buttons']}>
          <Button size="small" isDisabled={offset === 0} onPress={() => setOffset(offset - pageSize)}>
            {text.newer}
          </Button>
          <span className={styles['small']}>{text.logRange(offset + 1, last, data.total)}</span>
          <Button size="small" isDisabled={last >= data.total} onPress={() => setOffset(offset + pageSize)}>
            {text.older}
          </Button>
        </div>
      )}
    </div>
  );
}
