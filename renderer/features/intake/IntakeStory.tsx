import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import {
  intakeStatuses,
  intakeUrgencies,
  weighingFrameworks,
} from '../../../shared/model/lists/triageCriteria.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { Terms } from '../learning/Terms.tsx';
import { whoOf, type IntakeDetail } from './intakeWords.ts';
import styles from './intake.module.css';

const words = intakeScreenText.detail;

/** What was said when it came in. The name is a deliberate press away. */
export function IntakeStory({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const text = (value: string): ReactNode => <p className={styles.text}>{value}</p>;
  return (
    <Card title={words.story} note={<Terms of={['aanmelding', 'aanleiding', 'aanmelder']} />}>
      <KeyValueList
        items={[
          { term: words.who, value: <Who intake={intake} /> },
          { term: words.reason, value: text(intake.reason) },
          { term: words.purpose, value: text(intake.purpose) },
          { term: words.whyNow, value: text(intake.whyNow) },
          {
            term: words.told,
            value: text(intake.told ? words.toldYes : words.toldNo(intake.toldReason)),
          },
          { term: words.bringer, value: intake.bringer },
          {
            term: words.partners,
            value:
              intake.partners.length === 0 ? (
                <span className={styles.quiet}>{words.noPartners}</span>
              ) : (
                text(intake.partners.map(({ label }) => label).join(', '))
              ),
          },
          ...(intake.urgency === 'normal'
            ? []
            : [
                {
                  term: words.urgency,
                  value: text(
                    [labelOf(intakeUrgencies, intake.urgency), intake.urgencyReason]
                      .filter((part) => part !== '')
                      .join(': '),
                  ),
                },
              ]),
          { term: words.table, value: labelOf(weighingFrameworks, intake.framework) },
        ]}
      />
      {intake.doubles.length > 0 && (
        <div className={styles.warn}>
          <p>{words.doubles}</p>
          <ul>
            {intake.doubles.map((double) => (
              <li key={double.id}>
                <Link href={`/aanmeldingen/${double.id}`}>
                  {words.double(formatShortDate(double.receivedOn), labelOf(intakeStatuses, double.status))}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

function Who({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const client = useClient();
  const [name, setName] = useState<string | null>(null);
  const reveal = async (): Promise<void> => {
    try {
      const { fullName } = await client.call('intake.revealName', { intakeId: intake.id });
      setName(fullName);
    } catch (error) {
      sayRefusal(error);
    }
  };
  return (
    <span className={styles.actions}>
      <span>
        {[name ?? whoOf(intake), ...(intake.age === null ? [] : [words.age(intake.age)])].join(', ')}
      </span>
      {intake.hasName && (
        <Button size="small" variant="quiet" onPress={() => (name === null ? void reveal() : setName(null))}>
          {name === null ? words.reveal : words.hide}
        </Button>
      )}
    </span>
  );
}
