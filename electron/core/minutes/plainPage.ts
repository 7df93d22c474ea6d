import { createHash } from 'node:crypto';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { findBsn } from '../../../shared/model/bsn.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { abbreviationsIn, plainHints } from '../../../shared/model/plainLanguage/plainLanguage.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import { plainPageText as words } from '../../../shared/text/nl/plainPage.ts';
import type { CommandContext, QueryContext, TaskContext } from '../context.ts';
import { personStops } from '../family/personBasis.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { discussionOf, readCaseMaterial, type CaseMaterial } from './caseMaterial.ts';
import type { Place } from './edition.ts';
import { refuseStopped, type FileStops } from './caseFileStops.ts';
import { basisWords, fileNameOf, letLeave } from './exportFile.ts';
import { finishDocument } from './finishDocument.ts';
import { chosenTemplateName, documentBytes } from './houseStyle.ts';
import { meetingOf } from './meetingMaterial.ts';
import { knownNames, namesOfOtherCases } from './namesElsewhere.ts';
import { fitsOnePage, plainPageDocument, proposedParts, type PlainParts } from './plainPageDocument.ts';
import { statements } from './plainPageStore.ts';

type Answer = Output<'minutes.plainPage'>;
type PartName = keyof PlainParts;

interface PersonRow {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly initials: string;
  readonly role: string;
}

interface PageRow {
  readonly id: string;
  readonly version: number;
  readonly parts: string;
  readonly reviewedHash: string;
  readonly reviewedBy: string;
  readonly reviewedOn: string | null;
}

interface Page extends FileStops {
  readonly material: CaseMaterial;
  readonly row: PageRow | undefined;
  readonly parts: PlainParts;
  readonly proposal: PlainParts;
  readonly document: DocumentModel;
  readonly label: string;
  readonly hash: string;
}

const partNames: readonly PartName[] = ['about', 'voice', 'decisions', 'actions', 'next'];
const nothing: PlainParts = { about: '', voice: '', decisions: '', actions: '', next: '' };

/** @throws CallFailure `notFound` */
export function plainPageOf(
  { personId: asked, ...place }: Input<'minutes.plainPage'>,
  context: QueryContext,
): Answer {
  discussionOf(context.reader, place);
  const rows = context.reader.all<PersonRow>(statements.people, [place.caseId]);
  const people = rows.map((row) => ({
    personId: row.personId,
    initials: personInitials(row),
    role: findListItem(casePersonRoles, row.role)?.label ?? '',
  }));
  const personId = asked ?? people[0]?.personId ?? null;
  if (personId === null) {
    return {
      people,
      personId,
      parts: nothing,
      proposal: nothing,
      version: null,
      document: null,
      hash: '',
      reviewed: null,
      isChangedSince: false,
      stops: [words.nobody],
      names: [],
      template: null,
      hints: [],
    };
  }
  const { material, row, parts, proposal, document, hash, stops, names } = pageFor(place, personId, context);
  const isRead = row !== undefined && row.reviewedHash !== '' && row.reviewedOn !== null;
  return {
    people,
    personId,
    parts,
    proposal,
    version: row?.version ?? null,
    document: finishDocument(context, document),
    hash,
    reviewed:
      isRead && row.reviewedHash === hash && row.reviewedOn !== null
        ? { by: row.reviewedBy, on: row.reviewedOn }
        : null,
    isChangedSince: isRead && row.reviewedHash !== hash,
    stops: [...stops],
    names: [...names],
    template: chosenTemplateName(
      context,
      document.kind,
      meetingOf(context.reader, material.discussion.meetingId).type,
    ),
    hints: partNames.flatMap((part) => plainHints(parts[part]).map((hint) => ({ part, ...hint }))),
  };
}

/** @throws CallFailure `notFound` for who is not of this case, `conflict` when somebody was earlier */
export function savePlainPage(
  { personId, parts, version, ...place }: Input<'minutes.savePlainPage'>,
  context: CommandContext,
): Output<'minutes.savePlainPage'> {
  const { row } = pageFor(place, personId, context);
  if ((row?.version ?? null) !== version) throw new CallFailure('conflict', words.changed);
  const text = JSON.stringify(parts);
  return row === undefined
    ? insertPage(context, place, personId, text)
    : context.write.update('plain_page', row.id, { parts: text });
}

/** @throws CallFailure `conflict` when the words are no longer those that were read */
export function confirmPlainPage(
  { personId, hash, ...place }: Input<'minutes.confirmPlainPage'>,
  context: CommandContext,
): Output<'minutes.confirmPlainPage'> {
  const page = pageFor(place, personId, context);
  if (page.hash !== hash) throw new CallFailure('conflict', words.changed);
  const { id } = page.row ?? insertPage(context, place, personId, JSON.stringify(page.parts));
  return context.write.update('plain_page', id, {
    reviewed_hash: hash,
    reviewed_by: context.actor,
    reviewed_on: context.today,
  });
}

/**
 * Writes the page that somebody read, for one person of the case.
 * @throws CallFailure `forbidden` while nobody read these words, without a basis, with an abbreviation, a number that may be
 * a BSN, or a name of another case without a reason
 */
export async function exportPlainPage(
  { personId, nameReason, ...place }: Input<'minutes.exportPlainPage'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { material, label, bytes, row, kept } = task.read((context) => {
    const page = pageFor(place, personId, context);
    const kept = refuseStopped(page, nameReason);
    if (page.row === undefined || page.row.reviewedHash !== page.hash) {
      throw new CallFailure('forbidden', words.notRead);
    }
    const { type } = meetingOf(context.reader, page.material.discussion.meetingId);
    return { ...page, kept, row: page.row, bytes: documentBytes(context, page.document, type) };
  });
  const { discussion, legalBasis } = material;
  return letLeave(
    task,
    {
      kind: 'plainSummary',
      fileName: fileNameOf(discussion.date, words.fileName, discussion.number, 'docx'),
      bytes,
      meetingId: discussion.meetingId,
      discussionId: discussion.id,
      caseId: discussion.caseId,
      recipient: label,
      nameReason: kept,
    },
    ({ write, now }) => {
      write.update('plain_page', row.id, { made_at: now });
      write.insert('disclosure', {
        case_id: discussion.caseId,
        at: now,
        recipient_contact_id: null,
        recipient: label,
        what: words.disclosed,
        basis: basisWords(legalBasis?.basis ?? 'unknown'),
        channel: 'document',
      });
    },
  );
}

function pageFor(place: Place, personId: string, context: QueryContext): Page {
  const { reader } = context;
  discussionOf(reader, place);
  const person = reader
    .all<PersonRow>(statements.people, [place.caseId])
    .find((row) => row.personId === personId);
  if (person === undefined) throw new CallFailure('notFound', words.personGone);
  const material = readCaseMaterial(reader, place, personId);
  const row = reader.one<PageRow>(statements.page, [place.discussionId, personId]);
  const proposal = proposedParts(material);
  const parts = row === undefined ? proposal : { ...nothing, ...(JSON.parse(row.parts) as PlainParts) };
  const label = words.person(personInitials(person), findListItem(casePersonRoles, person.role)?.label ?? '');
  const document = plainPageDocument(material, parts, {
    organisation: context.setting('organisationName', ''),
    recipient: label,
    isYoung: person.role === 'youngPerson',
  });
  return {
    material,
    row,
    parts,
    proposal,
    document,
    label,
    hash: createHash('sha256')
      .update(JSON.stringify([documentText(document), proposal]))
      .digest('hex'),
    stops: [...personStops(reader, place.caseId, personId), ...wordStops(material, document, parts)],
    names: namesIn(context, place, material, parts),
  };
}

function wordStops(material: CaseMaterial, document: DocumentModel, parts: PlainParts): readonly string[] {
  const typed = partNames.map((part) => parts[part]);
  // Headings and the name of the organisation are not the text of who writes.
  const found = abbreviationsIn(material.mask(typed.join('\n')));
  return [
    ...(findBsn(documentText(document)).length > 0 ? [minutesCheckText.stops.bsn] : []),
    ...(typed.every((text) => text.trim() === '') ? [words.stops.empty] : []),
    ...(found.length === 0 ? [] : [words.stops.abbreviations(found)]),
    ...(fitsOnePage(document) ? [] : [words.stops.tooLong]),
  ];
}

function namesIn(
  { reader }: QueryContext,
  { caseId }: Place,
  material: CaseMaterial,
  parts: PlainParts,
): readonly string[] {
  const typed = partNames.map((part) => parts[part]);
  return namesOfOtherCases(reader, caseId, typed, knownNames(material.contacts.values(), material.persons));
}

function insertPage(
  { write }: CommandContext,
  { discussionId }: Place,
  personId: string,
  parts: string,
): { id: string; version: number } {
  return write.insert('plain_page', {
    discussion_id: discussionId,
    person_id: personId,
    parts,
    reviewed_hash: '',
    reviewed_by: '',
    reviewed_on: null,
    made_at: null,
  });
}
