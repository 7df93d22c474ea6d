import { useEffect, useRef, type ReactNode } from 'react';
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
import { useAnswer } from '../../client/hooks.ts';
import { rolesInWords } from '../events/rolesInWords.ts';
import styles from './cases.module.css';

type Item = Output<'cases.timeline'>['items'][number];
type Kind = Item['kind'];
const words = casesText.timeline;

/** How many rows one call brings; the contract takes at most 200. */
export const timelineStep = 100;

/** One stretch of the timeline as a table body of its own; a later one takes the focus, so that reading goes on there. */
export function TimelineRows(
  props: Readonly<{ caseId: string; kinds: readonly Kind[]; offset: number; takesFocus: boolean }>,
): ReactNode {
  const { caseId, kinds, offset, takesFocus } = props;
  const { data } = useAnswer('cases.timeline', { caseId, kinds: [...kinds], offset, limit: timelineStep });
  const first = useRef<HTMLTableRowElement>(null);
  const isHere = data !== undefined;
  useEffect(() => {
    if (takesFocus && isHere) first.current?.focus();
  }, [takesFocus, isHere]);
  return (
    <tbody>
      {data?.items.map((item, index) => (
        <tr
          key={`${item.kind} ${item.id}`}
          {...(index === 0 && takesFocus ? { ref: first, tabIndex: -1 } : {})}
        >
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
  );
}

/** Which list explains the detail of a kind. */
const lists: Readonly<Record<Exclude<Kind, 'event'>, readonly ListItem[]>> = {
  statement: statementKinds,
  signal: statementKinds,
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
