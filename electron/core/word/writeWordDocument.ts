import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { firstHouseStyle, type HouseStyle } from '../../../shared/model/lists/houseStyles.ts';
import type { WordMedia } from './wordFaces.ts';
import { wordLookOf } from './wordLook.ts';
import { picturesOf } from './wordPicture.ts';
import { documentXml } from './wordBody.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  documentRelationsXml,
  fontTableXml,
  footerXml,
  headerXml,
  numberingXml,
  packageRelationsXml,
  settingsXml,
} from './wordParts.ts';
import { stylesXml } from './wordStyles.ts';
import { writeZip } from './zipWriter.ts';

/**
 * The .docx of a model: the same model always gives the same bytes. The file has no author, no dates, no revisions and
 * no hidden text (M12), real styles, header rows, language and title (M13). Any text is accepted; nothing is thrown.
 * @param style the look of the organisation; whatever leaves a case file gives that of its settings
 * @param ending XML of more blocks at the end, such as the table of a form
 * @param media photos that the ending shows
 */
export function wordDocumentBytes(
  model: DocumentModel,
  style: HouseStyle = firstHouseStyle,
  ending = '',
  media: readonly WordMedia[] = [],
): Uint8Array {
  const look = wordLookOf(style);
  const settled = settleDocument(model);
  const pictures = picturesOf(settled);
  return writeZip([
    { path: '[Content_Types].xml', content: contentTypesXml(endingsOf(media)) },
    { path: '_rels/.rels', content: packageRelationsXml() },
    { path: 'word/document.xml', content: documentXml(settled, ending) },
    { path: 'word/_rels/document.xml.rels', content: documentRelationsXml(pictures.length, media) },
    { path: 'word/styles.xml', content: stylesXml(settled.language, look) },
    { path: 'word/settings.xml', content: settingsXml(settled.language) },
    { path: 'word/numbering.xml', content: numberingXml() },
    { path: 'word/fontTable.xml', content: fontTableXml(look) },
    { path: 'word/header1.xml', content: headerXml(settled) },
    { path: 'word/footer1.xml', content: footerXml(settled) },
    { path: 'docProps/core.xml', content: corePropertiesXml(settled) },
    { path: 'docProps/app.xml', content: appPropertiesXml() },
    ...pictures,
    ...media.map(({ part }) => part),
  ]);
}

function endingsOf(media: readonly WordMedia[]): readonly string[] {
  return [...new Set(media.map(({ target }) => target.slice(target.lastIndexOf('.') + 1)))];
}

/** As `wordDocumentBytes`, for callers that do not run inside the synchronous core. */
export function writeWordDocument(model: DocumentModel): Promise<Uint8Array> {
  return Promise.resolve(wordDocumentBytes(model));
}
