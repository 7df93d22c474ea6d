import type { QueryContext } from '../context.ts';
import { plannedSeconds } from '../../../shared/model/phaseClock.ts';
import { discussionOf as preparedDiscussion } from '../meetings/agenda.ts';
import { splitOf } from '../meetings/splitCase.ts';
import { checkpointsAt } from '../../../shared/model/checkpoints.ts';
import { carryOverChoices, mentionAt } from '../../../shared/model/carryOver.ts';
import { statements as deliberation } from './deliberationStore.ts';
import {
  actionOut,
  ageOrNull,
  contactRef,
  contactRefIfThere,
  contactRefOf,
  decisionOut,
  discussionOf,
} from './records.ts';
import { choosableMethods, methodOf, startPhaseOf } from './methods.ts';
import type { ActionRow, DecisionRow, DiscussionRow, SeatRow } from './rows.ts';
import { statementsOf } from './statementsOf.ts';
import { statements } from './store.ts';

interface PhaseTime {
  readonly phase: string;
  readonly endedMilliseconds: number;
  readonly openSince: number | null;
}

interface CarriedRow extends ActionRow {
  readonly mentionCount: number;
  readonly keptAtMention: number;
  readonly mentionedHere: number;
}

/**
 * Everything the chair sees of one case at one meeting.
 * @param isApart what was said is read apart, with `chairing.statements`
 * @throws CallFailure `notFound`
 */
export function discussionCard(context: QueryContext, discussionId: string, isApart = false) {
  const { reader, today } = context;
  const row = discussionOf(reader, discussionId);
  const total = reader.one<{ total: number; voices: number }>(statements.statementTotal, [discussionId]);
  const earlier = reader.one<{ total: number }>(statements.earlierStatements, {
    caseId: row.caseId,
    discussionId,
  });
  const method = methodOf(reader, row.method);
  return {
    id: row.id,
    version: row.version,
    itemId: row.itemId,
    caseId: row.caseId,
    caseVersion: row.caseVersion,
    caseNumber: row.number,
    alias: row.alias,
    caseType: row.caseType,
    age: ageOrNull(row.birthDate, today),
    theme: row.theme,
    kind: row.kind,
    question: row.question === '' ? row.caseQuestion : row.question,
    introducer: contactRefIfThere(reader, row.introducerId),
    methodId: method.id,
    methodName: method.name,
    methods: [...choosableMethods(reader)],
    phases: phasesOf(context, row),
    currentPhase: row.currentPhase === null ? null : startPhaseOf(method, row.currentPhase),
    statements: isApart ? [] : statementsOf(reader, discussionId),
    statementTotal: total?.total ?? 0,
    earlierStatements: earlier?.total ?? 0,
    seats: seatsOf(context, discussionId),
    decisions: reader.all<DecisionRow>(statements.decisionsOf, [discussionId]).map(decisionOut),
    actions: reader
      .all<ActionRow>(statements.actionsOf, [discussionId])
      .map((action) => actionOut(action, today)),
    carried: carriedOf(context, row),
    answered: row.answered,
    answerNote: row.answerNote,
    voiceCount: total?.voices ?? 0,
    voiceMissingReason: row.voiceMissingReason,
    decisionSaidAloud: row.decisionSaidAloud === 1,
    nextDiscussionOn: row.nextDiscussionOn,
    closedAt: row.closedAt,
    split: splitFor(context, row),
    leadHolder: contactRefIfThere(reader, row.leadHolderId),
    noLeadReason: row.noLeadReason,
  };
}

/** The part for professionals, as it was prepared; null when everybody stays (feature P22). */
function splitFor({ reader }: QueryContext, row: DiscussionRow) {
  const split = splitOf(preparedDiscussion(reader, row.id), { start: '00:00', minutes: row.plannedMinutes });
  if (split === null) return null;
  const { parts, ...agreed } = split;
  return { ...agreed, jointMinutes: parts.find(({ part }) => part === 'joint')?.minutes ?? 0 };
}

/** The phases of the method with planned and used time; what lies before the present one, or was closed, is done. */
function phasesOf({ reader }: QueryContext, row: DiscussionRow) {
  const method = methodOf(reader, row.method);
  const { phases } = method;
  const planned = plannedSeconds(phases, row.plannedMinutes);
  const times = new Map(
    reader.all<PhaseTime>(statements.phases, [row.itemId]).map((time) => [time.phase, time]),
  );
  const current = phases.findIndex(({ id }) => id === row.currentPhase);
  return phases.map((phase, index) => {
    const time = times.get(phase.id);
    return {
      id: phase.id,
      name: phase.name,
      prompts: [...phase.prompts],
      checkpoints: [...checkpointsAt(method, phase.id)],
      note: phase.note ?? '',
      plannedSeconds: planned[index] ?? 0,
      endedSeconds: Math.floor((time?.endedMilliseconds ?? 0) / 1000),
      openSince: time?.openSince ?? null,
      done: time !== undefined && (row.closedAt !== null || index < current),
    };
  });
}

function seatsOf(context: QueryContext, discussionId: string) {
  const { reader } = context;
  const lines = new Map(
    reader
      .all<{ contactId: string; lines: number }>(statements.linesPerSource, [discussionId])
      .map((row) => [row.contactId, row.lines]),
  );
  const before = heardBefore(context, discussionId);
  return reader.all<SeatRow>(statements.seats, [discussionId]).map((row) => ({
    id: row.id,
    version: row.version,
    contact: contactRef(row),
    substitute: row.substituteId === null ? null : contactRefOf(reader, row.substituteId),
    fromTime: row.fromTime,
    toTime: row.toTime,
    attendance: row.attendance,
    heard: row.heard,
    lines:
      (lines.get(row.contactId) ?? 0) + (row.substituteId === null ? 0 : (lines.get(row.substituteId) ?? 0)),
    heardBefore: before.get(row.substituteId ?? row.contactId) ?? 0,
    mayDecide: row.mayDecide === 1,
    knowsPerson: row.knowsPerson === 1,
    note: row.note,
    contribution: row.contribution,
  }));
}

/** At how many other cases of this meeting each person was heard: it only decides the order of turn. */
function heardBefore({ reader }: QueryContext, discussionId: string): ReadonlyMap<string, number> {
  const { meetingId } = discussionOf(reader, discussionId);
  const rows = reader.all<{ contactId: string; total: number }>(deliberation.heardBefore, {
    meetingId,
    discussionId,
  });
  return new Map(rows.map(({ contactId, total }) => [contactId, total]));
}

/** Open actions of earlier discussions, and those that were mentioned here and closed since. */
function carriedOf({ reader, today }: QueryContext, row: DiscussionRow) {
  const rows = reader.all<CarriedRow>(statements.carried, { caseId: row.caseId, discussionId: row.id });
  return rows.map(({ mentionCount, keptAtMention, mentionedHere, ...action }) => {
    const isHere = mentionedHere === 1;
    const mention = mentionAt({ mentionCount }, isHere);
    return {
      ...actionOut(action, today),
      mention,
      mentionedHere: isHere,
      choices: [...carryOverChoices({ status: action.status, mentionCount: mention, keptAtMention })],
    };
  });
}
