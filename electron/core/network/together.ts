import type { Input, Output } from '../../../shared/contract/contract.ts';
import { findBsn } from '../../../shared/model/bsn.ts';
import { shippedRoleCards } from '../../../shared/model/lists/roleCards.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { meetingOf } from '../meetings/agenda.ts';
import type { Reader } from '../reader.ts';
import { contactName } from './contactName.ts';
import { statements } from './togetherStore.ts';

type Changed = Output<'network.setMandate'>;
const { refusals } = togetherText;

interface InvitedRow {
  readonly id: string;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly organisation: string;
  readonly mandateId: string | null;
  readonly mayDecide: number;
  readonly mayCommit: number;
  readonly askBackOn: string | null;
  readonly note: string;
}

export function listMandates(meetingId: string, { reader }: QueryContext): Output<'network.mandates'> {
  meetingOf(reader, meetingId);
  return reader.all<InvitedRow>(statements.invited, { meetingId }).map((row) => ({
    contact: { id: row.id, name: contactName(row), organisation: row.organisation },
    mandate:
      row.mandateId === null
        ? null
        : {
            mayDecide: row.mayDecide === 1,
            mayCommit: row.mayCommit === 1,
            askBackOn: row.askBackOn,
            note: row.note,
          },
  }));
}

/** @throws CallFailure `validation` for somebody who was not asked for the meeting */
export function setMandate(input: Input<'network.setMandate'>, { reader, write }: CommandContext): Changed {
  const { meetingId, contactId } = input;
  meetingOf(reader, meetingId);
  if (!reader.all<InvitedRow>(statements.invited, { meetingId }).some(({ id }) => id === contactId))
    throw new CallFailure('validation', refusals.notInvited);
  const values = {
    may_decide: input.mayDecide ? 1 : 0,
    may_commit: input.mayCommit ? 1 : 0,
    ask_back_on: input.askBackOn,
    note: input.note,
  };
  const known = reader.one<{ id: string }>(statements.mandate, { meetingId, contactId });
  return known === undefined
    ? write.insert('mandate', { meeting_id: meetingId, contact_id: contactId, ...values })
    : write.update('mandate', known.id, values);
}

export function removeMandate(
  input: Input<'network.removeMandate'>,
  { reader, write }: CommandContext,
): { id: string } {
  const known = reader.one<{ id: string }>(statements.mandate, input);
  if (known === undefined) throw new CallFailure('notFound', refusals.noMandate);
  write.remove('mandate', known.id);
  return { id: known.id };
}

/** Who at the meeting of this discussion may not decide, with the day on which they answer. */
export function withoutMandate(reader: Reader, discussionId: string): ReadonlyMap<string, string | null> {
  return new Map(
    reader
      .all<{ contactId: string; askBackOn: string | null }>(statements.withoutMandate, [discussionId])
      .map(({ contactId, askBackOn }) => [contactId, askBackOn]),
  );
}

/** Decisions of which the implementer may not decide at the meeting where they were made, with the day on which they answer. */
export function decisionsWithoutMandate(
  reader: Reader,
  decisionIds: readonly string[],
): ReadonlyMap<string, string | null> {
  return new Map(
    reader
      .all<{ id: string; askBackOn: string | null }>(statements.decisionsWithoutMandate, [
        JSON.stringify(decisionIds),
      ])
      .map(({ id, askBackOn }) => [id, askBackOn]),
  );
}

type RoleCard = Output<'network.roleCards'>[number];
type RoleCardRow = Omit<RoleCard, 'isShipped' | 'isChanged'>;

/** The shipped cards with what was changed, then the own ones. */
export function listRoleCards({ reader }: QueryContext): RoleCard[] {
  const rows = reader.all<RoleCardRow>(statements.roleCards);
  const kept = new Map(rows.map((row) => [row.role, row]));
  const shipped = new Set<string>(shippedRoleCards.map(({ role }) => role));
  return [
    ...shippedRoleCards.map((card) => ({
      ...card,
      ...kept.get(card.role),
      isShipped: true,
      isChanged: kept.has(card.role),
    })),
    ...rows
      .filter(({ role }) => !shipped.has(role))
      .map((row) => ({ ...row, isShipped: false, isChanged: true })),
  ];
}

export function saveRoleCard(
  { role, ...card }: Input<'network.saveRoleCard'>,
  { reader, write, newId }: CommandContext,
): { role: string } {
  const values = {
    name: card.name,
    brings: card.brings,
    takes: card.takes,
    may_not_see: card.mayNotSee,
    basis: card.basis,
    ask_officer: card.askOfficer,
    source: card.source,
    source_on: card.sourceOn,
  };
  const known = role === null ? undefined : reader.one<{ id: string }>(statements.roleCard, [role]);
  if (known !== undefined) {
    write.update('role_card', known.id, values);
    return { role: role ?? '' };
  }
  const own = role !== null && shippedRoleCards.some((shipped) => shipped.role === role) ? role : newId();
  write.insert('role_card', { role: own, ...values });
  return { role: own };
}

export function resetRoleCard(role: string, { reader, write }: CommandContext): { role: string } {
  const known = reader.one<{ id: string }>(statements.roleCard, [role]);
  if (known === undefined) throw new CallFailure('notFound', refusals.noRoleCard);
  write.remove('role_card', known.id);
  return { role };
}

export function listVisits(
  { offset, limit }: Input<'network.visits'>,
  { reader }: QueryContext,
): Output<'network.visits'> {
  return {
    total: reader.one<{ count: number }>(statements.visitCount)?.count ?? 0,
    rows: reader.all(statements.visits, { offset, limit }),
  };
}

export function addVisit(input: Input<'network.addVisit'>, { reader, write }: CommandContext): Changed {
  refuseCaseData(reader, input.what);
  return write.insert('visit', { on_date: input.onDate, who: input.who, what: input.what });
}

export function updateVisit(
  { id, version, ...input }: Input<'network.updateVisit'>,
  { reader, write }: CommandContext,
): Changed {
  if (reader.one(statements.visit, [id]) === undefined) throw new CallFailure('notFound', refusals.gone);
  refuseCaseData(reader, input.what);
  return write.update('visit', id, { on_date: input.onDate, who: input.who, what: input.what }, version);
}

export function removeVisit(
  { id, version }: { id: string; version: number },
  { reader, write, now }: CommandContext,
): Changed {
  if (reader.one(statements.visit, [id]) === undefined) throw new CallFailure('notFound', refusals.gone);
  return write.update('visit', id, { deleted_at: now }, version);
}

interface LearningRow {
  readonly id: string;
  readonly version: number;
  readonly onDate: string;
  readonly meetingId: string | null;
  readonly title: string;
  readonly date: string;
  readonly body: string;
  readonly training: 'no' | 'wanted' | 'planned' | 'done';
  readonly trainingOn: string | null;
  readonly trainingBy: string;
}

export function listLearningPoints(
  input: Input<'network.learningPoints'>,
  { reader }: QueryContext,
): Output<'network.learningPoints'> {
  const { meetingId } = input;
  return {
    total: reader.one<{ count: number }>(statements.learningPointCount, { meetingId })?.count ?? 0,
    rows: reader
      .all<LearningRow>(statements.learningPoints, {
        meetingId,
        offset: input.offset,
        limit: input.limit,
      })
      .map(({ meetingId: ofMeeting, title, date, ...row }) => ({
        ...row,
        meeting: ofMeeting === null ? null : { id: ofMeeting, title, date },
      })),
    experts: reader.all<InvitedRow & { expertise: string }>(statements.experts).map((row) => ({
      id: row.id,
      name: contactName(row),
      organisation: row.organisation,
      expertise: row.expertise,
    })),
  };
}

export function addLearningPoint(
  input: Input<'network.addLearningPoint'>,
  { reader, write, today }: CommandContext,
): Changed {
  if (input.meetingId !== null) meetingOf(reader, input.meetingId);
  refuseCaseData(reader, input.body);
  return write.insert('learning_point', {
    meeting_id: input.meetingId,
    on_date: today,
    ...learningValues(input),
  });
}

export function updateLearningPoint(
  { id, version, ...fields }: Input<'network.updateLearningPoint'>,
  { reader, write }: CommandContext,
): Changed {
  if (reader.one(statements.learningPoint, [id]) === undefined)
    throw new CallFailure('notFound', refusals.gone);
  refuseCaseData(reader, fields.body);
  return write.update('learning_point', id, learningValues(fields), version);
}

export function removeLearningPoint(
  { id, version }: { id: string; version: number },
  { reader, write, now }: CommandContext,
): Changed {
  if (reader.one(statements.learningPoint, [id]) === undefined)
    throw new CallFailure('notFound', refusals.gone);
  return write.update('learning_point', id, { deleted_at: now }, version);
}

function learningValues(fields: Pick<LearningRow, 'body' | 'training' | 'trainingOn' | 'trainingBy'>) {
  return {
    body: fields.body,
    training: fields.training,
    training_on: fields.trainingOn,
    training_by: fields.trainingBy,
  };
}

/**
 * What is learned is shared with everybody: no case number, no family name of a case, nothing that may be a BSN. A name counts
 * as a name behind another word only, so that a sentence may begin with "Groot".
 * @throws CallFailure `validation` with what stands in it
 */
function refuseCaseData(reader: Reader, text: string): void {
  const refuse = (message: string): never => {
    throw new CallFailure('validation', message, [{ field: 'body', message }]);
  };
  if (findBsn(text).length > 0) refuse(refusals.bsn);
  const number = reader
    .all<{ number: string }>(statements.caseNumbers)
    .find((row) => text.toLowerCase().includes(row.number.toLowerCase()));
  if (number !== undefined) refuse(refusals.caseNumber(number.number));
  const named = new Set(
    Array.from(text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’-]+/gu), ([word]) => word),
  );
  const name = reader
    .all<{ familyName: string }>(statements.familyNames)
    .find(({ familyName }) => (familyName.includes(' ') ? text.includes(familyName) : named.has(familyName)));
  if (name !== undefined) refuse(refusals.name(name.familyName));
}
