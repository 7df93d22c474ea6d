import type * as z from 'zod';
import type { reflectionOperations } from '../../../shared/contract/insight/reflections.ts';
import { reflectionPoints, type ReflectionPoint } from '../../../shared/model/lists/reflectionPoints.ts';
import { reflectionText as words } from '../../../shared/text/nl/reflection.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './reflectionStore.ts';

type Inputs = {
  readonly [Name in keyof typeof reflectionOperations]: z.output<
    (typeof reflectionOperations)[Name]['input']
  >;
};
type Answer = Inputs['insight.keepReflection']['facts'];
type Answers = Record<ReflectionPoint, Answer>;

interface ReflectionRow extends Answers {
  readonly discussionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseAlias: string;
  readonly isClosed: 0 | 1;
  readonly reflectionId: string | null;
  readonly note: string;
}

type TallyName = `${ReflectionPoint}_${'good' | 'mixed' | 'poor'}`;
type CourseRow = Readonly<Record<TallyName, number>> & {
  readonly meetingId: string;
  readonly title: string;
  readonly date: string;
  readonly discussions: number;
  readonly reflected: number;
};

/** The look back of the chair on the cases of one meeting (feature I2). @throws CallFailure `notFound` */
export function reflectionsOf({ meetingId }: Inputs['insight.reflections'], { reader }: QueryContext) {
  const meeting = reader.one<{ title: string; date: string }>(statements.meeting, [meetingId]);
  if (meeting === undefined) throw new CallFailure('notFound', words.refused.noMeeting);
  return {
    ...meeting,
    rows: reader.all<ReflectionRow>(statements.ofMeeting, [meetingId]).map((row) => ({
      discussionId: row.discussionId,
      case: { id: row.caseId, number: row.caseNumber, alias: row.caseAlias },
      isClosed: row.isClosed === 1,
      answers: row.reflectionId === null ? null : perPoint((point) => row[point]),
      note: row.note,
    })),
  };
}

/** The course over meetings: of each how often each answer was given. Never an average, never per case. */
export function reflectionCourse(
  { offset, limit }: Inputs['insight.reflectionCourse'],
  { reader }: QueryContext,
) {
  const total = reader.one<{ total: number }>(statements.courseTotal)?.total ?? 0;
  const rows = reader.all<CourseRow>(statements.course, { offset, limit }).map((row) => ({
    meetingId: row.meetingId,
    title: row.title,
    date: row.date,
    discussions: row.discussions,
    reflected: row.reflected,
    points: perPoint((point) => ({
      good: row[`${point}_good`],
      mixed: row[`${point}_mixed`],
      poor: row[`${point}_poor`],
    })),
  }));
  return { total, rows };
}

/** Keeps the answers of one case; the last ones count. @throws CallFailure `notFound` */
export function keepReflection(
  { discussionId, note, ...answers }: Inputs['insight.keepReflection'],
  { reader, write }: CommandContext,
) {
  if (reader.one(statements.discussion, [discussionId]) === undefined) {
    throw new CallFailure('notFound', words.refused.noDiscussion);
  }
  const kept = reader.one<{ id: string }>(statements.ofDiscussion, [discussionId]);
  const values = { ...answers, note };
  return kept === undefined
    ? write.insert('meeting_reflection', { discussion_id: discussionId, ...values })
    : write.update('meeting_reflection', kept.id, values);
}

function perPoint<Value>(valueOf: (point: ReflectionPoint) => Value): Record<ReflectionPoint, Value> {
  return Object.fromEntries(reflectionPoints.map(({ id }) => [id, valueOf(id)])) as Record<
    ReflectionPoint,
    Value
  >;
}
