import type { DiscussionKind } from './lists/meetingLists.ts';
import { isMeetingType, type MeetingType, type TemplateItem, type CaseMinutes } from './meetingType.ts';

/** What an organisation may change about a kind of meeting; its name, table and whether it holds persons stay. */
export type TypeSettings = Pick<
  MeetingType,
  | 'agenda'
  | 'caseMinutes'
  | 'methods'
  | 'corePartners'
  | 'onCallPartners'
  | 'suggestedBasis'
  | 'consentRule'
  | 'retention'
>;

/** The parts in the order in which a screen shows them. */
export const settingParts = [
  'agenda',
  'caseMinutes',
  'methods',
  'corePartners',
  'onCallPartners',
  'suggestedBasis',
  'consentRule',
  'retention',
] as const satisfies readonly (keyof TypeSettings)[];
export type SettingPart = (typeof settingParts)[number];

/** What a series may have of its own; null = as its kind. */
export type SeriesTemplate = Readonly<{
  agenda: readonly TemplateItem[] | null;
  caseMinutes: TypeSettings['caseMinutes'] | null;
}>;

/** The part of a kind of meeting that can be changed. */
export function settingsOf(type: MeetingType): TypeSettings {
  return {
    agenda: type.agenda,
    caseMinutes: type.caseMinutes,
    methods: type.methods,
    corePartners: type.corePartners,
    onCallPartners: type.onCallPartners,
    suggestedBasis: type.suggestedBasis,
    consentRule: type.consentRule,
    retention: type.retention,
  };
}

/**
 * A kind of meeting with other settings.
 * @param settings as they came out of a file: whatever it is, the answer is a valid kind
 * @returns the kind as given when the settings do not fit it
 */
export function withSettings(type: MeetingType, settings: unknown): MeetingType {
  const changed: unknown = { ...type, ...pick(settings) };
  return isMeetingType(changed) ? changed : type;
}

/** The kind with what a series has of its own. */
export function withTemplate(type: MeetingType, template: SeriesTemplate): MeetingType {
  return {
    ...type,
    ...(template.agenda === null ? {} : { agenda: template.agenda }),
    ...(template.caseMinutes === null ? {} : { caseMinutes: template.caseMinutes }),
  };
}

/** Parts that are not as in the standard, in the order of the screen. */
export function changedParts(standard: TypeSettings, own: TypeSettings): readonly SettingPart[] {
  return settingParts.filter((part) => canonical(standard[part]) !== canonical(own[part]));
}

export type TemplateFault = 'noPlaceForCases' | 'twoPlacesForCases' | 'casesWithoutMinutes' | 'minutesOrder';

/** What is wrong with an agenda and its minutes, or null. A kind without cases has no place for them and no minutes. */
export function templateFault(settings: Pick<TypeSettings, 'agenda' | 'caseMinutes'>): TemplateFault | null {
  const places = settings.agenda.filter(({ kind }) => kind === 'cases').length;
  const minutes: readonly CaseMinutes[] = Object.values(settings.caseMinutes);
  if (places > 1) return 'twoPlacesForCases';
  if (places === 0 && minutes.length > 0) return 'noPlaceForCases';
  if (places === 1 && minutes.length === 0) return 'casesWithoutMinutes';
  const inOrder = minutes.every(
    ({ minimum, planned, maximum }) => minimum <= planned && planned <= maximum && planned > 0,
  );
  return inOrder ? null : 'minutesOrder';
}

/** Minutes as a list, in the order in which kinds of discussion are shown. */
export function minutesList(
  caseMinutes: TypeSettings['caseMinutes'],
): readonly Readonly<CaseMinutes & { kind: DiscussionKind }>[] {
  return (['triage', 'new', 'followUp', 'closing', 'urgent'] as const).flatMap((kind) => {
    const minutes = caseMinutes[kind];
    return minutes === undefined ? [] : [{ kind, ...minutes }];
  });
}

function pick(settings: unknown): Partial<TypeSettings> {
  if (typeof settings !== 'object' || settings === null) return {};
  return Object.fromEntries(
    Object.entries(settings).filter(([part]) => settingParts.some((known) => known === part)),
  );
}

/** Equal for equal content, whatever the order of keys and whether a flag is false or left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(
          Object.entries(entry)
            .filter(([, field]) => field !== false && field !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : entry,
  );
}
