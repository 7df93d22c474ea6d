import type { Output } from '../../../shared/contract/contract.ts';
import { documentModelSchema } from '../../../shared/contract/minutes/documentSchema.ts';
import { decidesAlone } from '../../../shared/model/consentRule.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { familyText } from '../../../shared/text/nl/family.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import { caseHeader, maskedPeople } from '../cases/caseHeader.ts';
import { dayOf } from '../clock.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { caseFileStops, refuseStopped, type FileStops } from '../minutes/caseFileStops.ts';
import type { CaseMaterial } from '../minutes/caseMaterial.ts';
import { personMinutes, type MinutesRow } from '../minutes/edition.ts';
import { basisWords, fileNameOf, letLeave } from '../minutes/exportFile.ts';
import { finishDocument } from '../minutes/finishDocument.ts';
import { documentBytes } from '../minutes/houseStyle.ts';
import { meetingOf } from '../minutes/meetingMaterial.ts';
import { knownNames } from '../minutes/namesElsewhere.ts';
import { statements as minutesStatements } from '../minutes/store.ts';
import type { SavedFile } from '../ports.ts';
import { adoptedExcerpt } from './adoptedExcerpt.ts';

interface Asked {
  readonly caseId: string;
  readonly discussionId: string;
  readonly personId: string;
}

interface Excerpt extends FileStops {
  readonly document: DocumentModel;
  readonly material: CaseMaterial;
  readonly label: string;
  readonly leftOut: number;
  readonly asks: readonly string[];
  readonly adoptedOn: string | null;
}

/** What one person of the case would get, and what stops it. @throws CallFailure `notFound` */
export function personDocument(asked: Asked, context: QueryContext): Output<'family.document'> {
  const { document, leftOut, stops, names, asks, adoptedOn } = excerptOf(asked, context);
  return {
    document: finishDocument(context, document),
    leftOut,
    stops: [...stops],
    names: [...names],
    asks: [...asks],
    adoptedOn,
  };
}

/**
 * Writes it, and records for whom and what was agreed about it.
 * @throws CallFailure `forbidden` while something stops it or a name of another case has no reason, `validation` when someone decides alone and nothing was agreed
 */
export async function exportForPerson(
  asked: Asked & { readonly agreedNote?: string | undefined; readonly nameReason?: string | undefined },
  task: TaskContext,
): Promise<SavedFile | null> {
  const agreed = asked.agreedNote ?? '';
  const { material, label, bytes, kept } = task.read((context) => {
    const made = excerptOf(asked, context);
    const kept = refuseStopped(made, asked.nameReason);
    if (made.asks.length > 0 && agreed === '') {
      throw new CallFailure('validation', familyText.refusals.agreedNeeded, [
        { field: 'agreedNote', message: 'required' },
      ]);
    }
    const { type } = meetingOf(context.reader, made.material.discussion.meetingId);
    return { ...made, kept, bytes: documentBytes(context, made.document, type) };
  });
  const { discussion, legalBasis } = material;
  return letLeave(
    task,
    {
      kind: 'personMinutes',
      fileName: fileNameOf(discussion.date, minutesPlanText.fileName, discussion.number, 'docx'),
      bytes,
      meetingId: discussion.meetingId,
      discussionId: discussion.id,
      caseId: discussion.caseId,
      recipient: label,
      nameReason: kept,
    },
    ({ write, now }) => {
      write.insert('disclosure', {
        case_id: discussion.caseId,
        at: now,
        recipient_contact_id: null,
        recipient: label,
        what:
          agreed === ''
            ? minutesPlanText.disclosed
            : minutesPlanText.agreed(minutesPlanText.disclosed, agreed),
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
  const { material, document: selected } = personMinutes(context, asked, { id: personId, label });
  const adopted = adoptedMinutes(context, asked.discussionId);
  const document = adopted === null ? selected : adoptedExcerpt(selected, adopted.document, adopted.day);
  return {
    document,
    adoptedOn: adopted?.day ?? null,
    asks: asksOf(caseId, personId, context),
    material,
    label,
    leftOut: reader.one<{ total: number }>(minutesStatements.countWithheld, { caseId, personId })?.total ?? 0,
    ...caseFileStops(context, {
      caseId,
      personId,
      document,
      known: knownNames(material.contacts.values(), material.persons),
    }),
  };
}

/** The frozen words and the day of adoption; null while they are still a concept. */
function adoptedMinutes(
  { reader }: QueryContext,
  discussionId: string,
): { readonly document: DocumentModel; readonly day: string } | null {
  const minutes = reader.one<MinutesRow>(minutesStatements.minutes, [discussionId]);
  if (minutes === undefined || minutes.adoptedDocument === null || minutes.adoptedAt === null) return null;
  return {
    document: documentModelSchema.parse(JSON.parse(minutes.adoptedDocument)),
    day: dayOf(minutes.adoptedAt),
  };
}

/** Everyone the case is about who decides alone, but not the person whom the file is for. */
function asksOf(caseId: string, personId: string, { reader, today }: QueryContext): string[] {
  const { consentRule } = caseHeader(reader, caseId);
  return maskedPeople(reader, caseId, today).flatMap((person) =>
    person.isSubject &&
    person.personId !== personId &&
    person.age !== null &&
    decidesAlone(consentRule, person.age)
      ? [familyText.asks(person.initials, person.age)]
      : [],
  );
}
