import type { Run, Runs } from '../../../shared/model/document/documentModel.ts';
import { escapeXml } from './xmlText.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
// A right-to-left word with the spaces and digits between it and the next one, so that a sentence stays one piece.
const RIGHT_TO_LEFT_PIECE =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\d.,!?:;()-]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/g;
const FIRST_LETTER = /\p{L}/u;

/** The runs of one paragraph as `w:r` elements; tabs and line breaks become their own elements. */
export function runsXml(runs: Runs): string {
  let xml = '';
  for (const run of runs) xml += runXml(run);
  return xml;
}

/** Whether a paragraph starts in Arabic, Hebrew or a related script and so reads from the right. */
export function readsFromRight(runs: Runs): boolean {
  for (const run of runs) {
    const letter = FIRST_LETTER.exec(run.text);
    if (letter) return RIGHT_TO_LEFT.test(letter[0]);
  }
  return false;
}

function runXml(run: Run): string {
  const style =
    run.emphasis === undefined
      ? ''
      : `<w:rStyle w:val="${run.emphasis === 'strong' ? 'Strong' : 'Emphasis'}"/>`;
  if (!RIGHT_TO_LEFT.test(run.text)) return pieceXml(run.text, style);
  let xml = '';
  let end = 0;
  for (const match of run.text.matchAll(RIGHT_TO_LEFT_PIECE)) {
    xml += pieceXml(run.text.slice(end, match.index), style) + pieceXml(match[0], `${style}<w:rtl/>`);
    end = match.index + match[0].length;
  }
  return xml + pieceXml(run.text.slice(end), style);
}

function pieceXml(text: string, properties: string): string {
  if (text === '') return '';
  const opening = properties === '' ? '<w:r>' : `<w:r><w:rPr>${properties}</w:rPr>`;
  const content = textXml(text);
  return `${opening}${content}</w:r>`;
}

function textXml(text: string): string {
  if (!/[\t\n]/.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  let xml = '';
  for (const piece of text.split(/([\t\n])/)) {
    if (piece === '\t') xml += '<w:tab/>';
    else if (piece === '\n') xml += '<w:br/>';
    else if (piece !== '') xml += `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  }
  return xml;
}
