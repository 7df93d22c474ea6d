import * as z from 'zod';
import { id, savedFile } from '../fields.ts';
import { task } from '../operation.ts';

const drafts = {
  meetingId: id,
  /** Null: everybody who is expected, each in a file of their own, together in one archive. */
  contactId: id.nullable(),
  /** An address often holds the name of the partner; false leaves the receiver to whoever sends it. */
  withAddresses: z.boolean(),
};

/** What is written for partners before a meeting: mails that were not sent yet, calendar files, the list for on the door. */
export const draftsContract = {
  /** Invitations with only the receiver's own stretches and case numbers; no name of anyone (feature P17). */
  'minutes.exportInvitationDrafts': task({
    input: z.strictObject(drafts),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** Requests for a contribution to those who were asked and did not answer yet (feature P13). */
  'minutes.exportRequestDrafts': task({
    input: z.strictObject(drafts),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** The calendar file of one person: an appointment for each stretch at the table. */
  'minutes.exportPartnerInvitation': task({
    input: z.strictObject({ meetingId: id, contactId: id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** Times and case numbers only (feature P16). */
  'minutes.exportDoorList': task({
    input: z.strictObject({ meetingId: id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
} as const;
