import type { ReactNode } from 'react';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { isoWeekday } from '../../../shared/dates/isoDay.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { dotted, nameOf } from './contactLabel.ts';
import { CopyValue } from './CopyValue.tsx';
import styles from './NetworkScreen.module.css';

export type Contact = Output<'network.getContact'>;

const week = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const yearMs = 365 * 24 * 60 * 60_000;

/** One person: what to call for first, then how to reach, then what we did together. */
export function ContactCard(
  props: Readonly<{ id: string; onEdit: (contact: Contact) => void; onRemove: (contact: Contact) => void }>,
): ReactNode {
  const { data: contact, error, refetch } = useAnswer('network.getContact', { id: props.id });
  const { data: session } = useAnswer('casefile.state', {});
  if (error !== null) {
    return (
      <ErrorNotice title={words.failed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (contact === undefined || contact.deletedAt !== null || session === undefined) return null;
  const { standIn } = contact;
  const day = week[isoWeekday(session.today) - 1];
  const isOff = contact.workingDays.length > 0 && day !== undefined && !contact.workingDays.includes(day);
  return (
    <article className={styles.card} aria-labelledby="contact-name">
      <header className={styles.cardHead}>
        <DomainDot domain={contact.domain} isDecoration />
        <div className={styles.cardTitle}>
          <h2 id="contact-name">{nameOf(contact)}</h2>
          <p>{dotted(contact.profession, contact.organisation?.name ?? words.noOrganisation)}</p>
          <p className={styles.why}>{dotted(labelOf(domains, contact.domain), contact.area)}</p>
        </div>
        <div className={styles.cardActions}>
          <Button onPress={() => props.onEdit(contact)}>{words.edit}</Button>
          <Button variant="quiet" onPress={() => props.onRemove(contact)}>
            {words.remove}
          </Button>
        </div>
      </header>

      <section>
        <h3>{words.callFor}</h3>
        <p className={contact.callFor === '' ? styles.unknown : styles.callFor}>
          {contact.callFor || words.callForEmpty}
        </p>
      </section>

      <section>
        <h3>{words.reach}</h3>
        {isOff && (
          <p className={styles.off}>
            <Chip tone="warn">{words.worksNotToday}</Chip>{' '}
            {standIn === null ? words.noStandIn : words.callStandIn(standIn.name)}
          </p>
        )}
        <KeyValueList
          items={[
            { term: words.mobile, value: <CopyValue label={words.mobile} value={contact.mobile} /> },
            { term: words.phone, value: <CopyValue label={words.phone} value={contact.phone} /> },
            { term: words.email, value: <CopyValue label={words.email} value={contact.email} /> },
            {
              term: words.workingDays,
              value: contact.workingDays.map((one) => words.days[one]).join(', ') || words.unknown,
            },
            {
              term: words.standIn,
              value:
                standIn === null ? words.noStandIn : dotted(standIn.name, standIn.profession, standIn.phone),
            },
            ...(contact.standInFor.length > 0
              ? [{ term: words.standInFor, value: contact.standInFor.join(', ') }]
              : []),
          ]}
        />
      </section>

      <section>
        <h3>{words.together}</h3>
        <KeyValueList items={togetherItems(contact)} />
      </section>

      {contact.note !== '' && (
        <section>
          <h3>{words.note}</h3>
          <p className={styles.note}>{contact.note}</p>
        </section>
      )}
      <p className={styles.why}>
        {words.changed(formatDateWithoutWeekday(dayOfInstant(contact.changedAt)))}{' '}
        {session.now - contact.changedAt > yearMs && <Chip tone="warn">{words.old}</Chip>}
      </p>
    </article>
  );
}

function togetherItems(contact: Contact): { term: string; value: string }[] {
  const { lastTogether, comingMeetings, openActions } = contact;
  return [
    {
      term: words.lastTogether,
      value:
        lastTogether === null
          ? words.never
          : dotted(
              formatDateWithoutWeekday(lastTogether.date),
              lastTogether.title,
              lastTogether.caseNumber ?? '',
            ),
    },
    { term: words.openActions, value: openActions === 0 ? words.none : String(openActions) },
    {
      term: words.comingMeetings,
      value:
        comingMeetings
          .slice(0, 3)
          .map(({ date, title }) => `${formatDateWithoutWeekday(date)} ${title}`)
          .join(', ') || words.none,
    },
  ];
}

/** The Dutch day of an instant: the window of the app runs in the time zone of its user. */
function dayOfInstant(instant: number): string {
  return new Date(instant).toLocaleDateString('sv-SE');
}
