import * as z from 'zod';
import { changed, date, id, instant, line, savedFile, text, time, version } from './fields.ts';
import { agreementContract } from './minutes/agreement.ts';
import { choicesContract, documentChoices } from './minutes/choices.ts';
import { caseFilesContract } from './minutes/caseFiles.ts';
import { distributionContract } from './minutes/distribution.ts';
import { draftsContract } from './minutes/drafts.ts';
import { houseStyleContract } from './minutes/houseStyle.ts';
import { documentModelSchema } from './minutes/documentSchema.ts';
import {
  caseOfMeeting,
  clock,
  exportRow,
  finding,
  leftOut,
  minutesState,
  recipient,
} from './minutes/minutesShapes.ts';
import { plainPageContract } from './minutes/plainPage.ts';
import { recipientsContract } from './minutes/recipients.ts';
import { command, query, task } from './operation.ts';

/** One case at one meeting; the case is named too, so that reading it is audited under the case. */
const oneDiscussion = { caseId: id, discussionId: id };
const longText = text.trim().min(1);

const caseEntities = [
  'case',
  'person',
  'casePerson',
  'contact',
  'organisation',
  'legalBasis',
  'informing',
  'meeting',
  'discussion',
  'seat',
  'statement',
  'decision',
  'stance',
  'action',
  'agreement',
  'actionMention',
  'goal',
  'lifeDomain',
  'roleEvent',
  'reflectionCard',
  'feedback',
  'minutes',
  'export',
  'setting',
  'term',
  'houseStyle',
] as const;

/** Documents of a whole meeting. */
const meetingPaper = z.enum([
  'actionList',
  'agenda',
  'runningSheet',
  'doorList',
  'nameCards',
  'introductions',
]);

/** After the meeting: what is written down, checked, adopted and given out. There is no operation that reopens adopted minutes. */
export const minutesContract = {
  ...agreementContract,
  ...choicesContract,
  ...caseFilesContract,
  ...distributionContract,
  ...draftsContract,
  ...houseStyleContract,
  ...plainPageContract,
  ...recipientsContract,
  /** The cases of a meeting with the state of their minutes, and how much time there is. */
  'minutes.overview': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      meetingId: id,
      title: z.string(),
      date,
      startTime: time,
      finishedAt: instant.nullable(),
      actionListMadeAt: instant.nullable(),
      actionListClock: clock,
      minutesClock: clock,
      cases: z.array(caseOfMeeting),
      /** The last 50, newest first. */
      exports: z.array(exportRow),
    }),
    entities: ['meeting', 'agendaItem', 'discussion', 'case', 'seat', 'minutes', 'export'],
  }),
  /** The minutes of one case as they would be written now; adopted minutes come as they were frozen. */
  'minutes.caseDocument': query({
    input: z.strictObject(oneDiscussion),
    output: z.strictObject({
      document: documentModelSchema,
      choices: documentChoices,
      state: minutesState,
      version: version.nullable(),
      summary: z.string(),
      recipients: z.array(recipient),
      leftOut,
      addenda: z.array(z.strictObject({ id, datedOn: date, body: z.string(), writtenBy: z.string() })),
    }),
    entities: caseEntities,
    auditedBy: 'caseId',
  }),
  'minutes.meetingDocument': query({
    input: z.strictObject({ meetingId: id, kind: meetingPaper }),
    output: z.strictObject({ document: documentModelSchema, choices: documentChoices }),
    entities: [
      ...caseEntities,
      'agendaItem',
      'meetingSeries',
      'participant',
      'contribution',
      'consent',
      'method',
    ],
  }),
  /** What must or should be looked at before the file leaves, stops first. */
  'minutes.check': query({
    input: z.strictObject(oneDiscussion),
    output: z.strictObject({ findings: z.array(finding), inOrder: z.array(z.string()) }),
    entities: caseEntities,
    auditedBy: 'caseId',
  }),
  /** Keeps a warning with a reason; a stop cannot be kept. Last wins. */
  'minutes.keepFinding': command({
    input: z.strictObject({ ...oneDiscussion, rule: finding.shape.rule, fingerprint: line, reason: line }),
    output: changed,
    entities: ['minutes'],
  }),
  /** `version`: as last seen; null while there are no minutes. Refused once adopted. */
  'minutes.setSummary': command({
    input: z.strictObject({ ...oneDiscussion, summary: text, version: version.nullable() }),
    output: changed,
    entities: ['minutes'],
  }),
  /** By people who were present. Freezes the document; refused while something stops it. */
  'minutes.adopt': command({
    input: z.strictObject({
      ...oneDiscussion,
      contactIds: z.array(id).min(1).max(100),
      version: version.nullable(),
    }),
    output: changed,
    entities: ['minutes'],
    history: 'recorded',
  }),
  /** The only way to say something after adoption; dated today. */
  'minutes.addAddendum': command({
    input: z.strictObject({ ...oneDiscussion, body: longText }),
    output: changed,
    entities: ['minutes'],
    history: 'recorded',
  }),
  /** Writes the minutes of one case as a Word file and records who they are for. Null: the dialog was closed. */
  'minutes.export': task({
    input: z.strictObject({
      ...oneDiscussion,
      /** Why the points that the check still finds may go along; kept with each of them. Refused without it while there are any. */
      openReason: line.optional(),
    }),
    output: savedFile.nullable(),
    entities: ['minutes', 'export', 'disclosure'],
  }),
  'minutes.exportActionList': task({
    input: z.strictObject({ meetingId: id }),
    output: savedFile.nullable(),
    entities: ['meeting', 'export', 'disclosure'],
  }),
  'minutes.exportAgenda': task({
    input: z.strictObject({ meetingId: id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** Papers for the table: the running sheet of the chair (M10), name cards to fold, who is who (C13). */
  'minutes.exportForTable': task({
    input: z.strictObject({
      meetingId: id,
      kind: meetingPaper.extract(['runningSheet', 'nameCards', 'introductions']),
    }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** What was read aloud at the start and the end, with the times, and who agreed to secrecy. */
  'minutes.exportScripts': task({
    input: z.strictObject({ meetingId: id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** A calendar file with case numbers only. */
  'minutes.exportInvitation': task({
    input: z.strictObject({ meetingId: id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
} as const;
