import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { consentKinds, consentMethods, consentStates } from '../../../shared/model/lists/consentLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { Term } from '../learning/Term.tsx';
import { ConsentDialog, type ConsentQuestion } from './ConsentDialog.tsx';
import styles from './law.module.css';

type Law = Output<'law.get'>;
type Subject = Law['subjects'][number];
type Giver = Subject['consents'][number]['givers'][number];
const words = lawText.consent;

/** Per subject: the rule in force for this age, who is needed, and what each of them said. */
export function ConsentPart(props: Readonly<{ caseId: string; law: Law; today: string }>): ReactNode {
  const { law } = props;
  const [question, setQuestion] = useState<ConsentQuestion | null>(null);
  return (
    <Card title={<Term of="toestemming">{words.title}</Term>}>
      {law.consentRule !== 'none' && <Hint place="lawConsent" />}
      {law.consentRule === 'none' && <p>{words.noRule}</p>}
      {law.consentRule !== 'none' && law.subjects.length === 0 && <p>{words.noSubjects}</p>}
      {law.subjects.map((subject) => (
        <SubjectConsent key={subject.casePersonId} subject={subject} onAsk={setQuestion} />
      ))}
      {question !== null && (
        <ConsentDialog
          caseId={props.caseId}
          today={props.today}
          question={question}
          onClose={() => setQuestion(null)}
        />
      )}
    </Card>
  );
}

function SubjectConsent(
  props: Readonly<{ subject: Subject; onAsk: (question: ConsentQuestion) => void }>,
): ReactNode {
  const { subject, onAsk } = props;
  const hint = useDescribedByHint('lawConsent');
  const name = words.label(subject.initials, subject.age);
  return (
    <section {...hint} className={styles.subject} aria-label={name}>
      <h3>{name}</h3>
      <p>
        {words.rule}: <strong>{subject.rule}</strong>
      </p>
      {subject.guardiansUnknown && <p className={styles.warn}>{words.guardiansUnknown}</p>}
      {subject.nextBirthday !== null && (
        <p className={subject.nextBirthday.reviewDue ? styles.warn : styles.quiet}>
          {words.nextBirthday(
            subject.nextBirthday.age,
            formatDateWithoutWeekday(subject.nextBirthday.date),
            subject.nextBirthday.days,
          )}
          {subject.nextBirthday.reviewDue && ` ${words.reviewDue}`}
        </p>
      )}
      {subject.consents.map((consent) => (
        <div key={consent.kind} className={styles.kind}>
          <p className={styles.kindHead}>
            {labelOf(consentKinds, consent.kind)}{' '}
            <Chip tone={consent.state === 'given' || consent.state === 'notRequired' ? 'good' : 'warn'}>
              {labelOf(consentStates, consent.state)}
            </Chip>
          </p>
          <table className={styles.table} aria-label={`${name}: ${labelOf(consentKinds, consent.kind)}`}>
            <thead>
              <tr>
                <th scope="col">{words.columns.giver}</th>
                <th scope="col">{words.columns.needed}</th>
                <th scope="col">{words.columns.state}</th>
                <th scope="col">{words.columns.date}</th>
                <th scope="col">{words.columns.how}</th>
                <th scope="col">
                  <VisuallyHidden>{words.change}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {consent.givers.map((giver) => (
                <tr key={giver.personId}>
                  <th scope="row">
                    {giver.initials} ({giver.role === '' ? words.self : giver.role})
                  </th>
                  <td>{neededWords(giver, subject)}</td>
                  <td>{labelOf(consentStates, giver.state)}</td>
                  <td>{dayOf(giver)}</td>
                  <td>
                    {giver.record === null || giver.record.how === ''
                      ? ''
                      : labelOf(consentMethods, giver.record.how)}
                  </td>
                  <td>
                    <Button
                      size="small"
                      data-row={giver.personId}
                      aria-label={`${giver.record === null ? words.record : words.change}: ${giver.initials}`}
                      onPress={() => onAsk({ subject, giver, kind: consent.kind })}
                    >
                      {giver.record === null ? words.record : words.change}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function neededWords(giver: Giver, subject: Subject): string {
  if (giver.needed) return words.needed;
  return subject.involveYoungPerson && giver.personId === subject.personId ? words.involved : words.notNeeded;
}

function dayOf({ record }: Giver): string {
  if (record === null) return '';
  const days = {
    notAsked: null,
    asked: record.askedOn,
    given: record.givenOn,
    refused: record.askedOn,
    withdrawn: record.withdrawnOn,
  } as const;
  const day = days[record.state];
  return day === null ? '' : formatShortDate(day);
}
