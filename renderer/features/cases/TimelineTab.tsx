import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { caseStatuses } from '../../../shared/model/lists/caseLists.ts';
import { consentStates, informingStates } from '../../../shared/model/lists/consentLists.ts';
import { decisionStatuses } from '../../../shared/model/lists/decisionLists.ts';
import { eventKinds } from '../../../shared/model/lists/eventKinds.ts';
import { goalStates } from '../../../shared/model/lists/goalStates.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { findListItem, type ListItem } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { EventsPart } from '../events/EventsPart.tsx';
import { rolesInWords } from '../events/rolesInWords.ts';
import styles from './cases.module.css';

type Item = Output<'cases.timeline'>['items'][number];
type Kind = Item['kind'];
const words = casesText.timeline;

const kinds: readonly Kind[] = [
  'statement',
  'discussion',
  'decision',
  'action',
  'consent',
  'basis',
  'informing',
  'event',
  'roleEvent',
  'goal',
];
const chips = kinds.map((id) => ({ id, label: words.kinds[id] }));
const step = 100;

/** What happened, newest first, as a table that a screen reader can walk through. */
export function TimelineTab({ caseId, today }: Readonly<{ caseId: string; today: string }>): ReactNode {
  const [chosen, setChosen] = useState<readonly Kind[]>([]);
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useAnswer('cases.timeline', {
    caseId,
    kinds: [...chosen],
    offset: 0,
    limit,
  });
  return (
    <div className={styles.part}>
      <EventsPart caseId={caseId} today={today} />
      <section className={styles.part} aria-labelledby="timeline-title">
        <h2 id="timeline-title" className={styles.partTitle}>
          {words.title}
        </h2>
        <ToggleChips label={words.filter} chips={chips} value={chosen} onChange={setChosen} />
        {error !== null && (
          <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
            {error.message}
          </ErrorNotice>
        )}
        {data === undefined && error === null && <Loading />}
        {data?.items.length === 0 && <p>{words.empty}</p>}
        {data !== undefined && data.items.length > 0 && (
          <table className={styles.plainTable} aria-labelledby="timeline-title">
            <thead>
              <tr>
                <th scope="col">{words.columns.date}</th>
                <th scope="col">{words.columns.kind}</th>
                <th scope="col">{words.columns.text}</th>
                <th scope="col">{words.columns.by}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((item) => (
                <tr key={`${item.kind} ${item.id}`}>
                  <th scope="row">
                    <time dateTime={item.date}>
                      {formatShortDate(item.date)} {item.date.slice(0, 4)}
                    </time>
                  </th>
                  <td>{kindWords(item)}</td>
                  <td>
                    {textOf(item)}
                    {item.roles.length > 0 && (
                      <span className={styles.quiet}>
                        {' '}
                        ({item.roles.map((role) => `${role.initials}: ${rolesInWords(role)}`).join('; ')})
                      </span>
                    )}
                  </td>
                  <td>{item.by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {data !== undefined && data.total > data.items.length && limit < 200 && (
          <Button onPress={() => setLimit(200)}>{words.more}</Button>
        )}
      </section>
    </div>
  );
}

/** Which list explains the detail of a kind. */
const lists: Readonly<Record<Exclude<Kind, 'event'>, readonly ListItem[]>> = {
  statement: statementKinds,
  discussion: discussionKinds,
  decision: decisionStatuses,
  action: actionStatuses,
  consent: consentStates,
  basis: legalBases,
  informing: informingStates,
  roleEvent: eventKinds,
  goal: goalStates,
};

function kindWords(item: Item): string {
  if (item.kind === 'event') {
    const events: Readonly<Record<string, string>> = words.events;
    return events[item.detail] ?? words.one.event;
  }
  const detail = findListItem(lists[item.kind], item.detail)?.label ?? '';
  return detail === '' ? words.one[item.kind] : `${words.one[item.kind]} · ${detail}`;
}

/** A status is stored as its id, followed by the reason of people. */
function textOf(item: Item): string {
  if (item.kind !== 'event' || item.detail !== 'status') return item.text;
  const [id = '', ...reason] = item.text.split(' · ');
  return [findListItem(caseStatuses, id)?.label ?? id, ...reason].join(' · ');
}
