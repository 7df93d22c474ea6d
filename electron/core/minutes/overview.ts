import type { Output } from '../../../shared/contract/contract.ts';
import type { QueryContext } from '../context.ts';
import { actionListClock, minutesClock } from './clocks.ts';
import { meetingOf } from './meetingMaterial.ts';
import { statements } from './meetingStore.ts';

type Overview = Output<'minutes.overview'>;
type CaseRow = Omit<Overview['cases'][number], 'state'> & {
  readonly state: 'concept' | 'adopted' | 'sent' | null;
};

/** @throws CallFailure `notFound` */
export function minutesOverview(meetingId: string, { reader, now }: QueryContext): Overview {
  const meeting = meetingOf(reader, meetingId);
  const cases = reader
    .all<CaseRow>(statements.cases, [meetingId])
    .map((row) => ({ ...row, state: row.state ?? ('none' as const) }));
  const allAdopted = cases.length > 0 && cases.every(({ adoptedAt }) => adoptedAt !== null);
  return {
    meetingId,
    title: meeting.title,
    date: meeting.date,
    startTime: meeting.startTime,
    finishedAt: meeting.finishedAt,
    actionListMadeAt: meeting.actionListMadeAt,
    actionListClock: actionListClock(meeting.finishedAt, meeting.actionListMadeAt, now),
    minutesClock: minutesClock(meeting.finishedAt, allAdopted, now),
    cases,
    exports: reader.all<Overview['exports'][number]>(statements.exports, [meetingId]),
  };
}
