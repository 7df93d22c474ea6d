import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { mapTieKinds, mapTieQualities } from '../../../shared/model/lists/mapTies.ts';
import { networkDrawing } from '../../../shared/model/networkDrawing.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import type { CaseMap } from './caseMap.ts';

const words = mapText.document;

/** The map as a document: the picture, and the same in a table. Every typed text goes through `mask` (names become initials). */
export function mapDocument(
  map: CaseMap,
  edition: Readonly<{ number: string; organisation: string; today: string; mask: (text: string) => string }>,
): DocumentModel {
  const { mask } = edition;
  const nodes = map.nodes.map((node) => ({ ...node, label: mask(node.label) }));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const rows = map.ties.map((tie) => [
    labels.get(tie.fromNodeId) ?? '',
    labels.get(tie.toNodeId) ?? '',
    labelOf(mapTieKinds, tie.kind),
    labelOf(mapTieQualities, tie.quality),
    mask(tie.note),
  ]);
  const columns = (headers: readonly string[], widths: readonly number[]) =>
    headers.map((header, index) => ({ header, widthPercent: widths[index] ?? 20 }));
  return {
    title: words.title(edition.number),
    kind: 'letter',
    organisation: edition.organisation === '' ? words.organisation : edition.organisation,
    confidentiality: words.confidential,
    versionLabel: words.version(formatDateWithoutWeekday(edition.today)),
    language: 'nl-NL',
    blocks: [
      paragraph(words.note, 'note'),
      heading(1, words.picture),
      {
        type: 'picture',
        alt: words.alt(rows.map(([from, to, kind, quality]) => `${from} en ${to}: ${kind}, ${quality}`)),
        drawing: networkDrawing(nodes, map.ties),
      },
      heading(1, words.table),
      table(columns(words.columns, [22, 24, 16, 17, 21]), rows, {
        rowHeaders: true,
        emptyText: words.nobody,
      }),
      heading(1, words.people),
      table(
        columns(words.nodeColumns, [30, 30, 40]),
        nodes.map((node) => [
          node.label,
          node.isSubject
            ? mapText.subject
            : node.kind === 'person' && node.role !== null
              ? labelOf(casePersonRoles, node.role)
              : node.kind === 'organisation'
                ? mapText.organisation
                : mapText.other,
          mask(node.note),
        ]),
        { rowHeaders: true },
      ),
    ],
  };
}
