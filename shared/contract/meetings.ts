import * as z from 'zod';
import { changed, date, id, line, minutes, nothing, optionalLine, text, time, version } from './fields.ts';
import { shareability } from './caseFields.ts';
import { meetingPreparationContract } from './meetings/preparation.ts';
import {
  attendance,
  backlogCase,
  contactRef,
  contributionState,
  discussionKind,
  meetingDetail,
  meetingRow,
  meetingTypeId,
  meetingTypeRow,
  seriesFields,
} from './meetingShapes.ts';
import { caseItemContract } from './meetings/caseItems.ts';
import { meetingSeriesContract, seriesPlanInput, seriesRow } from './meetings/series.ts';
import { meetingTypeContract } from './meetings/types.ts';
import { command, query } from './operation.ts';

const offset = z.int().min(0).default(0);
const limit = z.int().min(1).max(200).default(50);
const row = { id, version };
/** Why a case comes after the cut-off of the series; asked for only then (field `lateReason` of the refusal). */
const lateReason = line.optional();

/** Preparing: series, meetings, agendas, seats, contributions. Late additions use the same operations while chairing. */
export const meetingsContract = {
  ...meetingTypeContract,
  ...meetingSeriesContract,
  ...caseItemContract,
  ...meetingPreparationContract,

  /** With what the organisation changed about them. */
  'meetings.types': query({ input: nothing, output: z.array(meetingTypeRow), entities: ['meetingType'] }),

  'meetings.listSeries': query({
    input: nothing,
    output: z.array(seriesRow),
    entities: ['meetingSeries', 'meeting'],
  }),
  'meetings.createSeries': command({
    input: z.strictObject({ ...seriesFields, ...seriesPlanInput }),
    output: changed,
    entities: ['meetingSeries'],
  }),
  'meetings.updateSeries': command({
    input: z.strictObject({ ...row, ...z.strictObject(seriesFields).partial().shape, ...seriesPlanInput }),
    output: changed,
    entities: ['meetingSeries'],
  }),
  /** Its meetings stay; the series can be undeleted for 30 days. */
  'meetings.deleteSeries': command({
    input: z.strictObject(row),
    output: changed,
    entities: ['meetingSeries'],
  }),

  /** Upcoming: from today on, soonest first. Past: latest first. Deleted: what can still come back. */
  'meetings.list': query({
    input: z.strictObject({
      when: z.enum(['upcoming', 'past', 'deleted']),
      seriesId: id.optional(),
      offset,
      limit,
    }),
    output: z.strictObject({ total: z.int().min(0), rows: z.array(meetingRow) }),
    entities: ['meeting', 'meetingSeries', 'agendaItem', 'discussion'],
  }),
  /** Everything the preparing screen shows, in one answer. */
  'meetings.get': query({
    input: z.strictObject({ meetingId: id }),
    output: meetingDetail,
    entities: [
      'meeting',
      'meetingSeries',
      'agendaItem',
      'participant',
      'discussion',
      'seat',
      'contribution',
      'phaseRun',
      'case',
      'casePerson',
      'person',
      'consent',
      'legalBasis',
      'statement',
      'contact',
      'organisation',
    ],
  }),
  /** Agenda from the template of the type; place, times and people from the series when there is one. */
  'meetings.create': command({
    input: z.strictObject({
      seriesId: id.nullable(),
      /** Left out with a series: the type of the series. */
      type: meetingTypeId.optional(),
      title: optionalLine.optional(),
      date,
      startTime: time,
      endTime: time.nullable(),
      place: optionalLine.optional(),
      chairId: id.nullable().optional(),
      minuteTakerId: id.nullable().optional(),
    }),
    output: changed,
    entities: ['meeting', 'agendaItem'],
  }),
  'meetings.update': command({
    input: z.strictObject({
      ...row,
      title: line.optional(),
      date: date.optional(),
      startTime: time.optional(),
      endTime: time.nullable().optional(),
      place: optionalLine.optional(),
      chairId: id.nullable().optional(),
      minuteTakerId: id.nullable().optional(),
      /** Null: as the series says. */
      organiserId: id.nullable().optional(),
      reserveChairId: id.nullable().optional(),
    }),
    output: changed,
    entities: ['meeting'],
  }),
  /** Back to concept is always possible before the start; started and finished are set while chairing. */
  'meetings.setStatus': command({
    input: z.strictObject({ ...row, status: z.enum(['draft', 'planned', 'invited']) }),
    output: changed,
    entities: ['meeting'],
  }),
  'meetings.cancel': command({
    input: z.strictObject({ ...row, reason: line }),
    output: changed,
    entities: ['meeting'],
  }),
  'meetings.delete': command({ input: z.strictObject(row), output: changed, entities: ['meeting'] }),
  'meetings.undelete': command({ input: z.strictObject({ id }), output: changed, entities: ['meeting'] }),

  /** `afterItemId`: null = first; left out = where it fits (a case after the last case, else at the end). */
  'meetings.addItem': command({
    input: z.strictObject({
      meetingId: id,
      kind: z.enum(['plain', 'break']),
      title: line,
      minutes,
      afterItemId: id.nullable().optional(),
    }),
    output: changed,
    entities: ['agendaItem'],
  }),
  /** Minutes, kind and question are proposed when left out. A case is on an agenda once. */
  'meetings.addCase': command({
    input: z.strictObject({
      meetingId: id,
      caseId: id,
      kind: discussionKind.optional(),
      minutes: minutes.optional(),
      afterItemId: id.nullable().optional(),
      lateReason,
    }),
    output: z.strictObject({ id, version, discussionId: id }),
    entities: ['agendaItem', 'discussion'],
  }),
  /** Fewer minutes than the minimum of the kind asks a note that says why. */
  'meetings.updateItem': command({
    input: z.strictObject({
      ...row,
      title: line.optional(),
      minutes: minutes.optional(),
      note: text.optional(),
      heavy: z.boolean().optional(),
      /** Not for a case: who sits there knows of it. */
      isInternal: z.boolean().optional(),
    }),
    output: changed,
    entities: ['agendaItem'],
  }),
  'meetings.moveItem': command({
    input: z.strictObject({ itemId: id, afterItemId: id.nullable() }),
    output: changed,
    entities: ['agendaItem'],
  }),
  /** The case itself stays. Refused when something was already recorded under it. */
  'meetings.removeItem': command({
    input: z.strictObject({ itemId: id }),
    output: z.strictObject({ id }),
    entities: ['agendaItem', 'discussion', 'seat', 'contribution'],
  }),
  /** In the same meeting, or in another; a case only in another. Seats are not copied: they are chosen per case. */
  'meetings.duplicateItem': command({
    input: z.strictObject({ itemId: id, meetingId: id.optional(), lateReason }),
    output: changed,
    entities: ['agendaItem', 'discussion'],
  }),
  /** With its people and contributions; times and replies start again. */
  'meetings.moveItemToMeeting': command({
    input: z.strictObject({ itemId: id, meetingId: id, lateReason }),
    output: changed,
    entities: ['agendaItem', 'discussion', 'seat'],
  }),

  /** Cases that could be on this agenda with why now; by urgency that a person typed, then date, then number. */
  'meetings.backlog': query({
    input: z.strictObject({
      meetingId: id,
      search: optionalLine.optional(),
      /** Only cases of the kind *voorzorg* (P11). */
      onlyEarly: z.boolean().optional(),
      offset,
      limit,
    }),
    output: z.strictObject({
      total: z.int().min(0),
      cases: z.array(backlogCase),
      /** Open parked points of the former meeting of the series that belong to no case. */
      parkedPoints: z.array(z.strictObject({ id, body: z.string(), date })),
    }),
    entities: ['case', 'discussion', 'agendaItem', 'meeting', 'consent', 'signal', 'parkedPoint'],
  }),

  'meetings.updateDiscussion': command({
    input: z.strictObject({
      ...row,
      kind: discussionKind.optional(),
      method: z.string().min(1).max(60).optional(),
      question: text.optional(),
      discussAnywayReason: text.optional(),
    }),
    output: changed,
    entities: ['discussion', 'agendaItem'],
  }),

  /** People of the smoelenboek to choose from, by words in name, profession or organisation. */
  'meetings.people': query({
    input: z.strictObject({ search: optionalLine, limit }),
    output: z.array(contactRef),
    entities: ['contact', 'organisation'],
  }),
  'meetings.addSeat': command({
    input: z.strictObject({
      discussionId: id,
      contactId: id,
      fromTime: time.nullable().optional(),
      toTime: time.nullable().optional(),
      mayDecide: z.boolean().optional(),
      knowsPerson: z.boolean().optional(),
    }),
    output: changed,
    entities: ['seat'],
  }),
  'meetings.updateSeat': command({
    input: z.strictObject({
      ...row,
      fromTime: time.nullable().optional(),
      toTime: time.nullable().optional(),
      attendance: attendance.optional(),
      substituteContactId: id.nullable().optional(),
      mayDecide: z.boolean().optional(),
      knowsPerson: z.boolean().optional(),
      note: text.optional(),
    }),
    output: changed,
    entities: ['seat'],
  }),
  'meetings.removeSeat': command({
    input: z.strictObject({ id }),
    output: z.strictObject({ id }),
    entities: ['seat'],
  }),
  /** "Zelfde als vorige keer": the people of the last discussion of this case, except who is there already. */
  'meetings.copySeats': command({
    input: z.strictObject({ discussionId: id }),
    output: z.strictObject({ copied: z.int().min(0) }),
    entities: ['seat'],
  }),

  'meetings.addParticipant': command({
    input: z.strictObject({ meetingId: id, contactId: id }),
    output: changed,
    entities: ['participant'],
  }),
  'meetings.updateParticipant': command({
    input: z.strictObject({ ...row, attendance }),
    output: changed,
    entities: ['participant'],
  }),
  'meetings.removeParticipant': command({
    input: z.strictObject({ id }),
    output: z.strictObject({ id }),
    entities: ['participant'],
  }),

  /** Asks each of these people, from today, what they know; who was asked before stays as it is. */
  'meetings.askContributions': command({
    input: z.strictObject({ discussionId: id, contactIds: z.array(id).min(1).max(100) }),
    output: z.strictObject({ asked: z.int().min(0) }),
    entities: ['contribution'],
  }),
  /** Keeps what a partner brings, asked for before or not. `version`: null when it is new here. */
  'meetings.keepContribution': command({
    input: z.strictObject({
      discussionId: id,
      contactId: id,
      version: version.nullable(),
      state: contributionState,
      body: text,
      /** Left out: stays as it is. */
      knownSince: optionalLine.optional(),
      shareability: shareability.nullable().optional(),
      answerBy: date.nullable().optional(),
    }),
    output: changed,
    entities: ['contribution'],
  }),
  'meetings.removeContribution': command({
    input: z.strictObject({ id }),
    output: z.strictObject({ id }),
    entities: ['contribution'],
  }),
} as const;
