/** A calendar inside a mail, its transport encoding undone. */
export interface CalendarPart {
  readonly bytes: Uint8Array;
  /** As the mail says it (`method=REPLY`), in capitals; empty when it does not. */
  readonly method: string;
}

export interface MailParts {
  readonly calendars: readonly CalendarPart[];
  /** The answer is packed in Outlook's own way (`winmail.dat`), which nothing but Outlook reads. */
  readonly isPackedByOutlook: boolean;
}

/** Mails in mails in mails: no answer lies deeper than this. */
const deepest = 8;
const mostParts = 500;
/** Signs of the fields at the top that are looked at. */
const longestHead = 100_000;
/** Signs of a body whose transport encoding is taken off. */
const longestBody = 4_000_000;

/**
 * The calendars in a mail (RFC 2045, 2046): in the message itself, in any part of it, attached as .ics, or in a mail that
 * was forwarded as a whole. Null when the bytes are no mail. Never throws.
 */
export function readMailParts(bytes: Uint8Array): MailParts | null {
  // One sign per byte, so that the parts come out as they went in, whatever their own encoding is.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .replace(/^\s+/u, '')
    .replace(/^From [^\r\n]*\r?\n/u, '');
  const head = headOf(text);
  const isMail = ['from', 'mime-version', 'received', 'message-id', 'content-type'].some((name) =>
    head.fields.has(name),
  );
  if (!isMail) return null;
  const found: { calendars: CalendarPart[]; isPackedByOutlook: boolean; parts: number } = {
    calendars: [],
    isPackedByOutlook: false,
    parts: 0,
  };
  walk(text, 0, found);
  return found;
}

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The fields at the top, in lower case by name, folded lines joined; of a field that stands twice the first counts. */
function headOf(text: string): Head {
  const end = /\r?\n\r?\n/u.exec(text);
  const top = text.slice(0, Math.min(end?.index ?? text.length, longestHead));
  const fields = new Map<string, string>();
  for (const line of top.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name = '', value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/su.exec(line) ?? [];
    // A line that is no field ends the head: then this is no mail.
    if (name === '') break;
    const known = name.toLowerCase();
    if (!fields.has(known)) fields.set(known, value.trim());
  }
  return { fields, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function walk(
  text: string,
  depth: number,
  found: { calendars: CalendarPart[]; isPackedByOutlook: boolean; parts: number },
): void {
  found.parts += 1;
  if (depth > deepest || found.parts > mostParts) return;
  const { fields, body } = headOf(text);
  const type = parametersOf(fields.get('content-type') ?? 'text/plain');
  const disposition = parametersOf(fields.get('content-disposition') ?? '');
  const fileName = (disposition.get('filename') ?? type.get('name') ?? '').toLowerCase();
  const kind = (type.get('') ?? '').toLowerCase();
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  const boundary = type.get('boundary') ?? '';
  if (kind.startsWith('multipart/') && boundary !== '') {
    for (const part of partsBetween(body, boundary)) walk(part, depth + 1, found);
  } else if (kind === 'message/rfc822') {
    walk(decodedBody(body, encoding), depth + 1, found);
  } else if (kind === 'text/calendar' || kind === 'application/ics' || fileName.endsWith('.ics')) {
    found.calendars.push({
      bytes: Buffer.from(decodedBody(body, encoding), 'latin1'),
      method: (type.get('method') ?? '').toUpperCase(),
    });
  } else if (kind.endsWith('ms-tnef') || fileName === 'winmail.dat') {
    found.isPackedByOutlook = true;
  }
}

/** The value of a field under '', its parameters by name; quotes taken off. */
function parametersOf(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  const first = /^[^;]*/u.exec(value)?.[0] ?? '';
  parameters.set('', first.trim());
  for (const [, name = '', quoted, plain = ''] of value
    .slice(first.length)
    .matchAll(/;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/gu)) {
    const known = name.toLowerCase();
    if (!parameters.has(known)) parameters.set(known, quoted?.replaceAll(/\\(.)/gu, '$1') ?? plain.trim());
  }
  return parameters;
}

/** What stands between the lines of a boundary; the last part of a mail that was cut off counts too. */
function partsBetween(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let lines: string[] | null = null;
  for (const line of body.split(/\r?\n/u)) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}` || mark === `--${boundary}--`) {
      if (lines !== null) parts.push(lines.join('\r\n'));
      if (mark.endsWith(`${boundary}--`)) return parts;
      lines = [];
    } else lines?.push(line);
  }
  if (lines !== null) parts.push(lines.join('\r\n'));
  return parts;
}

function decodedBody(body: string, encoding: string): string {
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return body;
  // What is far too long is left as it is: whoever reads it says that it is too large.
  if (body.length > longestBody) return body;
  if (encoding === 'base64')
    return Buffer.from(body.replaceAll(/[^A-Za-z0-9+/=]/gu, ''), 'base64').toString('latin1');
  return body
    .split(/\r?\n/u)
    .map((line) => line.trimEnd())
    .join('\r\n')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
