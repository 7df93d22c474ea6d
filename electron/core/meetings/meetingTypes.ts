import {
  isMeetingTypeId,
  meetingTypeOf,
  meetingTypes,
  type MeetingType,
} from '../../../shared/model/meetingType.ts';
import {
  withSettings,
  withTemplate,
  type SeriesTemplate,
} from '../../../shared/model/meetingTypeSettings.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './seriesStore.ts';

export interface TypeSettingsRow {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  /** JSON. */
  readonly settings: string;
}

/** Every kind as the organisation has it now. */
export function currentTypes(reader: Reader): readonly Readonly<{ type: MeetingType; isChanged: boolean }>[] {
  const rows = new Map(
    reader.all<TypeSettingsRow>(statements.typeSettings, []).map((row) => [row.type, row.settings]),
  );
  return meetingTypes.map((shipped) => {
    const settings = rows.get(shipped.id);
    return settings === undefined
      ? { type: shipped, isChanged: false }
      : { type: withSettings(shipped, JSON.parse(settings)), isChanged: true };
  });
}

/** One kind as the organisation has it now: what a new meeting starts with. @throws CallFailure `validation` */
export function currentType(reader: Reader, type: string): MeetingType {
  if (!isMeetingTypeId(type)) throw new CallFailure('validation', meetingsText.refused.noType);
  const shipped = meetingTypeOf(type);
  const row = reader.one<TypeSettingsRow>(statements.oneTypeSettings, [type]);
  return row === undefined ? shipped : withSettings(shipped, JSON.parse(row.settings));
}

/** The kind of a new meeting in a series, with what the series has of its own; a meeting of another kind has nothing of it. */
export function typeInSeries(
  type: MeetingType,
  series: (TemplateColumns & { readonly type: string }) | undefined,
): MeetingType {
  return series?.type === type.id ? withTemplate(type, seriesTemplate(series)) : type;
}

/**
 * The kind of a meeting as it was when the meeting was made; as shipped when it was made before that was kept.
 * @returns undefined for a kind of another organisation, whose meetings stay readable
 */
export function typeOfMeeting(
  reader: Reader,
  meeting: { readonly id: string; readonly type: string },
): MeetingType | undefined {
  if (!isMeetingTypeId(meeting.type)) return undefined;
  const shipped = meetingTypeOf(meeting.type);
  const row = reader.one<{ settings: string }>(statements.template, [meeting.id]);
  return row === undefined ? shipped : withSettings(shipped, JSON.parse(row.settings));
}

/** Own agenda and minutes of a series as they stand in its row: JSON or null. */
export interface TemplateColumns {
  readonly ownAgenda: string | null;
  readonly ownMinutes: string | null;
}

export function seriesTemplate(series: TemplateColumns): SeriesTemplate {
  return {
    agenda: series.ownAgenda === null ? null : (JSON.parse(series.ownAgenda) as SeriesTemplate['agenda']),
    caseMinutes:
      series.ownMinutes === null ? null : (JSON.parse(series.ownMinutes) as SeriesTemplate['caseMinutes']),
  };
}
