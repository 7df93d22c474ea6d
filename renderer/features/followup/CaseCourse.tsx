import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { boardMemoText } from '../../../shared/text/nl/boardMemo.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { followupCourseText } from '../../../shared/text/nl/followupCourse.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { BoardMemoDialog } from './BoardMemoDialog.tsx';
import { CaseContact } from './CaseContact.tsx';
import { CaseLeads } from './CaseLeads.tsx';
import { DecisionChip } from './DecisionLine.tsx';
import { viewHref } from './listView.ts';
import styles from './Followup.module.css';

const text = followupCourseText.course;
type Course = Output<'followup.course'>;
type Decision = Course['otherDecisions'][number];

/** How a case goes on: from question to outcome and where that is broken, who leads, who last spoke with the young person. */
export function CaseCourse({ caseId }: Readonly<{ caseId: string }>): ReactElement | null {
  const { data, error, refetch } = useAnswer('followup.course', { caseId });
  const [isAsked, setAsked] = useState(false);
  if (error !== null && data === undefined) {
    return (
      <ErrorNotice title={text.failed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (data === undefined) return null;
  const about = { id: caseId, number: data.number };
  return (
    <div className={styles['course']}>
      <Card
        title={text.title}
        actions={
          <Button size="small" onPress={() => setAsked(true)}>
            {boardMemoText.dialog.open}
          </Button>
        }
      >
        <Chain course={data} caseId={caseId} />
      </Card>
      <div className={styles['pair']}>
        <CaseLeads course={data} />
        {data.contact !== null && <CaseContact about={about} version={data.version} contact={data.contact} />}
      </div>
      {isAsked && <BoardMemoDialog about={about} onClose={() => setAsked(false)} />}
    </div>
  );
}

function Chain({ course, caseId }: Readonly<{ course: Course; caseId: string }>): ReactElement {
  const all = [...course.discussions.flatMap(({ decisions }) => decisions), ...course.otherDecisions];
  const isWhole =
    course.discussions.length > 0 &&
    course.looseActions === 0 &&
    course.discussions.every(({ breaks }) => breaks.length === 0) &&
    all.every(({ breaks }) => breaks.length === 0);
  return (
    <div className={styles['form']}>
      <p>
        <b>{text.question}:</b> {course.question === '' ? text.noQuestion : course.question}
      </p>
      {course.discussions.length === 0 && <p className={styles['under']}>{text.noDiscussions}</p>}
      <ol className={styles['lines']}>
        {course.discussions.map((discussion) => (
          <li key={discussion.id}>
            <Link href={`/overleggen/${discussion.meetingId}/afronden`}>
              {text.discussion(discussion.title, formatShortDate(discussion.date))}
            </Link>
            {discussion.question !== '' && discussion.question !== course.question && (
              <p>{discussion.question}</p>
            )}
            {discussion.answered !== null && (
              <p className={styles['under']}>
                {[text.answers[discussion.answered], discussion.answerNote]
                  .filter((part) => part !== '')
                  .join(': ')}
              </p>
            )}
            <Breaks words={discussion.breaks.map((key) => text.breaks[key])} />
            <Decisions decisions={discussion.decisions} />
          </li>
        ))}
        {course.otherDecisions.length > 0 && (
          <li>
            {text.other}
            <Decisions decisions={course.otherDecisions} />
          </li>
        )}
      </ol>
      {course.looseActions > 0 && (
        <p>
          <span className={styles['missing']}>▲ {text.loose(course.looseActions)}</span>{' '}
          <Link href={viewHref({ list: 'open', caseId })}>{text.toActions}</Link>
        </p>
      )}
      {isWhole && <p className={styles['under']}>{text.whole}</p>}
    </div>
  );
}

function Decisions({ decisions }: Readonly<{ decisions: readonly Decision[] }>): ReactElement | null {
  if (decisions.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <b>{decision.body}</b> <DecisionChip status={decision.status} />
          <Breaks words={decision.breaks.map((key) => text.breaks[key])} />
          {decision.actions.length > 0 && (
            <ul className={styles['lines']}>
              {decision.actions.map((action) => (
                <li key={action.id}>
                  {action.body}
                  <span className={styles['under']}>
                    {[
                      action.owner === '' ? followupText.noOwner : action.owner,
                      labelOf(actionStatuses, action.status),
                      action.dueDate === null ? followupText.noDate : formatShortDate(action.dueDate),
                      ...(action.isLate ? [text.late] : []),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Breaks({ words }: Readonly<{ words: readonly string[] }>): ReactElement | null {
  if (words.length === 0) return null;
  return <p className={styles['missing']}>▲ {words.join(' · ')}</p>;
}
