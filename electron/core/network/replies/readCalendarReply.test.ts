import * as fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeText, fileEncodings } from '../import/testMaterial.ts';
import { readCalendarReply } from './readCalendarReply.ts';
import { appleReply, googleReply, outlookReply } from './testReplies.ts';

const uid = '01890a5d-ac96-774b-bcce-b302099a8057@casustafel.invalid';
const read = (text: string) => readCalendarReply(new TextEncoder().encode(text));

describe('what programs send back', () => {
  test('Outlook: old MAILTO, a folded line and words in Dutch', () => {
    const text = outlookReply({ uid, address: 'Zoe.Banziger@Politie.example', answer: 'ACCEPTED' });
    expect(read(text)).toEqual({
      failure: null,
      skipped: [],
      replies: [
        {
          line: 18,
          uid,
          address: 'zoe.banziger@politie.example',
          name: 'Bänziger, Zoë',
          answer: 'accepted',
          sequence: 2,
          stamp: Date.UTC(2026, 10, 20, 9, 15, 0),
          comment: 'Ik kom, maar iets later.\nTot dan',
        },
      ],
    });
  });

  test('Google: declined, without words', () => {
    const [reply] = read(
      googleReply({ uid, address: 'c.fictief@lyceum.example', answer: 'DECLINED' }),
    ).replies;
    expect(reply).toMatchObject({
      answer: 'declined',
      address: 'c.fictief@lyceum.example',
      sequence: 0,
      comment: '',
    });
  });

  test('Apple: the address stands in a parameter', () => {
    const [reply] = read(appleReply({ uid, address: 'a.nunez@bos.example', answer: 'TENTATIVE' })).replies;
    expect(reply).toMatchObject({ answer: 'tentative', address: 'a.nunez@bos.example', name: 'André Ñuñez' });
  });

  test.each(fileEncodings)('a file in %s is read', (encoding) => {
    const text = outlookReply({ uid, address: 'z@politie.example', answer: 'ACCEPTED' });
    expect(readCalendarReply(encodeText(text, encoding)).replies[0]).toMatchObject({
      name: 'Bänziger, Zoë',
      answer: 'accepted',
    });
  });
});

describe('what is no answer', () => {
  test.each([
    ['', 'empty'],
    ['Beste voorzitter, ik kom.', 'notCalendar'],
    ['BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n', 'notReply'],
    ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'notReply'],
    ['BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n', 'noAnswer'],
  ])('%j is %s', (text, failure) => {
    expect(read(text)).toEqual({ failure, replies: [], skipped: [] });
  });

  test('of a broken file the good answer is read, and the rest is named with its line', () => {
    const good = outlookReply({ uid, address: 'z@politie.example', answer: 'ACCEPTED' });
    const broken = [
      'BEGIN:VEVENT',
      'UID:a',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b',
      'ATTENDEE;PARTSTAT=DELEGATED:mailto:b@b.example',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:c',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:c@c.example',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    const file = read(good.replace('END:VCALENDAR\r\n', broken));
    expect(file.replies.map(({ address }) => address)).toEqual(['z@politie.example']);
    expect(file.skipped.map(({ reason }) => reason)).toEqual(['noAttendee', 'noAnswer', 'notClosed']);
  });

  test('an alarm inside the appointment is not the one who answers', () => {
    const text = googleReply({ uid, address: 'c@lyceum.example', answer: 'DECLINED' }).replace(
      'END:VEVENT',
      'BEGIN:VALARM\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:alarm@x.example\r\nEND:VALARM\r\nEND:VEVENT',
    );
    expect(read(text).replies.map(({ address }) => address)).toEqual(['c@lyceum.example']);
  });

  test('a moment that does not exist and a number that is none count as not said', () => {
    const text = googleReply({ uid, address: 'c@lyceum.example', answer: 'DECLINED' })
      .replace(/DTSTAMP:.*\r\n/u, 'DTSTAMP:20269999T000000Z\r\n')
      .replace(/SEQUENCE:.*\r\n/u, 'SEQUENCE:-4\r\n');
    expect(read(text).replies[0]).toMatchObject({ stamp: 0, sequence: 0 });
  });

  test('whatever bytes come, nothing is thrown', () => {
    const good = new TextEncoder().encode(
      outlookReply({ uid, address: 'z@politie.example', answer: 'ACCEPTED' }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(good.length),
        (changes, end) => {
          const bytes = good.slice(0, end);
          for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
          const file = readCalendarReply(bytes);
          expect(file.failure === null || file.replies.length === 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const folder = path.join(
  process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(import.meta.dirname, '../../../../../shared/data'),
  'ics',
);
const files = existsSync(folder) ? readdirSync(folder) : [];

// Skipped where the material of others is absent: it is not part of this repository.
test.skipIf(files.length === 0)(
  'appointments made by real programs are recognised, and are no answers',
  () => {
    for (const name of files) {
      expect(readCalendarReply(readFileSync(path.join(folder, name))), name).toEqual({
        failure: 'notReply',
        replies: [],
        skipped: [],
      });
    }
  },
);
