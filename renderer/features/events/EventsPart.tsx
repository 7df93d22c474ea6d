import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatNumericDate } from '../../../shared/dates/formatDate.ts';
import { eventKinds } from '../../../shared/model/lists/eventKinds.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { eventsText } from '../../../shared/text/nl/events.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import cases from '../cases/cases.module.css';
import { EventDialog } from './EventDialog.tsx';
import { rolesInWords } from './rolesInWords.ts';

type Event = Output<'events.list'>['events'][number];

/** What happened, and which part each person had in it; one person may be offender and victim at once. */
export function EventsPart({ caseId, today }: Readonly<{ caseId: string; today: string }>): ReactNode {
  const { data, error, refetch } = useAnswer('events.list', { caseId });
  const [editing, setEditing] = useState<Event | 'new' | null>(null);
  if (error !== null) return <ErrorNotice title={error.message} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const words = eventsText.columns;
  return (
    <Card
      title={eventsText.title}
      actions={
        <Button size="small" onPress={() => setEditing('new')}>
          {eventsText.add}
        </Button>
      }
    >
      <p className={cases.quiet}>{data.events.length === 0 ? eventsText.empty : eventsText.note}</p>
      {data.events.length > 0 && (
        <table className={cases.plainTable} aria-label={eventsText.title}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.body}</th>
              <th scope="col">{words.roles}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {data.events.map((event) => (
              <tr key={event.id}>
                <th scope="row" className={cases.whole}>
                  {formatNumericDate(event.onDate)}
                </th>
                <td>{labelOf(eventKinds, event.kind)}</td>
                <td>{event.body}</td>
                <td>
                  {event.people.map((person) => `${person.initials}: ${rolesInWords(person)}`).join('; ')}
                </td>
                <td>{event.sourceName === '' ? event.sourceNote : event.sourceName}</td>
                <td>
                  <Button
                    size="small"
                    aria-label={eventsText.changeOf(event.body)}
                    onPress={() => setEditing(event)}
                  >
                    {eventsText.change}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing !== null && (
        <EventDialog
          caseId={caseId}
          today={today}
          people={data.people}
          known={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}
