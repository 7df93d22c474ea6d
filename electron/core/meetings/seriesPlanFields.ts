import type * as z from 'zod';
import type { seriesPlanFields } from '../../../shared/contract/meetings/series.ts';
import { minutesList, templateFault, withTemplate } from '../../../shared/model/meetingTypeSettings.ts';
import { rhythmWords } from '../../../shared/model/rhythmWords.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { CallFailure } from '../failure.ts';
import type { SqlValue, Reader } from '../reader.ts';
import { currentType, seriesTemplate, type TemplateColumns } from './meetingTypes.ts';
import { minutesIn } from './typeOperations.ts';

type Plan = { readonly [Field in keyof typeof seriesPlanFields]: z.output<(typeof seriesPlanFields)[Field]> };

/** The plan of a series as it stands in its row. */
export interface PlanColumns extends TemplateColumns {
  /** JSON or null. */
  readonly rhythmRule: string | null;
  readonly scopeKind: Plan['scopeKind'];
  readonly schoolRegion: Plan['schoolRegion'];
  readonly cutoffDays: number | null;
  readonly cutoffTime: string | null;
}

/** The plan of a series as the contract has it. */
export function planOf(row: PlanColumns): Plan {
  const { cutoffDays, cutoffTime, rhythmRule } = row;
  const own = seriesTemplate(row);
  return {
    rhythmRule: rhythmRule === null ? null : (JSON.parse(rhythmRule) as Plan['rhythmRule']),
    scopeKind: row.scopeKind,
    schoolRegion: row.schoolRegion,
    cutoff: cutoffDays === null || cutoffTime === null ? null : { days: cutoffDays, time: cutoffTime },
    ownAgenda:
      own.agenda?.map(({ kind, title, minutes, beforeStart, optional }) => ({
        kind,
        title,
        minutes,
        beforeStart: beforeStart ?? false,
        optional: optional ?? false,
      })) ?? null,
    ownMinutes: own.caseMinutes === null ? null : [...minutesList(own.caseMinutes)],
  };
}

/**
 * The columns of what was given; a rhythm as data writes its own words.
 * @param series its kind from now on, and the own agenda and minutes it has so far: they have to fit each other
 * @throws CallFailure `validation`
 */
export function planValues(
  reader: Reader,
  series: TemplateColumns & { readonly type: string },
  plan: { readonly [Field in keyof Plan]?: Plan[Field] | undefined },
): Record<string, SqlValue> {
  const values: Record<string, SqlValue> = {};
  if (plan.rhythmRule !== undefined) {
    values['rhythm_rule'] = plan.rhythmRule === null ? null : JSON.stringify(plan.rhythmRule);
    if (plan.rhythmRule !== null) values['rhythm'] = rhythmWords(plan.rhythmRule);
  }
  if (plan.scopeKind !== undefined) values['scope_kind'] = plan.scopeKind;
  if (plan.schoolRegion !== undefined) values['school_region'] = plan.schoolRegion;
  if (plan.cutoff !== undefined) {
    values['cutoff_days'] = plan.cutoff?.days ?? null;
    values['cutoff_time'] = plan.cutoff?.time ?? null;
  }
  const known = seriesTemplate(series);
  const own = {
    agenda: plan.ownAgenda === undefined ? known.agenda : plan.ownAgenda,
    caseMinutes:
      plan.ownMinutes === undefined ? known.caseMinutes : plan.ownMinutes && minutesIn(plan.ownMinutes),
  };
  if (own.agenda !== null || own.caseMinutes !== null) {
    const fault = templateFault(withTemplate(currentType(reader, series.type), own));
    if (fault !== null) throw new CallFailure('validation', meetingTypesText.refused[fault]);
  }
  if (plan.ownAgenda !== undefined) values['own_agenda'] = own.agenda && JSON.stringify(own.agenda);
  if (plan.ownMinutes !== undefined)
    values['own_minutes'] = own.caseMinutes && JSON.stringify(own.caseMinutes);
  return values;
}
