import {
  isMeetingTypeId,
  meetingTypeOf,
  proposedMinutes,
  type CaseMinutes,
  type MeetingType,
} from '../../../shared/model/meetingType.ts';
import type { DiscussionKind } from '../../../shared/model/lists/meetingLists.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';

/** Name of the type; its id when it is not known here. */
export function typeName(type: string): string {
  return isMeetingTypeId(type) ? meetingTypeOf(type).name : type;
}

export interface NewItem {
  readonly kind: 'plain' | 'break';
  readonly title: string;
  readonly minutes: number;
}

/**
 * The agenda a new meeting starts with. The place of the cases is left open, optional parts are left to the chair, and what
 * happens before the start is a line of zero minutes, so that the first real item starts when the meeting does.
 */
export function templateItems(type: MeetingType): readonly NewItem[] {
  return type.agenda.flatMap((item): NewItem[] => {
    if (item.kind === 'cases' || item.optional === true) return [];
    if (item.beforeStart === true) {
      return [{ kind: item.kind, title: meetingsText.beforeStart(item.title, item.minutes), minutes: 0 }];
    }
    return [{ kind: item.kind, title: item.title, minutes: item.minutes }];
  });
}

/** How many items of the template come before its cases. */
export function itemsBeforeCases(type: MeetingType | undefined): number {
  if (type === undefined) return Number.POSITIVE_INFINITY;
  const place = type.agenda.findIndex((item) => item.kind === 'cases');
  if (place === -1) return Number.POSITIVE_INFINITY;
  return type.agenda.slice(0, place).filter((item) => item.optional !== true).length;
}

/** Minutes used when the type says nothing about cases. */
const minutesWithoutType = 20;

/** Planned and fewest minutes (domain.md, section 3); without a type there is no minimum. */
export function minutesFor(type: MeetingType | undefined, kind: DiscussionKind): CaseMinutes {
  const proposed = type === undefined ? undefined : proposedMinutes(type, kind);
  return proposed ?? { planned: minutesWithoutType, minimum: 0, maximum: 600 };
}

/** The usual method of the type. */
export function methodFor(type: MeetingType | undefined, kind: DiscussionKind): string {
  if (kind === 'triage') return 'weighing';
  return type?.methods[0] ?? 'bob';
}

/** Triage at a triage table, else new when never discussed, else follow-up. A person may choose otherwise. */
export function proposedKind(type: MeetingType | undefined, discussedBefore: boolean): DiscussionKind {
  const kinds = type === undefined ? [] : Object.keys(type.caseMinutes);
  if (kinds.length === 1 && kinds[0] === 'triage') return 'triage';
  if (kinds.length === 1 && kinds[0] === 'urgent') return 'urgent';
  return discussedBefore ? 'followUp' : 'new';
}
