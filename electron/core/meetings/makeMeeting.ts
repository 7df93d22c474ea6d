import type { MeetingType } from '../../../shared/model/meetingType.ts';
import { settingsOf } from '../../../shared/model/meetingTypeSettings.ts';
import type { CommandContext } from '../context.ts';
import { templateItems } from './templates.ts';

export interface NewMeeting {
  readonly seriesId: string | null;
  /** As it is for this meeting: with what its series has of its own. It is kept beside the meeting. */
  readonly type: MeetingType;
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly chairId: string | null;
  readonly minuteTakerId: string | null;
}

/**
 * Makes a meeting with the agenda of its kind. Nobody is invited, nobody sits anywhere and no case is on it: of other meetings
 * nothing comes along.
 */
export function makeMeeting({ write }: CommandContext, meeting: NewMeeting): { id: string; version: number } {
  const made = write.insert('meeting', {
    series_id: meeting.seriesId,
    type: meeting.type.id,
    title: meeting.title,
    date: meeting.date,
    start_time: meeting.startTime,
    end_time: meeting.endTime,
    place: meeting.place,
    status: 'draft',
    chair_id: meeting.chairId,
    minute_taker_id: meeting.minuteTakerId,
    opening_text: '',
  });
  write.insert('meeting_template', {
    meeting_id: made.id,
    settings: JSON.stringify(settingsOf(meeting.type)),
  });
  for (const [position, item] of templateItems(meeting.type).entries()) {
    write.insert('agenda_item', {
      meeting_id: made.id,
      position,
      kind: item.kind,
      title: item.title,
      planned_minutes: item.minutes,
    });
  }
  return made;
}
