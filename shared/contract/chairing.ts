import * as z from 'zod';
import { deliberationContract } from './chairing/deliberation.ts';
import { chairHints, foldedParts, speakerTurn } from './chairing/deliberationShapes.ts';
import { linesContract } from './chairing/lines.ts';
import { runningContract } from './chairing/running.ts';
import {
  answered,
  carriedAction,
  cockpitAction,
  cockpitDecision,
  cockpitDiscussion,
  cockpitItem,
  cockpitMeeting,
  heard,
  openEnd,
  parkedPoint,
} from './chairing/shapes.ts';
import { methodsContract } from './chairing/methods.ts';
import { roomContract, roomControl } from './chairing/room.ts';
import { changed, date, id, instant, line, nothing, optionalLine, text, version } from './fields.ts';
import { contactRef, participant } from './meetingShapes.ts';
import { command, query } from './operation.ts';

const inMeeting = z.strictObject({ meetingId: id });
const inDiscussion = z.strictObject({ discussionId: id });
const row = { id, version };
const timeEntities = ['meeting', 'agendaItem', 'discussion', 'phaseRun'] as const;

/** Operations of the area chairing: what happens at the table. */
export const chairingContract = {
  ...deliberationContract,
  ...runningContract,
  /**
   * The whole screen of the chair in one call. `itemId`: an agenda item to look at instead of the one that runs.
   * `statementsApart`: without what was said; a screen that stays open reads that with `chairing.statements`, so that a line
   * more does not send three hundred lines again.
   */
  'chairing.cockpit': query({
    input: z.strictObject({
      meetingId: id,
      itemId: id.optional(),
      caseId: id.optional(),
      statementsApart: z.boolean().optional(),
    }),
    output: z.strictObject({
      now: instant,
      today: date,
      /** Time is counted up to here: the machine slept since, or its clock was set back. Null: up to now. */
      countedUntil: instant.nullable(),
      meeting: cockpitMeeting,
      agenda: z.array(cockpitItem),
      participants: z.array(participant),
      /** Who can be named with @ in a line, and which organisations can be a source. */
      people: z.array(contactRef),
      organisations: z.array(z.strictObject({ id, name: z.string() })),
      shownItemId: id.nullable(),
      discussion: cockpitDiscussion.nullable(),
      /** Of an ordinary item or of no item: what was agreed outside a case. */
      meetingDecisions: z.array(cockpitDecision),
      meetingActions: z.array(cockpitAction),
      parked: z.array(parkedPoint),
      noteCount: z.int().min(0),
      queue: z.array(speakerTurn),
      hints: chairHints,
      folded: z.array(foldedParts),
      /** Meetings of this series that are still to come, the first five. */
      laterMeetings: z.array(z.strictObject({ id, title: z.string(), date })),
      /** What the room sees now. */
      room: roomControl,
    }),
    entities: [
      'meeting',
      'meetingSeries',
      'agendaItem',
      'discussion',
      'case',
      'casePerson',
      'person',
      'contact',
      'organisation',
      'participant',
      'seat',
      'contribution',
      'phaseRun',
      'statement',
      'decision',
      'action',
      'actionMention',
      'parkedPoint',
      'chairNote',
      'signal',
      'legalBasis',
      'informing',
      'option',
      'phaseSummary',
      'stance',
      'openQuestion',
      'estimate',
      'speakerTurn',
      'setting',
      'roomScreen',
      'method',
    ],
    auditedBy: 'caseId',
  }),

  // Time -------------------------------------------------------------------------------------------------------------
  'chairing.start': command({ input: inMeeting, output: changed, entities: ['meeting'] }),
  /** Ends what runs and starts this item; a case starts in its phase of before, or in the first. */
  'chairing.startItem': command({
    input: z.strictObject({ meetingId: id, itemId: id }),
    output: nothing,
    entities: timeEntities,
  }),
  'chairing.startPhase': command({
    input: z.strictObject({ discussionId: id, phase: z.string().min(1).max(60) }),
    output: nothing,
    entities: timeEntities,
  }),
  'chairing.pause': command({ input: inMeeting, output: nothing, entities: timeEntities }),
  'chairing.resume': command({ input: inMeeting, output: nothing, entities: timeEntities }),
  'chairing.finishItem': command({
    input: z.strictObject({ meetingId: id, itemId: id }),
    output: nothing,
    entities: timeEntities,
  }),
  /** Minutes by hand, for an item or one phase of it, when the clock was wrong. Not while it runs. */
  'chairing.correctTime': command({
    input: z.strictObject({
      itemId: id,
      phase: z.string().min(1).max(60).nullable(),
      minutes: z.int().min(0).max(600),
    }),
    output: nothing,
    entities: timeEntities,
  }),
  /** Every half minute while the app is awake. `slept`: since then nobody counted; `resumeAfterSleep` leaves it out. */
  'chairing.stillHere': command({
    input: z.strictObject({
      meetingId: id,
      /** Since when the page has been awake without a gap: then nobody slept, also when the file could not be reached. */
      awakeSince: instant.optional(),
    }),
    output: z.strictObject({ slept: z.strictObject({ from: instant, to: instant }).nullable() }),
    entities: ['setting'],
    history: 'none',
  }),
  /** Ends the stretch where the machine fell asleep and starts a new one; undo counts the sleep after all. */
  'chairing.resumeAfterSleep': command({ input: inMeeting, output: nothing, entities: timeEntities }),
  'chairing.setMethod': command({
    input: z.strictObject({ discussionId: id, method: z.string().min(1).max(60) }),
    output: nothing,
    entities: timeEntities,
  }),

  // Capture ----------------------------------------------------------------------------------------------------------
  ...linesContract,
  /** A decision counts once it has text, reason and a named implementer; without them it stays a concept. */
  'chairing.completeDecision': command({
    input: z.strictObject({
      ...row,
      body: line,
      reason: text,
      implementerId: id.nullable(),
      reviewDate: date.nullable(),
    }),
    output: changed,
    entities: ['decision'],
  }),
  'chairing.completeAction': command({
    input: z.strictObject({ ...row, body: line, ownerId: id.nullable(), dueDate: date.nullable() }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),

  // At the table -----------------------------------------------------------------------------------------------------
  'chairing.setAttendance': command({
    input: z.strictObject({
      seatId: id,
      attendance: z.enum(['invited', 'present', 'joinedLater', 'left', 'substitute', 'excused', 'absent']),
      substituteId: id.nullable(),
    }),
    output: changed,
    entities: ['seat', 'participant'],
  }),
  /** Everyone who was expected at this case is there. */
  'chairing.allPresent': command({
    input: inDiscussion,
    output: z.strictObject({ count: z.int().min(0) }),
    entities: ['seat', 'participant'],
  }),
  'chairing.setParticipantAttendance': command({
    input: z.strictObject({ participantId: id, attendance: z.enum(['present', 'excused', 'absent']) }),
    output: changed,
    entities: ['participant'],
  }),
  'chairing.setHeard': command({
    input: z.strictObject({ seatId: id, heard }),
    output: changed,
    entities: ['seat'],
  }),

  // Actions of earlier -----------------------------------------------------------------------------------------------
  /** Mentions an open action at this discussion, by reference; from the third time on it asks what to do. */
  'chairing.carryAction': command({
    input: z.strictObject({ actionId: id, discussionId: id }),
    output: z.strictObject({ mention: z.int().min(1), choices: carriedAction.shape.choices }),
    entities: ['action', 'actionMention'],
  }),
  'chairing.setActionStatus': command({
    input: z.strictObject({
      ...row,
      status: z.enum(['open', 'inProgress', 'waiting', 'done', 'dropped']),
      /** Why it is dropped, or what it waits for. */
      note: optionalLine,
    }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** The same action with another owner; its history keeps both names. */
  'chairing.handOverAction': command({
    input: z.strictObject({ ...row, ownerId: id, note: optionalLine }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),

  // Towards the end --------------------------------------------------------------------------------------------------
  'chairing.answerQuestion': command({
    input: z.strictObject({ discussionId: id, answered: answered.nullable(), note: text }),
    output: changed,
    entities: ['discussion'],
  }),
  'chairing.explainMissingVoice': command({
    input: z.strictObject({ discussionId: id, reason: text }),
    output: changed,
    entities: ['discussion'],
  }),
  'chairing.sayDecisionAloud': command({
    input: z.strictObject({ discussionId: id, said: z.boolean() }),
    output: changed,
    entities: ['discussion'],
  }),
  'chairing.setNextDiscussion': command({
    input: z.strictObject({ discussionId: id, on: date.nullable() }),
    output: changed,
    entities: ['case'],
  }),
  /** Who holds direction of the case from now on, or why nobody does (feature A11). */
  'chairing.setLead': command({
    input: z.strictObject({ discussionId: id, leadHolderId: id.nullable(), noLeadReason: optionalLine }),
    output: changed,
    entities: ['case', 'caseEvent', 'discussion'],
  }),
  /**
   * First call: what is open. With `confirmed` (or when nothing is open) it closes and ends the time; after triage only with
   * somebody who leads or a reason.
   */
  'chairing.closeDiscussion': command({
    input: z.strictObject({ discussionId: id, confirmed: z.boolean() }),
    output: z.strictObject({ closed: z.boolean(), open: z.array(openEnd) }),
    entities: timeEntities,
  }),
  'chairing.reopenDiscussion': command({
    input: inDiscussion,
    output: changed,
    entities: timeEntities,
  }),
  'chairing.finishMeeting': command({
    input: z.strictObject({ meetingId: id, confirmed: z.boolean() }),
    output: z.strictObject({ finished: z.boolean(), open: z.array(openEnd) }),
    entities: timeEntities,
  }),

  // Private notes ----------------------------------------------------------------------------------------------------
  /** Notes of the chair alone: no export reads this table. */
  'chairing.notes': query({
    input: inMeeting,
    output: z.array(
      z.strictObject({
        ...row,
        createdAt: instant,
        discussionId: id.nullable(),
        caseNumber: z.string(),
        body: z.string(),
        /** The last day on which it is there; earlier when the minutes are adopted. */
        goneOn: date,
      }),
    ),
    entities: ['chairNote', 'discussion'],
  }),
  'chairing.addNote': command({
    input: z.strictObject({
      meetingId: id,
      discussionId: id.nullable(),
      body: text.trim().min(1),
      /** As `lineId` of `chairing.capture`. */
      noteId: id.optional(),
    }),
    output: changed,
    entities: ['chairNote'],
  }),
  'chairing.removeNote': command({
    input: z.strictObject({ id }),
    output: nothing,
    entities: ['chairNote'],
  }),

  // The screen in the room and other windows
  ...roomContract,
  ...methodsContract,
} as const;
