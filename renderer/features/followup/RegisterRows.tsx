import type { ReactElement, ReactNode } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Pager } from './Pager.tsx';
import styles from './Followup.module.css';

type RegisterRowsProps<Row> = Readonly<{
  label: string;
  answer: Readonly<{
    data: Readonly<{ total: number; rows: readonly Row[] }> | undefined;
    error: Readonly<{ message: string }> | null;
    refetch: () => unknown;
  }>;
  empty: string;
  icon: ReactNode;
  offset: number;
  onOffset: (offset: number) => void;
  /** One row, as a list item. */
  children: (row: Row) => ReactElement;
}>;

/** What every register of this screen is under its filters: refused, empty, or a page of rows with the way to the next. */
export function RegisterRows<Row>(props: RegisterRowsProps<Row>): ReactElement {
  const { data, error, refetch } = props.answer;
  return (
    <>
      {error !== null && data === undefined && (
        <ErrorNotice title={followupText.loadFailed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data?.total === 0 && <EmptyState icon={props.icon}>{props.empty}</EmptyState>}
      {data !== undefined && data.total > 0 && (
        <ul className={styles['rows']} aria-label={props.label}>
          {data.rows.map(props.children)}
        </ul>
      )}
      <Pager offset={props.offset} total={data?.total ?? 0} onChange={props.onOffset} />
    </>
  );
}
