import { useState, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ChecklistStrip } from './ChecklistStrip.tsx';
import { QuestionDialog, type QuestionPerson } from './QuestionDialog.tsx';
import { QuestionList } from './QuestionList.tsx';
import { useTableCalls } from './useTableCalls.ts';
import styles from './Parts.module.css';

const text = cockpitText.prepare;

/**
 * For preparing a case: the checklist as it stands, what nobody knows yet, and what was parked before. A question stays here
 * until it is answered or dropped, which can be done here too.
 */
export function BeforeDiscussion({
  caseId,
  discussionId,
  people,
}: Readonly<{
  caseId: string;
  discussionId: string;
  /** Who can find out what nobody knows. */
  people: readonly QuestionPerson[];
}>): ReactElement | null {
  const call = useTableCalls();
  const [opened, setOpened] = useState<string | null>(null);
  const { data } = useAnswer('chairing.preparation', { caseId, discussionId });
  if (data === undefined) return null;
  const open = data.questions.filter(({ state }) => state === 'open');
  const question = open.find(({ statementId }) => statementId === opened);
  return (
    <section className={styles['before']} aria-label={text.title}>
      <h3>{text.title}</h3>
      <ChecklistStrip points={data.checklist} isLong />
      {open.length > 0 && (
        <>
          <h3>{text.questions}</h3>
          <QuestionList questions={open} onOpen={setOpened} />
        </>
      )}
      {data.parked.length > 0 && (
        <>
          <h3>{text.parked}</h3>
          <ul className={styles['rows']}>
            {data.parked.map((point) => (
              <li key={point.id}>
                {point.body}
                <p className={styles['quiet']}>{text.parkedOn(point.owner, formatShortDate(point.date))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {question !== undefined && (
        <QuestionDialog
          key={question.statementId}
          question={question}
          people={people}
          call={call}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
