import * as z from 'zod';
import { id, line, minutes, version } from '../fields.ts';
import { discussionKind, meetingTypeId } from '../meetingShapes.ts';
import { command, query } from '../operation.ts';

export const templateItem = z.strictObject({
  kind: z.enum(['plain', 'cases', 'break']),
  title: line,
  minutes,
  beforeStart: z.boolean(),
  optional: z.boolean(),
});
export const caseMinutes = z.strictObject({
  kind: discussionKind,
  planned: minutes,
  minimum: minutes,
  maximum: minutes,
});
export const templateAgenda = z.array(templateItem).max(40);
export const templateMinutes = z.array(caseMinutes).max(5);

const months = z.int().min(0).max(1200).nullable();
const retention = z.strictObject({
  reviewMonths: months,
  endMonths: months,
  endDays: z.int().min(0).max(36_500).nullable(),
  countsFrom: z.enum(['opening', 'closing', 'declined', 'schoolLeaving', 'covenant', 'asCase', 'none']),
});

const partners = z.array(line).max(40);
const settings = {
  agenda: templateAgenda,
  caseMinutes: templateMinutes,
  /** The usual one first. */
  methods: z.array(z.string().min(1).max(60)).max(20),
  corePartners: partners,
  onCallPartners: partners,
  /** A suggestion that a person confirms; null = nothing is filled in. */
  suggestedBasis: z.string().min(1).max(60).nullable(),
  consentRule: z.enum(['careDual', 'careYouth12', 'school16', 'none', 'asCase']),
};

/** As a screen shows them: with the retention in words, which follow from its numbers. */
export const typeSettings = z.strictObject({
  ...settings,
  retention: z.strictObject({ ...retention.shape, words: z.string() }),
});

const settingPart = z.enum([
  'agenda',
  'caseMinutes',
  'methods',
  'corePartners',
  'onCallPartners',
  'suggestedBasis',
  'consentRule',
  'retention',
]);

/** Kinds of meeting as data of the organisation. A change is for meetings that are made after it. */
export const meetingTypeContract = {
  'meetings.typeSettings': query({
    input: z.strictObject({ type: meetingTypeId }),
    output: z.strictObject({
      id: meetingTypeId,
      name: z.string(),
      personalData: z.boolean(),
      /** Version of what was changed; null while everything is as shipped. */
      version: version.nullable(),
      settings: typeSettings,
      standard: typeSettings,
      /** Parts that are not as shipped. */
      changedParts: z.array(settingPart),
    }),
    entities: ['meetingType'],
  }),
  /** `version`: null when the kind was as shipped. Settings equal to the standard are not kept: then it is as shipped again. */
  'meetings.saveTypeSettings': command({
    input: z.strictObject({
      type: meetingTypeId,
      version: version.nullable(),
      settings: z.strictObject({ ...settings, retention }),
    }),
    output: z.strictObject({ type: meetingTypeId }),
    entities: ['meetingType'],
  }),
  'meetings.resetTypeSettings': command({
    input: z.strictObject({ type: meetingTypeId, version }),
    output: z.strictObject({ type: meetingTypeId }),
    entities: ['meetingType'],
  }),
  /** The table of a case, of its nearest meeting or the one it was made for, and what that says about retention; null without. */
  'meetings.tableOfCase': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ type: meetingTypeId, name: z.string(), retention: z.string() }).nullable(),
    entities: ['case', 'discussion', 'meeting', 'meetingType'],
    auditedBy: 'caseId',
  }),
  /** What one meeting was made with: its kind as it was then, with what its series had of its own. */
  'meetings.template': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ name: z.string(), settings: typeSettings }),
    entities: ['meeting'],
  }),
} as const;
