import type { DocumentModel, Picture } from '../../../shared/model/document/documentModel.ts';
import { emfPicture } from './emfPicture.ts';
import { pageSize } from './pageSize.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE } from './xmlText.ts';
import type { ZipPart } from './zipWriter.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** English Metric Units in one twentieth of a point. */
const EMU_PER_TWIP = 635;

/** Where the bytes of a picture stand in the archive, from `word/`. @param number from 1 */
export const pictureTarget = (number: number): string => `media/picture${number}.emf`;
export const pictureRelation = (number: number): string => `rIdPicture${number}`;

/** The pictures of a settled model, in the order of the body. */
export function picturesOf(model: DocumentModel): ZipPart[] {
  return model.blocks
    .filter((block): block is Picture => block.type === 'picture')
    .map(({ drawing }, index) => ({
      path: `word/${pictureTarget(index + 1)}`,
      content: emfPicture(drawing),
    }));
}

/**
 * `w:drawing` in the line, as wide as the text, with its words for those who do not see it.
 * @param textWidth twips that it may take
 */
export function pictureXml(
  { alt, drawing }: Picture,
  number: number,
  relation: string = pictureRelation(number),
  textWidth: number = pageSize.textWidth,
): string {
  const width = textWidth * EMU_PER_TWIP;
  const height = Math.round((width * drawing.height) / drawing.width);
  const name = `<wp:docPr id="${number}" name="Picture ${number}" descr="${escapeXml(alt)}"/>`;
  const size = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  const properties = `<pic:spPr>${size}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const fill = `<pic:blipFill><a:blip xmlns:r="${RELATIONSHIP_NAMESPACE}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const names = `<pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr>`;
  const picture = `<pic:pic xmlns:pic="${DRAWING}/picture">${names}${fill}${properties}</pic:pic>`;
  const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic>`;
  return `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>${name}${graphic}</wp:inline></w:drawing>`;
}
