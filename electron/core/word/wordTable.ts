import type { Runs, Table } from '../../../shared/model/document/documentModel.ts';
import { wordText } from '../../../shared/text/nl/word.ts';
import { pageSize } from './pageSize.ts';
import { readsFromRight, runsXml } from './wordRuns.ts';
import { escapeXml } from './xmlText.ts';

/**
 * A settled table. Widths are fixed, so that a word without spaces wraps inside its column instead of pushing the others
 * off the page; the header row repeats on each page; a row stays on one page where it fits.
 * @param textWidth twips that the table may take
 */
export function tableXml(table: Table, textWidth: number = pageSize.textWidth): string {
  const widths = columnWidths(table, textWidth);
  const cells = widths.map((width) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`);
  const headers = table.columns.map((column) => column.header);
  const headerCells = headers
    .map((text, index) => `${cells[index]}${paragraphXml('TableHeading', [{ text }], true)}</w:tc>`)
    .join('');
  let rows = '';
  for (const row of table.rows) {
    rows += '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
    row.forEach((cell, index) => {
      const style = table.rowHeaders && index === 0 ? 'TableHeading' : 'TableText';
      rows += `${cells[index]}${paragraphXml(style, cell, false)}</w:tc>`;
    });
    rows += '</w:tr>';
  }
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${propertiesXml(table, headers, textWidth)}<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headerCells}</w:tr>${rows}</w:tbl>`;
}

function propertiesXml(table: Table, headers: readonly string[], textWidth: number): string {
  const firstColumn = table.rowHeaders ? 1 : 0;
  // Bits of the look: 0020 first row, 0080 first column, 0200 and 0400 no bands (ISO/IEC 29500-1 17.4.55).
  const look = table.rowHeaders ? '06A0' : '0620';
  const name = table.caption === undefined ? '' : `<w:tblCaption w:val="${escapeXml(table.caption)}"/>`;
  const description = escapeXml(wordText.tableDescription(headers));
  return `<w:tblPr><w:tblStyle w:val="MeetingTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${look}" w:firstRow="1" w:lastRow="0" w:firstColumn="${firstColumn}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${name}<w:tblDescription w:val="${description}"/></w:tblPr>`;
}

function paragraphXml(style: string, runs: Runs, keepNext: boolean): string {
  const next = keepNext ? '<w:keepNext/>' : '';
  const bidi = readsFromRight(runs) ? '<w:bidi/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${next}${bidi}</w:pPr>${runsXml(runs)}</w:p>`;
}

/** Whole twips that add up to the width of the text. */
function columnWidths(table: Table, textWidth: number): readonly number[] {
  let start = 0;
  let share = 0;
  return table.columns.map((column) => {
    share += column.widthPercent;
    const end = Math.round((share / 100) * textWidth);
    const width = end - start;
    start = end;
    return width;
  });
}
