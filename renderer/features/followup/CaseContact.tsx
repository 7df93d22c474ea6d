import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { outOfSightWeeks } from '../../../shared/model/outOfSight.ts';
import { followupCourseText } from '../../../shared/text/nl/followupCourse.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Select } from '../../components/Select.tsx';
import { ContactMomentDialog } from './ContactMomentDialog.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Followup.module.css';

const text = followupCourseText.contact;
const choices = [2, 4, 6, 8, 10, 12, 16, 26] as const;

/** A clock of weeks since somebody spoke with the young person, with day and who; nothing about how it went (feature A13). */
export function CaseContact(
  props: Readonly<{
    about: Readonly<{ id: string; number: string }>;
    version: number;
    contact: NonNullable<Output<'followup.course'>['contact']>;
  }>,
): ReactElement {
  const { about, version, contact } = props;
  const run = useDeed('good');
  const [isAsked, setAsked] = useState(false);
  const { ownWeeks } = contact;
  const known = [...new Set([...choices, ...(ownWeeks === null ? [] : [ownWeeks])])].toSorted(
    (a, b) => a - b,
  );
  return (
    <Card
      title={text.title}
      {...(contact.isOutOfSight ? { tone: 'warn' as const } : {})}
      actions={
        <Button size="small" onPress={() => setAsked(true)}>
          {followupCourseText.list.addContact}
        </Button>
      }
    >
      <div className={styles['form']}>
        <p className={contact.isOutOfSight ? styles['missing'] : undefined}>
          {contact.isOutOfSight
            ? `▲ ${text.outOfSight(contact.weeks)}`
            : text.state(contact.weeks, contact.limitWeeks)}
        </p>
        {contact.moments.length === 0 ? (
          <p className={styles['under']}>{text.none}</p>
        ) : (
          <ul className={styles['lines']} aria-label={text.moments}>
            {contact.moments.slice(0, 8).map((moment, index) => (
              <li key={moment.id ?? `${moment.on} ${index}`} className={styles['moment']}>
                <span>
                  {formatShortDate(moment.on)}
                  {moment.by === '' ? '' : `, ${moment.by}`}
                  {moment.id === null && <span className={styles['under']}>{text.voice}</span>}
                </span>
                {moment.id !== null && (
                  <IconButton
                    size="small"
                    label={text.remove(formatShortDate(moment.on))}
                    icon={<X size="1em" aria-hidden="true" />}
                    onPress={() =>
                      void run(
                        'followup.removeContactMoment',
                        { id: moment.id ?? '', version: moment.version ?? 1 },
                        text.removed,
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        <Select
          label={text.weeks}
          value={ownWeeks === null ? 'none' : String(ownWeeks)}
          onChange={(chosen) =>
            void run(
              'followup.setContactWeeks',
              { caseId: about.id, version, weeks: chosen === 'none' ? null : Number(chosen) },
              text.weeksDone,
            )
          }
          options={[
            { id: 'none', label: text.asEverywhere(outOfSightWeeks) },
            ...known.map((weeks) => ({ id: String(weeks), label: text.weeksOption(weeks) })),
          ]}
        />
      </div>
      {isAsked && <ContactMomentDialog about={about} onClose={() => setAsked(false)} />}
    </Card>
  );
}
