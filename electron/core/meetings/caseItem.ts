import type { DiscussionKind } from '../../../shared/model/lists/meetingLists.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { agendaOf, meetingOf } from './agenda.ts';
import type { MeetingRow } from './rows.ts';
import { statements } from './store.ts';
import { requireFitsTable } from './anonymousTable.ts';
import { proposeRetention } from '../../../shared/model/retention.ts';
import { keepRetentionByTable } from '../cases/retentionByTable.ts';
import { statements as seriesStatements } from './seriesStore.ts';
import { lateReasonFor } from './lateCase.ts';
import { openingOf } from './tableOfCase.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { methodFor, minutesFor, proposedKind } from './templates.ts';

interface CaseForAgenda {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly question: string;
  readonly status: string;
  readonly urgent: number;
}

export interface NewCaseItem {
  readonly meetingId: string;
  readonly caseId: string;
  readonly kind?: DiscussionKind | undefined;
  readonly minutes?: number | undefined;
  /** The question of this discussion; left out: the question of the case. */
  readonly question?: string | undefined;
  /** Why it comes after the cut-off of the series. */
  readonly lateReason?: string | undefined;
}

/**
 * Puts a case at the end of an agenda: an item and its discussion, nobody seated (feature P16).
 * @throws CallFailure `notFound`, or `validation` when the case is closed, on this agenda already, or not meant for this table
 */
export function addCaseToAgenda(
  context: CommandContext,
  added: NewCaseItem,
): { readonly itemId: string; readonly discussionId: string } {
  const { reader, write } = context;
  const meeting = meetingOf(reader, added.meetingId);
  const subject = reader.one<CaseForAgenda>(statements.caseForAgenda, [added.caseId]);
  if (subject === undefined) throw new CallFailure('notFound', meetingsText.refused.noCase);
  if (['declined', 'closed', 'destroyed'].includes(subject.status)) {
    throw new CallFailure('validation', meetingsText.refused.caseIsClosed);
  }
  if (reader.one(statements.discussionOfCase, [meeting.id, subject.id]) !== undefined) {
    throw new CallFailure('validation', meetingsText.refused.caseTwice);
  }
  requireFitsTable(reader, meeting, subject);
  const type = typeOfMeeting(reader, meeting);
  const before = reader.one<{ total: number }>(statements.everDiscussed, {
    caseId: subject.id,
    meetingId: meeting.id,
  });
  const kind = added.kind ?? proposedKind(type, (before?.total ?? 0) > 0);
  keepTextsOnlyForTable(context, meeting, subject.id);
  const item = write.insert('agenda_item', {
    meeting_id: meeting.id,
    position: agendaOf(reader, meeting.id, context.now).length,
    kind: 'case',
    title: '',
    planned_minutes: added.minutes ?? minutesFor(type, kind).planned,
  });
  const discussion = write.insert('discussion', {
    agenda_item_id: item.id,
    meeting_id: meeting.id,
    case_id: subject.id,
    kind,
    method: methodFor(type, kind),
    question: added.question ?? subject.question,
    late_reason: lateReasonFor(context, meeting, added.lateReason),
  });
  return { itemId: item.id, discussionId: discussion.id };
}

/**
 * An anonymous case that comes to a table without persons, and belongs to no other table, has the retention of that table: its
 * texts go so many days after that day (feature P23).
 */
function keepTextsOnlyForTable(
  context: CommandContext,
  meeting: Pick<MeetingRow, 'id' | 'type' | 'date'>,
  caseId: string,
): void {
  const { reader, today } = context;
  const type = typeOfMeeting(reader, meeting);
  if (type === undefined || type.personalData) return;
  const madeForOther = reader.one<{ type: string | null }>(seriesStatements.madeForType, [caseId])?.type;
  const stoodElsewhere = reader.one(seriesStatements.meetingsOfCase, [caseId]) !== undefined;
  if (stoodElsewhere || (madeForOther ?? type.id) !== type.id) return;
  const opening = openingOf(type, { today, day: meeting.date });
  const { endOn } = proposeRetention(type.retention, { opening });
  if (endOn !== undefined) keepRetentionByTable(context, caseId, { type: type.id, endOn });
}
