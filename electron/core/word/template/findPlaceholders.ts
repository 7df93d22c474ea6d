import {
  cloneNode,
  isElement,
  rewriteUnder,
  type XmlElement,
  type XmlNode,
  type XmlPlaceholder,
  type XmlText,
} from './xmlTree.ts';

/** A text of a run, and where its words stand in the paragraph. */
interface Leaf {
  readonly holder: XmlElement;
  readonly run: XmlElement;
  text: string;
  readonly start: number;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu;
/** Soft hyphens, zero-width characters and joiners that a word processor strews in between. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * Gathers each `{{…}}` of a part into one node of its own, also where the word processor split it over runs: what stood
 * in later runs goes to the first, with the look of the first.
 * @returns the words around braces that make no placeholder, such as `{{naam`
 */
export function gatherPlaceholders(part: XmlElement): string[] {
  const broken: string[] = [];
  visit(part);
  return broken;

  function visit(element: XmlElement): void {
    if (element.name === 'p') gatherIn(element, broken);
    for (const child of element.children) if (isElement(child)) visit(child);
  }
}

/** The name as it is compared: small letters, composed, no blanks. `{{ Overleg.Datum }}` is `overleg.datum`. */
export function placeholderName(written: string): string {
  return written.replaceAll(UNSEEN, '').replaceAll(/\s+/gu, '').normalize('NFC').toLowerCase();
}

function gatherIn(paragraph: XmlElement, broken: string[]): void {
  const leaves = leavesOf(paragraph);
  const whole = leaves.map(({ text }) => text).join('');
  if (!whole.includes('{{') && !whole.includes('}}')) return;
  const matches = [...whole.matchAll(PLACEHOLDER)];
  const rest = whole.replaceAll(PLACEHOLDER, '');
  const brace = /\{\{|\}\}/u.exec(rest);
  if (brace !== null) broken.push(rest.slice(Math.max(0, brace.index - 20), brace.index + 40).trim());
  const pieces = new Map<Leaf, XmlNode[]>(leaves.map((leaf) => [leaf, []]));
  let at = 0;
  const keep = (from: number, to: number): void => {
    for (const leaf of leaves) {
      const text = leaf.text.slice(Math.max(0, from - leaf.start), Math.max(0, to - leaf.start));
      if (text !== '') pieces.get(leaf)?.push(textOf(text));
    }
  };
  for (const match of matches) {
    keep(at, match.index);
    at = match.index + match[0].length;
    const first = leaves.findLast((leaf) => leaf.start <= match.index);
    if (first !== undefined) pieces.get(first)?.push(placeholderOf(match[1] ?? ''));
  }
  keep(at, whole.length);
  for (const [leaf, nodes] of pieces) putBack(leaf, nodes);
  rewriteUnder(paragraph, (child) => (child.name === 'r' ? partedRun(child) : [child]));
}

/** Text of this paragraph itself: not of a paragraph in a text box inside it. */
function leavesOf(paragraph: XmlElement): Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  const visit = (element: XmlElement, run: XmlElement | undefined): void => {
    for (const child of element.children) {
      if (!isElement(child) || child.name === 'p') continue;
      if (child.name === 't' && run !== undefined) {
        const text = child.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
        leaves.push({ holder: child, run, text, start });
        start += text.length;
      } else if (run !== undefined && ['tab', 'br', 'cr'].includes(child.name)) {
        // Counts as a blank, so that words on both sides of it are not read as one.
        start += 0;
        leaves.push({ holder: child, run, text: '\n', start });
        start += 1;
      } else visit(child, child.name === 'r' ? child : run);
    }
  };
  visit(paragraph, undefined);
  return leaves;
}

/** A text holds words only, so a placeholder stands beside it in the run. */
function putBack({ holder, run }: Leaf, nodes: readonly XmlNode[]): void {
  if (holder.name !== 't') return;
  const parts = nodes.map((node): XmlNode =>
    node.kind === 'text' ? { ...holder, raw: preserving(holder.raw), children: [node] } : node,
  );
  const index = run.children.indexOf(holder);
  if (index >= 0) run.children.splice(index, 1, ...parts);
}

/** The end of a list in a run of its own: what stands before it in the same run is not repeated. */
function partedRun(run: XmlElement): readonly XmlElement[] {
  if (!run.children.some((child) => child.kind === 'placeholder' && child.sign !== '')) return [run];
  const properties = run.children.filter((child) => isElement(child) && child.name === 'rPr');
  const content = run.children.filter((child) => !properties.includes(child));
  return content.map((child) => ({ ...run, children: [...properties.map(cloneNode), child] }));
}

function preserving(raw: string): string {
  return raw.includes('xml:space') ? raw : `${raw} xml:space="preserve"`;
}

function textOf(text: string): XmlText {
  return { kind: 'text', text, isFilled: false };
}

function placeholderOf(written: string): XmlPlaceholder {
  const name = placeholderName(written);
  const sign = name.startsWith('#') ? '#' : name.startsWith('/') ? '/' : '';
  return { kind: 'placeholder', sign, name: name.slice(sign.length) };
}
