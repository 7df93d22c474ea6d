import { cleanText } from '../../../shared/model/document/cleanText.ts';
import type { Runs } from '../../../shared/model/document/documentModel.ts';
import { wordText } from '../../../shared/text/nl/word.ts';
import { pageSize } from './pageSize.ts';
import { runsXml } from './wordRuns.ts';
import { escapeXml, WORD_NAMESPACE } from './xmlText.ts';
import type { ZipPart } from './zipWriter.ts';

/** A small photo as it is kept; what it is was read from its bytes. */
export interface WordFace {
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A person: the face, or two letters in its place, and per column the lines beside it. */
export interface FaceRow {
  readonly face: WordFace | null;
  /** Who is on the photo, for those who do not see it. */
  readonly alt: string;
  readonly initials: string;
  readonly columns: readonly (readonly Runs[])[];
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const EMU_PER_TWIP = 635;
/** A passport photo of 1.9 by 2.4 cm at most, in twips. */
const widest = 1080;
const highest = 1360;
/** The face, then the columns: shares of the width of the text. */
const SHARES = [0.13, 0.22, 0.28, 0.37] as const;

/** Writes tables with faces into one document and keeps the parts that go with them. */
export class FaceTables {
  readonly #parts: { readonly id: string; readonly target: string; readonly part: ZipPart }[] = [];

  /** The parts for `wordDocumentBytes`. */
  get media(): readonly WordMedia[] {
    return this.#parts;
  }

  /** A table with a header row that repeats; ends in a paragraph, as a body must. @param headers of all four columns */
  tableXml(headers: readonly string[], rows: readonly FaceRow[]): string {
    const widths = SHARES.map((share) => Math.round(share * pageSize.textWidth));
    const cell = (index: number, content: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    const head = headers
      .map((text, index) => cell(index, paragraphXml('TableHeading', runsXml([{ text }]), true)))
      .join('');
    const body = rows.map((row) => {
      const face =
        row.face === null
          ? paragraphXml('TableHeading', runsXml([{ text: cleanText(row.initials) }]))
          : paragraphXml('TableText', `<w:r>${this.#faceXml(row.face, row.alt)}</w:r>`);
      const columns = row.columns.map((lines, index) =>
        cell(
          index + 1,
          lines.length === 0
            ? paragraphXml('TableText', '')
            : lines
                .map((line) =>
                  paragraphXml(
                    'TableText',
                    runsXml(line.map((run) => ({ ...run, text: cleanText(run.text) }))),
                  ),
                )
                .join(''),
        ),
      );
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(0, face)}${columns.join('')}</w:tr>`;
    });
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const look =
      '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
    return `<w:tbl><w:tblPr><w:tblStyle w:val="MeetingTable"/><w:tblW w:w="${pageSize.textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}<w:tblDescription w:val="${escapeXml(wordText.tableDescription(headers))}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl>${paragraphXml('TableEnd', '')}`;
  }

  #faceXml(face: WordFace, alt: string): string {
    const number = this.#parts.length + 1;
    const id = `rIdFace${number}`;
    const target = `media/face${number}.${face.mediaType === 'image/png' ? 'png' : 'jpeg'}`;
    this.#parts.push({ id, target, part: { path: `word/${target}`, content: face.bytes } });
    const scale = Math.min(widest / face.width, highest / face.height);
    const width = Math.round(face.width * scale) * EMU_PER_TWIP;
    const height = Math.round(face.height * scale) * EMU_PER_TWIP;
    const named = `id="${1000 + number}" name="Face ${number}"`;
    const size = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
    const picture = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>${size}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
    return `<w:drawing xmlns:w="${WORD_NAMESPACE}"><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr ${named} descr="${escapeXml(cleanText(alt))}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  }
}

/** A picture that stands in the body and the relation by which the body names it. */
export interface WordMedia {
  readonly id: string;
  /** From `word/`. */
  readonly target: string;
  readonly part: ZipPart;
}

/** A heading between tables, in the styles of the document. */
export function headingXml(level: 1 | 2, text: string): string {
  return paragraphXml(`Heading${level}`, runsXml([{ text: cleanText(text) }]));
}

/** A plain line that stays with the table under it. */
export function lineXml(text: string): string {
  return paragraphXml('Note', runsXml([{ text: cleanText(text) }]), true);
}

function paragraphXml(style: string, content: string, keepNext = false): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr>${content}</w:p>`;
}
