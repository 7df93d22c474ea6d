import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Card } from '../../components/Card.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import type { Meeting, SendingCheck } from './meetingTypes.ts';
import styles from './Steps.module.css';

const text = preparationScreensText.send;

/** What deserves a look before the invitations go out, each with where it is mended. It stops nobody. */
export function SendingProblems(
  props: Readonly<{ meeting: Meeting; problems: SendingCheck['problems'] }>,
): ReactElement {
  const { meeting, problems } = props;
  const [isEditing, setEditing] = useState(false);
  const base = `/overleggen/${meeting.id}`;
  return (
    <Card title={text.title} {...(problems.length === 0 ? {} : { note: text.problems(problems.length) })}>
      {problems.length === 0 ? (
        <p className={styles.person}>
          <StateShape state="good" isDecoration /> {text.nothing}
        </p>
      ) : (
        <>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem.kind + (problem.itemId ?? '')}>
                <StateShape state="watch" />
                <span>{problem.words}</span>
                {problem.place === 'details' ? (
                  <button
                    type="button"
                    className={styles.linkLike}
                    aria-label={text.mendWhat(problem.words)}
                    onClick={() => setEditing(true)}
                  >
                    {text.mend}
                  </button>
                ) : (
                  <Link
                    href={problem.itemId === null ? base : `${base}/punt/${problem.itemId}`}
                    aria-label={text.mendWhat(problem.words)}
                  >
                    {text.mend}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.small}>{text.goOn}</p>
        </>
      )}
      {isEditing && <MeetingDialog meeting={meeting} onClose={() => setEditing(false)} />}
    </Card>
  );
}
