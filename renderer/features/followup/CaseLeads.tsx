import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { followupCourseText } from '../../../shared/text/nl/followupCourse.ts';
import { Card } from '../../components/Card.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import styles from './Followup.module.css';

const text = followupCourseText.leads;
const roles = ['leadHolder', 'caseCoordinator', 'processCoordinator'] as const;

/** Who leads a case, since when, and who did before: process and content are two roles (feature A11). */
export function CaseLeads({ course }: Readonly<{ course: Output<'followup.course'> }>): ReactElement {
  return (
    <Card title={text.title}>
      <KeyValueList
        items={roles.map((role) => {
          const lead = course.leads[role];
          return {
            term: text[role],
            value:
              lead === null ? (
                <span className={styles['missing']}>{text.nobody}</span>
              ) : lead.since === null ? (
                lead.name
              ) : (
                `${lead.name}, ${followupCourseText.list.since(formatShortDate(lead.since))}`
              ),
          };
        })}
      />
      {course.leadHistory.length > 0 && (
        <Disclosure title={text.history}>
          <ol className={styles['history']}>
            {course.leadHistory.map((change, index) => (
              // Two changes of one day have nothing else to tell them apart.
              // oxlint-disable-next-line react/no-array-index-key -- the list only grows at its beginning, and holds no state
              <li key={`${change.on} ${index}`}>
                {formatShortDate(change.on)}: {text.change(text[change.role], change.from, change.to)}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </Card>
  );
}
