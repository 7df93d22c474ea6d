import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { lawfulRoutes } from '../../../shared/model/lists/lawfulRoutes.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import styles from './SidePanels.module.css';

export type Question = Output<'chairing.preparation'>['questions'][number];

const text = cockpitText.questions;

/** Open questions with who finds out, how and before when. Pressing one opens it. */
export function QuestionList({
  questions,
  onOpen,
}: Readonly<{ questions: readonly Question[]; onOpen?: (statementId: string) => void }>): ReactElement {
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.statementId}>
          {onOpen === undefined ? (
            <div className={styles['card']}>
              <Words question={question} />
            </div>
          ) : (
            <button type="button" className={styles['card']} onClick={() => onOpen(question.statementId)}>
              <Words question={question} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ question }: Readonly<{ question: Question }>): ReactElement {
  const { body, state, owner, route, dueOn, answer } = question;
  const plan = [
    owner === '' ? `▲ ${text.nobody}` : owner,
    dueOn === null ? `▲ ${text.noDate}` : formatShortDate(dueOn),
    route === null ? '' : labelOf(lawfulRoutes, route),
  ];
  const words = state === 'open' ? plan : [text.state[state], answer];
  return (
    <>
      <span aria-hidden="true">?</span> {body}
      <span className={styles['small']}>{words.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}
