/** Only for tests: a calendar wrapped in a mail the way programs do, with made-up people. */

const encode = {
  base64: (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString('base64')
      .replaceAll(/(.{76})/gu, '$1\r\n'),
  'quoted-printable': (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString('latin1')
      .split('\r\n')
      .map((line) =>
        (
          line
            .replaceAll(
              /[^\t -<>-~]/gu,
              (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
            )
            .match(/(?:=[0-9A-F]{2}|.){1,70}/gu) ?? []
        ).join('=\r\n'),
      )
      .join('\r\n'),
  '8bit': (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1'),
} as const;

export interface TestMail {
  readonly calendar: Uint8Array;
  readonly encoding: keyof typeof encode;
  readonly charset?: string;
  readonly method?: string;
}

const lines = (all: readonly string[]): string => all.join('\r\n');
const head = (subject: string, type: string): string =>
  lines([
    'Received: from mail.example by mail.example; Fri, 20 Nov 2026 10:15:00 +0100',
    'From: =?utf-8?Q?Zo=C3=AB_B=C3=A4nziger?= <z@politie.example>',
    'To: Overleg <overleg@voorbeeld.test>',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    '',
  ]);

function calendarPart({ calendar, encoding, charset = 'utf-8', method = 'REPLY' }: TestMail): string {
  return lines([
    `Content-Type: text/calendar; charset="${charset}";`,
    `\tmethod=${method}; name="antwoord.ics"`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encode[encoding](calendar),
  ]);
}

/** As Exchange and Outlook send it: words and calendar are two ways to say the same. */
export function exchangeMail(mail: TestMail): Uint8Array {
  const body = lines([
    head('Geaccepteerd: Casusoverleg', 'multipart/alternative;\r\n\tboundary="_000_een=twee_"'),
    'This is a multi-part message in MIME format.',
    '--_000_een=twee_',
    'Content-Type: text/plain; charset="us-ascii"',
    '',
    'Ik kom.',
    '--_000_een=twee_',
    calendarPart(mail),
    '--_000_een=twee_--',
    '',
  ]);
  return Buffer.from(body, 'latin1');
}

/** As Google sends it: the same calendar again as an attachment, a part deeper. */
export function googleMail(mail: TestMail): Uint8Array {
  const body = lines([
    head('Accepted: Casusoverleg', 'multipart/mixed; boundary=buiten'),
    '--buiten',
    'Content-Type: multipart/alternative; boundary=binnen',
    '',
    '--binnen',
    'Content-Type: text/html; charset=UTF-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<b>Ja</b>',
    '--binnen',
    calendarPart(mail),
    '--binnen--',
    '--buiten',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    encode.base64(mail.calendar),
    '--buiten--',
    '',
  ]);
  return Buffer.from(body, 'latin1');
}

/** A mail with nothing but this part in it. */
export function plainMail(type: string, body: string): Uint8Array {
  return Buffer.from(lines([head('Over het overleg', type), body, '']), 'utf8');
}

/** A mail that was forwarded whole, inside another. */
export function forwarded(mail: Uint8Array): Uint8Array {
  const body = lines([
    head('Fwd: Geaccepteerd', 'multipart/mixed; boundary="door"'),
    '--door',
    'Content-Type: text/plain',
    '',
    'Zie hieronder.',
    '--door',
    'Content-Type: message/rfc822',
    '',
    Buffer.from(mail).toString('latin1'),
    '--door--',
  ]);
  return Buffer.from(body, 'latin1');
}
