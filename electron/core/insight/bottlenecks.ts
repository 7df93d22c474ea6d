import type * as z from 'zod';
import type { bottleneckOperations } from '../../../shared/contract/insight/bottlenecks.ts';
import { bottlenecksText as words } from '../../../shared/text/nl/bottlenecks.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './bottleneckStore.ts';

type Inputs = {
  readonly [Name in keyof typeof bottleneckOperations]: z.output<
    (typeof bottleneckOperations)[Name]['input']
  >;
};
type State = Inputs['insight.setBottleneckState']['state'];

export interface BottleneckRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly asks: string;
  readonly domain: Inputs['insight.addBottleneck']['domain'];
  readonly organisationId: string | null;
  readonly organisation: string;
  readonly noticedOn: string;
  readonly state: State;
  readonly raisedOn: string | null;
  readonly outcome: string;
  readonly cases: number;
}

/** The register, of one year or of all: what still stands in the way first, newest on top. */
export function listBottlenecks({ year }: Inputs['insight.bottlenecks'], { reader }: QueryContext) {
  return {
    years: reader.all<{ year: number }>(statements.years).map((row) => row.year),
    rows: bottlenecksOf(reader, year),
  };
}

export function bottlenecksOf(reader: Reader, year: number | undefined): BottleneckRow[] {
  return reader.all<BottleneckRow>(statements.bottlenecks, {
    year: year === undefined ? null : String(year),
  });
}

/** @throws CallFailure `notFound` */
export function casesOfBottleneck({ id }: Inputs['insight.bottleneckCases'], { reader }: QueryContext) {
  requireBottleneck(reader, id);
  return { cases: reader.all<{ id: string; number: string; alias: string }>(statements.cases, [id]) };
}

/** @throws CallFailure `validation` for a day that has to come, `notFound` */
export function addBottleneck(input: Inputs['insight.addBottleneck'], context: CommandContext) {
  checkFields(input, context);
  const changed = context.write.insert('bottleneck', { ...columnsOf(input), state: 'open' });
  for (const caseId of new Set(input.caseIds)) {
    requireCase(context.reader, caseId);
    context.write.insert('bottleneck_case', { bottleneck_id: changed.id, case_id: caseId });
  }
  return changed;
}

/** @throws CallFailure `validation`, `notFound`, `conflict` */
export function changeBottleneck(input: Inputs['insight.changeBottleneck'], context: CommandContext) {
  requireBottleneck(context.reader, input.id);
  checkFields(input, context);
  return context.write.update('bottleneck', input.id, columnsOf(input), input.version);
}

/** Raised with somebody, on a day; solved, with what came of it; or open again. @throws CallFailure `notFound`, `conflict` */
export function setBottleneckState(input: Inputs['insight.setBottleneckState'], context: CommandContext) {
  requireBottleneck(context.reader, input.id);
  if (input.raisedOn !== null && input.raisedOn > context.today) {
    throw new CallFailure('validation', words.refused.future);
  }
  return context.write.update(
    'bottleneck',
    input.id,
    {
      state: input.state,
      raised_on: input.state === 'open' ? null : (input.raisedOn ?? context.today),
      outcome: input.outcome,
    },
    input.version,
  );
}

/** Counts a case, or no longer. Twice is once. @throws CallFailure `notFound` */
export function countCase({ id, caseId, counts }: Inputs['insight.countCase'], context: CommandContext) {
  const { reader, write } = context;
  requireBottleneck(reader, id);
  requireCase(reader, caseId);
  const link = reader.one<{ id: string }>(statements.link, { id, caseId });
  if (counts && link === undefined) write.insert('bottleneck_case', { bottleneck_id: id, case_id: caseId });
  if (!counts && link !== undefined) write.remove('bottleneck_case', link.id);
  return { cases: reader.one<{ total: number }>(statements.caseCount, [id])?.total ?? 0 };
}

/** Gone from the register; comes back by undo. @throws CallFailure `notFound`, `conflict` */
export function removeBottleneck(
  { id, version }: Inputs['insight.removeBottleneck'],
  { reader, write, now }: CommandContext,
) {
  requireBottleneck(reader, id);
  return write.update('bottleneck', id, { deleted_at: now }, version);
}

function columnsOf(input: Omit<Inputs['insight.addBottleneck'], 'caseIds'>) {
  return {
    body: input.body,
    asks: input.asks,
    domain: input.domain,
    organisation_id: input.organisationId,
    noticed_on: input.noticedOn,
  };
}

function checkFields(
  { noticedOn, organisationId }: Omit<Inputs['insight.addBottleneck'], 'caseIds'>,
  { reader, today }: CommandContext,
): void {
  if (noticedOn > today) throw new CallFailure('validation', words.refused.future);
  if (organisationId !== null && reader.one(statements.organisationExists, [organisationId]) === undefined) {
    throw new CallFailure('notFound', words.refused.noOrganisation);
  }
}

function requireBottleneck(reader: Reader, id: string): void {
  if (reader.one(statements.bottleneck, [id]) === undefined) {
    throw new CallFailure('notFound', words.refused.gone);
  }
}

function requireCase(reader: Reader, caseId: string): void {
  if (reader.one(statements.caseExists, [caseId]) === undefined) {
    throw new CallFailure('notFound', words.refused.noCase);
  }
}
