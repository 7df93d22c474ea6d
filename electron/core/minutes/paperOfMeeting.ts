import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { nameCardsText, runningSheetText } from '../../../shared/text/nl/runningSheet.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { shownDocument } from './documentChoices.ts';
import { readDoorList } from './doorListDocument.ts';
import { currentActionList, currentAgenda, editionOf } from './exportMeeting.ts';
import { fileNameOf, letLeave, refuseBsn } from './exportFile.ts';
import { documentBytes } from './houseStyle.ts';
import { meetingOf } from './meetingMaterial.ts';
import { readIntroductions, readNameCards } from './nameCards.ts';
import { readRunningSheet } from './runningSheet.ts';

type Kind = Input<'minutes.meetingDocument'>['kind'];
/** Papers for the table itself: no case needs a basis for them, and nobody is told anything new. */
type TableKind = Input<'minutes.exportForTable'>['kind'];

/** A document of the whole meeting as it would be written now. @throws CallFailure `notFound` */
export function meetingDocument(
  { meetingId, kind }: Input<'minutes.meetingDocument'>,
  context: QueryContext,
): Output<'minutes.meetingDocument'> {
  const { type } = meetingOf(context.reader, meetingId);
  return shownDocument(context, documentOf(context, meetingId, kind), type);
}

/**
 * Writes a paper for the table: running sheet, name cards, introductions.
 * @throws CallFailure `notFound`, `validation` when nobody is expected, `forbidden` with a number that may be a BSN
 */
export async function exportForTable(
  { meetingId, kind }: Input<'minutes.exportForTable'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { meeting, bytes } = task.read((context) => {
    const document = documentOf(context, meetingId, kind);
    refuseBsn(document);
    if (kind === 'nameCards' && document.blocks.every(({ type }) => type !== 'nameCard')) {
      throw new CallFailure('validation', nameCardsText.none);
    }
    const meeting = meetingOf(context.reader, meetingId);
    return { meeting, bytes: documentBytes(context, document, meeting.type) };
  });
  return letLeave(
    task,
    {
      kind,
      fileName: fileNameOf(meeting.date, fileNames[kind], null, 'docx'),
      bytes,
      meetingId,
      discussionId: null,
      caseId: null,
      recipient: recipients[kind],
    },
    () => undefined,
  );
}

const fileNames: Readonly<Record<TableKind, string>> = {
  runningSheet: runningSheetText.fileName,
  nameCards: nameCardsText.fileName,
  introductions: nameCardsText.introductions.fileName,
};

const recipients: Readonly<Record<TableKind, string>> = {
  runningSheet: runningSheetText.forChair,
  nameCards: nameCardsText.forTable,
  introductions: nameCardsText.introductions.forTable,
};

function documentOf(context: QueryContext, meetingId: string, kind: Kind): DocumentModel {
  const { reader } = context;
  switch (kind) {
    case 'actionList':
      return currentActionList(context, meetingId).document;
    case 'agenda':
      return currentAgenda(context, meetingId);
    case 'doorList':
      return settleDocument(readDoorList(reader, meetingId, editionOf(context, meetingId, kind)));
    case 'runningSheet':
      return settleDocument(readRunningSheet(context, meetingId, editionOf(context, meetingId, kind)));
    case 'nameCards':
      return settleDocument(readNameCards(context, meetingId, editionOf(context, meetingId, kind)));
    case 'introductions':
      return settleDocument(readIntroductions(context, meetingId, editionOf(context, meetingId, kind)));
  }
}
