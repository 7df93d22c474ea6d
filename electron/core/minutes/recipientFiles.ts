import type { Input, Output } from '../../../shared/contract/contract.ts';
import { bulletList, heading, headingId, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { statementKinds, type StatementKind } from '../../../shared/model/lists/statementKinds.ts';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { CommandContext, QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { refuseNames } from './caseFileStops.ts';
import { discussionOf } from './caseMaterial.ts';
import type { NamedContact } from './contactNames.ts';
import { currentMinutes, partnerMinutes, type CurrentMinutes, type Place } from './edition.ts';
import { refuseBsn } from './exportFile.ts';
import { finishDocument } from './finishDocument.ts';
import { findingsIn, keptWith, refuseStops } from './findings.ts';
import { documentBytes } from './houseStyle.ts';
import { isHeldBack, outcomeOf } from './heldBack.ts';
import { letRecipientFilesLeave, type RecipientFile } from './letRecipientFilesLeave.ts';
import { meetingOf } from './meetingMaterial.ts';
import { ownLinesOf, type OwnLines } from './ownLines.ts';
import { partnerFileName } from './partnerFiles.ts';
import { statements } from './recipientStore.ts';

interface KeptRow {
  readonly id: string;
  readonly kind: StatementKind;
  readonly body: string;
  readonly why: 'oralOnly' | 'doNotShare' | 'chair' | 'subset';
}

interface ChosenRow {
  readonly id: string;
  readonly statementId: string;
  readonly contactId: string;
}

/** What stays out of the file for everyone, and for whom it was chosen. @throws CallFailure `notFound` */
export function recipientsOf(place: Place, context: QueryContext): Output<'minutes.recipients'> {
  const { reader } = context;
  const current = currentMinutes(context, place);
  const chosen = reader.all<ChosenRow>(statements.chosen, [place.caseId]);
  const kept = reader.all<KeptRow>(statements.keptStatements, [place.caseId]);
  const outcome = outcomeOf(context, current.material.discussion);
  const made = new Map(
    reader
      .all<{ contactId: string | null; madeAt: number }>(statements.madeFor, [place.discussionId])
      .map(({ contactId, madeAt }) => [contactId, madeAt]),
  );
  return {
    recipients: current.material.attendance.present.map(({ contact }) => {
      const { lines, names } = ownLinesOf(context, current.material, contact.id);
      return {
        contactId: contact.id,
        name: contact.name,
        organisation: contact.organisation,
        own: lines.length,
        names: [...names],
        leftOut: kept.length - lines.length,
        heldBack: outcome.filter(({ heldBackFrom }) =>
          heldBackFrom.some(({ contactId }) => contactId === contact.id),
        ).length,
        madeAt: made.get(contact.id) ?? null,
      };
    }),
    lines: kept.map(({ id, kind, body, why }) => ({
      id,
      body,
      kind: labelOf(statementKinds, kind),
      why,
      recipientIds: chosen.filter(({ statementId }) => statementId === id).map(({ contactId }) => contactId),
    })),
    outcome,
  };
}

/** @throws CallFailure `notFound`, `forbidden` for who was not at the case */
export function recipientDocument(
  { contactId, ...place }: Input<'minutes.recipientDocument'>,
  context: QueryContext,
): Output<'minutes.recipientDocument'> {
  const current = currentMinutes(context, place);
  const contact = presentContact(current, contactId);
  const whole = documentFor(context, current, contact, ownLinesOf(context, current.material, contactId));
  return { document: finishDocument(context, whole) };
}

/** @throws CallFailure `notFound` for a line without chosen recipients, `forbidden` for who was not at the case */
export function chooseRecipients(
  { statementId, contactIds, ...place }: Input<'minutes.chooseRecipients'>,
  context: CommandContext,
): Output<'minutes.chooseRecipients'> {
  const { reader, write } = context;
  discussionOf(reader, place);
  const { caseId } = place;
  const row = reader.one<{ id: string; version: number }>(statements.subsetStatement, {
    statementId,
    caseId,
  });
  if (row === undefined) throw new CallFailure('notFound', words.lineGone);
  const current = currentMinutes(context, place);
  const wanted = new Set(contactIds);
  for (const contactId of wanted) presentContact(current, contactId);
  const before = reader
    .all<ChosenRow>(statements.chosen, [caseId])
    .filter((chosen) => chosen.statementId === statementId);
  const here = new Set(current.material.attendance.present.map(({ contact }) => contact.id));
  for (const { id, contactId } of before) {
    // Who was chosen at another meeting stays chosen there.
    if (!wanted.has(contactId) && here.has(contactId)) write.remove('statement_recipient', id);
  }
  for (const contactId of wanted) {
    if (before.some((chosen) => chosen.contactId === contactId)) continue;
    write.insert('statement_recipient', { statement_id: statementId, contact_id: contactId });
  }
  return row;
}

/**
 * Writes a file for one recipient, or for each of them in one archive, and records each.
 * @throws CallFailure `forbidden` without a basis, with a number that may be a BSN, with a name of another case in a chosen line and
 *   no reason, or for who was not at the case
 */
export async function exportForRecipients(
  { contactId, openReason, nameReason, ...place }: Input<'minutes.exportForRecipients'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { current, files, kept } = task.read((context) => {
    const current = currentMinutes(context, place);
    const findings = findingsIn(context, current);
    refuseStops(findings);
    const kept = keptWith(findings, openReason);
    const { discussion, attendance } = current.material;
    const { type } = meetingOf(context.reader, discussion.meetingId);
    if (contactId !== null) presentContact(current, contactId);
    const files = attendance.present.flatMap(({ contact }, index): RecipientFile[] => {
      if (contactId !== null && contact.id !== contactId) return [];
      const own = ownLinesOf(context, current.material, contact.id);
      const document = documentFor(context, current, contact, own);
      refuseBsn(document);
      const keptName = refuseNames(own.names, nameReason);
      const name = partnerFileName(
        minutesText.fileNames.minutes,
        discussion.date,
        index + 1,
        contact.profession,
      );
      const bytes = documentBytes(context, document, type);
      return [{ contact, document, name: `${name}.docx`, bytes, nameReason: keptName }];
    });
    return { current, files, kept };
  });
  if (files.length === 0) throw new CallFailure('forbidden', words.nobody);
  return letRecipientFilesLeave(task, current, { files, kept, isArchive: contactId === null });
}

/** The minutes as everyone gets them, with the name of this recipient on each page and, at the end, what was chosen for them. */
function documentFor(
  context: QueryContext,
  current: CurrentMinutes,
  contact: NamedContact,
  { lines }: OwnLines,
): DocumentModel {
  const document = isHeldBack(context, current.material.discussion.caseId, contact.id)
    ? partnerMinutes(context, current, contact.id)
    : current.document;
  return settleDocument({
    ...document,
    recipient: contact.name,
    blocks: [
      ...document.blocks,
      ...(lines.length === 0
        ? []
        : [
            heading(1, words.ownTitle(contact.name), headingId('own')),
            paragraph(words.ownLead, 'note'),
            bulletList(lines),
          ]),
    ],
  });
}

function presentContact({ material }: CurrentMinutes, contactId: string): NamedContact {
  const seat = material.attendance.present.find(({ contact }) => contact.id === contactId);
  if (seat === undefined) throw new CallFailure('forbidden', words.notPresent);
  return seat.contact;
}
