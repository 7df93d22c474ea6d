import * as z from 'zod';
import { changed, date, id, line, nothing, optionalLine, text, version } from '../fields.ts';
import { command, query } from '../operation.ts';
import {
  agreement,
  chairHints,
  foldedParts,
  checklistPoint,
  lawfulRoute,
  openQuestion,
  stance,
} from './deliberationShapes.ts';

const inDiscussion = { discussionId: id };

/** What the table thinks with: options, stances, summaries, what nobody knows, who wants to speak. The last word wins. */
export const deliberationContract = {
  'chairing.addNothingOption': command({
    input: z.strictObject(inDiscussion),
    output: changed,
    entities: ['option'],
  }),
  'chairing.setFewOptionsReason': command({
    input: z.strictObject({ ...inDiscussion, reason: text }),
    output: changed,
    entities: ['discussion'],
  }),
  'chairing.setIfWrong': command({
    input: z.strictObject({ ...inDiscussion, text }),
    output: changed,
    entities: ['discussion'],
  }),
  /** One line for a phase; an empty line takes it away. */
  'chairing.summarisePhase': command({
    input: z.strictObject({ ...inDiscussion, phase: z.string().min(1).max(60), body: optionalLine }),
    output: nothing,
    entities: ['phaseSummary'],
  }),
  /** Null takes the stance back. A reservation or an objection needs its reason to stand in the minutes. */
  'chairing.setStance': command({
    input: z.strictObject({ decisionId: id, contactId: id, stance: stance.nullable(), reason: optionalLine }),
    output: nothing,
    entities: ['stance'],
  }),
  /** Everyone at the table who said nothing yet supports it. */
  'chairing.othersSupport': command({
    input: z.strictObject({ decisionId: id }),
    output: z.strictObject({ count: z.int().min(0) }),
    entities: ['stance'],
  }),
  /** Does the table share an interpretation; with dissent, who sees what otherwise. */
  'chairing.setAgreement': command({
    input: z.strictObject({ statementId: id, agreement, note: optionalLine }),
    output: changed,
    entities: ['statement'],
  }),
  'chairing.planQuestion': command({
    input: z.strictObject({
      statementId: id,
      ownerId: id.nullable(),
      route: lawfulRoute.nullable(),
      routeNote: optionalLine,
      dueOn: date.nullable(),
    }),
    output: changed,
    entities: ['openQuestion'],
  }),
  /** Answered, dropped with a reason, or open again (then without words). */
  'chairing.closeQuestion': command({
    input: z.strictObject({
      statementId: id,
      state: z.enum(['open', 'answered', 'dropped']),
      words: z.string().trim().max(2000),
    }),
    output: changed,
    entities: ['openQuestion'],
  }),
  /** The number one person wrote down, 0 to 10; null takes it away. Refused while this is switched off. */
  'chairing.setEstimate': command({
    input: z.strictObject({ ...inDiscussion, contactId: id, said: z.int().min(0).max(10).nullable() }),
    output: nothing,
    entities: ['estimate'],
  }),
  'chairing.showEstimates': command({
    input: z.strictObject({ ...inDiscussion, shown: z.boolean() }),
    output: changed,
    entities: ['discussion'],
  }),
  /** Asking again changes a turn into a point of order, or back. */
  'chairing.askFloor': command({
    input: z.strictObject({ meetingId: id, contactId: id, kind: z.enum(['turn', 'order']) }),
    output: changed,
    entities: ['speakerTurn'],
  }),
  'chairing.leaveQueue': command({
    input: z.strictObject({ turnId: id }),
    output: nothing,
    entities: ['speakerTurn'],
  }),
  /** Gives the next one the floor: points of order first, then in order of asking. Null: nobody waits. */
  'chairing.callNext': command({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ contactId: id.nullable(), name: z.string(), kind: z.enum(['turn', 'order']) }),
    entities: ['speakerTurn'],
  }),
  'chairing.setHints': command({
    input: chairHints,
    output: nothing,
    entities: ['setting'],
    history: 'none',
  }),
  /** Kept for the next time this screen opens. */
  'chairing.fold': command({
    input: z.strictObject({ part: foldedParts, isFolded: z.boolean() }),
    output: nothing,
    entities: ['setting'],
    history: 'none',
  }),
  /** For preparing: the checklist as it stands and what is still unknown. */
  'chairing.preparation': query({
    input: z.strictObject({ caseId: id, ...inDiscussion }),
    output: z.strictObject({
      checklist: z.array(checklistPoint),
      questions: z.array(openQuestion),
      parked: z.array(z.strictObject({ id, version, body: z.string(), owner: z.string(), date })),
    }),
    entities: [
      'discussion',
      'statement',
      'contribution',
      'decision',
      'action',
      'option',
      'openQuestion',
      'parkedPoint',
      'contact',
      'meeting',
    ],
    auditedBy: 'caseId',
  }),
  'chairing.changeOption': command({
    input: z.strictObject({ id, version, body: line }),
    output: changed,
    entities: ['option'],
  }),
} as const;
