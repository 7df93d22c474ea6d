import { wordText } from '../../text/nl/word.ts';
import type { DocumentModel } from './documentModel.ts';

/** Name cards are cut or folded: they have no title on the page, no header and no footer. */
export function hasPageEdges({ kind }: DocumentModel): boolean {
  return kind !== 'nameCards';
}

/** Header of every page: organisation · confidentiality · for whom. */
export function headerLine(model: DocumentModel): string {
  const recipient = model.recipient ? wordText.forRecipient(model.recipient) : '';
  return joined([model.organisation, model.confidentiality, recipient]);
}

/** Line under the title: subject · version. */
export function subtitleLine(model: DocumentModel): string {
  return joined([model.subject ?? '', model.versionLabel]);
}

/** Left half of the footer of every page; the page number stands on the right. */
export function footerLine(model: DocumentModel): string {
  return joined([model.title, model.versionLabel]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(wordText.separator);
}
