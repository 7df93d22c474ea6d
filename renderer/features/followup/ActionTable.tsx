import { ListChecks } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import type { Column } from '../../components/tableColumn.ts';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { actionDetails } from './actionWords.ts';
import type { ActionList } from './listView.ts';
import type { ChosenRows } from './useChosenRows.ts';
import { useActionPages, type ActionFilter, type ActionRow } from './useActionPages.ts';
import styles from './Followup.module.css';

type ActionTableProps = Readonly<{
  label: string;
  /** Id of words that explain the list. */
  describedBy?: string | undefined;
  list: ActionList;
  filter: ActionFilter;
  chosen: ChosenRows;
  onEdit: (row: ActionRow) => void;
  /** A letter that was pressed on a row. @returns true when it did something */
  onKey: (key: string, row: ActionRow) => boolean;
}>;

/** A long list of actions: arrows walk, Enter edits, letters change the status of the row with the focus. */
export function ActionTable(props: ActionTableProps): ReactElement {
  const { label, list, filter, chosen, onEdit, onKey } = props;
  const { answer, total, rowAt, onNeed } = useActionPages(filter);
  if (answer.error !== null && answer.data === undefined) {
    return (
      <ErrorNotice title={followupText.loadFailed} onRetry={() => void answer.refetch()}>
        {answer.error.message}
      </ErrorNotice>
    );
  }
  const { group: _group, text, ...ids } = filter;
  const filtered = (text ?? '') !== '' || Object.keys(ids).length > 0 || filter.group !== list;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const index = event.target.dataset['index'];
    const row = index === undefined ? undefined : rowAt(Number(index));
    if (row !== undefined && onKey(event.key.toLowerCase(), row)) event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only listens to the keys of the rows inside
    <div className={styles['table']} onKeyDown={onKeyDown}>
      <VirtualTable
        label={label}
        describedBy={props.describedBy}
        columns={list === 'case' ? byCase : byOwner}
        count={total}
        rowAt={rowAt}
        onNeed={onNeed}
        onChoose={onEdit}
        isChosen={({ id }) => chosen.rows.has(id)}
        selection={{
          toggle: (index) => {
            const row = rowAt(index);
            if (row !== undefined) chosen.toggle(row);
          },
          range: (from, to) => chosen.add(rowsBetween(rowAt, from, to)),
          all: chosen.all,
        }}
        rowRem={3.6}
        rowId={({ id }) => id}
        empty={
          answer.data === undefined ? null : (
            <EmptyState
              icon={<ListChecks aria-hidden="true" />}
              {...(filtered ? {} : { title: followupText.emptyTitle })}
            >
              {filtered ? followupText.emptyFiltered : followupText.empty[list]}
            </EmptyState>
          )
        }
      />
    </div>
  );
}

/** The rows from one index to another, as far as they were fetched. */
function rowsBetween(
  rowAt: (index: number) => ActionRow | undefined,
  from: number,
  to: number,
): readonly ActionRow[] {
  const first = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => rowAt(first + step)).flatMap((row) =>
    row === undefined ? [] : [row],
  );
}

const ownerColumn: Column<ActionRow> = {
  id: 'owner',
  header: followupText.columns.owner,
  width: 'minmax(9rem, 1.1fr)',
  render: ({ owner, helpers }) =>
    owner === null ? (
      <span className={styles['missing']}>{followupText.noOwner}</span>
    ) : (
      <span className={styles['owner']}>
        <DomainDot domain={owner.domain} />
        <span>
          {owner.name}
          {owner.organisation !== null && <span className={styles['under']}>{owner.organisation}</span>}
          {helpers.length > 0 && (
            <span className={styles['under']}>
              {followupText.withHelpers(helpers.map(({ name }) => name).join(', '))}
            </span>
          )}
        </span>
      </span>
    ),
};
const caseColumn: Column<ActionRow> = {
  id: 'case',
  header: followupText.columns.case,
  width: 'minmax(6rem, 0.7fr)',
  render: (row) =>
    row.case === null ? (
      <span className={styles['under']}>{followupText.noCase}</span>
    ) : (
      <span>
        <b>{row.case.number}</b>
        <span className={styles['under']}>{row.case.alias}</span>
      </span>
    ),
};
const whatColumn: Column<ActionRow> = {
  id: 'what',
  header: followupText.columns.what,
  width: 'minmax(14rem, 3fr)',
  render: (row) => (
    <span>
      <span className={styles['what']}>{row.body}</span>
      <span className={styles['under']}>{actionDetails(row).join(' · ')}</span>
    </span>
  ),
};
const statusColumn: Column<ActionRow> = {
  id: 'status',
  header: followupText.columns.status,
  width: 'minmax(7rem, 0.8fr)',
  render: (row) => <StatusWords status={row.status} />,
};
const dueColumn: Column<ActionRow> = {
  id: 'due',
  header: followupText.columns.due,
  width: 'minmax(8rem, 0.8fr)',
  align: 'end',
  render: (row) => <DueWords row={row} />,
};
const byOwner = [ownerColumn, whatColumn, caseColumn, statusColumn, dueColumn];
const byCase = [caseColumn, whatColumn, ownerColumn, statusColumn, dueColumn];

/** Shape and word of a status. */
export function StatusWords({ status }: Readonly<{ status: ActionRow['status'] }>): ReactElement {
  const found = actionStatuses.find(({ id }) => id === status);
  return (
    <span className={styles['status']}>
      <span aria-hidden="true">{found?.shape}</span> {found?.label}
    </span>
  );
}

/** The date, or how late it is; in red only when late. */
export function DueWords({ row }: Readonly<{ row: ActionRow }>): ReactElement {
  if (row.lateDays > 0) {
    return (
      <span>
        <span className={styles['late']}>{followupText.lateBy(row.lateDays)}</span>
        {row.dueDate !== null && <span className={styles['under']}>{formatShortDate(row.dueDate)}</span>}
      </span>
    );
  }
  if (row.dueDate === null) return <span className={styles['missing']}>{followupText.noDate}</span>;
  return <span>{formatShortDate(row.dueDate)}</span>;
}
