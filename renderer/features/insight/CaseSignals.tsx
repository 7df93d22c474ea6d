import { useState, type ReactElement } from 'react';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { SignalLine, type SignalRow } from './SignalLine.tsx';
import { SignalLinkDialog } from './SignalLinkDialog.tsx';
import styles from './Insight.module.css';

const text = signalsText.ofCase;

/** Signals that were written down at a case or linked to it, each with its links and reasons (D8). */
export function CaseSignals({ caseId }: Readonly<{ caseId: string }>): ReactElement {
  const [offset, setOffset] = useState(0);
  const [linking, setLinking] = useState<SignalRow | null>(null);
  const { data, error, refetch } = useAnswer('insight.listSignals', {
    filter: 'all',
    caseId,
    offset,
    limit: registerPage,
  });
  return (
    <Card title={text.title}>
      {error !== null && data === undefined && (
        <ErrorNotice title={error.message} onRetry={() => void refetch()} />
      )}
      {data?.total === 0 && <p className={styles['quiet']}>{text.none}</p>}
      {data !== undefined && data.total > 0 && (
        <ul className={styles['inbox']} aria-label={text.title}>
          {data.rows.map((row) => (
            <SignalLine key={row.id} row={row} onLink={setLinking} />
          ))}
        </ul>
      )}
      <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
      {linking !== null && <SignalLinkDialog signal={linking} onClose={() => setLinking(null)} />}
    </Card>
  );
}
