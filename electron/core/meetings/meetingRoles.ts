import type { Reader } from '../reader.ts';
import { statements } from './preparationStore.ts';

export interface MeetingRoles {
  /** Of the meeting itself, else of its series. */
  readonly organiserId: string | null;
  readonly reserveId: string | null;
  readonly ownOrganiserId: string | null;
  readonly ownReserveId: string | null;
}

/** Who organises and who stands in for the chair. */
export function meetingRoles(reader: Reader, meetingId: string): MeetingRoles {
  return (
    reader.one<MeetingRoles>(statements.meetingRoles, [meetingId]) ?? {
      organiserId: null,
      reserveId: null,
      ownOrganiserId: null,
      ownReserveId: null,
    }
  );
}
