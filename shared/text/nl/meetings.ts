import { formatShortDate } from '../../dates/formatDate.ts';

/** Words of preparing: series, meetings, agenda, seats, contributions. */
export const meetingsText = {
  refused: {
    noMeeting: 'Dit overleg is er niet meer. Ga terug naar Overleggen.',
    noSeries: 'Deze reeks is er niet meer. Kies een andere reeks.',
    internalCase: 'Een casus staat altijd op de agenda. Alleen een ander punt kan voor jou alleen zijn.',
    noItem: 'Dit agendapunt is er niet meer. De agenda is bijgewerkt.',
    noDiscussion: 'Deze casus staat niet meer op de agenda.',
    noCase: 'Deze casus is er niet (meer). Kies een andere casus.',
    noContact: 'Deze persoon staat niet (meer) in het smoelenboek. Kies iemand anders.',
    noSeat: 'Deze persoon zit niet meer bij deze casus.',
    noType: 'Dit soort overleg kennen we niet. Kies een soort uit de lijst.',
    seriesChanged: 'De reeks is intussen gewijzigd. Stel de data opnieuw voor.',
    typeChanged:
      'Dit soort overleg is intussen ergens anders gewijzigd. Kijk wat er nu staat en bewaar opnieuw.',
    caseIsClosed: 'Deze casus is afgesloten. Heropen de casus eerst.',
    caseTwice: 'Deze casus staat al op de agenda van dit overleg.',
    seatTwice: 'Deze persoon zit al bij deze casus.',
    participantTwice: 'Deze persoon is al uitgenodigd voor dit overleg.',
    substituteSelf: 'Iemand kan niet de vervanger van zichzelf zijn. Kies iemand anders.',
    belowMinimum: (minimum: number) =>
      `Voor deze casus is ${minimum} minuten het minimum. Schrijf in de notitie waarom het korter kan.`,
    hasRecords:
      'Bij dit punt is al iets vastgelegd. Het kan niet meer van de agenda; je kunt het wel overslaan.',
    started: 'Dit punt is al begonnen. Het blijft bij dit overleg.',
    otherMeeting: 'Dit punt hoort bij een ander overleg.',
    duplicateCase: 'Een casus staat één keer op een agenda. Kies een ander overleg voor de kopie.',
    endBeforeStart: 'Het einde ligt vóór het begin. Pas een van de twee tijden aan.',
    running: 'Dit overleg is bezig. Rond het eerst af.',
    finished: 'Dit overleg is afgerond.',
    cancelled: 'Dit overleg is vervallen. Zet het eerst terug naar concept.',
    noFormerSeats: 'Er is geen eerdere bespreking met mensen aan tafel. Kies zelf wie erbij zit.',
    declinedAlready: 'Dit voorstel is voor dit overleg al afgewezen.',
    late: (day: string, time: string) =>
      `De afsluittijd was ${formatShortDate(day)} om ${time}. Schrijf waarom deze casus er nog bij komt.`,
    staysAnonymous: (day: string) =>
      `Deze casus staat op een overleg zonder personen (${formatShortDate(day)}) en blijft daarom anoniem. Maak voor een persoon een nieuwe casus.`,
    splitTooLong:
      'Het deel voor professionals duurt even lang als de hele casus, of langer. Maak het korter.',
    splitWithoutPersons:
      'Een anonieme casus heeft geen deel met het gezin. Splitsen kan alleen bij een casus met personen.',
    noBasis: 'Kies een grondslag. Zonder grondslag kun je geen spoedoverleg maken.',
    notAnonymous: 'Deze casus heeft personen. Kies de grondslag waarop je hun gegevens deelt.',
    anonymousTable: 'Op deze tafel komen alleen anonieme casussen. Maak eerst een anonieme casus.',
  },
  addedAtTable: 'Aan tafel toegevoegd.',
  urgentTitle: (number: string) => `Spoedoverleg ${number}`,
  beforeStart: (title: string, minutes: number) => `${title} (${minutes} minuten vóór het begin)`,
  readiness: {
    known: 'Iemand die de jongere kent, zit erbij.',
    unknown: 'Er zit nog niemand bij die de jongere kent.',
    nobody: 'Er zit nog niemand bij deze casus. Kies wie erbij hoort.',
    guardian: 'gezagsdrager',
  },
} as const;
