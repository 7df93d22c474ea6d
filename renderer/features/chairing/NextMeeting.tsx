import type { ReactElement } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { cockpitCaseText } from '../../../shared/text/nl/cockpitCase.ts';
import type { Cockpit } from './cockpit.ts';

const text = cockpitCaseText.nextMeeting;

/** When this table meets again: said at the end, while everyone is there. */
export function NextMeeting({ cockpit }: Readonly<{ cockpit: Cockpit }>): ReactElement {
  const [next] = cockpit.laterMeetings;
  return <p>{next === undefined ? text.none : text.on(next.title, formatLongDate(next.date))}</p>;
}
