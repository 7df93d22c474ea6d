import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import type { MeetingRow } from './meetingMaterial.ts';

/** A meeting as single values, for the house style of an organisation. @param mask initials for the people of its cases */
export function meetingFields(
  meeting: MeetingRow,
  mask: (text: string) => string,
  nameOf: (contactId: string | null) => string,
): Readonly<Record<string, string>> {
  const { names } = houseStyleText;
  const named = (contactId: string | null): string => (contactId === null ? '' : nameOf(contactId));
  return {
    [names.meetingName]: mask(meeting.title),
    [names.meetingDate]: formatLongDate(meeting.date),
    [names.meetingTime]: meeting.startTime,
    [names.meetingPlace]: mask(meeting.place),
    [names.chair]: named(meeting.chairId),
    [names.minuteTaker]: named(meeting.minuteTakerId),
  };
}
