import type * as z from 'zod';
import type { madeFor } from '../../../shared/contract/meetingShapes.ts';
import type { ConsentRuleId } from '../../../shared/model/consentRule.ts';
import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import type { MeetingType } from '../../../shared/model/meetingType.ts';
import { proposeRetention, type RetentionDays } from '../../../shared/model/retention.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { meetingOf } from './agenda.ts';
import { currentType, typeOfMeeting } from './meetingTypes.ts';
import { statements } from './seriesStore.ts';

/** What the table of a new case brings along (feature P1). */
export interface TableDefaults {
  readonly type: MeetingType;
  /** Null: the kind leaves it to the case. */
  readonly consentRule: ConsentRuleId | null;
  /** A suggestion that a person still has to confirm; null: a person chooses. */
  readonly suggestedBasis: LegalBasisId | null;
  /** When a person looks again, `YYYY-MM-DD`; undefined when the kind sets none. */
  readonly reviewOn: string | undefined;
  /** End of retention; undefined when the kind sets none, or counts from something that has not happened. */
  readonly endOn: string | undefined;
}

/**
 * What the kind of table brings into a case that is made for it.
 * @throws CallFailure `validation` or `notFound`, also for a case about people at a table without persons
 */
export function tableDefaults(
  { reader, today }: Pick<QueryContext, 'reader' | 'today'>,
  table: z.output<typeof madeFor>,
  caseType: string,
): TableDefaults {
  const meeting = table.kind === 'meeting' ? meetingOf(reader, table.meetingId) : undefined;
  const type =
    table.kind === 'type'
      ? currentType(reader, table.type)
      : meeting === undefined
        ? undefined
        : typeOfMeeting(reader, meeting);
  if (type === undefined) throw new CallFailure('validation', meetingsText.refused.noType);
  if (!type.personalData && caseType !== 'anonymous') {
    throw new CallFailure('validation', meetingsText.refused.anonymousTable, [
      { field: 'type', message: 'anonymousTable' },
    ]);
  }
  const { consentRule, suggestedBasis } = type;
  const opening = openingOf(type, { today, day: meeting?.date });
  const { reviewOn, endOn } = proposeRetention(type.retention, { opening });
  return {
    type,
    consentRule: consentRule === 'asCase' || consentRule === 'none' ? null : consentRule,
    suggestedBasis,
    reviewOn,
    endOn,
  };
}

/** The texts of an anonymous table are gone so many days after its day; everything else counts from when the case was made. */
export function openingOf(
  type: Pick<MeetingType, 'personalData'>,
  { today, day }: { readonly today: string; readonly day: string | undefined },
): string {
  return !type.personalData && day !== undefined && day > today ? day : today;
}

/** The kind of table of a case: that of its last or coming meeting, else the one it was made for; undefined without. */
export function tableOfCase(
  { reader, today }: Pick<QueryContext, 'reader' | 'today'>,
  caseId: string,
): MeetingType | undefined {
  const meeting = reader.one<{ id: string; type: string }>(statements.tableOfCase, { caseId, today });
  const own = meeting === undefined ? undefined : typeOfMeeting(reader, meeting);
  // An urgent meeting keeps the rules of the table that the case belongs to.
  if (own !== undefined && own.table !== 'asCase') return own;
  const made = reader.one<{ type: string | null }>(statements.madeForType, [caseId])?.type ?? null;
  return made === null ? own : knownType(reader, made);
}

/** The end of retention that the table of a case proposes now that this happened; undefined when it proposes none. */
export function retentionAfter(
  context: Pick<QueryContext, 'reader' | 'today'>,
  caseId: string,
  event: 'closing' | 'declined',
): string | undefined {
  const type = tableOfCase(context, caseId);
  if (type === undefined || type.retention.countsFrom !== event) return undefined;
  const days: RetentionDays = { [event]: context.today };
  return proposeRetention(type.retention, days).endOn;
}

function knownType(reader: Reader, type: string): MeetingType | undefined {
  try {
    return currentType(reader, type);
  } catch (error) {
    // Made for a kind of another organisation: the case stays readable.
    if (error instanceof CallFailure) return undefined;
    throw error;
  }
}
