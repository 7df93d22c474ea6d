import * as z from 'zod';
import { date, id, nothing, time } from './fields.ts';
import { actionRow, caseLabel } from './followup/shapes.ts';
import { domain } from './network.ts';
import { query } from './operation.ts';
import { boardOperations } from './insight/board.ts';
import { bottleneckOperations } from './insight/bottlenecks.ts';
import { figureOperations } from './insight/figures.ts';
import { leadTimeOperations } from './insight/leadTimes.ts';
import { reflectionOperations } from './insight/reflections.ts';
import { trendOperations } from './insight/trends.ts';
import { yearOperations } from './insight/year.ts';
import { signalOperations } from './signalShapes.ts';

const count = z.int().min(0);

const readyCase = z.strictObject({
  discussionId: id,
  case: caseLabel,
  kind: z.enum(['triage', 'new', 'followUp', 'closing', 'urgent']),
  /** The preparation light, in shape; the words say what is missing. */
  state: z.enum(['good', 'watch', 'stop']),
  words: z.array(z.string()),
  seatCount: count,
});

const comingDate = z.strictObject({
  kind: z.enum(['birthday', 'consent', 'retention', 'review', 'recheck', 'decisionReview']),
  case: caseLabel,
  date,
  /** Whole days from today; negative when it has passed. */
  days: z.int(),
  /** Age that is reached, for `birthday` only. */
  age: z.int().nullable(),
});

const counts = z.strictObject({
  /** Cases that are not closed. */
  cases: count,
  /** Aanmeldingen without an outcome. */
  intakes: count,
  lateActions: count,
  /** Signals that nobody has discussed yet. */
  signals: count,
});

/** What asks attention now, and the inbox of signals. Numbers are about meetings and agreements, never about a person. */
export const insightContract = {
  'insight.today': query({
    input: nothing,
    output: z.strictObject({
      today: date,
      /** What a new file still lacks before there is anything to show. */
      has: z.strictObject({ contacts: z.boolean(), cases: z.boolean(), meetings: z.boolean() }),
      nextMeeting: z
        .strictObject({
          id,
          title: z.string(),
          date,
          startTime: time,
          endTime: time.nullable(),
          place: z.string(),
          status: z.enum(['draft', 'planned', 'invited', 'inProgress']),
          days: count,
          cases: z.array(readyCase),
          notReady: count,
        })
        .nullable(),
      actions: z.strictObject({ late: count, dueSoon: count, rows: z.array(actionRow) }),
      feedback: z.strictObject({
        total: count,
        rows: z.array(
          z.strictObject({
            id,
            case: caseLabel,
            to: z.string(),
            domain: domain.nullable(),
            days: count,
            isLate: z.boolean(),
          }),
        ),
      }),
      dates: z.strictObject({ total: count, rows: z.array(comingDate) }),
      /** Open cases that are on no coming agenda and have no promised date (feature A12). */
      withoutNextDate: z.strictObject({ total: count, rows: z.array(caseLabel) }),
    }),
    entities: [
      'meeting',
      'agendaItem',
      'discussion',
      'seat',
      'contribution',
      'case',
      'casePerson',
      'person',
      'consent',
      'legalBasis',
      'informing',
      'statement',
      'action',
      'decision',
      'feedback',
      'contact',
      'organisation',
    ],
  }),
  'insight.counts': query({
    input: nothing,
    output: counts,
    entities: ['case', 'action', 'signal', 'intake'],
  }),
  ...signalOperations,
  ...boardOperations,
  ...figureOperations,
  ...leadTimeOperations,
  ...bottleneckOperations,
  ...reflectionOperations,
  ...trendOperations,
  ...yearOperations,
} as const;
