import * as z from 'zod';
import { changed, date, id, instant, line, minutes, nothing, text, time, version } from '../fields.ts';
import { contactRef, contributionState, discussionKind, domain } from '../meetingShapes.ts';
import { command, query } from '../operation.ts';
import { shareability } from '../caseFields.ts';

const count = z.int().min(0);
/** What a chair reads of one change in the order. */
const orderMove = z.strictObject({ id: z.string(), title: z.string(), words: z.string() });
const orderLine = z.strictObject({
  /** Of the item; of a break that does not exist yet, `new-break-1`. */
  id: z.string(),
  title: z.string(),
  kind: z.enum(['plain', 'case', 'break']),
  start: time,
  minutes,
  isMoved: z.boolean(),
});
const agendaEntities = [
  'meeting',
  'meetingSeries',
  'agendaItem',
  'discussion',
  'seat',
  'participant',
  'contribution',
  'case',
  'contact',
  'organisation',
] as const;

/** One request for a contribution, or somebody at the table who was not asked yet (`state` null). */
export const contributionRow = z.strictObject({
  discussionId: id,
  itemId: id,
  caseId: id,
  caseNumber: z.string(),
  alias: z.string(),
  contact: contactRef,
  id: id.nullable(),
  version: version.nullable(),
  state: contributionState.nullable(),
  askedOn: date.nullable(),
  receivedOn: date.nullable(),
  /** Asked for before or on this day. */
  answerBy: date.nullable(),
  /** Since when the partner knows what they bring, in their own words. */
  knownSince: z.string(),
  shareability: shareability.nullable(),
  body: z.string(),
});

/** Somebody who could be seated; `comesAnyway`: is expected at this meeting already. */
const proposedPerson = z.strictObject({ ...contactRef.shape, comesAnyway: z.boolean() });

export const sendingProblem = z.strictObject({
  kind: z.string(),
  words: z.string(),
  /** Where it is mended: an agenda item, the details of the meeting, or the agenda. */
  place: z.enum(['item', 'details', 'agenda']),
  itemId: id.nullable(),
});

/** Somebody who is expected, with only their own stretches and case numbers. */
export const invited = z.strictObject({
  contact: contactRef,
  /** Stands in for somebody who can not come. */
  standsInFor: z.string().nullable(),
  hasEmail: z.boolean(),
  /** Asked for the meeting as a whole. */
  wholeMeeting: z.boolean(),
  slots: z.array(z.strictObject({ from: time, to: time, numbers: z.array(z.string()) })),
});

/** Preparing one meeting in depth: time, order, contributions, readiness, and sending. */
export const meetingPreparationContract = {
  /** How long discussions usually took at meetings of this type; only kinds with five or more (feature P7). */
  'meetings.learnedMinutes': query({
    input: z.strictObject({ meetingId: id }),
    output: z.array(z.strictObject({ kind: discussionKind, count, median: minutes })),
    entities: ['meeting', 'discussion', 'agendaItem', 'phaseRun'],
  }),

  /** A better order with why, or null; built from minutes, marks of the chair and seats only (feature P8). */
  'meetings.orderAdvice': query({
    input: z.strictObject({ meetingId: id }),
    output: z
      .strictObject({
        before: z.array(orderLine),
        after: z.array(orderLine),
        moves: z.array(orderMove),
        /** The chair put exactly this proposal aside. */
        isIgnored: z.boolean(),
      })
      .nullable(),
    entities: agendaEntities,
  }),
  /** Takes a proposal over in one step; refused when the agenda is no longer the one it was made for. */
  'meetings.takeOrder': command({
    input: z.strictObject({ meetingId: id, order: z.array(z.string().min(1).max(60)).min(1).max(200) }),
    output: changed,
    entities: ['agendaItem', 'meeting'],
  }),
  'meetings.ignoreOrder': command({
    input: z.strictObject({ meetingId: id, order: z.array(z.string().min(1).max(60)).max(200) }),
    output: changed,
    entities: ['meeting'],
  }),

  /** Takes one of `fitWays` of `meetings.get` in one step; refused when the agenda is no longer the one it was shown for. */
  'meetings.takeFitWay': command({
    input: z.strictObject({ meetingId: id, token: z.string().min(1).max(20_000) }),
    output: changed,
    entities: ['meeting', 'agendaItem', 'discussion', 'seat', 'contribution'],
  }),

  /** Every contribution of every case of the meeting, with who was not asked yet (feature P13). */
  'meetings.contributionList': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      /** The day before which answers are needed: the cut-off of the meeting. */
      answerBy: date,
      /** The cut-off is tomorrow, today or over, and somebody still has to answer. */
      isDue: z.boolean(),
      rows: z.array(contributionRow),
    }),
    entities: agendaEntities,
  }),
  /** Asks everybody at a table of this meeting who was not asked yet. */
  'meetings.askAllContributions': command({
    input: z.strictObject({ meetingId: id, answerBy: date.nullable() }),
    output: z.strictObject({ asked: count }),
    entities: ['contribution'],
  }),
  /** Meetings whose cut-off is tomorrow, today or over while partners still have to answer; at most five. */
  'meetings.openRequests': query({
    input: nothing,
    output: z.array(
      z.strictObject({ meetingId: id, title: z.string(), date, answerBy: date, open: z.int().min(1) }),
    ),
    entities: ['meeting', 'discussion', 'contribution', 'meetingSeries'],
  }),

  /** A reason per point that is not in order; an empty reason takes it away. The reasons come in the minutes (feature P14). */
  'meetings.keepReadinessReasons': command({
    input: z.strictObject({
      discussionId: id,
      reasons: z
        .array(z.strictObject({ line: z.string().min(1).max(60), reason: z.string().trim().max(500) }))
        .max(20),
      /** Why the case as a whole is discussed anyway; left out: stays as it is. */
      overall: text.optional(),
    }),
    output: z.strictObject({ kept: count }),
    entities: ['discussion'],
  }),

  /** What to look at before the invitations go out, who is expected when, and what went out before (features P15, P17). */
  'meetings.sendingCheck': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      problems: z.array(sendingProblem),
      invited: z.array(invited),
      sendings: z.array(
        z.strictObject({
          id,
          kind: z.enum(['sent', 'withdrawn']),
          at: instant,
          recipientCount: count,
          openPoints: z.array(z.string()),
          note: z.string(),
        }),
      ),
    }),
    entities: [...agendaEntities, 'consent', 'legalBasis', 'casePerson', 'person', 'statement', 'export'],
  }),
  /**
   * Who could bring what is missing at a table (feature P20), and whom to think of at a stage and with a theme (P19). The stage
   * is only asked with; `theme` null = that of the case.
   */
  'meetings.partnerSuggestions': query({
    input: z.strictObject({
      discussionId: id,
      stage: z.enum(['hunch', 'signs', 'serious', 'deep']).nullable(),
      theme: z.string().max(500).nullable(),
    }),
    output: z.strictObject({
      theme: z.string(),
      /** Aandachtsfunctionarissen of the theme who do not sit here yet: named first (feature W4). */
      focus: z.array(proposedPerson),
      /** Everybody at the table is from this domain. */
      onlyDomain: domain.nullable(),
      missing: z.array(
        z.strictObject({ id: z.string(), label: z.string(), people: z.array(proposedPerson) }),
      ),
      suggestions: z.array(
        z.strictObject({
          partner: z.string(),
          adds: z.array(z.string()),
          byTheme: z.boolean(),
          isSeated: z.boolean(),
          people: z.array(proposedPerson),
        }),
      ),
    }),
    entities: [...agendaEntities, 'statement', 'setting'],
  }),
  /** The table of partners as text, to edit. */
  'meetings.involvementTable': query({
    input: nothing,
    output: z.strictObject({ text: z.string(), isOwn: z.boolean() }),
    entities: ['setting'],
  }),
  /** A line that does not fit is refused with its number; an empty text brings the shipped table back. */
  'meetings.keepInvolvement': command({
    input: z.strictObject({ text }),
    output: z.strictObject({ lines: count }),
    entities: ['setting'],
    history: 'recorded',
  }),

  /** The invitations went out: status, how many people, and which points were open. */
  'meetings.markSent': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['meeting'],
  }),
  /** Back to concept, with a note of what had gone out. */
  'meetings.backToDraft': command({
    input: z.strictObject({ id, version, note: line }),
    output: changed,
    entities: ['meeting'],
  }),
} as const;
