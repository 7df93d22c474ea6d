import type { Output } from '../../../shared/contract/contract.ts';
import { findBsn } from '../../../shared/model/bsn.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { familyText } from '../../../shared/text/nl/family.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { CaseMaterial } from '../minutes/caseMaterial.ts';
import { personMinutes } from '../minutes/edition.ts';
import { basisWords, fileNameOf, letLeave } from '../minutes/exportFile.ts';
import { statements as minutesStatements } from '../minutes/store.ts';
import type { SavedFile } from '../ports.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { personStops } from './personBasis.ts';

interface Asked {
  readonly caseId: string;
  readonly discussionId: string;
  readonly personId: string;
}

interface Excerpt {
  readonly document: DocumentModel;
  readonly material: CaseMaterial;
  readonly label: string;
  readonly leftOut: number;
  readonly stops: readonly string[];
}

/** What one person of the case would get, and what stops it. @throws CallFailure `notFound` */
export function personDocument(asked: Asked, context: QueryContext): Output<'family.document'> {
  const { document, leftOut, stops } = excerptOf(asked, context);
  return { document, leftOut, stops: [...stops] };
}

/** Writes it, and records for whom. @throws CallFailure `forbidden` while something stops it */
export async function exportForPerson(asked: Asked, task: TaskContext): Promise<SavedFile | null> {
  const { document, material, label } = task.read((context) => {
    const made = excerptOf(asked, context);
    const [stop] = made.stops;
    if (stop !== undefined) throw new CallFailure('forbidden', stop);
    return made;
  });
  const { discussion, legalBasis } = material;
  return letLeave(
    task,
    {
      kind: 'personMinutes',
      fileName: fileNameOf(discussion.date, minutesPlanText.fileName, discussion.number, 'docx'),
      bytes: wordDocumentBytes(document),
      meetingId: discussion.meetingId,
      discussionId: discussion.id,
      caseId: discussion.caseId,
      recipient: label,
    },
    ({ write, now }) => {
      write.insert('disclosure', {
        case_id: discussion.caseId,
        at: now,
        recipient_contact_id: null,
        recipient: label,
        what: minutesPlanText.disclosed,
        basis: basisWords(legalBasis?.basis ?? 'unknown'),
        channel: 'document',
      });
    },
  );
}

function excerptOf(asked: Asked, context: QueryContext): Excerpt {
  const { reader } = context;
  const { caseId, personId } = asked;
  const person = reader.one<{ givenName: string; familyName: string; initials: string; role: string }>(
    minutesStatements.personOfCase,
    [caseId, personId],
  );
  if (person === undefined) throw new CallFailure('notFound', familyText.refusals.personElsewhere);
  const role = findListItem(casePersonRoles, person.role)?.label ?? '';
  const label = minutesPlanText.person(personInitials(person), role);
  const { material, document } = personMinutes(context, asked, { id: personId, label });
  return {
    document,
    material,
    label,
    leftOut: reader.one<{ total: number }>(minutesStatements.countWithheld, { caseId, personId })?.total ?? 0,
    stops: [
      ...personStops(reader, caseId, personId),
      ...(findBsn(documentText(document)).length > 0 ? [minutesCheckText.stops.bsn] : []),
    ],
  };
}
