import * as z from 'zod';
import { basisState, caseStatus, legalBasisId } from './caseFields.ts';
import { changed, date, id, line, nothing, text, version } from './fields.ts';
import { command, query } from './operation.ts';

export const groupStepId = z.enum([
  'share',
  'collect',
  'interpret',
  'prioritise',
  'plan',
  'carryOut',
  'close',
]);

/** The approach to a group in seven steps over several meetings (D22). */
export const groupContract = {
  'group.get': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      isGroup: z.boolean(),
      /** Where the group stands: the last move, else the first step. */
      currentStep: groupStepId,
      since: date.nullable(),
      steps: z.array(
        z.strictObject({
          id: groupStepId,
          name: z.string(),
          prompts: z.array(z.string()),
          version: version.nullable(),
          done: z.string(),
          still: z.string(),
        }),
      ),
      /** Newest first, at most 50. */
      moves: z.array(
        z.strictObject({
          id,
          fromStep: groupStepId.nullable(),
          toStep: groupStepId,
          onDate: date,
          reason: z.string(),
          decidedBy: z.string(),
        }),
      ),
      /** Other cases by reference: a number and initials, nothing of what stands in them. */
      links: z.array(
        z.strictObject({
          id,
          version,
          caseId: id,
          number: z.string(),
          alias: z.string(),
          status: caseStatus,
          reason: z.string(),
          basis: legalBasisId,
          basisState,
          /** The basis carries it; false = the link has to be looked at again. */
          mayStay: z.boolean(),
        }),
      ),
    }),
    entities: ['case', 'groupApproach', 'legalBasis', 'person', 'casePerson'],
    auditedBy: 'caseId',
  }),
  /** A person moves the group to another step; the app never does. */
  'group.move': command({
    input: z.strictObject({ caseId: id, step: groupStepId, onDate: date, reason: line }),
    output: changed,
    entities: ['groupApproach'],
  }),
  'group.saveStep': command({
    input: z.strictObject({
      caseId: id,
      step: groupStepId,
      version: version.nullable(),
      done: text,
      still: text,
    }),
    output: changed,
    entities: ['groupApproach'],
  }),
  /** Links the case of one person; refused while that case has no confirmed basis of its own. */
  'group.link': command({
    input: z.strictObject({ caseId: id, linkedCaseId: id, reason: line }),
    output: changed,
    entities: ['groupApproach'],
  }),
  'group.unlink': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['groupApproach'],
  }),
} as const;
