import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { goalStates } from '../../../shared/model/lists/goalStates.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { quoted } from '../../../shared/text/nl/quoted.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { rolesInWords } from '../events/rolesInWords.ts';
import { basisLabel } from './caseWords.ts';
import styles from './cases.module.css';

type Page = Output<'cases.get'>;
type Statement = Page['statements'][number];
const words = casePageText.sheet;

/**
 * The case on one page, filled with what is known already (feature D1): nothing is typed here, every part leads to the place
 * where it is changed.
 */
export function SheetTab({ page }: Readonly<{ page: Page }>): ReactNode {
  const { header, people, statements, basis } = page;
  const base = `/casussen/${header.id}`;
  const { data: followUp } = useAnswer('cases.followUp', { caseId: header.id });
  const { data: plan } = useAnswer('plan.get', { caseId: header.id });
  const isImpersonal = header.type === 'group' || header.type === 'area';
  const next = page.nextMeeting;
  const nextWords = next === null ? dayOr(header.nextDiscussionOn, words.noNext) : meetingWords(next);
  const decisions = (followUp?.decisions ?? []).filter(({ status }) => status === 'valid');
  const goals = (plan?.goals ?? []).filter(({ state }) => state !== 'dropped' && state !== 'reached');
  return (
    <div className={styles.part}>
      <h2 className={styles.partTitle}>{words.title}</h2>
      <p className={styles.quiet}>{words.note}</p>
      <Card title={words.question} actions={<Change href={`${base}/gegevens`} what={words.question} />}>
        <KeyValueList
          items={[
            { term: words.questionOf, value: header.question || words.nothing },
            { term: words.reason, value: header.reason || words.nothing },
            ...(header.whyNow === '' ? [] : [{ term: words.whyNow, value: header.whyNow }]),
            { term: words.introducer, value: header.introducer?.name ?? words.nobody },
            { term: words.next, value: nextWords },
            { term: words.review, value: dayOr(header.reviewDate, words.noReview) },
            // Empty is a question too: what to do when it goes wrong belongs on the first page (feature A14).
            ...(header.safetyAgreements === '' && isImpersonal
              ? []
              : [{ term: words.safety, value: header.safetyAgreements || words.noSafety }]),
          ]}
        />
      </Card>
      <div className={styles.sheet}>
        {!isImpersonal && (
          <Card title={words.people} actions={<Change href={`${base}/gegevens`} what={words.people} />}>
            <Lines
              empty={words.noPeople}
              lines={people.map((person) => ({
                id: person.id,
                text: [
                  casesText.person.label(person.initials, person.age),
                  labelOf(casePersonRoles, person.role),
                  rolesInWords({
                    isSuspect: person.isOffender,
                    isVictim: person.isVictim,
                    isWitness: person.isWitness,
                    isUnclear: false,
                  }),
                ]
                  .filter((part) => part !== '')
                  .join(' · '),
              }))}
            />
            {page.voice !== null && (
              <p>
                <strong>{casesText.side.voice}:</strong> {quoted(page.voice.body)}
              </p>
            )}
          </Card>
        )}
        <Card title={words.basis} actions={<Change href={`${base}/toestemming`} what={words.basis} />}>
          <p>{basisWords(basis)}</p>
        </Card>
        <Card title={words.strengths} actions={<Change href={base} what={words.strengths} />}>
          <Lines empty={words.noStrengths} lines={said(statements, 'strength')} />
        </Card>
        <Card title={words.concerns} actions={<Change href={base} what={words.concerns} />}>
          <Lines empty={words.noConcerns} lines={said(statements, 'concern')} />
        </Card>
        <Card title={words.goals} actions={<Change href={`${base}/plan`} what={words.goals} />}>
          <Lines
            empty={words.noGoals}
            lines={goals.map(({ id, body, state }) => ({
              id,
              text: body,
              detail: labelOf(goalStates, state),
            }))}
          />
        </Card>
        <Card title={words.decisions} actions={<Change href={`${base}/besluiten`} what={words.decisions} />}>
          <Lines
            empty={casesText.followUp.noDecisions}
            lines={decisions.map(({ id, body, implementer, decidedOn }) => ({
              id,
              text: body,
              detail: joined(implementer, decidedOn),
            }))}
          />
        </Card>
        <Card title={words.actions} actions={<Change href={`${base}/besluiten`} what={words.actions} />}>
          <Lines
            empty={casesText.side.noActions}
            lines={page.openActions.map(({ id, body, owner, dueDate, late }) => ({
              id,
              text: body,
              detail: joined(owner, dueDate) + (late ? ` · ${casesText.side.late}` : ''),
            }))}
          />
          {page.openActionsTotal > page.openActions.length && (
            <p className={styles.quiet}>
              {casesText.side.moreActions(page.openActionsTotal - page.openActions.length)}
            </p>
          )}
        </Card>
      </div>
    </div>
  );
}

type Line = Readonly<{ id: string; text: string; detail?: string }>;

function Lines({ lines, empty }: Readonly<{ lines: readonly Line[]; empty: string }>): ReactNode {
  if (lines.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul className={styles.sheetLines}>
      {lines.map(({ id, text, detail }) => (
        <li key={id}>
          {text} {detail !== undefined && detail !== '' && <small>{detail}</small>}
        </li>
      ))}
    </ul>
  );
}

function Change({ href, what }: Readonly<{ href: string; what: string }>): ReactNode {
  return (
    <Link href={href} aria-label={words.changeOf(what)}>
      {words.change}
    </Link>
  );
}

function basisWords({ basis, state }: Page['basis']): string {
  return state === 'toConfirm'
    ? `${basisLabel(basis)} · ${casesText.list.basisStates.toConfirm}`
    : basisLabel(basis);
}

/** What was said of one kind, newest first, with who said it. */
function said(statements: readonly Statement[], kind: Statement['kind']): Line[] {
  return statements
    .filter((statement) => statement.kind === kind)
    .map(({ id, body, sourceName, sourceNote, organisationName, observedOn }) => ({
      id,
      text: body,
      detail: joined(sourceName || organisationName || sourceNote, observedOn),
    }));
}

function joined(who: string, day: string | null): string {
  return [who, day === null ? '' : formatShortDate(day)].filter((part) => part !== '').join(' · ');
}

function dayOr(day: string | null, otherwise: string): string {
  return day === null ? otherwise : formatDateWithoutWeekday(day);
}

function meetingWords({ date, title }: NonNullable<Page['nextMeeting']>): string {
  return `${formatShortDate(date)} · ${title}`;
}
