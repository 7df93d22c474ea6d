import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { outOfSightWeeks, weeksSince } from '../../../shared/model/outOfSight.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { statements } from './courseStore.ts';

interface GapRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseAlias: string;
  readonly version: number;
  readonly nextDate: string | null;
  readonly plannedOn: string | null;
  readonly lead: string;
  readonly leadSince: string | null;
  readonly hasContact: number;
  readonly lastContact: string | null;
  readonly clockFrom: string;
  readonly limitWeeks: number;
  readonly isOutOfSight: number;
  readonly hasNoDate: number;
}

interface Gaps {
  readonly total: number;
  readonly noDate: number;
  readonly outOfSight: number;
  readonly noLead: number;
  /** Of one page, as JSON. */
  readonly ids: string;
}

/** Open cases without a next date, without anyone who leads, or long without contact with the young person (A11 to A13). */
export function listCaseGaps(
  input: z.output<(typeof followupContract)['followup.cases']['input']>,
  { reader, today }: QueryContext,
) {
  const days = { today, weeks: outOfSightWeeks };
  const { total, ids, ...counts } = reader.one<Gaps>(statements.gaps, {
    ...days,
    gap: input.gap ?? null,
    limit: input.limit,
    offset: input.offset,
  }) ?? { total: 0, ids: '[]', noDate: 0, outOfSight: 0, noLead: 0 };
  return {
    total,
    counts,
    rows: reader.all<GapRow>(statements.gapRows, { ...days, ids }).map((row) => ({
      case: { id: row.caseId, number: row.caseNumber, alias: row.caseAlias },
      version: row.version,
      nextDate: row.nextDate !== null && row.nextDate >= today ? row.nextDate : null,
      plannedOn: row.plannedOn,
      lead: row.lead === '' ? null : { name: row.lead, since: row.leadSince },
      contact:
        row.hasContact === 0
          ? null
          : {
              on: row.lastContact,
              by: row.lastContact === null ? '' : contactBy(reader, row.caseId, row.lastContact),
              weeks: weeksSince(row.clockFrom, today),
              limitWeeks: row.limitWeeks,
              isOutOfSight: row.isOutOfSight === 1,
            },
      hasNoDate: row.hasNoDate === 1,
    })),
  };
}

function contactBy(reader: Reader, caseId: string, on: string): string {
  const moment = reader.one<{ by: string }>(statements.lastMoment, [caseId, on]);
  return (moment ?? reader.one<{ by: string }>(statements.lastVoice, [caseId, on]))?.by ?? '';
}
