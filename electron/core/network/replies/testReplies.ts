/** Only for tests: answers as three programs write them, with made-up people. */
export interface TestReply {
  readonly uid: string;
  readonly address: string;
  readonly answer: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'NEEDS-ACTION';
  /** UTC, as `20261120T091500Z`. */
  readonly stamp?: string;
  readonly sequence?: number;
}

const lines = (all: readonly string[]): string => `${all.join('\r\n')}\r\n`;

/** With a time zone of its own, the address in capitals and a line that is folded in the middle of a word. */
export function outlookReply({ uid, address, answer, stamp, sequence }: TestReply): string {
  return lines([
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16011028T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010325T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${answer};CN="Bänziger, Zoë";RSVP=FALSE:MAIL`,
    ` TO:${address}`,
    'CLASS:PRIVATE',
    'COMMENT:Ik kom\\, maar iets later.\\nTot dan\\n',
    `DTSTAMP:${stamp ?? '20261120T091500Z'}`,
    'DTSTART;TZID="W. Europe Standard Time":20261124T093000',
    'DTEND;TZID="W. Europe Standard Time":20261124T120000',
    'PRIORITY:5',
    `SEQUENCE:${sequence ?? 2}`,
    'SUMMARY;LANGUAGE=nl:Geaccepteerd: Casusoverleg',
    'TRANSP:OPAQUE',
    `UID:${uid}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

export function googleReply({ uid, address, answer, stamp, sequence }: TestReply): string {
  return lines([
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    'DTSTART:20261124T083000Z',
    'DTEND:20261124T110000Z',
    `DTSTAMP:${stamp ?? '20261121T140000Z'}`,
    'ORGANIZER;CN=Overleg:mailto:overleg@voorbeeld.test',
    `UID:${uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};CN=${address};X-NUM-GUESTS=0:mailto:${address}`,
    'CREATED:20261110T080000Z',
    'LAST-MODIFIED:20261121T140000Z',
    `SEQUENCE:${sequence ?? 0}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Casusoverleg',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

export function appleReply({ uid, address, answer, stamp, sequence }: TestReply): string {
  return lines([
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `ATTENDEE;CN="André Ñuñez";CUTYPE=INDIVIDUAL;EMAIL="${address}";PARTSTAT=${answer}:urn:uuid:00000000-0000-4000-8000-000000000001`,
    `DTSTAMP:${stamp ?? '20261121T150000Z'}`,
    `SEQUENCE:${sequence ?? 1}`,
    'DTSTART:20261124T083000Z',
    'SUMMARY:Casusoverleg',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
