import * as z from 'zod';
import { shareability } from './caseFields.ts';
import { date, id, instant, line, minutes, optionalLine, text, time, version } from './fields.ts';

/** Kind of one discussion of one case at one meeting (domain.md, section 8.7). */
export const discussionKind = z.enum(['triage', 'new', 'followUp', 'closing', 'urgent']);
export const attendance = z.enum([
  'invited',
  'accepted',
  'present',
  'partly',
  'excused',
  'absent',
  'substitute',
]);
export const contributionState = z.enum(['asked', 'promised', 'received', 'nothingToAdd']);
export const meetingStatus = z.enum(['draft', 'planned', 'invited', 'inProgress', 'finished', 'cancelled']);
export const caseType = z.enum(['person', 'family', 'group', 'area', 'early', 'anonymous']);
export const domain = z.enum(['care', 'safety', 'education', 'social', 'administration', 'private']);
/** Id of a meeting type: shipped, or one of the organisation itself. */
export const meetingTypeId = z.string().min(1).max(60);

/** The table a case is made for: a meeting that exists, or a kind of meeting. */
export const madeFor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), meetingId: id }),
  z.strictObject({ kind: z.literal('type'), type: meetingTypeId }),
]);

/** A professional as others see them at a table. */
export const contactRef = z.strictObject({
  id,
  name: z.string(),
  profession: z.string(),
  organisation: z.string(),
  domain,
});

export const seriesFields = {
  name: line,
  type: meetingTypeId,
  rhythm: optionalLine,
  scope: optionalLine,
  place: optionalLine,
  startTime: time.nullable(),
  endTime: time.nullable(),
  organiserId: id.nullable(),
  chairId: id.nullable(),
  reserveChairId: id.nullable(),
  minuteTakerId: id.nullable(),
  ambition: text,
};

export const meetingRow = z.strictObject({
  id,
  version,
  seriesId: id.nullable(),
  seriesName: z.string().nullable(),
  type: meetingTypeId,
  typeName: z.string(),
  title: z.string(),
  date,
  startTime: time,
  endTime: time.nullable(),
  place: z.string(),
  status: meetingStatus,
  caseCount: z.int().min(0),
  plannedMinutes: z.int().min(0),
});

export const seat = z.strictObject({
  id,
  version,
  contact: contactRef,
  fromTime: time.nullable(),
  toTime: time.nullable(),
  attendance,
  substitute: contactRef.nullable(),
  heard: z.enum(['notYet', 'newFact', 'nothingNew', 'pass']),
  mayDecide: z.boolean(),
  knowsPerson: z.boolean(),
  note: z.string(),
});

export const contribution = z.strictObject({
  id,
  version,
  contact: contactRef,
  state: contributionState,
  askedOn: date.nullable(),
  receivedOn: date.nullable(),
  /** Asked for before or on this day. */
  answerBy: date.nullable(),
  /** Since when the partner knows what they bring, in their own words. */
  knownSince: z.string(),
  /** Null: the partner did not say yet. */
  shareability: shareability.nullable(),
  body: z.string(),
});

export const participant = z.strictObject({ id, version, contact: contactRef, attendance });

/** One line of the list "gereed om te bespreken?": shape and words, never a number. */
export const readinessLine = z.strictObject({
  id: z.string(),
  state: z.enum(['good', 'watch', 'stop']),
  words: z.string(),
  /** Why the chair goes on with it; empty when no reason was kept. */
  reason: z.string(),
});

/** Words that have to be there: a reason, what is told back. */
export const reasonText = z.string().trim().min(1).max(4000);

/** A case in two parts, as it was agreed. */
export const caseSplit = z.strictObject({
  /** For professionals only; the rest of the case is with the family. */
  minutes: z.int().min(1).max(600),
  place: z.enum(['before', 'after']),
  reason: reasonText,
  toldBack: reasonText,
});

export const discussion = z.strictObject({
  id,
  version,
  caseId: id,
  caseNumber: z.string(),
  /** Initials or a working name; never the full name. */
  alias: z.string(),
  /** Of the one young person the case is about, on the day of the meeting; null when unknown or when there are more. */
  age: z.int().min(0).max(150).nullable(),
  caseType,
  kind: discussionKind,
  method: z.string(),
  question: z.string(),
  answered: z.enum(['yes', 'partly', 'no']).nullable(),
  discussAnywayReason: z.string(),
  closedAt: instant.nullable(),
  /** Why it came after the cut-off; empty when it was in time. */
  lateReason: z.string(),
  /** At a table without persons: when the texts of the case go, and in how many days from today; null elsewhere. */
  textsGo: z.strictObject({ on: date, days: z.int() }).nullable(),
  split: z
    .strictObject({
      ...caseSplit.shape,
      parts: z.array(z.strictObject({ part: z.enum(['joint', 'professionals']), start: time, minutes })),
    })
    .nullable(),
  readiness: z.strictObject({
    state: z.enum(['good', 'watch', 'stop']),
    lines: z.array(readinessLine),
  }),
  seats: z.array(seat),
  contributions: z.array(contribution),
  /** Names of the perspectives that nobody at the table brings. */
  missingPerspectives: z.array(z.string()),
  /** The discussion of this case before this one: where "zelfde als vorige keer" copies from. */
  previous: z.strictObject({ discussionId: id, date, seatCount: z.int().min(0) }).nullable(),
});

export const agendaItem = z.strictObject({
  id,
  version,
  kind: z.enum(['plain', 'case', 'break']),
  title: z.string(),
  plannedMinutes: minutes,
  /** Fewest minutes for this kind of case at this type of meeting; null when there is none. */
  minimumMinutes: minutes.nullable(),
  note: z.string(),
  heavy: z.boolean(),
  /** Only for the chair: in the running sheet, not on the agenda that others get. */
  isInternal: z.boolean(),
  /** Planned start, from the start of the meeting and the minutes before it. */
  startTime: time,
  /** What really happened, from the clock of the chair; null before it started. */
  actual: z
    .strictObject({ startedAt: instant, endedAt: instant.nullable(), minutes: z.number().min(0) })
    .nullable(),
  discussion: discussion.nullable(),
});

export const fit = z.strictObject({
  plannedMinutes: z.int().min(0),
  /** Null when the meeting has no end time. */
  availableMinutes: z.int().nullable(),
  endsAt: time,
  /** Positive: so many minutes too long; negative: so many minutes left; null without end time. */
  overMinutes: z.int().nullable(),
});

/** One way to make an agenda fit, with its effect in words; `token` says which one when it is taken. */
export const fitWay = z.strictObject({
  kind: z.enum(['shorten', 'move', 'endLater']),
  effect: z.string(),
  result: z.string(),
  token: z.string(),
});

export const meetingDetail = z.strictObject({
  id,
  version,
  series: z.strictObject({ id, name: z.string(), rhythm: z.string() }).nullable(),
  type: meetingTypeId,
  typeName: z.string(),
  /** False: only anonymous cases come on its agenda (P23). */
  takesPersons: z.boolean(),
  title: z.string(),
  date,
  startTime: time,
  endTime: time.nullable(),
  place: z.string(),
  status: meetingStatus,
  cancelReason: z.string(),
  /** Until when cases come in time; null without a cut-off. */
  cutoff: z.strictObject({ day: date, time, isPast: z.boolean() }).nullable(),
  /** Why it could not wait, and on which basis; null when it is no urgent meeting. */
  urgent: z.strictObject({ why: z.string(), basis: z.string(), basisReason: z.string() }).nullable(),
  chair: contactRef.nullable(),
  minuteTaker: contactRef.nullable(),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  currentItemId: id.nullable(),
  participants: z.array(participant),
  items: z.array(agendaItem),
  fit,
  /** Empty when it fits, and once the meeting has begun. */
  fitWays: z.array(fitWay),
  /** Of the meeting itself; null: as the series says. */
  organiser: contactRef.nullable(),
  reserveChair: contactRef.nullable(),
  /** The item before which a break belongs; null when there is one in time. */
  breakNeededBefore: id.nullable(),
});

/** Why a case could be on this agenda: a fact with a date or a count, never a weight. */
export const backlogReason = z.strictObject({
  kind: z.enum([
    'urgent',
    'submitted',
    'promised',
    'review',
    'consent',
    'retention',
    'signals',
    'parked',
    'notDiscussed',
    'feedback',
    'questions',
  ]),
  date: date.nullable(),
  count: z.int().min(0),
});

export const backlogCase = z.strictObject({
  caseId: id,
  number: z.string(),
  alias: z.string(),
  type: caseType,
  status: z.string(),
  question: z.string(),
  reasons: z.array(backlogReason),
  lastDiscussedOn: date.nullable(),
});

export const meetingTypeRow = z.strictObject({
  id: meetingTypeId,
  name: z.string(),
  agenda: z.array(
    z.strictObject({
      kind: z.enum(['plain', 'cases', 'break']),
      title: z.string(),
      minutes,
      beforeStart: z.boolean(),
      optional: z.boolean(),
    }),
  ),
  caseMinutes: z.array(
    z.strictObject({ kind: discussionKind, planned: minutes, minimum: minutes, maximum: minutes }),
  ),
  methods: z.array(z.string()),
  corePartners: z.array(z.string()),
  onCallPartners: z.array(z.string()),
  suggestedBasis: z.string().nullable(),
  consentRule: z.string(),
  personalData: z.boolean(),
  retention: z.string(),
  /** The organisation changed something about it. */
  isChanged: z.boolean(),
});
