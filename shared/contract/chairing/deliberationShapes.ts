import * as z from 'zod';
import { date, id, instant, version } from '../fields.ts';

export const stance = z.enum(['support', 'canLiveWith', 'reservation', 'objection']);
export const agreement = z.enum(['open', 'consensus', 'dissent']);
export const lawfulRoute = z.enum([
  'askPerson',
  'consent',
  'ownTask',
  'throughIntroducer',
  'advice',
  'other',
]);

export const cockpitOption = z.strictObject({
  id,
  version,
  createdAt: instant,
  body: z.string(),
  /** The option of doing nothing. */
  isNothing: z.boolean(),
});

export const phaseSummary = z.strictObject({ phase: z.string(), body: z.string() });

export const cockpitStance = z.strictObject({ decisionId: id, contactId: id, stance, reason: z.string() });

/** Something nobody knows yet; stays with the case until it is answered or dropped. */
export const openQuestion = z.strictObject({
  statementId: id,
  body: z.string(),
  askedOn: date,
  /** Asked at this discussion. */
  isOfNow: z.boolean(),
  ownerId: id.nullable(),
  owner: z.string(),
  route: lawfulRoute.nullable(),
  routeNote: z.string(),
  dueOn: date.nullable(),
  state: z.enum(['open', 'answered', 'dropped']),
  /** The answer, or why it was dropped. */
  answer: z.string(),
});

export const checklistPoint = z.strictObject({
  key: z.enum(['facts', 'voice', 'options', 'decision', 'owner']),
  isDone: z.boolean(),
  words: z.string(),
});

/** What the table thinks with, of one case at one meeting. */
export const deliberation = z.strictObject({
  options: z.array(cockpitOption),
  fewOptionsReason: z.string(),
  /** Answer to "wat als we het mis hebben?". */
  ifWrong: z.string(),
  summaries: z.array(phaseSummary),
  stances: z.array(cockpitStance),
  /** Who said a number; the number itself only after they are shown. */
  estimates: z.array(z.strictObject({ contactId: id, said: z.int().min(0).max(10).nullable() })),
  estimatesShown: z.boolean(),
  questions: z.array(openQuestion),
  checklist: z.array(checklistPoint),
  newSignals: z.array(
    z.strictObject({ id, body: z.string(), source: z.string(), observedOn: date.nullable() }),
  ),
});

/** Someone who asked for the floor; a point of order goes first. */
export const speakerTurn = z.strictObject({
  id,
  contactId: id,
  name: z.string(),
  kind: z.enum(['turn', 'order']),
});

/** Each hint of the screen can be switched off; the last two are off until someone switches them on. */
export const chairHints = z.strictObject({
  prompts: z.boolean(),
  notHeard: z.boolean(),
  clock: z.boolean(),
  late: z.boolean(),
  breaks: z.boolean(),
  checklist: z.boolean(),
  followPhase: z.boolean(),
  sound: z.boolean(),
  estimates: z.boolean(),
});

/** Parts of the screen that can be folded. */
export const foldedParts = z.enum([
  'agendaColumn',
  'sideColumn',
  'participants',
  'table',
  'outcomes',
  'carried',
  'questions',
  'parked',
]);
