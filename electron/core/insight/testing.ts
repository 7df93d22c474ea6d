import type { Values } from '../history/rowWriter.ts';
import type { Planting } from '../followup/testing.ts';

/** For tests: a meeting that was held, with its discussions planted one by one. */
export interface HeldMeeting {
  readonly id: string;
  /** @returns the id of the discussion */
  readonly discuss: (caseId: string, values?: Values) => string;
}

/** @param date day of the meeting, `YYYY-MM-DD` */
export function heldMeeting({ plant }: Planting, date: string, values: Values = {}): HeldMeeting {
  const id = plant('meeting', {
    type: 'zvhCases',
    title: `Overleg ${date}`,
    date,
    start_time: '09:00',
    status: 'finished',
    ...values,
  });
  let position = 0;
  return {
    id,
    discuss: (caseId, own = {}) => {
      const item = plant('agenda_item', {
        meeting_id: id,
        position,
        kind: 'case',
        planned_minutes: 20,
      });
      position += 1;
      return plant('discussion', {
        agenda_item_id: item,
        meeting_id: id,
        case_id: caseId,
        kind: 'new',
        method: 'bob',
        ...own,
      });
    },
  };
}
