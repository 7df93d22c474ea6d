import * as z from 'zod';
import { changed, date, id, line, minutes, optionalLine, time, version } from '../fields.ts';
import {
  backlogReason,
  caseSplit,
  caseType,
  contactRef,
  discussionKind,
  reasonText,
} from '../meetingShapes.ts';
import { command, query } from '../operation.ts';

/** What a series proposes for an agenda, cases in two parts, and meetings that can not wait. */
export const caseItemContract = {
  /**
   * Cases of the series of this meeting for which something is due, each with why; by urgency that a person typed, then date, then
   * number. Without a series there are none.
   */
  'meetings.proposals': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      proposals: z.array(
        z.strictObject({
          caseId: id,
          number: z.string(),
          alias: z.string(),
          type: caseType,
          question: z.string(),
          reasons: z.array(backlogReason).min(1),
          kind: discussionKind,
          minutes,
        }),
      ),
      declined: z.array(
        z.strictObject({
          id,
          version,
          caseId: id,
          number: z.string(),
          alias: z.string(),
          reason: z.string(),
        }),
      ),
    }),
    entities: [
      'case',
      'discussion',
      'agendaItem',
      'meeting',
      'consent',
      'signal',
      'parkedPoint',
      'feedback',
      'statement',
      'proposal',
    ],
  }),
  /** Not for this meeting, with the reason; at the next one it is proposed again if it is still so. */
  'meetings.declineProposal': command({
    input: z.strictObject({ meetingId: id, caseId: id, reason: line }),
    output: changed,
    entities: ['proposal'],
  }),
  'meetings.reconsiderProposal': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({ id }),
    entities: ['proposal'],
  }),

  /** A part for professionals beside the part with the family; null = one case for everybody. */
  'meetings.splitCase': command({
    input: z.strictObject({ id, version, split: caseSplit.nullable() }),
    output: changed,
    entities: ['discussion'],
  }),

  /** What the three steps of an urgent meeting start with. */
  'meetings.urgentStart': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      caseId: id,
      number: z.string(),
      alias: z.string(),
      caseType,
      question: z.string(),
      basis: z.strictObject({ basis: z.string(), confirmedOn: date.nullable() }).nullable(),
      /** Who sat at its last discussion: to choose from, nobody is chosen. */
      earlier: z.strictObject({ date, people: z.array(contactRef) }).nullable(),
      minutes,
    }),
    entities: [
      'case',
      'legalBasis',
      'discussion',
      'seat',
      'meeting',
      'contact',
      'organisation',
      'meetingType',
    ],
    auditedBy: 'caseId',
  }),
  /** One meeting with one case, the people who were chosen and why it can not wait. */
  'meetings.createUrgent': command({
    input: z.strictObject({
      caseId: id,
      why: reasonText,
      basis: z.string().min(1).max(60),
      basisReason: reasonText,
      date,
      startTime: time,
      endTime: time.nullable(),
      place: optionalLine.optional(),
      chairId: id.nullable(),
      minuteTakerId: id.nullable(),
      contactIds: z.array(id).max(60),
    }),
    output: z.strictObject({ id, version, discussionId: id }),
    entities: ['meeting', 'agendaItem', 'discussion', 'seat', 'participant', 'legalBasis'],
  }),
} as const;
