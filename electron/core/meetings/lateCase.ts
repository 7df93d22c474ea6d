import { cutoffOf, isPast, type LocalMoment } from '../../../shared/dates/cutoff.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { dayOf, timeOf } from '../clock.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { MeetingRow } from './rows.ts';
import { statements } from './seriesStore.ts';

/** Until when cases for this meeting come in time; null when its series has no cut-off. */
export function meetingCutoff(
  { reader, now }: Pick<QueryContext, 'reader' | 'now'>,
  meeting: Pick<MeetingRow, 'seriesId' | 'date'>,
): (LocalMoment & { readonly isPast: boolean }) | null {
  if (meeting.seriesId === null) return null;
  const rule = reader.one<{ days: number | null; time: string | null }>(statements.cutoff, [
    meeting.seriesId,
  ]);
  if (rule === undefined || rule.days === null || rule.time === null) return null;
  const cutoff = cutoffOf(meeting.date, { days: rule.days, time: rule.time });
  return { ...cutoff, isPast: isPast({ day: dayOf(now), time: timeOf(now) }, cutoff) };
}

/**
 * The reason to keep with a case that is put on this agenda now; empty when it is in time. At the table nobody is held up: what is
 * added there says so by itself.
 * @throws CallFailure `validation` with the field `lateReason` when it is late and nobody said why
 */
export function lateReasonFor(
  context: Pick<QueryContext, 'reader' | 'now'>,
  meeting: Pick<MeetingRow, 'seriesId' | 'date' | 'status'>,
  given: string | undefined,
): string {
  const cutoff = meetingCutoff(context, meeting);
  if (cutoff === null || !cutoff.isPast) return '';
  const reason = given?.trim() ?? '';
  if (reason !== '') return reason;
  if (meeting.status === 'inProgress') return meetingsText.addedAtTable;
  const message = meetingsText.refused.late(cutoff.day, cutoff.time);
  throw new CallFailure('validation', message, [{ field: 'lateReason', message }]);
}
