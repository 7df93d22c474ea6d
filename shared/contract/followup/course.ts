import * as z from 'zod';
import { changed, date, id, optionalLine, savedFile, text, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';
import { actionStatus, caseLabel, count, decisionStatus, limit, offset } from './shapes.ts';

const weeks = z.int().min(1).max(104);
const lead = z.strictObject({ name: z.string(), since: date.nullable() }).nullable();

/** One stretch of a role: who, from when. */
const roleChange = z.strictObject({
  on: date,
  role: z.enum(['processCoordinator', 'caseCoordinator', 'leadHolder']),
  from: z.string(),
  to: z.string(),
});

const chainDecision = z.strictObject({
  id,
  body: z.string(),
  status: decisionStatus,
  decidedOn: date.nullable(),
  breaks: z.array(z.enum(['concept', 'noAction', 'noOwner', 'allDropped', 'noOutcome'])),
  actions: z.array(
    z.strictObject({
      id,
      body: z.string(),
      owner: z.string(),
      status: actionStatus,
      dueDate: date.nullable(),
      isLate: z.boolean(),
    }),
  ),
});

/** How a case goes on: from question to outcome, who leads, when again, who last spoke with the young person (A7, A11 to A13, A15). */
export const courseOperationsContract = {
  /** Open cases in which something is missing. Sorted by number: nothing here orders people. */
  'followup.cases': query({
    input: z.strictObject({ gap: z.enum(['noDate', 'outOfSight', 'noLead']).optional(), offset, limit }),
    output: z.strictObject({
      total: count,
      counts: z.strictObject({ noDate: count, outOfSight: count, noLead: count }),
      rows: z.array(
        z.strictObject({
          case: caseLabel,
          version,
          /** The day that was promised; past days count as none. */
          nextDate: date.nullable(),
          /** On the agenda of a meeting to come. */
          plannedOn: date.nullable(),
          lead,
          /** Null in a case without a young person to have contact with. */
          contact: z
            .strictObject({
              on: date.nullable(),
              by: z.string(),
              weeks: count,
              limitWeeks: weeks,
              isOutOfSight: z.boolean(),
            })
            .nullable(),
          hasNoDate: z.boolean(),
        }),
      ),
    }),
    entities: ['case', 'caseEvent', 'contactMoment', 'statement', 'meeting', 'discussion', 'contact'],
  }),
  'followup.course': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      version,
      number: z.string(),
      question: z.string(),
      discussions: z.array(
        z.strictObject({
          id,
          meetingId: id,
          title: z.string(),
          date,
          question: z.string(),
          answered: z.enum(['yes', 'partly', 'no']).nullable(),
          answerNote: z.string(),
          breaks: z.array(z.enum(['noDecision', 'notAnswered'])),
          decisions: z.array(chainDecision),
        }),
      ),
      /** Decisions that were made at no discussion. */
      otherDecisions: z.array(chainDecision),
      /** Open actions that belong to no decision. */
      looseActions: count,
      leads: z.strictObject({ processCoordinator: lead, caseCoordinator: lead, leadHolder: lead }),
      leadHistory: z.array(roleChange),
      /** Null in a case without a young person to have contact with. */
      contact: z
        .strictObject({
          weeks: count,
          limitWeeks: weeks,
          ownWeeks: weeks.nullable(),
          isOutOfSight: z.boolean(),
          moments: z.array(
            z.strictObject({
              /** Null: said as the voice of the young person, among the statements. */
              id: id.nullable(),
              version: version.nullable(),
              on: date,
              by: z.string(),
              note: z.string(),
            }),
          ),
        })
        .nullable(),
    }),
    entities: [
      'case',
      'caseEvent',
      'contactMoment',
      'statement',
      'discussion',
      'meeting',
      'decision',
      'action',
      'contact',
    ],
    auditedBy: 'caseId',
  }),
  'followup.addContactMoment': command({
    input: z.strictObject({
      caseId: id,
      onDate: date,
      contactId: id.nullable(),
      /** Somebody who is in no address book. */
      byWhom: optionalLine,
      note: optionalLine,
    }),
    output: changed,
    entities: ['contactMoment'],
  }),
  'followup.removeContactMoment': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({}),
    entities: ['contactMoment'],
  }),
  /** After how many weeks without contact this case says so; null: as everywhere. */
  'followup.setContactWeeks': command({
    input: z.strictObject({ caseId: id, version, weeks: weeks.nullable() }),
    output: changed,
    entities: ['case'],
  }),
  /** One page for the bestuur: what is asked. Names and picture of the person only by an own act of sharing (feature A15). */
  'followup.exportMemo': task({
    input: z.strictObject({
      caseId: id,
      to: z.string().trim().min(1).max(500),
      question: z.string().trim().min(1).max(2_000),
      needed: z.string().trim().min(1).max(2_000),
      before: date.nullable(),
      background: text,
      /** Left out: no data of any person, also not typed by hand. */
      sharing: z
        .strictObject({
          /** What is shared about the person, written for this memo. */
          what: z.string().trim().min(1).max(2_000),
          why: z.string().trim().min(1).max(500),
        })
        .optional(),
    }),
    output: savedFile.nullable(),
    entities: ['export', 'disclosure'],
  }),
} as const;
