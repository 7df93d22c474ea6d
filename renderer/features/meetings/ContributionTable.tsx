import { Pencil } from 'lucide-react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { shareabilities } from '../../../shared/model/lists/statementKinds.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { ContributionRow } from './ContributionDialog.tsx';
import { ContributionState } from './ContributionState.tsx';
import styles from './Steps.module.css';

const text = preparationScreensText.contributions;

/** Requests by case, each case with how many are in. */
export function ContributionTable(
  props: Readonly<{
    rows: readonly ContributionRow[];
    /** All requests, also those that are not shown: they are counted. */
    counted: readonly ContributionRow[];
    onEdit: (row: ContributionRow) => void;
    onAsk: (row: ContributionRow) => void;
  }>,
): ReactElement {
  const numbers = [...new Set(props.rows.map(({ caseNumber }) => caseNumber))];
  return (
    <table className={styles.table} aria-label={text.title}>
      <thead>
        <tr>
          <th scope="col">{text.columns.partner}</th>
          <th scope="col">{text.columns.state}</th>
          <th scope="col">{text.columns.asked}</th>
          <th scope="col">{text.columns.since}</th>
          <th scope="col">{text.columns.share}</th>
          <th scope="col">
            <VisuallyHidden>{text.columns.change}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      {numbers.map((number) => {
        const rows = props.rows.filter(({ caseNumber }) => caseNumber === number);
        const all = props.counted.filter(({ caseNumber }) => caseNumber === number);
        const open = all.filter(({ state }) => state !== 'received' && state !== 'nothingToAdd').length;
        const [first] = rows;
        return (
          <tbody key={number}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={styles.group}>
                {first === undefined ? number : <Link href={`/casussen/${first.caseId}`}>{number}</Link>}{' '}
                {first?.alias} <span className={styles.small}>{text.count(open, all.length)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.contact.id} row={row} onEdit={props.onEdit} onAsk={props.onAsk} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Row(
  props: Readonly<{
    row: ContributionRow;
    onEdit: (row: ContributionRow) => void;
    onAsk: (row: ContributionRow) => void;
  }>,
): ReactElement {
  const { row, onEdit, onAsk } = props;
  return (
    <tr>
      <th scope="row">
        <span className={styles.person}>
          <DomainDot domain={row.contact.domain} />
          <span>
            {row.contact.name}
            <div className={styles.small}>
              {[row.contact.profession, row.contact.organisation].filter((words) => words !== '').join(' · ')}
            </div>
          </span>
        </span>
      </th>
      <td>
        <ContributionState row={row} />
      </td>
      <td>
        {row.askedOn === null ? '' : formatShortDate(row.askedOn)}
        {row.answerBy !== null && <div className={styles.small}>vóór {formatShortDate(row.answerBy)}</div>}
      </td>
      <td>{row.knownSince}</td>
      <td>{row.shareability === null ? '' : labelOf(shareabilities, row.shareability)}</td>
      <td>
        <span className={styles.end}>
          {row.state === null && (
            <Button
              size="small"
              aria-label={text.askOne(row.contact.name, row.caseNumber)}
              onPress={() => onAsk(row)}
            >
              {text.ask}
            </Button>
          )}
          <IconButton
            size="small"
            label={text.edit(row.contact.name, row.caseNumber)}
            icon={<Pencil size="1rem" aria-hidden="true" />}
            onPress={() => onEdit(row)}
          />
        </span>
      </td>
    </tr>
  );
}
