import meetingTypeRows from '../../resources/meetingTypes/meetingTypes.json' with { type: 'json' };
import { consentRules, type ConsentRuleId } from './consentRule.ts';
import { legalBases, type LegalBasisId } from './lists/legalBases.ts';
import { isIdOf } from './lists/listItem.ts';
import { discussionKinds, type DiscussionKind } from './lists/meetingLists.ts';

export const meetingTypeIds = [
  'zvhTriage',
  'zvhIco',
  'zvhCases',
  'mdoPo',
  'mdoVo',
  'otPo',
  'zatVo',
  'start1g1p',
  'pga',
  'jv',
  'group',
  'urgent',
  'caseDay',
  'partnership',
] as const;
export type MeetingTypeId = (typeof meetingTypeIds)[number];

const retentionStarts = [
  'opening',
  'closing',
  'declined',
  'schoolLeaving',
  'covenant',
  'asCase',
  'none',
] as const;
const tables = ['zvh', 'school', 'family', 'local', 'group', 'asCase', 'anonymous', 'partnership'] as const;

/** One line of the agenda template; `cases` is the place where the cases come, so it has no minutes of its own. */
export type TemplateItem = Readonly<{
  kind: 'plain' | 'cases' | 'break';
  title: string;
  minutes: number;
  /** Happens before the planned start, such as receiving the family. */
  beforeStart?: boolean;
  optional?: boolean;
}>;

export type CaseMinutes = Readonly<{ planned: number; minimum: number; maximum: number }>;

/** Which day the retention period counts from. `asCase`: as the table the case belongs to; `covenant`: typed in by hand. */
export type RetentionStart = (typeof retentionStarts)[number];

export type RetentionDefault = Readonly<{
  reviewMonths: number | null;
  endMonths: number | null;
  endDays: number | null;
  countsFrom: RetentionStart;
  words: string;
}>;

/** What a kind of meeting brings along. Everything is a proposal: a change never alters past meetings. */
export type MeetingType = Readonly<{
  id: MeetingTypeId;
  name: string;
  table: (typeof tables)[number];
  agenda: readonly TemplateItem[];
  /** Minutes per kind of discussion; a kind that is not there does not belong at this table. */
  caseMinutes: Readonly<Partial<Record<DiscussionKind, CaseMinutes>>>;
  /** Ids of methods, the usual one first. */
  methods: readonly string[];
  corePartners: readonly string[];
  onCallPartners: readonly string[];
  /** A suggestion that a person confirms with a reason; null means that the user chooses. */
  suggestedBasis: LegalBasisId | null;
  consentRule: ConsentRuleId | 'none' | 'asCase';
  personalData: boolean;
  retention: RetentionDefault;
}>;

/** The fourteen types that the app ships, in the order of the menu. */
export const meetingTypes: readonly MeetingType[] = meetingTypeRows.map((row: unknown) => {
  if (!isMeetingType(row))
    throw new Error(`A row of the meeting types is not valid: ${JSON.stringify(row).slice(0, 40)}`);
  return row;
});

/** A shipped meeting type. Throws RangeError when the file misses it, which a test excludes. */
export function meetingTypeOf(id: MeetingTypeId): MeetingType {
  const found = meetingTypes.find((type) => type.id === id);
  if (found === undefined) throw new RangeError(`No meeting type ${id}`);
  return found;
}

/** True when the text is the id of a shipped meeting type; narrows it. */
export function isMeetingTypeId(text: string): text is MeetingTypeId {
  return meetingTypeIds.some((id) => id === text);
}

/** Minutes to propose for a discussion; those of a new case when the type does not know the kind, undefined without cases. */
export function proposedMinutes(type: MeetingType, kind: DiscussionKind): CaseMinutes | undefined {
  return type.caseMinutes[kind] ?? type.caseMinutes.new ?? type.caseMinutes.urgent ?? type.caseMinutes.triage;
}

/** True when a value from a file has the shape of a meeting type. */
export function isMeetingType(value: unknown): value is MeetingType {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    isMeetingTypeId(value['id']) &&
    isText(value['name']) &&
    oneOf(tables, value['table']) &&
    everyOf(value['agenda'], isTemplateItem) &&
    isRecord(value['caseMinutes']) &&
    Object.entries(value['caseMinutes']).every(
      ([kind, minutes]) => isIdOf(discussionKinds, kind) && isCaseMinutes(minutes),
    ) &&
    everyOf(value['methods'], isText) &&
    everyOf(value['corePartners'], isText) &&
    everyOf(value['onCallPartners'], isText) &&
    (value['suggestedBasis'] === null ||
      oneOf(
        legalBases.map(({ id }) => id),
        value['suggestedBasis'],
      )) &&
    oneOf([...Object.keys(consentRules), 'none', 'asCase'], value['consentRule']) &&
    typeof value['personalData'] === 'boolean' &&
    isRetention(value['retention'])
  );
}

function isTemplateItem(value: unknown): boolean {
  return (
    isRecord(value) &&
    oneOf(['plain', 'cases', 'break'], value['kind']) &&
    isText(value['title']) &&
    isCount(value['minutes']) &&
    [value['beforeStart'], value['optional']].every((flag) => flag === undefined || typeof flag === 'boolean')
  );
}

function isCaseMinutes(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { planned, minimum, maximum } = value;
  return isCount(planned) && isCount(minimum) && isCount(maximum) && minimum <= planned && planned <= maximum;
}

function isRetention(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value['reviewMonths'], value['endMonths'], value['endDays']].every(
      (count) => count === null || isCount(count),
    ) &&
    oneOf(retentionStarts, value['countsFrom']) &&
    isText(value['words'])
  );
}

function everyOf(value: unknown, test: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function oneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
