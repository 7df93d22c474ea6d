import { useEffect, useRef, type ReactNode } from 'react';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { addMonths, isoWeekday } from '../../../shared/dates/isoDay.ts';
import type { Contact } from './contact.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { networkProfileText as more } from '../../../shared/text/nl/networkProfile.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { dotted, nameOf } from './contactLabel.ts';
import styles from './NetworkScreen.module.css';
import { PhotoButtons } from './PhotoButtons.tsx';
import { ReachPart } from './ReachPart.tsx';
import { useDeed } from '../../client/useDeed.ts';

const week = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** One person: what to call for first, then how to reach, then what we did together. */
export function ContactCard(
  props: Readonly<{
    id: string;
    /** Takes the focus when it is there, so that its keys work at once. */
    takesFocus?: boolean;
    onEdit: (contact: Contact) => void;
    onRemove: (contact: Contact) => void;
  }>,
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
  return <FilledCard {...props} contact={contact} today={session.today} />;
}

function FilledCard(
  props: Readonly<{
    contact: Contact;
    today: string;
    takesFocus?: boolean;
    onEdit: (contact: Contact) => void;
    onRemove: (contact: Contact) => void;
  }>,
): ReactNode {
  const { contact, today, takesFocus = false } = props;
  const deed = useDeed();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [takesFocus]);
  const day = week[isoWeekday(today) - 1];
  const isOff = contact.workingDays.length > 0 && day !== undefined && !contact.workingDays.includes(day);
  return (
    <article ref={card} tabIndex={-1} className={styles.card} aria-labelledby="contact-name">
      <header className={styles.cardHead}>
        <PhotoButtons contact={contact} />
        <div className={styles.cardTitle}>
          <h2 id="contact-name">{nameOf(contact)}</h2>
          <p>{dotted(contact.profession, contact.organisation?.name ?? words.noOrganisation)}</p>
          <p className={styles.why}>
            <DomainDot domain={contact.domain} isDecoration />{' '}
            {dotted(labelOf(domains, contact.domain), contact.area)}
          </p>
          <div className={styles.marks}>
            {contact.focusThemes.length > 0 && <Chip tone="good">{more.focusFor(contact.focusThemes)}</Chip>}
            {contact.informal && <Chip tone="warn">{more.informal}</Chip>}
          </div>
        </div>
        <div className={styles.cardActions}>
          <Button onPress={() => props.onEdit(contact)}>{words.edit}</Button>
          <Button variant="quiet" onPress={() => props.onRemove(contact)}>
            {words.remove}
          </Button>
        </div>
      </header>
      {contact.informal && (
        <section>
          <p>{more.informalNote}</p>
          <KeyValueList
            items={[
              {
                term: more.permissionShort,
                value: more.permissionWords(contact.permission, contact.permissionOn) || more.noPermission,
              },
            ]}
          />
        </section>
      )}

      <section>
        <h3>{words.callFor}</h3>
        <p className={contact.callFor === '' ? styles.unknown : styles.callFor}>
          {contact.callFor || words.callForEmpty}
        </p>
        {contact.notFor !== '' && (
          <p className={styles.notFor}>
            <b>{more.notFor}:</b> {contact.notFor}
          </p>
        )}
      </section>

      <ReachPart contact={contact} isOff={isOff} />

      <section>
        <h3>{words.together}</h3>
        <KeyValueList
          items={[
            ...togetherItems(contact),
            ...(contact.expertise === '' ? [] : [{ term: more.expertise, value: contact.expertise }]),
            ...(contact.fixedFor.length === 0
              ? []
              : [
                  {
                    term: more.fixedFor,
                    value: contact.fixedFor
                      .map((fixed) => more.fixedWhat(fixed.organisationName, dotted(fixed.theme, fixed.area)))
                      .join('; '),
                  },
                ]),
          ]}
        />
      </section>

      {contact.note !== '' && (
        <section>
          <h3>{words.note}</h3>
          <p className={styles.note}>{contact.note}</p>
        </section>
      )}
      <p className={styles.checked}>
        <span className={styles.why}>
          {contact.checkedOn === null ? more.notChecked : more.checked(contact.checkedOn)} ·{' '}
          {words.changed(formatDateWithoutWeekday(dayOfInstant(contact.changedAt)))}
        </span>
        {(contact.checkedOn ?? dayOfInstant(contact.changedAt)) < addMonths(today, -12) && (
          <Chip tone="warn">{words.old}</Chip>
        )}
        <Button
          size="small"
          onPress={() =>
            void deed('network.checkContact', { id: contact.id }, more.checkedNow(nameOf(contact)))
          }
        >
          {more.check}
        </Button>
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
