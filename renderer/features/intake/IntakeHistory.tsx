import type { ReactNode } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { triageOutcomes } from '../../../shared/model/lists/caseLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { Card } from '../../components/Card.tsx';
import { localDay } from '../cases/caseWords.ts';
import type { IntakeDetail } from './intakeWords.ts';
import styles from './IntakeHistory.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.detail;

/** Each step with its day, who took it and why; letters that left stand among them. */
export function IntakeHistory({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const steps = [
    ...intake.history.map((step) => ({
      at: step.at,
      title: step.outcome === null ? words.step[step.to] : labelOf(triageOutcomes, step.outcome),
      under: [step.actor, step.reason].filter((part) => part !== '').join(' · '),
    })),
    ...intake.letters.map((letter) => ({
      at: letter.madeAt,
      title: intakeScreenText.letter.made(formatShortDate(localDay(letter.madeAt))),
      under: letter.recipient,
    })),
  ].toSorted((a, b) => b.at - a.at);
  return (
    <Card title={words.history}>
      <ul className={styles.history}>
        {steps.map((step) => (
          <li key={`${step.at} ${step.title}`}>
            <span>{formatShortDate(localDay(step.at))}</span>
            <span>
              {step.title}
              {step.under !== '' && <span className={shared.quiet}> · {step.under}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
