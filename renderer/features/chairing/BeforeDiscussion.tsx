import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ChecklistStrip } from './ChecklistStrip.tsx';
import { QuestionList } from './QuestionList.tsx';
import styles from './Parts.module.css';

const text = cockpitText.prepare;

/** For preparing a case: the checklist as it stands, what nobody knows yet, and what was parked before. */
export function BeforeDiscussion({
  caseId,
  discussionId,
}: Readonly<{ caseId: string; discussionId: string }>): ReactElement | null {
  const { data } = useAnswer('chairing.preparation', { caseId, discussionId });
  if (data === undefined) return null;
  const open = data.questions.filter(({ state }) => state === 'open');
  return (
    <section className={styles['before']} aria-label={text.title}>
      <h3>{text.title}</h3>
      <ChecklistStrip points={data.checklist} isLong />
      {open.length > 0 && (
        <>
          <h3>{text.questions}</h3>
          <QuestionList questions={open} />
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
    </section>
  );
}
