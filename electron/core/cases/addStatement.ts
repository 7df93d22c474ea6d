import type * as z from 'zod';
import type { statementFields } from '../../../shared/contract/caseFields.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { requireChosen } from '../plan/lifeDomains.ts';
import type { Values } from '../history/rowWriter.ts';
import { statements } from './store.ts';

export type StatementFields = z.output<typeof statementFields>;

export interface NewStatement extends StatementFields {
  readonly caseId: string;
  /** The discussion at which it was said; null when it was typed on the case page. */
  readonly discussionId: string | null;
  /** Phase of the method at that moment. */
  readonly phase?: string | null;
}

/**
 * Adds what someone knows, saw, heard or thinks. The one way in which any room makes a statement.
 * @throws CallFailure `notFound` for a case or discussion that is not there, `validation` for a day after today
 */
export function addStatement(
  context: CommandContext,
  statement: NewStatement,
): { id: string; version: number } {
  const { reader } = context;
  if (reader.one(statements.caseRow, [statement.caseId]) === undefined) {
    throw new CallFailure('notFound', casesText.refusals.caseGone);
  }
  const { discussionId } = statement;
  if (
    discussionId !== null &&
    reader.one(statements.discussionOfCase, [discussionId, statement.caseId]) === undefined
  ) {
    throw new CallFailure('notFound', casesText.refusals.discussionGone);
  }
  requireChosen(reader, statement.caseId, statement.lifeDomain ?? null);
  return context.write.insert('statement', {
    case_id: statement.caseId,
    discussion_id: discussionId,
    phase: statement.phase ?? null,
    ...statementValues(statement, context.today),
  });
}

/** @throws CallFailure `notFound` when it was removed, `conflict` when someone changed it since */
export function changeStatement(
  context: CommandContext,
  id: string,
  version: number,
  fields: StatementFields,
): { id: string; version: number } {
  const before = requireStatement(context, id);
  if ((fields.lifeDomain ?? null) !== before.lifeDomain) {
    requireChosen(context.reader, before.caseId, fields.lifeDomain ?? null);
  }
  return context.write.update('statement', id, statementValues(fields, context.today), version);
}

/** To the bin: can be undone for 30 days. */
export function removeStatement(
  context: CommandContext,
  id: string,
  version: number,
): { id: string; version: number } {
  requireStatement(context, id);
  return context.write.update('statement', id, { deleted_at: context.now }, version);
}

function requireStatement({ reader }: CommandContext, id: string): LiveStatement {
  const found = reader.one<LiveStatement>(statements.liveStatement, [id]);
  if (found === undefined) throw new CallFailure('notFound', casesText.refusals.statementGone);
  return found;
}

interface LiveStatement {
  readonly id: string;
  readonly caseId: string;
  readonly lifeDomain: string | null;
}

function statementValues(fields: StatementFields, today: string): Values {
  if (fields.observedOn !== null && fields.observedOn > today) {
    throw new CallFailure('validation', casesText.refusals.observedLater, [
      { field: 'observedOn', message: 'future' },
    ]);
  }
  return {
    kind: fields.kind,
    body: fields.body,
    source_contact_id: fields.sourceContactId,
    source_organisation_id: fields.sourceOrganisationId,
    source_note: fields.sourceNote,
    observed_on: fields.observedOn,
    find_place: fields.findPlace,
    visibility: fields.visibility,
    shareability: fields.shareability,
    how_asked: fields.howAsked,
    ...(fields.lifeDomain === undefined ? {} : { life_domain: fields.lifeDomain }),
  };
}
