import * as z from 'zod';
import { date, id, version } from '../fields.ts';
import { command, query } from '../operation.ts';
import { minutesState } from './minutesShapes.ts';

const oneDiscussion = { caseId: id, discussionId: id };

/** How somebody let it be known. */
export const agreementWay = z.enum(['meeting', 'mail', 'phone', 'paper']);

const entities = ['minutes', 'seat', 'discussion', 'contact', 'organisation', 'case', 'meeting'] as const;

/** Asking those who were present whether the minutes are right, before the chair adopts them (feature M7). */
export const agreementContract = {
  /** Who was asked, who agreed or had a remark, and which editions went out. */
  'minutes.agreement': query({
    input: z.strictObject(oneDiscussion),
    output: z.strictObject({
      state: minutesState,
      version: version.nullable(),
      /** The chair of the meeting may adopt too, also without a seat at the case. */
      chair: z.strictObject({ contactId: id, name: z.string() }).nullable(),
      askedOn: date.nullable(),
      askedLabel: z.string().nullable(),
      /** The text is no longer what people were asked about. */
      isChanged: z.boolean(),
      people: z.array(
        z.strictObject({
          contactId: id,
          name: z.string(),
          organisation: z.string(),
          state: z.enum(['notAsked', 'asked', 'agreed', 'remark']),
          remark: z.string(),
          onDate: date.nullable(),
          how: agreementWay.nullable(),
        }),
      ),
      /** Oldest first. */
      editions: z.array(
        z.strictObject({
          id,
          label: z.string(),
          /** Day and time in words. */
          when: z.string(),
          why: z.enum(['agreement', 'export', 'adopted']),
        }),
      ),
    }),
    entities,
    auditedBy: 'caseId',
  }),
  /** Keeps the text as it is now and marks everyone present as asked. Who agreed to other words is asked again. */
  'minutes.askAgreement': command({
    input: z.strictObject(oneDiscussion),
    output: z.strictObject({ asked: z.int() }),
    entities: ['minutes'],
  }),
  /** What one of them answered, with the day and how. `asked` takes an answer back. Last wins. */
  'minutes.setAgreement': command({
    input: z.strictObject({
      ...oneDiscussion,
      contactId: id,
      state: z.enum(['asked', 'agreed', 'remark']),
      remark: z.string().trim().max(2000),
      onDate: date,
      how: agreementWay,
    }),
    output: z.strictObject({ id }),
    entities: ['minutes'],
  }),
  /** Two editions side by side, line by line. `to` null: as it would be written now. */
  'minutes.compareEditions': query({
    input: z.strictObject({ ...oneDiscussion, from: id, to: id.nullable() }),
    output: z.strictObject({
      from: z.string(),
      to: z.string(),
      rows: z.array(
        z.strictObject({
          state: z.enum(['same', 'removed', 'added', 'changed']),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
    entities,
    auditedBy: 'caseId',
  }),
} as const;
