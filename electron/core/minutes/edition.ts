import { documentModelSchema } from '../../../shared/contract/minutes/documentSchema.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { dayOf } from '../clock.ts';
import { adoptedExcerpt } from '../family/adoptedExcerpt.ts';
import type { QueryContext } from '../context.ts';
import { caseMinutesDocument, withAddenda, type MinutesEdition } from './caseMinutesDocument.ts';
import { readCaseMaterial, type CaseMaterial } from './caseMaterial.ts';
import { statements } from './store.ts';

export interface Place {
  readonly caseId: string;
  readonly discussionId: string;
}

export interface MinutesRow {
  readonly id: string;
  readonly version: number;
  readonly state: 'concept' | 'adopted' | 'sent';
  readonly summary: string;
  readonly adoptedAt: number | null;
  readonly adoptedBy: string;
  readonly adoptedDocument: string | null;
}

export interface AddendumRow {
  readonly id: string;
  readonly datedOn: string;
  readonly body: string;
  readonly writtenBy: string;
}

/** The minutes of one case as they would be written now. */
export interface CurrentMinutes {
  readonly material: CaseMaterial;
  readonly minutes: MinutesRow | undefined;
  readonly addenda: readonly AddendumRow[];
  /** Settled: the preview and the file draw exactly this. */
  readonly document: DocumentModel;
}

/**
 * The document for the preview and for the file. Adopted minutes come as they were frozen, with their addenda; rows that
 * changed since do not change them.
 * @throws CallFailure `notFound`
 */
export function currentMinutes(context: QueryContext, place: Place): CurrentMinutes {
  const { reader } = context;
  const material = readCaseMaterial(reader, place);
  const minutes = reader.one<MinutesRow>(statements.minutes, [place.discussionId]);
  const addenda = minutes === undefined ? [] : reader.all<AddendumRow>(statements.addenda, [minutes.id]);
  const document =
    minutes?.adoptedDocument === null || minutes === undefined
      ? liveDocument(context, material, minutes, adoption(minutes))
      : documentModelSchema.parse(JSON.parse(minutes.adoptedDocument));
  return {
    material,
    minutes,
    addenda,
    document: settleDocument(withAddenda(document, addenda, material.mask)),
  };
}

/** The document from the rows as they are now. @param adopted who adopts it, when that happens in this very command */
export function liveDocument(
  context: QueryContext,
  material: CaseMaterial,
  minutes: MinutesRow | undefined,
  adopted: MinutesEdition['adopted'],
): DocumentModel {
  const exported = context.reader.one<{ number: number }>(statements.exportCount, [material.discussion.id]);
  return settleDocument(
    caseMinutesDocument(material, {
      organisation: context.setting('organisationName', ''),
      conceptNumber: (exported?.number ?? 0) + 1,
      summary: minutes?.summary ?? '',
      adopted,
    }),
  );
}

/**
 * The minutes as one partner gets them when something is held back from that partner: selected from the rows without it; of
 * adopted minutes the adopted words, as far as the selection has them too.
 */
export function partnerMinutes(
  context: QueryContext,
  current: CurrentMinutes,
  contactId: string,
): DocumentModel {
  const { minutes, addenda } = current;
  const { caseId, id: discussionId } = current.material.discussion;
  const material = readCaseMaterial(context.reader, { caseId, discussionId }, '', contactId);
  const adopted = adoption(minutes);
  const selected = liveDocument(context, material, minutes, adopted);
  if (adopted === null || minutes === undefined || minutes.adoptedDocument === null) {
    return settleDocument(withAddenda(selected, addenda, material.mask));
  }
  const frozen = documentModelSchema.parse(JSON.parse(minutes.adoptedDocument));
  const excerpt = adoptedExcerpt({ ...selected, versionLabel: frozen.versionLabel }, frozen, adopted.day);
  return settleDocument(withAddenda(excerpt, addenda, material.mask));
}

/**
 * The minutes as one person of the case gets them: selected for that person from the rows as they are now. Free texts about
 * the whole (summary, addenda) and reflection cards are in no file for one person: nobody marked what of them is for whom.
 */
export function personMinutes(
  context: QueryContext,
  place: Place,
  person: Readonly<{ id: string; label: string }>,
): { readonly material: CaseMaterial; readonly document: DocumentModel } {
  const material = readCaseMaterial(context.reader, place, person.id);
  const document = settleDocument(
    caseMinutesDocument(material, {
      organisation: context.setting('organisationName', ''),
      conceptNumber: 1,
      summary: '',
      adopted: null,
      recipient: person.label,
    }),
  );
  return { material, document };
}

function adoption(minutes: MinutesRow | undefined): { day: string; by: string } | null {
  if (minutes === undefined || minutes.adoptedAt === null) return null;
  return { day: dayOf(minutes.adoptedAt), by: minutes.adoptedBy };
}
