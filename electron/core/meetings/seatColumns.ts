import type { AttendanceState } from '../../../shared/model/lists/meetingLists.ts';

/** A seat at one case as preparing and chairing both select it; each adds what only it shows. Flags are 0 or 1. */
export interface SeatColumns {
  readonly id: string;
  readonly version: number;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  readonly attendance: AttendanceState;
  readonly heard: 'notYet' | 'newFact' | 'nothingNew' | 'pass';
  readonly mayDecide: number;
  readonly knowsPerson: number;
  readonly note: string;
  readonly substituteId: string | null;
}
