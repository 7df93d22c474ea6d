import { FolderOpen } from 'lucide-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatNumericDate, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import type { Column } from '../../components/tableColumn.ts';
import { VirtualTable, type TableSort } from '../../components/VirtualTable.tsx';
import { CaseFilters, type CaseListStatus } from './CaseFilters.tsx';
import { localDay, statusLabel, statusTone, themeLabel, typeLabel } from './caseWords.ts';
import { NewCaseDialog } from './NewCaseDialog.tsx';
import { usePagedCases } from './usePagedCases.ts';
import styles from './cases.module.css';

type CaseRow = Output<'cases.list'>['rows'][number];
const words = casesText.list;

const basisShapes = { missing: 'stop', toConfirm: 'watch', confirmed: 'good' } as const;

const columns: readonly Column<CaseRow>[] = [
  {
    id: 'number',
    header: words.columns.number,
    width: 'minmax(7rem, 1fr)',
    isSortable: true,
    render: (row) => (
      <span className={styles.caseName}>
        <strong>{row.number}</strong> {row.alias}
        {row.urgent && <Chip tone="warn">{words.urgent}</Chip>}
      </span>
    ),
  },
  { id: 'type', header: words.columns.type, width: '4.75rem', render: (row) => typeLabel(row.type) },
  {
    id: 'status',
    header: words.columns.status,
    width: '7rem',
    render: (row) => <Chip tone={statusTone(row.status)}>{statusLabel(row.status)}</Chip>,
  },
  {
    id: 'theme',
    header: words.columns.theme,
    width: 'minmax(9.25rem, 1.4fr)',
    render: (row) => themeLabel(row.theme),
  },
  {
    id: 'next',
    header: words.columns.next,
    width: '5.25rem',
    render: (row) =>
      row.nextDiscussionOn === null ? (
        <span className={styles.quiet}>{words.noNext}</span>
      ) : (
        formatShortDate(row.nextDiscussionOn)
      ),
  },
  {
    id: 'reviewDate',
    header: words.columns.review,
    width: '5.5rem',
    isSortable: true,
    render: (row) => (row.reviewDate === null ? '' : formatNumericDate(row.reviewDate)),
  },
  {
    id: 'actions',
    header: words.columns.actions,
    width: '3.5rem',
    align: 'end',
    render: (row) => row.openActions,
  },
  {
    id: 'basis',
    header: words.columns.basis,
    width: '9.25rem',
    render: (row) => (
      <span className={styles.state}>
        <StateShape state={basisShapes[row.basisState]} isDecoration />
        {words.basisStates[row.basisState]}
      </span>
    ),
  },
  {
    id: 'changed',
    header: words.columns.changed,
    width: '5rem',
    isSortable: true,
    render: (row) => formatShortDate(localDay(row.changedAt)),
  },
];

type SortId = 'number' | 'reviewDate' | 'changed';
const sortIds: readonly SortId[] = ['number', 'reviewDate', 'changed'];

/** Opens the list with the form of a new case. */
const newCaseAddress = '/casussen/nieuw';

/** All cases: number and initials, filtered by typing, fetched by the page. */
export function CasesScreen(): ReactNode {
  const [location, navigate] = useLocation();
  const [text, setText] = useState('');
  const [status, setStatus] = useState<CaseListStatus>('open');
  const [sort, setSort] = useState<SortId>('number');
  const [creating, setCreating] = useState(location === newCaseAddress);
  const { total, rowAt, onNeed, error, retry, isFirst } = usePagedCases({
    status,
    text: text.slice(0, 200),
    sort,
  });
  const { data: next } = useAnswer('cases.nextNumber', {});
  const open = useCallback((row: CaseRow) => navigate(`/casussen/${row.id}`), [navigate]);
  // Kept, like the filters: pages that come in while scrolling draw the table only.
  const header = useMemo(
    () => (
      <PageHeader
        title={casesText.title}
        note={words.note}
        actions={
          <Button variant="primary" onPress={() => setCreating(true)}>
            {casesText.create.button}
          </Button>
        }
      />
    ),
    [],
  );

  return (
    <div className={styles.listPage}>
      {header}
      <CaseFilters
        text={text}
        onText={setText}
        status={status}
        onStatus={setStatus}
        note={isFirst ? '' : words.count(total)}
      />
      {error !== null && (
        <div className={styles.padded}>
          <ErrorNotice title={casesText.retry} onRetry={retry}>
            {error.message}
          </ErrorNotice>
        </div>
      )}
      <div className={styles.tablePart}>
        {!isFirst && (
          <VirtualTable
            label={words.label}
            columns={columns}
            count={total}
            rowAt={rowAt}
            onNeed={onNeed}
            onChoose={open}
            sort={sortShown(sort)}
            onSort={({ columnId }) => setSort(sortIds.find((id) => id === columnId) ?? 'number')}
            empty={
              text === '' && status === 'open' ? (
                <EmptyState icon={<FolderOpen aria-hidden="true" />}>{words.empty}</EmptyState>
              ) : (
                <p className={styles.padded}>{words.noMatch}</p>
              )
            }
          />
        )}
      </div>
      {creating && (
        <NewCaseDialog
          nextNumber={next?.number ?? ''}
          prefix={next?.prefix ?? ''}
          onClose={() => {
            setCreating(false);
            if (location === newCaseAddress) navigate('/casussen', { replace: true });
          }}
          onMade={(id) => navigate(`/casussen/${id}`)}
        />
      )}
    </div>
  );
}

/** Newest numbers and changes first; the review that is due first on top. */
function sortShown(sort: SortId): TableSort {
  return { columnId: sort, direction: sort === 'reviewDate' ? 'ascending' : 'descending' };
}
