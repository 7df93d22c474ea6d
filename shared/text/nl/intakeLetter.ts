const to = (place: string): string => (place === '' ? 'een andere plek' : place);

/** The letter to who brought an aanmelding: polite, short, and without a name of whom it is about. */
export const intakeLetterText = {
  fileName: 'brief aanmelder',
  title: (date: string) => `Uw aanmelding van ${date}`,
  subject: (mark: string, date: string) => `kenmerk ${mark} · ${date}`,
  organisationFallback: 'Casusoverleg',
  confidential: 'vertrouwelijk',
  version: 'brief',
  greeting: (name: string) => (name === '' ? 'Geachte aanmelder,' : `Beste ${name},`),
  thanks: (date: string, organisation: string) =>
    `Op ${date} bracht u een situatie onder onze aandacht${organisation === '' ? '' : ` bij ${organisation}`}. Dank u wel daarvoor. We hebben uw aanmelding gelezen en gewogen.`,
  outcomes: {
    accepted: () =>
      'We nemen uw aanmelding op. U hoort van ons wanneer de situatie wordt besproken en wat we u daarbij vragen.',
    declinedReferPartner: (place: string) =>
      `We bespreken deze situatie niet aan onze tafel. Dat zegt niets over de ernst ervan. We denken dat ${to(place)} hier beter en sneller bij kan helpen.`,
    declinedReferLocalTeam: (place: string) =>
      `We bespreken deze situatie niet aan onze tafel. Dat zegt niets over de ernst ervan. We denken dat ${to(place)} dichterbij is en beter kan helpen.`,
    adviceToSubmitter: () =>
      'We nemen deze situatie nu niet over. We denken dat u met het advies hieronder zelf verder kunt.',
    referOtherTable: (place: string) =>
      `Deze situatie past niet bij ons overleg. Ze hoort wel thuis bij ${to(place)}.`,
    onHold: () =>
      'We kunnen nog niet kiezen wat er met uw aanmelding gebeurt, omdat er informatie ontbreekt. We houden de aanmelding aan.',
  },
  thereHeading: 'Niet hier, wel daar',
  there: (place: string) =>
    `U kunt zelf contact opnemen met ${to(place)}. Vertel de betrokkene dat u dat doet, tenzij dat niet veilig is. Wij geven de gegevens uit uw aanmelding niet door.`,
  dataHeading: 'Wat er met de gegevens gebeurt',
  dataUntil: (date: string) =>
    `We bewaren uw aanmelding tot uiterlijk ${date}. Daarna verwijderen we de gegevens.`,
  dataOfCase: 'De gegevens uit uw aanmelding bewaren we niet langer dan nodig is voor de bespreking.',
  changeHeading: 'Als er iets verandert',
  change:
    'Wordt de situatie anders of ernstiger, meld die dan opnieuw bij ons aan. Noem daarbij het kenmerk. Is er direct gevaar, bel dan 112.',
  closing: 'Met vriendelijke groet,',
} as const;
