import * as z from 'zod';
import { date, id, instant, time, version } from '../fields.ts';
import { agreement, deliberation } from './deliberationShapes.ts';
import {
  attendance,
  caseSplit,
  caseType,
  contactRef,
  discussionKind,
  domain,
  meetingStatus,
} from '../meetingShapes.ts';

export const heard = z.enum(['notYet', 'newFact', 'nothingNew', 'pass']);
export const answered = z.enum(['yes', 'partly', 'no']);
export const actionStatus = z.enum(['open', 'inProgress', 'waiting', 'done', 'dropped', 'transferred']);
export const decisionStatus = z.enum(['concept', 'valid', 'superseded', 'expired', 'carriedOut']);
export const parkedOutcome = z.enum(['open', 'nextMeeting', 'outside', 'dropped']);
export const shareability = z.enum(['shareable', 'oralOnly', 'doNotShare']);
export const statementKind = z.enum([
  'fact',
  'observation',
  'hearsay',
  'interpretation',
  'strength',
  'concern',
  'voice',
  'unknown',
]);
const urgency = z.enum(['concept', 'late', 'dueSoon', 'none']);
const seconds = z.int().min(0);
const count = z.int().min(0);

/** What a line became, and where it stands. */
export const madeType = z.enum(['statement', 'option', 'decision', 'action', 'parked']);
export const lineRef = z.strictObject({ type: madeType, id, version });

/** A line of the agenda with its time. Planned in minutes, really used in whole seconds. */
export const cockpitItem = z.strictObject({
  id,
  version,
  kind: z.enum(['plain', 'case', 'break']),
  title: z.string(),
  note: z.string(),
  plannedMinutes: z.int().min(0),
  /** The least that this kind of discussion needs at this type of meeting; 0 = no rule. */
  minimumMinutes: z.int().min(0),
  /** When it would start if everything went as planned. */
  plannedStart: time,
  startedAt: instant.nullable(),
  /** Seconds of the stretches that have ended. */
  endedSeconds: seconds,
  /** Start of the stretch that runs now; null when none does. */
  openSince: instant.nullable(),
  state: z.enum(['todo', 'now', 'done']),
  case: z
    .strictObject({
      discussionId: id,
      caseId: id,
      number: z.string(),
      alias: z.string(),
      age: z.int().nullable(),
      theme: z.string(),
      kind: discussionKind,
      closed: z.boolean(),
      /** Who joins later than the start of this case, as planned with the seats. */
      joinsLater: z.array(z.strictObject({ name: z.string(), at: time })),
    })
    .nullable(),
});

export const cockpitPhase = z.strictObject({
  id: z.string(),
  name: z.string(),
  prompts: z.array(z.string()),
  /** Points that belong at this moment in every case method. */
  checkpoints: z.array(z.string()),
  note: z.string(),
  plannedSeconds: seconds,
  endedSeconds: seconds,
  openSince: instant.nullable(),
  done: z.boolean(),
});

export const cockpitStatement = z.strictObject({
  id,
  version,
  createdAt: instant,
  kind: statementKind,
  body: z.string(),
  source: z.string(),
  sourceId: id.nullable(),
  sourceOrganisationId: id.nullable(),
  sourceDomain: domain.nullable(),
  sourceNote: z.string(),
  observedOn: date.nullable(),
  shareability,
  released: z.boolean(),
  /** Of an interpretation: does the table share it. */
  agreement,
  agreementNote: z.string(),
});

export const cockpitDecision = z.strictObject({
  id,
  version,
  createdAt: instant,
  body: z.string(),
  reason: z.string(),
  status: decisionStatus,
  implementerId: id.nullable(),
  implementer: z.string(),
  reviewDate: date.nullable(),
  /** What makes it a concept; empty for a decision that counts. */
  missing: z.array(z.enum(['text', 'reason', 'implementer'])),
});

export const cockpitAction = z.strictObject({
  id,
  version,
  createdAt: instant,
  body: z.string(),
  status: actionStatus,
  urgency,
  ownerId: id.nullable(),
  owner: z.string(),
  dueDate: date.nullable(),
  waitingFor: z.string(),
});

/** An open action of earlier: the same row, mentioned again. */
export const carriedAction = z.strictObject({
  ...cockpitAction.shape,
  /** How often it is on the table, this time included. */
  mention: z.int().min(1),
  mentionedHere: z.boolean(),
  choices: z.array(z.enum(['do', 'drop', 'handOver'])),
});

export const parkedPoint = z.strictObject({
  id,
  version,
  createdAt: instant,
  discussionId: id.nullable(),
  caseNumber: z.string(),
  body: z.string(),
  ownerId: id.nullable(),
  owner: z.string(),
  outcome: parkedOutcome,
  /** Parked at an earlier meeting and back on this one. */
  isBack: z.boolean(),
  handledOn: date.nullable(),
  /** Date of the meeting where it comes back; null while there is none. */
  landsOn: date.nullable(),
});

export const cockpitSeat = z.strictObject({
  id,
  version,
  contact: contactRef,
  substitute: contactRef.nullable(),
  fromTime: time.nullable(),
  toTime: time.nullable(),
  attendance,
  heard,
  /** Lines of this discussion that name this person as source. */
  lines: count,
  /** Earlier cases of this meeting at which this person was heard. */
  heardBefore: count,
  mayDecide: z.boolean(),
  knowsPerson: z.boolean(),
  note: z.string(),
  contribution: z.enum(['asked', 'promised', 'received', 'nothingToAdd']).nullable(),
});

/** Since the previous discussion of this case. */
export const sinceLastTime = z.strictObject({
  date,
  meetingTitle: z.string(),
  decisions: z.array(
    z.strictObject({
      id,
      body: z.string(),
      implementer: z.string(),
      status: decisionStatus,
      reviewDate: date.nullable(),
    }),
  ),
  actions: z.array(
    z.strictObject({ id, body: z.string(), owner: z.string(), status: actionStatus, urgency }),
  ),
  newSignals: count,
});

export const cockpitDiscussion = z.strictObject({
  id,
  version,
  itemId: id,
  caseId: id,
  caseVersion: version,
  caseNumber: z.string(),
  alias: z.string(),
  caseType,
  age: z.int().nullable(),
  theme: z.string(),
  kind: discussionKind,
  question: z.string(),
  introducer: contactRef.nullable(),
  /** A part for professionals beside the part with the family: why, what is told back, how long. */
  split: z.strictObject({ ...caseSplit.shape, jointMinutes: count }).nullable(),
  methodId: z.string(),
  methodName: z.string(),
  methods: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  phases: z.array(cockpitPhase),
  currentPhase: z.string().nullable(),
  statements: z.array(cockpitStatement),
  /** All of this discussion; the list above holds the newest 500. */
  statementTotal: count,
  /** Lines of earlier discussions that may be written down. */
  earlierStatements: count,
  seats: z.array(cockpitSeat),
  decisions: z.array(cockpitDecision),
  actions: z.array(cockpitAction),
  carried: z.array(carriedAction),
  previous: sinceLastTime.nullable(),
  linkedSignals: count,
  basis: z.strictObject({
    basis: z.string(),
    testsDone: z.boolean(),
    confirmedOn: date.nullable(),
    informing: z.enum(['informed', 'toDo', 'postponed', 'notApplicable']),
    informedBy: z.string(),
    informedOn: date.nullable(),
  }),
  answered: answered.nullable(),
  answerNote: z.string(),
  voiceCount: count,
  voiceMissingReason: z.string(),
  decisionSaidAloud: z.boolean(),
  /** Who holds direction of the case now; without anyone a reason is asked at closing (feature A11). */
  leadHolder: contactRef.nullable(),
  noLeadReason: z.string(),
  nextDiscussionOn: date.nullable(),
  closedAt: instant.nullable(),
  deliberation,
});

export const cockpitMeeting = z.strictObject({
  id,
  version,
  title: z.string(),
  date,
  startTime: time,
  endTime: time.nullable(),
  place: z.string(),
  status: meetingStatus,
  chair: z.string(),
  minuteTaker: z.string(),
  ambition: z.string(),
  openingText: z.string(),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  currentItemId: id.nullable(),
  /** The phase is chosen but no time runs. */
  paused: z.boolean(),
});

/** What is still open when a case or a meeting closes; `count` things of one kind. */
export const openEnd = z.strictObject({
  kind: z.enum([
    'conceptDecision',
    'conceptAction',
    'noDecision',
    'notSaidAloud',
    'noVoice',
    'notAnswered',
    'notHeard',
    'noNextDate',
    'noLead',
    'noFeedback',
    'thirdMention',
    'parked',
    'notClosed',
    'notReached',
    'fewOptions',
    'noStanceReason',
    'openQuestion',
  ]),
  count: z.int().min(1),
  /** The words of a concept, the names of those not heard, the number of the case. */
  about: z.array(z.string()),
});
