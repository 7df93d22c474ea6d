import { octetsOfText, quotedPrintable } from './quotedPrintable.ts';

/** A file that goes with a draft; text only, such as a calendar file. */
export type DraftAttachment = Readonly<{
  /** Plain letters, digits, dots and hyphens. */
  name: string;
  mediaType: string;
  content: string;
}>;

export type EmailDraft = Readonly<{
  /** Null: whoever sends it chooses the receiver. */
  to: string | null;
  subject: string;
  body: string;
  attachments: readonly DraftAttachment[];
  /** UTC milliseconds. */
  writtenAt: number;
}>;

const longestEncodedWord = 75;
const addressShape = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:".()[\]\\]+(?:\.[^\s@<>,;:".()[\]\\]+)+$/u;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The marker between parts: encoded parts never hold `=_`, so no text can end a part. */
const boundary = '=_casustafel_part_=';

/** True when a draft can be made for this address; others are left for the person to choose. */
export function isMailAddress(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- an address with a sign outside ASCII needs another protocol
  return address.length <= 254 && /^[\u0021-\u007e]+$/u.test(address) && addressShape.test(address);
}

/**
 * Writes a mail that was not sent yet (RFC 5322, RFC 2045, RFC 2047): mail programs open it as a draft because of
 * `X-Unsent`. There is no sender in it: that is whoever opens it. Only ASCII, CRLF line ends.
 * @throws RangeError for an address of another shape or a file name with other signs
 */
export function writeEmailDraft(draft: EmailDraft): string {
  if (draft.to !== null && !isMailAddress(draft.to)) throw new RangeError('Not an address');
  const headers = [
    'X-Unsent: 1',
    `Date: ${mailDate(draft.writtenAt)}`,
    ...(draft.to === null ? [] : [`To: ${draft.to}`]),
    `Subject: ${headerText(draft.subject, 'Subject: '.length)}`,
    'MIME-Version: 1.0',
    'Content-Language: nl-NL',
  ];
  const text = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(draft.body),
  ];
  const lines =
    draft.attachments.length === 0
      ? [...headers, ...text, '']
      : [
          ...headers,
          `Content-Type: multipart/mixed; boundary="${boundary}"`,
          '',
          `--${boundary}`,
          ...text,
          ...draft.attachments.flatMap(attachmentLines),
          `--${boundary}--`,
          '',
        ];
  return lines.join('\r\n');
}

function attachmentLines({ name, mediaType, content }: DraftAttachment): readonly string[] {
  if (!/^[\w.-]{1,60}$/u.test(name)) throw new RangeError('Not a plain file name');
  return [
    `--${boundary}`,
    `Content-Type: ${mediaType}; charset=utf-8; name="${name}"`,
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    quotedPrintable(content),
  ];
}

/** `Tue, 24 Nov 2026 08:30:00 +0000` (RFC 5322 §3.3). */
function mailDate(instant: number): string {
  const date = new Date(instant);
  const two = (count: number): string => String(count).padStart(2, '0');
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0000`;
}

/** A header value: as it is when it is short ASCII, else as encoded words, one per line, never half a character. */
function headerText(text: string, used: number): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (/^[ -~]*$/u.test(plain) && !plain.includes('=?') && used + plain.length <= 76) return plain;
  const words: string[] = [];
  let word = '';
  for (const sign of plain) {
    const encoded = octetsOfText(sign)
      .map((octet) => {
        const letter = String.fromCharCode(Number.parseInt(octet, 16));
        if (letter === ' ') return '_';
        return /[A-Za-z0-9!*+/-]/u.test(letter) ? letter : `=${octet}`;
      })
      .join('');
    const room = longestEncodedWord - '=?UTF-8?Q??='.length - (words.length === 0 ? used : 0);
    if (word.length + encoded.length > room) {
      words.push(word);
      word = '';
    }
    word += encoded;
  }
  return [...words, word].map((one) => `=?UTF-8?Q?${one}?=`).join('\r\n ');
}
