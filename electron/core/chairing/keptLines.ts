import type { CapturedLine } from '../../../shared/model/capturedLine.ts';
import { chairingText } from '../../../shared/text/nl/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { statements as deliberation } from './deliberationStore.ts';
import { takeOffAgenda } from './parkedPoints.ts';
import { keepQuestion } from './questionOperations.ts';
import { statements } from './store.ts';
import type { Table } from './table.ts';

/** Where a line is typed. Without a case it belongs to the meeting. */
export interface LinePlace {
  readonly meetingId: string;
  readonly discussionId: string | null;
  readonly caseId: string | null;
  readonly phase?: string | null;
}

export interface LineRef {
  readonly type: 'statement' | 'option' | 'decision' | 'action' | 'parked';
  readonly id: string;
  readonly version: number;
}

const tables = {
  statement: 'statement',
  option: 'discussion_option',
  decision: 'decision',
  action: 'action_item',
  parked: 'parked_point',
} as const;

/**
 * Keeps what a line was read as, with what belongs to it: an action is mentioned at this discussion and begins its
 * history; someone who gave a statement was heard.
 * @param lineId the id of the new row, when the screen made one
 * @throws CallFailure `validation` for a statement outside a case or a line without words
 */
export function keepLine(
  context: CommandContext,
  place: LinePlace,
  read: CapturedLine,
  table: Table,
  lineId?: string,
): LineRef {
  const type = typeOf(read);
  refuseUnfit(place, read);
  const { write, today, now } = context;
  const made = write.insert(tables[type], {
    ...placeValues(type, place),
    ...lineValues(type, read, table, today),
    ...(lineId === undefined ? {} : { id: lineId }),
  });
  if (type === 'action') {
    if (place.discussionId !== null) {
      write.insert('action_mention', { action_id: made.id, discussion_id: place.discussionId });
    }
    write.insert('action_event', {
      action_id: made.id,
      at: now,
      from_status: null,
      to_status: 'open',
      to_owner_id: read.ownerId ?? null,
    });
  }
  if (type === 'statement') followStatement(context, place, made.id, read);
  else unsay(context, place.discussionId, type);
  return { type, ...made };
}

/** Gives a kept line other words; when it becomes another sort of thing the old one goes and a new one comes. */
export function rewriteLine(
  context: CommandContext,
  place: LinePlace,
  target: LineRef,
  read: CapturedLine,
  table: Table,
): LineRef {
  const type = typeOf(read);
  if (type !== target.type) {
    removeLine(context, target);
    return keepLine(context, place, read, table);
  }
  refuseUnfit(place, read);
  const values = lineValues(type, read, table, context.today);
  if (type === 'action') delete values['status'];
  const changed = context.write.update(tables[type], target.id, values, target.version);
  if (type === 'statement') followStatement(context, place, target.id, read);
  else unsay(context, place.discussionId, type);
  return { type, ...changed };
}

/**
 * Statements, decisions and actions can be brought back for 30 days; an option or a parked point goes at once (undo brings it
 * back).
 */
export function removeLine(context: CommandContext, { type, id, version }: LineRef): void {
  const { write, now } = context;
  if (type === 'parked') takeOffAgenda(context, id);
  if (type === 'parked' || type === 'option') write.remove(tables[type], id, version);
  else write.update(tables[type], id, { deleted_at: now }, version);
}

/** @throws CallFailure `notFound` when the line is not there (any more) */
export function placeOfLine(
  { reader }: CommandContext,
  { type, id }: Pick<LineRef, 'type' | 'id'>,
): LinePlace {
  const sql = {
    statement: statements.statement,
    option: deliberation.option,
    decision: statements.decision,
    action: statements.action,
    parked: statements.parkedPoint,
  }[type];
  const row = reader.one<{ discussionId: string | null; meetingId?: string | null }>(sql, [id]);
  const discussion =
    row === undefined || row.discussionId === null
      ? undefined
      : reader.one<{ meetingId: string; caseId: string; currentPhase: string | null }>(
          statements.discussion,
          [row.discussionId],
        );
  const meetingId = discussion?.meetingId ?? row?.meetingId ?? null;
  if (row === undefined || meetingId === null) throw new CallFailure('notFound', chairingRefused.noLine);
  return {
    meetingId,
    discussionId: row.discussionId,
    caseId: discussion?.caseId ?? null,
    phase: discussion?.currentPhase ?? null,
  };
}

function typeOf({ kind }: CapturedLine): LineRef['type'] {
  return kind === 'option' || kind === 'decision' || kind === 'action' || kind === 'parked'
    ? kind
    : 'statement';
}

function refuseUnfit(place: LinePlace, read: CapturedLine): void {
  if (read.text === '') throw new CallFailure('validation', chairingRefused.onlyText);
  const type = typeOf(read);
  if ((type === 'statement' || type === 'option') && place.caseId === null) {
    throw new CallFailure('validation', chairingRefused.statementNeedsCase);
  }
}

function placeValues(type: LineRef['type'], place: LinePlace): Values {
  switch (type) {
    case 'statement':
      return {
        case_id: place.caseId,
        discussion_id: place.discussionId,
        phase: place.phase ?? null,
        visibility: 'casePartners',
      };
    case 'option':
      return { discussion_id: place.discussionId };
    case 'parked':
      return { meeting_id: place.meetingId, discussion_id: place.discussionId, outcome: 'open' };
    case 'decision':
    case 'action':
      return { case_id: place.caseId, discussion_id: place.discussionId, meeting_id: place.meetingId };
  }
}

function lineValues(
  type: LineRef['type'],
  read: CapturedLine,
  table: Table,
  today: string,
): Record<string, string | number | null> {
  switch (type) {
    case 'statement':
      return {
        kind: read.kind,
        body: read.text,
        source_contact_id: read.sourceId ?? null,
        source_organisation_id: read.sourceOrganisationId ?? null,
        source_note: questionNote(read, table),
        shareability: read.shareability ?? 'shareable',
      };
    case 'option':
      return { body: read.text, is_nothing: isNothing(read.text) ? 1 : 0 };
    case 'decision': {
      const counts = read.missing.length === 0;
      return {
        body: read.text,
        reason: read.reason ?? '',
        implementer_id: read.ownerId ?? null,
        review_date: read.dueDate ?? null,
        status: counts ? 'valid' : 'concept',
        decided_on: counts ? today : null,
      };
    }
    case 'action':
      return {
        body: read.text,
        owner_id: read.ownerId ?? null,
        due_date: read.dueDate ?? null,
        status: 'open',
      };
    case 'parked':
      return { body: read.text, owner_contact_id: read.ownerId ?? null };
  }
}

/** Who finds out and when, in words: for the line and the minutes. */
function questionNote(read: CapturedLine, table: Table): string {
  if (read.kind !== 'unknown') return '';
  const owner = table.people.find(({ id }) => id === read.ownerId)?.name;
  return chairingText.questionNote(owner, read.dueDate);
}

/** What follows from a statement: its source was heard, and an open question has who finds it out and before when. */
function followStatement(
  context: CommandContext,
  place: LinePlace,
  statementId: string,
  read: CapturedLine,
): void {
  hearSource(context, place, read);
  const known = context.reader.one<{ id: string }>(deliberation.questionOf, [statementId]);
  if (read.kind === 'unknown') {
    keepQuestion(context, statementId, {
      owner_contact_id: read.ownerId ?? null,
      due_on: read.dueDate ?? null,
    });
  } else if (known !== undefined) context.write.remove('open_question', known.id);
}

/** What was said back no longer holds when a decision or action is added or changed after it (feature C15). */
export function unsay(
  { reader, write }: CommandContext,
  discussionId: string | null,
  type: LineRef['type'],
): void {
  if (discussionId === null || (type !== 'decision' && type !== 'action')) return;
  const row = reader.one<{ decisionSaidAloud: number }>(statements.discussion, [discussionId]);
  if (row?.decisionSaidAloud === 1) write.update('discussion', discussionId, { decision_said_aloud: 0 });
}

/** "Niets doen", however it begins: the option against which the others are weighed (feature D16). */
function isNothing(text: string): boolean {
  return /^niets\s+doen\b/iu.test(text);
}

/** Whoever brought in a line has been heard; "pass" or "nothing new" of before no longer holds. */
function hearSource({ reader, write }: CommandContext, place: LinePlace, read: CapturedLine): void {
  if (read.sourceId === undefined || place.discussionId === null) return;
  const seat = reader.one<{ id: string }>(statements.seatOfContact, {
    discussionId: place.discussionId,
    contactId: read.sourceId,
  });
  if (seat !== undefined) write.update('seat', seat.id, { heard: 'newFact' });
}
