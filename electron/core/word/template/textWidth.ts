import { pageSize } from '../pageSize.ts';
import { attribute, childNamed, elementsUnder, type XmlElement } from './xmlTree.ts';

/** Space left and right of the text in a cell, in twips: Word's own default. */
const CELL_EDGES = 216;
const NARROWEST = 1200;

/** Twips that a table may take at a place: the cell it stands in, else the page. */
export function widthAt(
  path: readonly XmlElement[],
  pageWidth: (path: readonly XmlElement[]) => number,
): number {
  const cell = path.findLast(({ name }) => name === 'tc');
  const properties = cell === undefined ? undefined : childNamed(cell, 'tcPr');
  const width = properties === undefined ? undefined : childNamed(properties, 'tcW');
  if (width !== undefined && attribute(width, 'type') === 'dxa') {
    return Math.max(NARROWEST, Number(attribute(width, 'w') ?? 0) - CELL_EDGES);
  }
  return pageWidth(path);
}

/** The width of the text of the section that a place in the body belongs to: the next section mark says it. */
export function sectionWidths(document: XmlElement): (path: readonly XmlElement[]) => number {
  const body = childNamed(document, 'body');
  return (path) => {
    const at = body === undefined ? -1 : path.indexOf(body);
    const child = path[at + 1];
    const from = body === undefined || child === undefined ? 0 : Math.max(0, body.children.indexOf(child));
    for (const node of body?.children.slice(from) ?? []) {
      if (node.kind !== 'element') continue;
      const section =
        node.name === 'sectPr' ? node : [...elementsUnder(node)].find(({ name }) => name === 'sectPr');
      if (section !== undefined) return widthOf(section);
    }
    return pageSize.textWidth;
  };
}

function widthOf(section: XmlElement): number {
  const size = childNamed(section, 'pgSz');
  const margins = childNamed(section, 'pgMar');
  const columns = childNamed(section, 'cols');
  if (size === undefined) return pageSize.textWidth;
  const number = (element: XmlElement | undefined, name: string): number =>
    Number((element && attribute(element, name)) ?? 0) || 0;
  const text = number(size, 'w') - number(margins, 'left') - number(margins, 'right');
  const count = Math.max(1, number(columns, 'num'));
  const one = (text - (count - 1) * (number(columns, 'space') || 708)) / count;
  return Math.max(NARROWEST, Math.round(one));
}
