import type { AttendanceState } from '../../../shared/model/lists/meetingLists.ts';
import type { NamedContact } from './contactNames.ts';

export interface SeatRow {
  readonly contactId: string;
  readonly attendance: AttendanceState;
  readonly substituteContactId: string | null;
  readonly fromTime: string | null;
  readonly toTime: string | null;
}

export interface SeatAtTable {
  readonly contact: NamedContact;
  readonly attendance: AttendanceState;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  /** For whom they came, when they stood in. */
  readonly standsInFor: NamedContact | null;
}

export interface Attendance {
  /** Who sat at this case: only they may receive its minutes. */
  readonly present: readonly SeatAtTable[];
  readonly absent: readonly SeatAtTable[];
  /** Asked for this case, and nobody wrote down whether they came. */
  readonly unknown: readonly SeatAtTable[];
}

/** Sorts the seats of one discussion. Someone who sent a stand-in was not there; the stand-in was. */
export function presentAt(
  seats: readonly SeatRow[],
  contacts: ReadonlyMap<string, NamedContact>,
): Attendance {
  const present: SeatAtTable[] = [];
  const absent: SeatAtTable[] = [];
  const unknown: SeatAtTable[] = [];
  for (const { contactId, substituteContactId, ...seat } of seats) {
    const contact = contacts.get(contactId);
    if (contact === undefined) continue;
    const standIn = substituteContactId === null ? undefined : contacts.get(substituteContactId);
    switch (seat.attendance) {
      case 'present':
      case 'partly':
        present.push({ ...seat, contact, standsInFor: null });
        break;
      case 'substitute':
        present.push(
          standIn === undefined
            ? { ...seat, contact, standsInFor: null }
            : { ...seat, contact: standIn, standsInFor: contact },
        );
        if (standIn !== undefined) absent.push({ ...seat, contact, standsInFor: null });
        break;
      case 'excused':
      case 'absent':
        absent.push({ ...seat, contact, standsInFor: null });
        break;
      case 'invited':
      case 'accepted':
        unknown.push({ ...seat, contact, standsInFor: null });
        break;
    }
  }
  const seen = new Set<string>();
  return {
    // Somebody with an own seat who also stands in is one person.
    present: present.filter(({ contact }) => !seen.has(contact.id) && seen.add(contact.id)),
    absent: absent.filter(({ contact }) => !seen.has(contact.id)),
    unknown,
  };
}
