import { createHash } from 'node:crypto';
import { isCaseNumber } from '../../../shared/model/caseNumber.ts';
import { draftsText } from '../../../shared/text/nl/drafts.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { contributionListOf } from '../meetings/contributionList.ts';
import type { FileToSave, SavedFile } from '../ports.ts';
import { writeZip } from '../word/zipWriter.ts';
import {
  calendarOf,
  invitationDraft,
  partnerFileName,
  partnerMaterial,
  requestDraft,
  type PartnerMaterial,
} from './partnerFiles.ts';
import { statements } from './store.ts';

const mailType = 'message/rfc822';
const calendarType = 'text/calendar; charset=utf-8';
const archiveType = 'application/zip';

interface DraftsInput {
  readonly meetingId: string;
  readonly contactId: string | null;
  readonly withAddresses: boolean;
}

/** One file for one person. */
interface PartnerFile {
  readonly contactId: string;
  readonly recipient: string;
  readonly name: string;
  readonly content: string;
}

/** Drafts of the invitations: one mail, or all of them in an archive. Null: the dialog was closed, nothing is recorded. */
export async function exportInvitationDrafts(
  input: DraftsInput,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { day, files } = task.read((context) => {
    const material = partnerMaterial(context, input.meetingId);
    const revision = revisionOf(context, input.meetingId);
    const files = material.people.flatMap((person, index): PartnerFile[] => {
      if (input.contactId !== null && person.contact.id !== input.contactId) return [];
      // Among all, who has no time yet is left out; asked for alone, the refusal says why.
      if (input.contactId === null && !person.wholeMeeting && person.slots.length === 0) return [];
      return [
        {
          contactId: person.contact.id,
          recipient: person.contact.name,
          name: fileNameOf(material, index, person.contact.profession, draftsText.fileNames.invitation),
          content: invitationDraft(material, person, {
            revision,
            writtenAt: context.now,
            withAddress: input.withAddresses,
          }),
        },
      ];
    });
    return { day: material.meeting.date, files };
  });
  if (files.length === 0) {
    throw new CallFailure('notFound', input.contactId === null ? draftsText.nobody : draftsText.notInvited);
  }
  return letPartnerFilesLeave(task, input, 'invitationDraft', files, {
    ending: 'eml',
    mediaType: mailType,
    archive: `${day} ${draftsText.fileNames.invitations}.zip`,
  });
}

/** Drafts of requests for a contribution, to who was asked and did not answer yet. */
export async function exportRequestDrafts(input: DraftsInput, task: TaskContext): Promise<SavedFile | null> {
  const { day, files } = task.read((context) => {
    const material = partnerMaterial(context, input.meetingId);
    const list = contributionListOf(context, input.meetingId);
    const open = list.rows.filter(({ state }) => state === 'asked' || state === 'promised');
    const asked = new Map(open.map((row) => [row.contact.id, row.contact]));
    const emails = new Map(material.people.map(({ contact, email }) => [contact.id, email]));
    const files = [...asked.values()].flatMap((contact, index): PartnerFile[] => {
      if (input.contactId !== null && contact.id !== input.contactId) return [];
      const own = open.filter((row) => row.contact.id === contact.id);
      return [
        {
          contactId: contact.id,
          recipient: contact.name,
          name: fileNameOf(material, index, contact.profession, draftsText.fileNames.request),
          content: requestDraft(
            material,
            {
              email: emails.get(contact.id) ?? '',
              numbers: own.map(({ caseNumber }) => requireNumber(caseNumber)),
              answerBy: own.map((row) => row.answerBy ?? list.answerBy).toSorted()[0] ?? list.answerBy,
            },
            { writtenAt: context.now, withAddress: input.withAddresses },
          ),
        },
      ];
    });
    return { day: material.meeting.date, files };
  });
  if (files.length === 0) throw new CallFailure('notFound', draftsText.nobodyAsked);
  return letPartnerFilesLeave(task, input, 'requestDraft', files, {
    ending: 'eml',
    mediaType: mailType,
    archive: `${day} ${draftsText.fileNames.requests}.zip`,
  });
}

/** The calendar file of one person. @throws CallFailure `notFound` when this person is not expected */
export async function exportPartnerInvitation(
  input: { readonly meetingId: string; readonly contactId: string },
  task: TaskContext,
): Promise<SavedFile | null> {
  const files = task.read((context): PartnerFile[] => {
    const material = partnerMaterial(context, input.meetingId);
    const index = material.people.findIndex(({ contact }) => contact.id === input.contactId);
    const person = material.people[index];
    if (person === undefined) throw new CallFailure('notFound', draftsText.notInvited);
    return [
      {
        contactId: person.contact.id,
        recipient: person.contact.name,
        name: fileNameOf(material, index, person.contact.profession, minutesText.fileNames.invitation),
        content: calendarOf(material, person, {
          revision: revisionOf(context, input.meetingId),
          writtenAt: context.now,
        }),
      },
    ];
  });
  return letPartnerFilesLeave(task, input, 'partnerCalendar', files, {
    ending: 'ics',
    mediaType: calendarType,
    archive: '',
  });
}

function fileNameOf(material: PartnerMaterial, index: number, profession: string, kind: string): string {
  return partnerFileName(kind, material.meeting.date, index + 1, profession);
}

/** Each round of files replaces the appointments of the round before. */
function revisionOf({ reader }: QueryContext, meetingId: string): number {
  return reader.one<{ number: number }>(statements.invitationRounds, [meetingId])?.number ?? 0;
}

/** @throws CallFailure `forbidden`: a number of another shape may be a name */
function requireNumber(number: string): string {
  if (!isCaseNumber(number)) throw new CallFailure('forbidden', minutesText.invitationNumber);
  return number;
}

/** Saves one file, or several as one archive, then records for each person that it was made for them. */
async function letPartnerFilesLeave(
  task: TaskContext,
  input: { readonly meetingId: string; readonly contactId: string | null },
  kind: 'invitationDraft' | 'requestDraft' | 'partnerCalendar',
  files: readonly PartnerFile[],
  how: { readonly ending: string; readonly mediaType: string; readonly archive: string },
): Promise<SavedFile | null> {
  const named = files.map((file) => ({ ...file, name: `${file.name}.${how.ending}` }));
  const [first] = named;
  if (first === undefined) throw new CallFailure('notFound', draftsText.nobody);
  const toSave: FileToSave =
    input.contactId === null
      ? {
          suggestedName: how.archive,
          mediaType: archiveType,
          bytes: writeZip(named.map(({ name, content }) => ({ path: name, content }))),
        }
      : {
          suggestedName: first.name,
          mediaType: how.mediaType,
          bytes: new TextEncoder().encode(first.content),
        };
  const saved = await task.ports.saveFile(toSave);
  if (saved === null) return null;
  task.change(({ write, now }) => {
    for (const file of named) {
      write.insert('export_record', {
        meeting_id: input.meetingId,
        discussion_id: null,
        case_id: null,
        kind,
        recipient_contact_id: file.contactId,
        recipient: file.recipient,
        made_at: now,
        file_name: file.name,
        sha256: createHash('sha256').update(file.content).digest('hex'),
      });
    }
  });
  return saved;
}
