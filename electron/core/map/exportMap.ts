import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import { caseNameMask } from '../minutes/caseNameMask.ts';
import { fileNameOf, letLeave, refuseBsn } from '../minutes/exportFile.ts';
import { documentBytes } from '../minutes/houseStyle.ts';
import type { SavedFile } from '../ports.ts';
import { caseMap } from './caseMap.ts';
import { mapDocument } from './mapDocument.ts';

/**
 * Writes the map as a Word file: picture and table.
 * @throws CallFailure `validation` while nobody is on it, `forbidden` without a basis that carries it or with a possible BSN
 */
export async function exportMap(caseId: string, task: TaskContext): Promise<SavedFile | null> {
  const { bytes, number, today } = task.read((context) => {
    const { reader } = context;
    const header = caseHeader(reader, caseId);
    const map = caseMap(reader, caseId);
    if (map.nodes.length === 0) throw new CallFailure('validation', mapText.refusals.empty);
    const [stop] = basisStopsOf(exportBasis(reader, caseId));
    if (stop !== undefined) throw new CallFailure('forbidden', minutesCheckText.basisStops[stop].advice);
    const made = settleDocument(
      mapDocument(map, {
        number: header.number,
        organisation: context.setting('organisationName', ''),
        today: context.today,
        mask: caseNameMask(reader, caseId),
      }),
    );
    refuseBsn(made);
    return { bytes: documentBytes(context, made, ''), number: header.number, today: context.today };
  });
  return letLeave(
    task,
    {
      kind: 'networkMap',
      fileName: fileNameOf(today, mapText.document.fileName, number, 'docx'),
      bytes,
      meetingId: null,
      discussionId: null,
      caseId,
      recipient: mapText.document.recipient,
    },
    () => undefined,
  );
}
