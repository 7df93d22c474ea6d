import { attributeOf, readXml } from '../xmlReader.ts';
import { escapeXml, XML_DECLARATION } from '../xmlText.ts';

/** An element as written: `raw` is its opening tag without brackets, with every attribute in its own order. */
export type XmlElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly namespace: string;
  raw: string;
  children: XmlNode[];
};
/** `isFilled`: what we put in ourselves; words in it are never read as a placeholder. */
export type XmlText = { readonly kind: 'text'; text: string; readonly isFilled: boolean };
/** XML of our own making, already written out. */
export type XmlWritten = { readonly kind: 'written'; readonly xml: string };
/** A placeholder that was found: `sign` is '' for a value or a block, '#' opens a list, '/' closes it. */
export type XmlPlaceholder = {
  readonly kind: 'placeholder';
  readonly sign: '' | '#' | '/';
  readonly name: string;
};
export type XmlNode = XmlElement | XmlText | XmlWritten | XmlPlaceholder;

/** Reads a part so that it can be changed and written back. Comments are left out. Throws `WordFileError`. */
export function readXmlTree(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { kind: 'element', name: '', namespace: '', raw: '', children: [] };
  const open: XmlElement[] = [root];
  readXml(bytes, {
    open: (name, namespace, _attribute, raw) => {
      const element: XmlElement = { kind: 'element', name, namespace, raw, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      open.at(-1)?.children.push({ kind: 'text', text, isFilled: false });
    },
  });
  return root.children.find(isElement) ?? root;
}

export function writeXmlTree(root: XmlElement): string {
  return XML_DECLARATION + nodeXml(root);
}

export function isElement(node: XmlNode): node is XmlElement {
  return node.kind === 'element';
}

/** The value of an attribute, whatever the prefix of its name. */
export function attribute(element: XmlElement, localName: string): string | undefined {
  return attributeOf(element.raw, localName);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => isElement(child) && child.name === name);
}

/** Every element under this one, in document order, itself left out. */
export function* elementsUnder(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsUnder(child);
  }
}

/** Replaces the children of every element from the leaves up; `change` gives what comes in place of a child. */
export function rewriteUnder(element: XmlElement, change: (child: XmlElement) => readonly XmlNode[]): void {
  const children: XmlNode[] = [];
  for (const child of element.children) {
    if (!isElement(child)) {
      children.push(child);
      continue;
    }
    rewriteUnder(child, change);
    children.push(...change(child));
  }
  element.children = children;
}

export function cloneNode(node: XmlNode): XmlNode {
  return isElement(node) ? { ...node, children: node.children.map(cloneNode) } : { ...node };
}

function nodeXml(node: XmlNode): string {
  switch (node.kind) {
    case 'text':
      return escapeXml(node.text);
    case 'written':
      return node.xml;
    case 'placeholder':
      throw new Error('A placeholder was left');
    case 'element': {
      if (node.children.length === 0) return `<${node.raw}/>`;
      const tag = /^\S+/u.exec(node.raw)?.[0] ?? '';
      return `<${node.raw}>${node.children.map(nodeXml).join('')}</${tag}>`;
    }
  }
}
