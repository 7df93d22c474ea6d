import type { Input, Output } from '../../../shared/contract/contract.ts';
import { documentModelSchema } from '../../../shared/contract/minutes/documentSchema.ts';
import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { compareLines } from '../../../shared/model/document/compareLines.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { agreementText as words } from '../../../shared/text/nl/agreement.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { dayOf, timeOf } from '../clock.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './agreementStore.ts';
import { insertConcept } from './conceptMinutes.ts';
import { currentMinutes, type CurrentMinutes, type MinutesRow, type Place } from './edition.ts';
import { discussionOf, type CaseMaterial } from './caseMaterial.ts';

type Way = 'meeting' | 'mail' | 'phone' | 'paper';
type Why = 'agreement' | 'export' | 'adopted';

interface AgreementRow {
  readonly id: string;
  readonly contactId: string;
  readonly state: 'asked' | 'agreed' | 'remark';
  readonly remark: string;
  readonly onDate: string | null;
  readonly how: '' | Way;
  readonly editionId: string | null;
}

interface EditionRow {
  readonly id: string;
  readonly label: string;
  readonly why: Why;
  readonly madeAt: number;
}

/** Who was asked about which text and what they said. @throws CallFailure `notFound` */
export function agreementOf(place: Place, context: QueryContext): Output<'minutes.agreement'> {
  const { reader } = context;
  const current = currentMinutes(context, place);
  const { material, minutes } = current;
  const rows = new Map(
    reader.all<AgreementRow>(statements.agreements, [place.discussionId]).map((row) => [row.contactId, row]),
  );
  const editions = editionsOf(reader, place.discussionId, minutes);
  const askedIds = new Set([...rows.values()].flatMap(({ editionId }) => editionId ?? []));
  const asked = editions.findLast(({ id }) => askedIds.has(id));
  const { chairId } = material.discussion;
  const chair = chairId === null ? undefined : material.contacts.get(chairId);
  return {
    state: minutes?.state ?? 'none',
    version: minutes?.version ?? null,
    chair: chair === undefined ? null : { contactId: chair.id, name: chair.name },
    askedOn: asked === undefined ? null : dayOf(asked.madeAt),
    askedLabel: asked?.label ?? null,
    isChanged:
      asked !== undefined &&
      (minutes?.state ?? 'concept') === 'concept' &&
      !sameWords(editionDocument(reader, place.discussionId, asked.id, minutes), current.document),
    people: material.attendance.present.map(({ contact }) => {
      const row = rows.get(contact.id);
      return {
        contactId: contact.id,
        name: contact.name,
        organisation: contact.organisation,
        state: row?.state ?? 'notAsked',
        remark: row?.remark ?? '',
        onDate: row?.onDate ?? null,
        how: row === undefined || row.how === '' ? null : row.how,
      };
    }),
    editions: editions.map(({ madeAt, ...edition }) => ({
      ...edition,
      when: `${formatShortDate(dayOf(madeAt))} ${timeOf(madeAt)}`,
    })),
  };
}

/**
 * Keeps the text as an edition and marks everyone present as asked. Who agreed to the very same words stays agreed.
 * @throws CallFailure `forbidden` once adopted, or when nobody was present
 */
export function askAgreement(place: Place, context: CommandContext): Output<'minutes.askAgreement'> {
  const { reader, write } = context;
  const current = currentMinutes(context, place);
  const { discussionId } = place;
  refuseAdopted(current.minutes);
  const { present } = current.material.attendance;
  if (present.length === 0) throw new CallFailure('forbidden', words.nobody);
  if (current.minutes === undefined) insertConcept(context, discussionId, '');
  const rows = reader.all<AgreementRow>(statements.agreements, [discussionId]);
  const same = new Set(
    rows.flatMap(({ editionId }) =>
      editionId !== null &&
      sameWords(editionDocument(reader, discussionId, editionId, current.minutes), current.document)
        ? [editionId]
        : [],
    ),
  );
  const editionId = keepEdition(context, discussionId, current.document, 'agreement');
  for (const { contact } of present) {
    const row = rows.find(({ contactId }) => contactId === contact.id);
    const asked = { state: 'asked', remark: '', on_date: null, how: '', edition_id: editionId };
    if (row === undefined) {
      write.insert('minutes_agreement', { discussion_id: discussionId, contact_id: contact.id, ...asked });
    } else if (row.state !== 'agreed' || row.editionId === null || !same.has(row.editionId)) {
      write.update('minutes_agreement', row.id, asked);
    }
  }
  return { asked: present.length };
}

/** @throws CallFailure `forbidden` once adopted, for who was not there or not asked; `validation` for a day to come or no remark */
export function setAgreement(
  input: Input<'minutes.setAgreement'>,
  context: CommandContext,
): Output<'minutes.setAgreement'> {
  const { reader, write, today } = context;
  const { contactId, state, remark, onDate, how, ...place } = input;
  const { material, minutes } = currentMinutes(context, place);
  refuseAdopted(minutes);
  if (!material.attendance.present.some(({ contact }) => contact.id === contactId)) {
    throw new CallFailure('forbidden', words.notPresent);
  }
  const row = reader
    .all<AgreementRow>(statements.agreements, [place.discussionId])
    .find((agreement) => agreement.contactId === contactId);
  if (row === undefined) throw new CallFailure('forbidden', words.notAsked);
  if (onDate > today) {
    throw new CallFailure('validation', words.future, [{ field: 'onDate', message: 'future' }]);
  }
  if (state === 'remark' && remark === '') {
    throw new CallFailure('validation', words.remarkNeeded, [{ field: 'remark', message: 'required' }]);
  }
  const answered = state !== 'asked';
  write.update('minutes_agreement', row.id, {
    state,
    remark: state === 'remark' ? remark : '',
    on_date: answered ? onDate : null,
    how: answered ? how : '',
  });
  return { id: row.id };
}

/** @throws CallFailure `notFound` for an edition that is not of this case */
export function compareEditions(
  { from, to, ...place }: Input<'minutes.compareEditions'>,
  context: QueryContext,
): Output<'minutes.compareEditions'> {
  const { reader } = context;
  discussionOf(reader, place);
  const { minutes, document } = currentMinutes(context, place);
  const editions = editionsOf(reader, place.discussionId, minutes);
  const labelOf = (id: string): string => editions.find((edition) => edition.id === id)?.label ?? '';
  const before = editionDocument(reader, place.discussionId, from, minutes);
  const after = to === null ? document : editionDocument(reader, place.discussionId, to, minutes);
  return {
    from: labelOf(from),
    to: to === null ? words.now : labelOf(to),
    rows: [...compareLines(linesOf(before), linesOf(after))],
  };
}

/**
 * Keeps a document as it went out; the same words as the last time are not kept twice.
 * @returns the id of the edition
 */
export function keepEdition(
  { reader, write }: CommandContext,
  discussionId: string,
  document: DocumentModel,
  why: Why,
): string {
  const text = JSON.stringify(document);
  const last = reader.one<{ id: string; document: string }>(statements.lastEdition, [discussionId]);
  if (why !== 'adopted' && last?.document === text) return last.id;
  return write.insert('minutes_edition', {
    discussion_id: discussionId,
    label: document.versionLabel,
    why,
    document: text,
  }).id;
}

/** What stands under the adoption: who agreed, who had a remark, who said nothing. A remark itself stays in the case file. */
export function agreementLines({ reader }: QueryContext, material: CaseMaterial): readonly string[] {
  const rows = reader.all<AgreementRow>(statements.agreements, [material.discussion.id]);
  return material.attendance.present.flatMap(({ contact }) => {
    const row = rows.find(({ contactId }) => contactId === contact.id);
    if (row === undefined) return [];
    const day = row.onDate === null ? '' : formatDateWithoutWeekday(row.onDate);
    const way = row.how === '' ? '' : words.ways[row.how];
    switch (row.state) {
      case 'agreed':
        return [words.agreedLine(contact.name, day, way)];
      case 'remark':
        return [words.remarkLine(contact.name, day, way)];
      case 'asked':
        return [words.silentLine(contact.name)];
    }
  });
}

function refuseAdopted(minutes: MinutesRow | undefined): void {
  if (minutes !== undefined && minutes.state !== 'concept') {
    throw new CallFailure('forbidden', minutesText.isAdopted);
  }
}

/** Minutes that were adopted before editions were kept have their frozen text as one, under their own id. */
function editionsOf(reader: Reader, discussionId: string, minutes: MinutesRow | undefined): EditionRow[] {
  const kept = reader.all<EditionRow>(statements.editions, [discussionId]);
  if (minutes?.adoptedDocument === null || minutes?.adoptedAt === null || minutes === undefined) return kept;
  if (kept.some(({ why }) => why === 'adopted')) return kept;
  const { versionLabel } = documentModelSchema.parse(JSON.parse(minutes.adoptedDocument));
  return [...kept, { id: minutes.id, label: versionLabel, why: 'adopted', madeAt: minutes.adoptedAt }];
}

function editionDocument(
  reader: Reader,
  discussionId: string,
  id: string,
  minutes: MinutesRow | undefined,
): DocumentModel {
  const row = reader.one<{ document: string }>(statements.edition, [id, discussionId]);
  const document = row?.document ?? (minutes?.id === id ? minutes.adoptedDocument : null);
  if (document === null) throw new CallFailure('notFound', words.editionGone);
  return documentModelSchema.parse(JSON.parse(document));
}

/** A label such as *concept 2* says which edition it is, not what it says. */
function sameWords(first: DocumentModel, second: CurrentMinutes['document']): boolean {
  return documentText({ ...first, versionLabel: '' }) === documentText({ ...second, versionLabel: '' });
}

function linesOf(document: DocumentModel): readonly string[] {
  return documentText(document)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' · '));
}
