import { CircleCheck, FileText } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Select } from '../../components/Select.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { BoardActionDialog } from './BoardActionDialog.tsx';
import { PageState } from './PageState.tsx';
import { useSavedPage } from './useSavedPage.ts';
import { PageTable } from './PageTable.tsx';
import styles from './Pages.module.css';

const words = insightPagesText.board;
type Board = Output<'insight.board'>;
type Row = Board['rows'][number];
type Kind = Row['kind'];
const kinds = Object.keys(words.kinds) as readonly Kind[];

/** The regiebord: what lies open over all cases, by date; each line opens where it can be dealt with. */
export function BoardPage(): ReactElement {
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [offset, setOffset] = useState(0);
  const [actionId, setActionId] = useState<string | null>(null);
  const { data, error, refetch } = useAnswer('insight.board', {
    ...(kind === 'all' ? {} : { kind }),
    offset,
    limit: registerPage,
  });
  const save = useSavedPage();
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  const all = kinds.reduce((sum, one) => sum + data.counts[one], 0);
  const today = todayHere();
  return (
    <div className={styles['page']}>
      <div className={styles['bar']}>
        <p className={styles['lead']}>{words.lead}</p>
        <Button
          icon={<FileText aria-hidden="true" />}
          onPress={() => void save('insight.exportPage', { page: 'board', from: today, to: today })}
        >
          {insightPagesText.print}
        </Button>
      </div>
      <div className={styles['filters']}>
        <Select
          label={words.filter}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setOffset(0);
          }}
          options={[
            { id: 'all' as const, label: words.chip(words.all, all) },
            ...kinds.map((id) => ({ id, label: words.chip(words.kinds[id], data.counts[id]) })),
          ]}
        />
      </div>
      {data.total === 0 ? (
        <EmptyState icon={<CircleCheck aria-hidden="true" />}>
          {kind === 'all' ? words.empty : words.emptyKind}
        </EmptyState>
      ) : (
        <PageTable label={words.list} columns={words.columns}>
          {data.rows.map((row) => (
            <BoardLine key={`${row.kind} ${row.id}`} row={row} onAction={setActionId} />
          ))}
        </PageTable>
      )}
      <Pager offset={offset} total={data.total} onChange={setOffset} />
      {actionId !== null && <BoardActionDialog actionId={actionId} onClose={() => setActionId(null)} />}
    </div>
  );
}

function BoardLine({ row, onAction }: Readonly<{ row: Row; onAction: (id: string) => void }>): ReactElement {
  const detail = detailOf(row);
  return (
    <tr>
      <td className={styles['date']}>
        {row.date === null ? '–' : formatShortDate(row.date)}
        {row.days !== null && (
          <span className={isLate(row) ? styles['late'] : styles['under']}>{whenOf(row, row.days)}</span>
        )}
      </td>
      <td className={styles['words']}>
        {row.kind === 'lateAction' ? (
          <button type="button" className={styles['asLink']} onClick={() => onAction(row.id)}>
            {words.kinds[row.kind]}
          </button>
        ) : (
          <Link href={placeOf(row)}>{words.kinds[row.kind]}</Link>
        )}
        {detail !== '' && <span className={classes(styles['under'], styles['short'])}>{detail}</span>}
      </td>
      <td className={styles['date']}>
        {row.case === null ? words.noCase : <Link href={`/casussen/${row.case.id}`}>{row.case.number}</Link>}
      </td>
      <td>
        <span className={styles['short']}>{row.who === '' ? words.noOwner : row.who}</span>
      </td>
    </tr>
  );
}

/** The day of a case without next date lies behind by its nature: that is no lateness. */
function isLate({ kind, days }: Row): boolean {
  return days !== null && days < 0 && kind !== 'withoutNextDate';
}

function whenOf(row: Row, days: number): string {
  if (days === 0) return words.today;
  if (days > 0) return words.ahead(days);
  return isLate(row) ? words.late(days) : words.ago(days);
}

function detailOf({ kind, words: written, date }: Row): string {
  switch (kind) {
    case 'withoutNextDate':
      return date === null ? words.neverDiscussed : words.lastDiscussed(formatShortDate(date));
    case 'missingPartner':
      return words.missing[written === 'absent' ? 'absent' : 'excused'];
    case 'contributionOpen':
      return words.contribution[written === 'promised' ? 'promised' : 'asked'];
    case 'feedback':
      return words.feedbackTo(written);
    case 'lateAction':
    case 'decisionReview':
    case 'caseReview':
      return written;
  }
}

/** Where a line can be dealt with. */
function placeOf({ kind, case: of, meetingId, itemId }: Row): string {
  switch (kind) {
    case 'missingPartner':
    case 'contributionOpen':
      return `/overleggen/${meetingId ?? ''}/punt/${itemId ?? ''}`;
    case 'withoutNextDate':
    case 'caseReview':
      return `/casussen/${of?.id ?? ''}/gegevens`;
    case 'lateAction':
    case 'decisionReview':
    case 'feedback':
      return of === null ? '/acties' : `/casussen/${of.id}/besluiten`;
  }
}
