import * as z from 'zod';
import { changed, date, id, line, nothing, optionalLine, version } from '../fields.ts';
import { command, query } from '../operation.ts';

const count = z.int().min(0);
const words = z.string().trim().max(2000);
const person = z.strictObject({ id, name: z.string(), organisation: z.string() });
const mandateFields = {
  mayDecide: z.boolean(),
  /** May promise hours of the own organisation. */
  mayCommit: z.boolean(),
  /** Must ask back and answers before or on this day. */
  askBackOn: date.nullable(),
  note: optionalLine,
};
const role = z.string().trim().min(1).max(100);
const roleCardFields = {
  name: z.string().trim().min(1).max(200),
  brings: words,
  takes: words,
  mayNotSee: words,
  basis: words,
  /** When to ask the privacy officer. */
  askOfficer: words,
  source: words,
  sourceOn: date.nullable(),
};
const training = z.enum(['no', 'wanted', 'planned', 'done']);
const learningFields = {
  body: words.min(1),
  training,
  trainingOn: date.nullable(),
  trainingBy: optionalLine,
};
const page = { offset: count.max(1_000_000), limit: z.int().min(1).max(200) };

/** Mandate at the table, role cards, and learning from each other. */
export const togetherContract = {
  /** Everybody who was asked for a meeting, with what they may decide there; null when nobody asked them. */
  'network.mandates': query({
    input: z.strictObject({ meetingId: id }),
    output: z.array(z.strictObject({ contact: person, mandate: z.strictObject(mandateFields).nullable() })),
    entities: ['mandate', 'participant', 'seat', 'contact', 'discussion'],
  }),
  'network.setMandate': command({
    input: z.strictObject({ meetingId: id, contactId: id, ...mandateFields }),
    output: changed,
    entities: ['mandate'],
  }),
  'network.removeMandate': command({
    input: z.strictObject({ meetingId: id, contactId: id }),
    output: z.strictObject({ id }),
    entities: ['mandate'],
  }),
  /** Help for the table, no verdict: what a function brings and takes, what it may not see, when to ask. */
  'network.roleCards': query({
    input: nothing,
    output: z.array(
      z.strictObject({ role, ...roleCardFields, isShipped: z.boolean(), isChanged: z.boolean() }),
    ),
    entities: ['roleCard'],
  }),
  /** `role` null: a new card. */
  'network.saveRoleCard': command({
    input: z.strictObject({ role: role.nullable(), ...roleCardFields }),
    output: z.strictObject({ role }),
    entities: ['roleCard'],
  }),
  /** The shipped words again; an own card goes. */
  'network.resetRoleCard': command({
    input: z.strictObject({ role }),
    output: z.strictObject({ role }),
    entities: ['roleCard'],
  }),
  /** Days along with each other, the last first. */
  'network.visits': query({
    input: z.strictObject(page),
    output: z.strictObject({
      total: count,
      rows: z.array(z.strictObject({ id, version, onDate: date, who: z.string(), what: z.string() })),
    }),
    entities: ['learningTogether'],
  }),
  'network.addVisit': command({
    input: z.strictObject({ onDate: date, who: line, what: words.min(1) }),
    output: changed,
    entities: ['learningTogether'],
  }),
  'network.updateVisit': command({
    input: z.strictObject({ id, version, onDate: date, who: line, what: words.min(1) }),
    output: changed,
    entities: ['learningTogether'],
  }),
  'network.removeVisit': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['learningTogether'],
  }),
  /** Learning points, of one meeting or of all, the last first; and who knows more of what. */
  'network.learningPoints': query({
    input: z.strictObject({ meetingId: id.nullable(), ...page }),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({
          id,
          version,
          onDate: date,
          meeting: z.strictObject({ id, title: z.string(), date }).nullable(),
          ...learningFields,
        }),
      ),
      /** Everybody with an expertise; at most 200. */
      experts: z.array(person.extend({ expertise: z.string() })),
    }),
    entities: ['learningTogether', 'contact', 'meeting', 'organisation'],
  }),
  /** Refused with a case number, a name from a case, or a number that may be a BSN in it. */
  'network.addLearningPoint': command({
    input: z.strictObject({ meetingId: id.nullable(), ...learningFields }),
    output: changed,
    entities: ['learningTogether'],
  }),
  'network.updateLearningPoint': command({
    input: z.strictObject({ id, version, ...learningFields }),
    output: changed,
    entities: ['learningTogether'],
  }),
  'network.removeLearningPoint': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['learningTogether'],
  }),
} as const;
