import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { heading, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import { scriptsDocumentText as words } from '../../../shared/text/nl/scripts.ts';
import { timeOf } from '../clock.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { fileNameOf, letLeave, refuseBsn } from './exportFile.ts';
import { documentBytes } from './houseStyle.ts';
import { refuseWithoutBasis } from './exportMeeting.ts';
import { meetingMask, meetingOf } from './meetingMaterial.ts';
import { statements } from './meetingStore.ts';

interface ReadingRow {
  readonly kind: 'opening' | 'closing';
  readonly body: string;
  readonly readAt: number;
}

interface AgreedRow {
  readonly name: string;
  readonly organisation: string;
  readonly agreedAt: number;
}

/**
 * Writes what was read aloud at this meeting, with the times, and who agreed to secrecy (features C12, C17).
 * @throws CallFailure `validation` when nothing was read, `forbidden` for a case without a basis or a possible BSN
 */
export async function exportScripts(meetingId: string, task: TaskContext): Promise<SavedFile | null> {
  const { meeting, bytes } = task.read((context) => {
    const meeting = meetingOf(context.reader, meetingId);
    const document = scriptsDocument(context, meetingId);
    refuseBsn(document);
    return { meeting, bytes: documentBytes(context, document, meeting.type) };
  });
  return letLeave(
    task,
    {
      kind: 'scripts',
      fileName: fileNameOf(meeting.date, minutesText.fileNames.scripts, null, 'docx'),
      bytes,
      meetingId,
      discussionId: null,
      caseId: null,
      recipient: words.recipient,
    },
    () => undefined,
  );
}

function scriptsDocument(context: QueryContext, meetingId: string): DocumentModel {
  const { reader } = context;
  const meeting = meetingOf(reader, meetingId);
  const readings = reader.all<ReadingRow>(statements.readings, [meetingId]);
  if (readings.length === 0) throw new CallFailure('validation', words.nothingRead);
  const named = reader
    .all<{ caseId: string; number: string }>(statements.caseNumbers, [meetingId])
    .filter(({ number }) => readings.some(({ body }) => body.includes(number)));
  refuseWithoutBasis(context, meetingId, new Set(named.map(({ caseId }) => caseId)));
  const mask = meetingMask(reader, meetingId);
  const agreed = reader.all<AgreedRow>(statements.agreed, [meetingId]);
  const blocks: Block[] = readings.flatMap(({ kind, body, readAt }) => [
    heading(1, words[kind]),
    paragraph(words.readAt(timeOf(readAt)), 'note'),
    ...mask(body)
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => paragraph(text)),
  ]);
  return settleDocument({
    title: words.title,
    subject: `${mask(meeting.title)}, ${formatLongDate(meeting.date)}`,
    kind: 'runningSheet',
    organisation: context.setting('organisationName', ''),
    confidentiality: minutesDocumentText.confidential,
    versionLabel: '',
    language: 'nl-NL',
    blocks: [
      ...blocks,
      ...(agreed.length === 0
        ? []
        : [
            heading(1, words.agreed),
            ...agreed.map(({ name, organisation, agreedAt }) =>
              paragraph(words.agreedLine(name, organisation, timeOf(agreedAt))),
            ),
          ]),
    ],
  });
}
