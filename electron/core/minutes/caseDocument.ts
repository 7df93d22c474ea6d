import type { Output } from '../../../shared/contract/contract.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { attendanceStates } from '../../../shared/model/lists/meetingLists.ts';
import type { QueryContext } from '../context.ts';
import { shownDocument } from './documentChoices.ts';
import { currentMinutes, type Place } from './edition.ts';
import { meetingOf } from './meetingMaterial.ts';
import { statements } from './store.ts';

type Answer = Output<'minutes.caseDocument'>;

/** What the preview shows, for whom it is, and how much stays in the file. @throws CallFailure `notFound` */
export function caseDocument(place: Place, context: QueryContext): Answer {
  const { document, minutes, material, addenda } = currentMinutes(context, place);
  const { type } = meetingOf(context.reader, material.discussion.meetingId);
  const shown = shownDocument(context, document, type);
  const leftOut = context.reader.one<Answer['leftOut']>(statements.leftOut, [place.caseId]);
  return {
    ...shown,
    state: minutes?.state ?? 'none',
    version: minutes?.version ?? null,
    summary: minutes?.summary ?? '',
    recipients: material.attendance.present.map(({ contact, attendance }) => ({
      contactId: contact.id,
      name: contact.name,
      organisation: contact.organisation,
      domain: contact.domain,
      attendance: labelOf(attendanceStates, attendance),
    })),
    leftOut: leftOut ?? { oralOnly: 0, doNotShare: 0, hidden: 0 },
    addenda: [...addenda],
  };
}
