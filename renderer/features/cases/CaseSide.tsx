import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { consentStates } from '../../../shared/model/lists/consentLists.ts';
import {
  consentGiversInWords,
  consentRuleName,
  type ConsentRuleId,
} from '../../../shared/model/consentRule.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { quoted } from '../../../shared/text/nl/quoted.ts';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { ThemePart } from '../guidance/ThemePart.tsx';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { classes } from '../../components/classes.ts';
import styles from './CaseSide.module.css';

type Page = Output<'cases.get'>;
const words = casesText.side;

/** What should not be forgotten while one looks at the rest: voice, consent, open actions, who waits for an answer. */
export function CaseSide({ page, onVoice }: Readonly<{ page: Page; onVoice: () => void }>): ReactNode {
  // A group and an area have no individual care fields (domain.md §4.7).
  const isImpersonal = page.header.type === 'group' || page.header.type === 'area';
  return (
    <>
      {!isImpersonal && <Voice page={page} onVoice={onVoice} />}
      {!isImpersonal && <Consent page={page} />}
      {page.header.safetyAgreements !== '' && (
        <section>
          <h2 className={styles.title}>{casesText.details.safetyAgreements}</h2>
          <p className={styles.agreements}>{page.header.safetyAgreements}</p>
        </section>
      )}
      <ThemePart theme={page.header.theme} />
      <section>
        <h2 className={styles.title}>{words.actions}</h2>
        {page.openActions.length === 0 ? (
          <p className={styles.quiet}>{words.noActions}</p>
        ) : (
          <ul className={styles.lines}>
            {page.openActions.slice(0, 6).map((action) => (
              <li key={action.id}>
                {action.domain !== null && <DomainDot domain={action.domain} />}
                <span className={styles.grow}>
                  <span className={styles.action} title={action.body}>
                    {action.body}
                  </span>
                  <small>{action.owner}</small>
                </span>
                <span className={classes(styles.end, action.late && styles.late)}>
                  {action.dueDate === null ? words.noDate : formatShortDate(action.dueDate)}
                  {action.late && <small>{words.late}</small>}
                </span>
              </li>
            ))}
          </ul>
        )}
        {page.openActionsTotal > 6 && (
          <p>
            <Link href={`/casussen/${page.header.id}/besluiten`}>
              {words.moreActions(page.openActionsTotal - 6)}
            </Link>
          </p>
        )}
      </section>
      <section>
        <h2 className={styles.title}>{words.feedback}</h2>
        {page.feedbackOwed.length === 0 ? (
          <p className={styles.quiet}>{words.noFeedback}</p>
        ) : (
          <ul className={styles.lines}>
            {page.feedbackOwed.map((feedback) => (
              <li key={feedback.id}>
                {feedback.domain !== null && <DomainDot domain={feedback.domain} />}
                <span className={styles.grow}>{feedback.toWhom}</span>
                <span className={styles.end}>
                  {feedback.waitingDays === null
                    ? feedback.beforeDate === null
                      ? ''
                      : formatShortDate(feedback.beforeDate)
                    : words.days(feedback.waitingDays)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Voice({ page, onVoice }: Readonly<{ page: Page; onVoice: () => void }>): ReactNode {
  const { voice } = page;
  return (
    <section>
      <h2 className={styles.title}>{words.voice}</h2>
      {voice === null ? (
        <>
          <p className={styles.missing}>{words.noVoice}</p>
          <Button size="small" data-place="voice" onPress={onVoice}>
            {words.addVoice}
          </Button>
        </>
      ) : (
        <>
          <blockquote className={styles.quote}>{quoted(voice.body)}</blockquote>
          <p className={styles.quiet}>
            {words.asked(
              voice.sourceName === '' ? voice.sourceNote : voice.sourceName,
              voice.observedOn === null ? '' : formatShortDate(voice.observedOn),
              voice.howAsked,
            )}
          </p>
        </>
      )}
    </section>
  );
}

function Consent({ page }: Readonly<{ page: Page }>): ReactNode {
  const { consentRule } = page.header;
  if (consentRule === 'none') {
    return (
      <section>
        <h2 className={styles.title}>{words.consent}</h2>
        <p className={styles.quiet}>{words.noConsentRule}</p>
      </section>
    );
  }
  return (
    <section>
      <h2 className={styles.title}>{words.consent}</h2>
      {page.consent.length === 0 && <p className={styles.missing}>{words.noSubject}</p>}
      {page.consent.length > 0 && (
        <p className={styles.quiet}>{casePageText.side.rule(consentRuleName(consentRule))}</p>
      )}
      {page.consent.map((subject) => (
        <div key={subject.casePersonId} className={styles.subject}>
          <p>
            <strong>{casesText.person.label(subject.initials, subject.age)}</strong>:{' '}
            {labelOf(consentStates, subject.state)}
          </p>
          <p className={styles.quiet}>{neededOf(consentRule, subject.age)}</p>
          <KeyValueList
            items={[
              ...subject.givers.map((giver, index) => ({
                id: `${index} ${giver.initials}`,
                term: giver.role === '' ? giver.initials : `${giver.initials} (${giver.role})`,
                value: (
                  <span className={giver.state === 'given' ? undefined : styles.missing}>
                    {labelOf(consentStates, giver.state)}
                  </span>
                ),
              })),
              ...(subject.nextBirthday === null
                ? []
                : [
                    {
                      term: words.birthday(subject.nextBirthday.age),
                      value: formatDateWithoutWeekday(subject.nextBirthday.date),
                    },
                  ]),
            ]}
          />
          {subject.guardiansUnknown && <p className={styles.missing}>{words.guardiansUnknown}</p>}
        </div>
      ))}
    </section>
  );
}

function neededOf(rule: ConsentRuleId, age: number | null): string {
  const who = consentGiversInWords(rule, age);
  return age === null ? casePageText.side.neededAtUnknownAge(who) : casePageText.side.needed(who);
}
