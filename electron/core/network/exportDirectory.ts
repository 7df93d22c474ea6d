import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { findBsn } from '../../../shared/model/bsn.ts';
import { directoryDocumentText as words } from '../../../shared/text/nl/directoryDocument.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { refuseBsn } from '../minutes/exportFile.ts';
import type { SavedFile } from '../ports.ts';
import { lookOf } from '../word/wordLook.ts';
import { FaceTables, headingXml, lineXml, type WordFace } from '../word/wordFaces.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import type { FixedRow } from './directory.ts';
import { directoryModel, directoryParts, type DirectoryPart } from './directoryDocument.ts';
import { statements } from './directoryStore.ts';
import { letNetworkFileLeave } from './letNetworkFileLeave.ts';
import { statements as people, type ContactFullRow } from './store.ts';

/**
 * The directory with faces as a Word file, for the partners.
 * @throws CallFailure `validation` while nobody is in it, `forbidden` with a number that may be a BSN
 */
export async function exportDirectory(task: TaskContext): Promise<SavedFile | null> {
  const { bytes, today } = task.read((context) => ({ bytes: directoryBytes(context), today: context.today }));
  return letNetworkFileLeave(task, { kind: 'directory', bytes, today }, words);
}

interface PhotoRow {
  readonly contactId: string;
  readonly mediaType: WordFace['mediaType'];
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

function directoryBytes(context: QueryContext): Uint8Array {
  const { reader } = context;
  const photos = new Map(
    reader
      .all<PhotoRow>(statements.photos)
      .map(({ contactId, base64, ...face }) => [
        contactId,
        { ...face, bytes: Buffer.from(base64, 'base64') },
      ]),
  );
  const parts = directoryParts(reader.all<ContactFullRow>(people.everyPresentContact), photos);
  if (parts.length === 0) throw new CallFailure('validation', networkText.refusals.emptyDirectory);
  const model = settleDocument(
    directoryModel(reader.all<FixedRow>(statements.everyFixed), {
      organisation: context.setting('organisationName', ''),
      today: context.today,
    }),
  );
  refuseBsn(model);
  if (findBsn(textOf(parts)).length > 0) throw new CallFailure('forbidden', minutesCheckText.stops.bsn);
  const tables = new FaceTables();
  const ending = parts
    .map(
      ({ name, line, rows }) =>
        `${headingXml(1, name)}${line === '' ? '' : lineXml(line)}${tables.tableXml(words.columns, rows)}`,
    )
    .join('');
  return wordDocumentBytes(model, lookOf(context), ending, tables.media);
}

/** Words beside the faces, without the numbers to call: those are no place for the check of the BSN. */
function textOf(parts: readonly DirectoryPart[]): string {
  return parts
    .flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap(({ columns: [who = [], about = []] }) =>
        [...who, ...about].flatMap((runs) => runs.map(({ text }) => text)),
      ),
    ])
    .join('\n');
}
