import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { dossierText as words } from '../../../shared/text/nl/dossier.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { caseFileStops, refuseStopped, type FileStops } from './caseFileStops.ts';
import { namedContacts } from './contactNames.ts';
import { caseRowOf, dossierMeetings, presenceOf, type PersonRow } from './dossierMaterial.ts';
import { dossierDocument } from './dossierDocument.ts';
import { statements } from './dossierStore.ts';
import { basisWords, fileNameOf, letLeave } from './exportFile.ts';
import { finishDocument } from './finishDocument.ts';
import { chosenTemplateName, documentBytes } from './houseStyle.ts';
import { statements as meetingStatements } from './meetingStore.ts';
import { knownNames } from './namesElsewhere.ts';

type Asked = Input<'minutes.dossier'>;
type Answer = Output<'minutes.dossier'>;

/** The case over time for one recipient, and whom it can be made for. @throws CallFailure `notFound`, `forbidden` for a stranger */
export function dossierOf(asked: Asked, context: QueryContext): Answer {
  const { document, meetings, notThere, stops, names, recipients } = made(asked, context);
  return {
    recipients: [...recipients],
    document: finishDocument(context, document),
    meetings,
    notThere,
    stops: [...stops],
    names: [...names],
    template: chosenTemplateName(context, document.kind, ''),
  };
}

/** @throws CallFailure `forbidden` without a basis, with a number that may be a BSN, or a name of another case without a reason */
export async function exportDossier(
  { nameReason, ...asked }: Input<'minutes.exportDossier'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { caseId, contactId } = asked;
  const { number, today, name, meetings, basis, bytes, kept } = task.read((context) => {
    const found = made(asked, context);
    return {
      ...found,
      kept: refuseStopped(found, nameReason),
      today: context.today,
      bytes: documentBytes(context, found.document, ''),
      basis:
        context.reader.one<{ basis: string }>(meetingStatements.basisOfCase, [caseId])?.basis ?? 'unknown',
    };
  });
  return letLeave(
    task,
    {
      kind: 'caseDossier',
      fileName: fileNameOf(today, words.fileName, number, 'docx'),
      bytes,
      meetingId: null,
      discussionId: null,
      caseId,
      recipient: name === '' ? words.ownFile : name,
      recipientContactId: contactId,
      nameReason: kept,
    },
    ({ write, now }) => {
      // The own file of the organisation is not shared with anyone.
      if (name === '') return;
      write.insert('disclosure', {
        case_id: caseId,
        at: now,
        recipient_contact_id: contactId,
        recipient: name,
        what: words.disclosed(meetings),
        basis: basisWords(basis),
        channel: 'document',
      });
    },
  );
}

interface Made extends FileStops {
  readonly number: string;
  /** Of the recipient; empty for the own file. */
  readonly name: string;
  readonly recipients: Answer['recipients'];
  readonly document: DocumentModel;
  readonly meetings: number;
  readonly notThere: number;
}

function made({ caseId, contactId, personId }: Asked, context: QueryContext): Made {
  const { reader, today } = context;
  const { number } = caseRowOf(reader, caseId);
  const presence = presenceOf(reader, caseId);
  const contacts = namedContacts(reader, presence.keys());
  const persons = reader.all<PersonRow>(statements.persons, [caseId]);
  const { meetings, notThere } = dossierMeetings(reader, caseId, { contactId, personId });
  const recipients: Answer['recipients'] = [
    ...[...contacts.values()].map((contact) => ({
      kind: 'contact' as const,
      id: contact.id,
      name: contact.name,
      detail: contact.organisation,
      meetings: presence.get(contact.id)?.size ?? 0,
    })),
    ...persons.map((person) => ({
      kind: 'person' as const,
      id: person.personId,
      name: personInitials(person),
      detail: findListItem(casePersonRoles, person.role)?.label ?? '',
      meetings: meetings.length + notThere,
    })),
  ];
  const wanted = contactId ?? personId;
  const recipient = recipients.find(({ id }) => id === wanted);
  if (wanted !== null && recipient === undefined) throw new CallFailure('forbidden', words.notThisCase);
  const document = dossierDocument(meetings, {
    number,
    organisation: context.setting('organisationName', ''),
    today,
    recipient: recipient?.name ?? '',
    isPartial: notThere > 0,
  });
  const known = knownNames(
    meetings.flatMap(({ material }) => [...material.contacts.values()]),
    persons,
  );
  return {
    number,
    name: recipient?.name ?? '',
    recipients,
    document,
    meetings: meetings.length,
    notThere,
    ...caseFileStops(context, { caseId, personId, document, known }),
  };
}
