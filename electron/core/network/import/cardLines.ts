/** One property of a card, its value still encoded; `parameters` have upper-case names, a bare 2.1 parameter has name ''. */
export type CardProperty = {
  line: number;
  name: string;
  parameters: readonly { name: string; value: string }[];
  value: string;
};

/** The lines of one card between BEGIN and END. */
export type CardText = { line: number; lines: readonly { line: number; text: string }[]; closed: boolean };

/** Text between cards that belongs to none. */
export type StrayText = { line: number; text: string };

const beginLine = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const endLine = /^\s*END\s*:\s*VCARD\s*$/i;

/**
 * Cuts a file into cards. A BEGIN inside a card means that the card before it was never closed, so that one broken card
 * does not take the next with it; only after an empty `AGENT:` (2.1) it opens a card inside the card, which is passed over.
 */
export function cutCards(text: string): { cards: CardText[]; stray: StrayText[] } {
  const cards: CardText[] = [];
  const stray: StrayText[] = [];
  let open: { line: number; lines: { line: number; text: string }[] } | null = null;
  let agentDepth = 0;
  let strayRun = false;
  for (const [index, lineText] of text.split('\n').entries()) {
    const line = index + 1;
    if (open === null) {
      const begins = beginLine.test(lineText);
      if (begins) open = { line, lines: [] };
      else if (lineText.trim() !== '' && !strayRun) stray.push({ line, text: lineText });
      strayRun = !begins && (strayRun || lineText.trim() !== '');
    } else if (agentDepth > 0) {
      if (beginLine.test(lineText)) agentDepth += 1;
      else if (endLine.test(lineText)) agentDepth -= 1;
    } else if (beginLine.test(lineText)) {
      const lastText = open.lines.findLast((entry) => entry.text.trim() !== '')?.text ?? '';
      if (/^(?:[\w-]+\.)?AGENT[^:]*:\s*$/i.test(lastText)) {
        agentDepth = 1;
      } else {
        cards.push({ ...open, closed: false });
        open = { line, lines: [] };
      }
    } else if (endLine.test(lineText)) {
      cards.push({ ...open, closed: true });
      open = null;
      strayRun = false;
    } else {
      open.lines.push({ line, text: lineText });
    }
  }
  if (open !== null) cards.push({ ...open, closed: false });
  return { cards, stray };
}

/**
 * Joins folded lines and cuts each into name, parameters and value. Besides the folding of the standards (a line that
 * starts with a space or tab goes on with the line before it) it knows the soft line break of quoted-printable and the
 * unindented base64 of old phones.
 *
 * @returns the properties, and the lines that are no property
 */
export function readProperties(card: CardText): { properties: CardProperty[]; unreadable: StrayText[] } {
  const properties: CardProperty[] = [];
  const unreadable: StrayText[] = [];
  const { lines } = card;
  // Only 2.1 folds at a space that belongs to the text; later versions put in a space of their own.
  const keepsFoldSpace = lines.some(({ text }) => /^\s*VERSION\s*:\s*2\.1\s*$/i.test(text.slice(0, 100)));
  let index = 0;
  while (index < lines.length) {
    const first = lines[index];
    if (first === undefined) break;
    index += 1;
    if (first.text.trim() === '') continue;
    const parts = [first.text];
    const head = first.text.slice(0, 1000).toUpperCase();
    const quotedPrintable = /[;=]QUOTED-PRINTABLE[;:]/.test(head);
    const base64 = /[;=](?:BASE64|B)[;:]/.test(head);
    for (let next = lines[index]; next !== undefined; next = lines[index]) {
      const last = parts.at(-1) ?? '';
      if (quotedPrintable && /=[ \t]*$/.test(last)) {
        parts[parts.length - 1] = last.replace(/=[ \t]*$/, '');
        parts.push(next.text);
      } else if (/^[ \t]/.test(next.text)) {
        parts.push(next.text.slice(keepsFoldSpace && !base64 ? 0 : 1));
      } else if (base64 && /^[A-Za-z0-9+/]+={0,2}[ \t]*$/.test(next.text)) {
        parts.push(next.text);
      } else {
        break;
      }
      index += 1;
    }
    const property = cutProperty(first.line, parts.join(''));
    if (property === null) unreadable.push({ line: first.line, text: first.text });
    else properties.push(property);
  }
  return { properties, unreadable };
}

/** The values of a parameter, split at commas and in capitals; bare 2.1 parameters (`TEL;WORK`) count as TYPE. */
export function parameterValues(property: CardProperty, name: string): string[] {
  return property.parameters
    .filter((parameter) => parameter.name === name || (name === 'TYPE' && parameter.name === ''))
    .flatMap((parameter) => parameter.value.toUpperCase().split(','))
    .map((value) => value.trim());
}

function cutProperty(line: number, text: string): CardProperty | null {
  const colon = colonOutsideQuotes(text);
  if (colon < 1) return null;
  const [nameWithGroup = '', ...parameterTexts] = cutOutsideQuotes(text.slice(0, colon), ';');
  const name = nameWithGroup
    .slice(nameWithGroup.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]+$/.test(name)) return null;
  const parameters = parameterTexts.map((parameter) => {
    const equals = parameter.indexOf('=');
    const value = parameter.slice(equals + 1).replaceAll('"', '');
    return { name: equals < 0 ? '' : parameter.slice(0, equals).trim().toUpperCase(), value: value.trim() };
  });
  return { line, name, parameters, value: text.slice(colon + 1) };
}

/** A quote that is never closed counts as a plain sign: 2.1 has no quoted parameters. */
function colonOutsideQuotes(text: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    else if (sign === ':' && !quoted) return index;
  }
  return text.indexOf(':');
}

function cutOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    else if (text[index] === separator && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
