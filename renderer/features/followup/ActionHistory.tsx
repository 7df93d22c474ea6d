import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { localDay } from '../cases/caseWords.ts';
import styles from './Followup.module.css';

type Event = Output<'followup.actionHistory'>[number];
const text = followupText.history;

/** What happened to an action: who set which status when, and whose it was before. */
export function ActionHistory({ actionId }: Readonly<{ actionId: string }>): ReactElement {
  const { data, error, refetch } = useAnswer('followup.actionHistory', { actionId });
  return (
    <Disclosure title={text.title}>
      {error !== null && (
        <ErrorNotice title={text.failed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data?.length === 0 && <p>{text.none}</p>}
      <ol className={styles['history']}>
        {data?.map((event, index) => (
          // Two events of one moment have nothing else to tell them apart.
          // oxlint-disable-next-line react/no-array-index-key -- the list is only ever added to at its end
          <li key={`${event.at} ${index}`}>
            {formatShortDate(localDay(event.at))}: {wordsOf(event)}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function wordsOf(event: Event): string {
  const { fromStatus, toStatus, fromOwner, toOwner, note } = event;
  const parts = [
    fromStatus === null && toStatus !== null ? text.made : '',
    fromStatus !== null && toStatus !== null && fromStatus !== toStatus
      ? text.status(labelOf(actionStatuses, fromStatus), labelOf(actionStatuses, toStatus))
      : '',
    ownerWords(fromOwner, toOwner),
    note,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function ownerWords(from: string | null, to: string | null): string {
  if (from === to) return '';
  if (from === null && to !== null) return text.forOwner(to);
  return text.owner(from ?? followupText.noOwner, to ?? followupText.noOwner);
}
