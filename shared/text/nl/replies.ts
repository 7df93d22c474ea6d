import { formatDateWithoutWeekday } from '../../dates/formatDate.ts';

const answers = (count: number): string => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

/** Words of answers to an invitation that come back as a calendar file. */
export const repliesText = {
  answers: { accepted: 'komt', declined: 'komt niet', tentative: 'komt misschien' },
  failures: {
    empty: 'Dit bestand is leeg. Sleep het antwoord opnieuw uit je mail.',
    tooLarge: 'Dit bestand is te groot. Dat is geen antwoord op een uitnodiging.',
    notCalendar:
      'Dit is geen mail en geen agendabestand. Sleep het antwoord uit je mail hierheen, of de bijlage (.ics) die erin zit.',
    notReply:
      'Dit is een afspraak en geen antwoord. Kies het bestand dat bij ‘geaccepteerd’, ‘geweigerd’ of ‘voorlopig’ hoort.',
    otherTime:
      'Hierin stelt iemand een andere tijd voor. Er is niets gewijzigd. Bel of mail, en zet bij de persoon of die komt.',
    noAnswer: 'In dit bestand staat geen antwoord dat te lezen is.',
    outlookMessage:
      'Dit is een bericht van Outlook (.msg). Dat kan Casustafel niet lezen. Bewaar het antwoord als .eml of .ics, of zet zelf bij de persoon of die komt.',
    packedByOutlook:
      'Outlook heeft dit antwoord ingepakt (winmail.dat). Dat kan Casustafel niet lezen. Zet zelf bij de persoon of die komt.',
    plainMail:
      'In deze mail zit geen antwoord uit een agenda, alleen tekst. Lees de mail en zet zelf bij de persoon of die komt.',
  },
  skipReasons: {
    notClosed: 'De afspraak is niet af: het einde (END:VEVENT) ontbreekt.',
    noAttendee: 'Er staat niet in wie er antwoordt.',
    noAnswer: 'Er staat geen antwoord in: niet ja, niet nee en niet misschien.',
    tooMany: 'Er staan meer dan 200 antwoorden in. De rest is niet gelezen.',
  },
  refusals: {
    fileGone: 'Dit bestand is er niet meer. Kies het opnieuw.',
    gone: 'Wat er gelezen was, is niet meer in het geheugen. Kies het bestand opnieuw.',
    unknown: 'Er is een antwoord gekozen dat niet in het bestand staat. Kies het bestand opnieuw.',
    twice: 'Er is voor één persoon meer dan één antwoord gekozen. Kies er één.',
    notInvited:
      'Deze persoon is niet gevraagd voor dit overleg. Vraag die persoon eerst, of kies iemand anders.',
    otherMeeting: 'Dit antwoord hoort bij een ander overleg. Sleep het daarheen.',
    older: (name: string) => `Van ${name} is al een nieuwer antwoord bewaard. Wijzig het zo nodig zelf.`,
    nothing: 'Er is geen antwoord gekozen.',
  },
  title: 'Antwoorden uit de mail',
  drop: 'Antwoord op een uitnodiging (.eml of .ics)',
  hint: 'Sleep het antwoord ‘geaccepteerd’, ‘geweigerd’ of ‘voorlopig’ uit je mail hierheen, of de bijlage die erin zit.',
  reading: 'Bezig met lezen…',
  waiting: (count: number): string =>
    count === 1 ? 'Hierna komt nog 1 bestand.' : `Hierna komen nog ${count} bestanden.`,
  failed: 'Dit antwoord is niet te lezen.',
  problemOf: (file: string, why: string): string => `${file}: ${why}`,
  from: (name: string, address: string): string =>
    name === '' || name.toLowerCase() === address.toLowerCase() ? address : `${name} (${address})`,
  noAddress: 'afzender niet te lezen',
  found: (count: number): string => `${answers(count)} gelezen`,
  whose: 'Van wie is dit antwoord?',
  whoseOf: (from: string): string => `Van wie is het antwoord van ${from}?`,
  skip: 'Overslaan',
  unknownUid: 'Dit antwoord hoort niet bij een uitnodiging van dit overleg. Kies zelf van wie het is.',
  unknownAddress: 'Dit adres staat bij niemand die gevraagd is. Kies zelf van wie het is.',
  otherAddress: (name: string): string =>
    `De uitnodiging was voor ${name}, maar het antwoord komt van een ander adres. Kies zelf van wie het is.`,
  otherMeeting: (title: string, day: string): string =>
    `Dit antwoord hoort bij ${title} van ${formatDateWithoutWeekday(day)}. Sleep het daarheen.`,
  older: (answer: string): string =>
    `Dit antwoord is ouder dan wat al bewaard is (${answer}). Het telt niet mee.`,
  same: 'Dit antwoord is al bewaard.',
  notRead: (line: number, reason: string): string => `Regel ${line}: ${reason}`,
  keep: (count: number): string => `Bewaar ${answers(count)}`,
  cancel: 'Niets bewaren',
  kept: (names: readonly string[]): string =>
    names.length === 1 ? `Bewaard: ${names[0] ?? ''}.` : `${answers(names.length)} bewaard.`,
  keptOne: (name: string, answer: string): string => `${name} ${answer}`,
  list: 'Wie antwoordde',
  received: (day: string): string => `antwoord van ${formatDateWithoutWeekday(day)}`,
  byHand: 'zelf gekozen',
  none: 'Nog geen antwoord uit de mail.',
} as const;
