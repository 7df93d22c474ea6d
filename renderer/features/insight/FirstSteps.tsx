import type { ReactElement } from 'react';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { FirstTimeDoor } from '../learning/FirstTimeDoor.tsx';
import type { Today } from './today.ts';
import styles from './Insight.module.css';

const text = insightText.start;
const steps = [
  { key: 'contacts', href: '/smoelenboek', title: text.contacts, hint: text.contactsHint },
  { key: 'cases', href: '/casussen', title: text.case, hint: text.caseHint },
  { key: 'meetings', href: '/overleggen', title: text.meeting, hint: text.meetingHint },
] as const;

/** A brand-new file: the way to a first agenda is the loudest; the same three parts can be opened one by one. */
export function FirstSteps({ has }: Readonly<{ has: Today['has'] }>): ReactElement {
  return (
    <Card title={text.title}>
      <FirstTimeDoor />
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <span className={styles['number']} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <b>{step.title}</b>
              <span className={styles['under']}>{step.hint}</span>
            </span>
            {has[step.key] ? (
              <Chip tone="good">✓ {text.done}</Chip>
            ) : (
              <LinkButton href={step.href} variant="secondary">
                {text.step(index + 1)}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
