import { formatLongDate } from '../../dates/formatDate.ts';
import type { SeatSlot } from '../../model/seatSlots.ts';

const slotLine = ({ from, to, numbers }: SeatSlot): string => `- ${from}–${to}: ${numbers.join(', ')}`;

/** Words of the files for partners before a meeting. They leave the case file: they name case numbers and no people. */
export const draftsText = {
  subject: (meeting: string, day: string) => `Uitnodiging: ${meeting}, ${formatLongDate(day)}`,
  invitation: (
    invitation: Readonly<{
      meeting: string;
      day: string;
      start: string;
      end: string;
      place: string;
      wholeMeeting: boolean;
      slots: readonly SeatSlot[];
    }>,
  ) =>
    [
      'Beste collega,',
      '',
      `Je bent uitgenodigd voor: ${invitation.meeting}`,
      `Datum: ${formatLongDate(invitation.day)}`,
      ...(invitation.place === '' ? [] : [`Plaats: ${invitation.place}`]),
      ...(invitation.wholeMeeting ? [`Tijd: ${invitation.start}–${invitation.end}`] : []),
      '',
      ...(invitation.slots.length === 0
        ? []
        : [
            invitation.wholeMeeting ? 'Je zit bij deze casussen aan tafel:' : 'Jouw tijden aan tafel:',
            ...invitation.slots.map(slotLine),
            '',
          ]),
      'Het agendabestand zit erbij. Kun je niet, of op een ander moment? Laat het weten, dan zoeken we een vervanger.',
      '',
      'In deze mail staan geen namen. Noem ze ook niet in je antwoord: het casusnummer is genoeg.',
      '',
    ].join('\n'),
  requestSubject: (day: string) => `Verzoek om inbreng voor ${formatLongDate(day)}`,
  request: (request: Readonly<{ day: string; answerBy: string; numbers: readonly string[] }>) =>
    [
      'Beste collega,',
      '',
      `Op ${formatLongDate(request.day)} bespreken we ${
        request.numbers.length === 1 ? 'deze casus' : 'deze casussen'
      } met jou aan tafel: ${request.numbers.join(', ')}.`,
      '',
      `Wil je ${request.numbers.length === 1 ? 'hiervoor' : 'per casus'} vóór ${formatLongDate(request.answerBy)} laten weten:`,
      '1. Wat weet je? Noem feiten en wat je zelf zag, met de datum.',
      '2. Sinds wanneer weet je dat?',
      '3. Mag het gedeeld worden: met iedereen aan tafel, alleen mondeling, of niet?',
      '',
      'Heb je niets toe te voegen? Laat dat dan ook weten.',
      '',
      'Noem geen namen in je antwoord: het casusnummer is genoeg. Stuur het zoals jullie afspraken om veilig te sturen.',
      '',
    ].join('\n'),
  attachment: 'overleg.ics',
  fileNames: {
    invitation: 'uitnodiging',
    invitations: 'uitnodigingen',
    request: 'verzoek om inbreng',
    requests: 'verzoeken om inbreng',
    doorList: 'deurlijst',
    partner: 'partner',
  },
  nobody:
    'Er is niemand om een concept voor te maken. Kies eerst mensen per casus, of voor het hele overleg.',
  nobodyAsked: 'Alle partners hebben geantwoord, of er is nog niemand gevraagd.',
  notInvited: 'Deze persoon is niet uitgenodigd voor dit overleg. Kies iemand anders.',
  noTimes: 'Deze persoon zit nog bij geen casus. Kies eerst een casus, of nodig uit voor het hele overleg.',
  doorList: {
    title: 'Deurlijst',
    columns: ['Tijd', 'Casus'],
    pause: 'pauze',
    none: 'Er staat nog geen casus op de agenda.',
    forDoor: 'op de deur',
  },
} as const;
