import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../import/testMaterial.ts';
import { readReplyFile } from './readReplyFile.ts';
import { exchangeMail, forwarded, googleMail, plainMail } from './testMails.ts';
import { googleReply, outlookReply } from './testReplies.ts';

const uid = '01890a5d-ac96-774b-bcce-b302099a8057@casustafel.invalid';
const text = outlookReply({ uid, address: 'Z@Politie.example', answer: 'ACCEPTED' });
const utf8 = new TextEncoder().encode(text);
const expected = {
  failure: null,
  skipped: [],
  replies: [
    {
      uid,
      address: 'z@politie.example',
      name: 'Bänziger, Zoë',
      answer: 'accepted',
      comment: 'Ik kom, maar iets later.\nTot dan',
    },
  ],
};

describe('an answer inside a mail', () => {
  test.each(['base64', 'quoted-printable', '8bit'] as const)('in %s is the answer itself', (encoding) => {
    expect(readReplyFile(exchangeMail({ calendar: utf8, encoding }))).toMatchObject(expected);
  });

  test.each(['base64', 'quoted-printable'] as const)(
    'in Windows-1252 and %s keeps its accents',
    (encoding) => {
      const calendar = encodeText(text, 'windows-1252');
      expect(readReplyFile(exchangeMail({ calendar, encoding, charset: 'windows-1252' }))).toMatchObject(
        expected,
      );
    },
  );

  test('sent along twice counts once, and a forwarded mail is looked into', () => {
    const mail = googleMail({ calendar: utf8, encoding: 'quoted-printable' });
    expect(readReplyFile(mail).replies).toHaveLength(1);
    expect(readReplyFile(forwarded(mail))).toMatchObject(expected);
  });

  test('of which only the mail says that it is an answer, is one', () => {
    const calendar = new TextEncoder().encode(text.replace('METHOD:REPLY\r\n', ''));
    expect(readReplyFile(exchangeMail({ calendar, encoding: '8bit' }))).toMatchObject(expected);
  });

  test('of a mail that was cut off halfway is named with its line', () => {
    const mail = exchangeMail({ calendar: utf8, encoding: '8bit' });
    const half = mail.subarray(0, Buffer.from(mail).indexOf('SEQUENCE'));
    expect(readReplyFile(half)).toEqual({
      failure: null,
      replies: [],
      skipped: [{ line: 18, reason: 'notClosed' }],
    });
  });
});

describe('a mail as Thunderbird sends it', () => {
  const folder = path.join(import.meta.dirname, '../../../../tests/fixtures/replies');
  test.each([
    ['accepted', ''],
    ['declined', 'Ik ben die dag vrij; collega André komt.'],
    ['tentative', ''],
  ])('%s', (answer, comment) => {
    expect(readReplyFile(readFileSync(path.join(folder, `thunderbird-${answer}.eml`)))).toMatchObject({
      failure: null,
      skipped: [],
      replies: [
        {
          uid: '01890a5d-ac96-774b-bcce-b302099a8057-01890a5d-ac96-774b-bcce-b302099a8058@casustafel.invalid',
          address: 'z.banziger@politie.example',
          name: 'Bänziger, Zoë',
          answer,
          sequence: 1,
          comment,
        },
      ],
    });
  });
});

describe('what is no answer', () => {
  const invitation = new TextEncoder().encode(text.replace('METHOD:REPLY', 'METHOD:REQUEST'));
  const otherTime = new TextEncoder().encode(
    googleReply({ uid, address: 'c@lyceum.example', answer: 'TENTATIVE' }).replace('REPLY', 'COUNTER'),
  );
  test.each([
    [
      'an invitation',
      exchangeMail({ calendar: invitation, encoding: 'base64', method: 'REQUEST' }),
      'notReply',
    ],
    [
      'another time',
      exchangeMail({ calendar: otherTime, encoding: 'base64', method: 'COUNTER' }),
      'otherTime',
    ],
    ['a mail of words only', plainMail('text/plain; charset=utf-8', 'Ik kom graag.'), 'plainMail'],
    ['a winmail.dat', plainMail('application/ms-tnef; name="winmail.dat"', 'eJ8+'), 'packedByOutlook'],
    ['a message of Outlook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'outlookMessage'],
    ['a letter without fields', new TextEncoder().encode('Beste voorzitter,\r\n\r\nik kom.'), 'notCalendar'],
    [
      'a calendar of blanks alone',
      exchangeMail({ calendar: Buffer.alloc(5_000_000, ' '), encoding: '8bit' }),
      'tooLarge',
    ],
    ['nothing', new Uint8Array(), 'empty'],
  ])('%s is told as what it is', (_what, bytes, failure) => {
    expect(readReplyFile(bytes)).toEqual({ failure, replies: [], skipped: [] });
  });

  test('whatever happens to a mail on its way, nothing is thrown', () => {
    const good = googleMail({ calendar: utf8, encoding: 'quoted-printable' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(good.length),
        (changes, end) => {
          const bytes = Uint8Array.from(good.subarray(0, end));
          for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
          const file = readReplyFile(bytes);
          expect(file.failure === null || file.replies.length === 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
