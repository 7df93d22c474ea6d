import { agendaFitText as text } from '../../../shared/text/nl/agendaFit.ts';
import type { Meeting } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';

/** Takes one of the ways to make the agenda fit, counted from 0; nothing happens when it fits or there is no such way. */
export function useFitWay(meeting: Meeting): (place: number) => void {
  const deed = useDeed();
  return (place) => {
    const way = meeting.fitWays[place];
    if (way === undefined) return;
    void deed('meetings.takeFitWay', { meetingId: meeting.id, token: way.token }, text.taken[way.kind]);
  };
}
