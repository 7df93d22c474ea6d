import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMeetingInvitation, type MeetingInvitation } from './icalendarWriter.ts';

const invitation: MeetingInvitation = {
  meetingId: '0190b1c2-0000-7000-8000-000000000001',
  revision: 0,
  state: 'planned',
  writtenAt: Date.UTC(2026, 10, 20, 9, 30),
  startsAt: Date.UTC(2026, 10, 24, 12),
  endsAt: Date.UTC(2026, 10, 24, 14, 30),
  meetingName: 'Casusoverleg Jeugd & Veiligheid',
  location: 'Stadhuis; zaal 3, tweede verdieping',
  caseNumbers: ['ZVH-2026-0012', '2026-014'],
  organiserEmail: null,
  attendeeEmails: [],
};

function textOf(changes: Partial<MeetingInvitation>): string {
  const result = writeMeetingInvitation({ ...invitation, ...changes });
  return result.ok ? result.text : `fault ${result.fault}`;
}

/** Reads properties back as a calendar does: unfold, cut at the first colon, resolve escapes. */
function propertiesOf(text: string): Map<string, string> {
  const event = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n')[1] ?? '';
  const unescaped = (value: string): string =>
    value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
  return new Map(
    event.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), unescaped(line.slice(colon + 1))] as const;
    }),
  );
}

/** The moment a local time means by the rule in the VTIMEZONE, worked out without Intl. */
function momentByRule(stamp: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? []
  )
    .slice(1)
    .map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const lastSunday = (monthIndex: number): number => {
    const last = new Date(Date.UTC(year, monthIndex + 1, 0));
    return Date.UTC(year, monthIndex, last.getUTCDate() - last.getUTCDay());
  };
  const summer = local >= lastSunday(2) + 2 * 3_600_000 && local < lastSunday(9) + 3 * 3_600_000;
  return local - (summer ? 2 : 1) * 3_600_000;
}

describe('writeMeetingInvitation', () => {
  it('writes times in Amsterdam, winter and summer, with the zone in the file', () => {
    const winter = textOf({});
    expect(winter).toContain('DTSTART;TZID=Europe/Amsterdam:20261124T130000\r\n');
    expect(winter).toContain('DTEND;TZID=Europe/Amsterdam:20261124T153000\r\n');
    expect(winter).toContain('DTSTAMP:20261120T093000Z\r\n');
    expect(winter.indexOf('TZID:Europe/Amsterdam')).toBeLessThan(winter.indexOf('BEGIN:VEVENT'));
    const start = Date.UTC(2026, 6, 1, 12);
    expect(textOf({ startsAt: start, endsAt: start })).toContain('Amsterdam:20260701T140000\r\n');
  });

  it('gives every moment of 1997 to 2060 back by the rule it writes into the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1997, 0) / 1000, max: Date.UTC(2060, 0) / 1000 }), (seconds) => {
        const stamp = propertiesOf(textOf({ startsAt: seconds * 1000, endsAt: seconds * 1000 })).get(
          'DTSTART;TZID=Europe/Amsterdam',
        );
        const read = momentByRule(stamp ?? '');
        // The second run of the doubled hour cannot be told apart; it reads as the first.
        const doubled = read === (seconds - 3600) * 1000 && /^\d{4}10(?:2[5-9]|3[01])T02/.test(stamp ?? '');
        expect(doubled || read === seconds * 1000).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the UID of a meeting and raises the sequence', () => {
    const [first, second] = [textOf({}), textOf({ revision: 1, meetingName: 'Anders' })].map(propertiesOf);
    expect(first?.get('UID')).toBe('0190b1c2-0000-7000-8000-000000000001@casustafel.invalid');
    expect(second?.get('UID')).toBe(first?.get('UID'));
    expect([first?.get('SEQUENCE'), second?.get('SEQUENCE')]).toEqual(['0', '1']);
  });

  it('names case numbers only, and refuses whatever could be a name', () => {
    expect(propertiesOf(textOf({})).get('DESCRIPTION')).toMatch(/^Casussen: ZVH-2026-0012, 2026-014\n/);
    for (const caseNumber of ['Fictief', 'Zoë B. 2026', 'J. Fictief', 'FICTIEF-1', '', '1 Jan\nX']) {
      expect(textOf({ caseNumbers: [caseNumber] })).toBe('fault caseNumberShape');
    }
  });

  it('is private, and asks for an answer only when there is an organiser', () => {
    expect(textOf({})).toContain('METHOD:PUBLISH\r\n');
    expect(textOf({})).toContain('CLASS:PRIVATE\r\n');
    const asked = textOf({ organiserEmail: 'a@x.example', attendeeEmails: ['b@y.example'] });
    expect(asked).toContain('METHOD:REQUEST\r\n');
    expect(asked.replaceAll('\r\n ', '')).toContain('RSVP=TRUE:mailto:b@y.example\r\n');
    expect(textOf({ organiserEmail: 'a@x.example\r\nX:1' })).toBe('fault emailShape');
  });

  it('takes a meeting back with the same UID', () => {
    const cancelled = textOf({ state: 'cancelled', revision: 2 });
    expect(cancelled).toContain('METHOD:CANCEL\r\n');
    expect(propertiesOf(cancelled).get('STATUS')).toBe('CANCELLED');
  });

  it('refuses an end before the start and moments that are none', () => {
    expect(textOf({ endsAt: invitation.startsAt - 1 })).toBe('fault timesReversed');
    expect(textOf({ startsAt: Number.NaN })).toBe('fault timeInvalid');
    expect(textOf({ endsAt: Number.POSITIVE_INFINITY })).toBe('fault timeInvalid');
  });

  it('gives any text back, in lines of at most 75 octets, and lets no text add a property', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.stringMatching(/^[é;,\\:n \n]{0,90}$/),
    );
    fc.assert(
      fc.property(anyText, anyText, (meetingName, location) => {
        const text = textOf({ meetingName, location });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const properties = propertiesOf(text);
        expect(properties.get('SUMMARY')).toBe(meetingName);
        expect(properties.get('LOCATION') ?? '').toBe(location);
        expect(properties.size).toBe(
          propertiesOf(textOf({ location: 'x' })).size - (location === '' ? 1 : 0),
        );
      }),
    );
  });
});
