import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { decisionStatuses } from '../../../shared/model/lists/decisionLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { CaseCourse } from '../followup/CaseCourse.tsx';
import { viewHref } from '../followup/listView.ts';
import styles from './cases.module.css';

const words = casesText.followUp;
const day = (date: string | null): string => (date === null ? '' : formatShortDate(date));

/** Decisions with their reason and actions with their owner, as they stand now. */
export function FollowUpTab({ caseId }: Readonly<{ caseId: string }>): ReactNode {
  const { data, error, refetch } = useAnswer('cases.followUp', { caseId });
  if (error !== null) {
    return (
      <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (data === undefined) return <Loading />;
  return (
    <div className={styles.part}>
      <CaseCourse caseId={caseId} />
      <div className={styles.headLine}>
        <h2 id="decisions-title" className={styles.partTitle}>
          {words.decisions}
        </h2>
        <Link href={viewHref({ list: 'decisions', caseId })}>{words.changeDecisions}</Link>
      </div>
      {data.decisions.length === 0 ? (
        <p>{words.noDecisions}</p>
      ) : (
        <table className={styles.plainTable} aria-labelledby="decisions-title">
          <thead>
            <tr>
              <th scope="col">{words.columns.decision}</th>
              <th scope="col">{words.columns.reason}</th>
              <th scope="col">{words.columns.implementer}</th>
              <th scope="col">{words.columns.decidedOn}</th>
              <th scope="col">{words.columns.review}</th>
              <th scope="col">{words.columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {data.decisions.map((decision) => (
              <tr key={decision.id}>
                <th scope="row">{decision.body}</th>
                <td>{decision.reason}</td>
                <td>{decision.implementer || words.nobody}</td>
                <td className={styles.whole}>{day(decision.decidedOn)}</td>
                <td className={styles.whole}>{day(decision.reviewDate)}</td>
                <td className={styles.whole}>
                  {decision.status === 'concept' ? words.concept : labelOf(decisionStatuses, decision.status)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.headLine}>
        <h2 id="actions-title" className={styles.partTitle}>
          {words.actions}
        </h2>
        <Link href={viewHref({ list: 'open', caseId })}>{words.changeActions}</Link>
      </div>
      {data.actions.length === 0 ? (
        <p>{words.noActions}</p>
      ) : (
        <table className={styles.plainTable} aria-labelledby="actions-title">
          <thead>
            <tr>
              <th scope="col">{words.columns.action}</th>
              <th scope="col">{words.columns.owner}</th>
              <th scope="col">{words.columns.due}</th>
              <th scope="col">{words.columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {data.actions.map((action) => (
              <tr key={action.id}>
                <th scope="row">{action.body}</th>
                <td>
                  <span className={styles.state}>
                    {action.domain !== null && <DomainDot domain={action.domain} />}
                    {action.owner || words.nobody}
                  </span>
                </td>
                <td className={styles.whole}>
                  {day(action.dueDate)}
                  {action.late && <span className={styles.late}> {casesText.side.late}</span>}
                </td>
                <td className={styles.whole}>{labelOf(actionStatuses, action.status)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
