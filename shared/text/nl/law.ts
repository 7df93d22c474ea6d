/** Words of legal basis, informing and consent. */
export const lawText = {
  personGone: '(niet meer bij de casus)',
  tests: {
    purpose: {
      label: 'Doelbinding',
      question: 'Is dit voor het doel waarvoor we het weten?',
    },
    proportionality: {
      label: 'Proportionaliteit',
      question: 'Staat het delen in verhouding tot het doel?',
    },
    subsidiarity: {
      label: 'Subsidiariteit',
      question: 'Kan het op een minder ingrijpende manier, of met minder gegevens?',
    },
  },
  consentDays: {
    askedOn: 'gevraagd op',
    givenOn: 'gegeven op',
    withdrawnOn: 'ingetrokken op',
  },
  refusals: {
    caseGone: 'Deze casus staat niet (meer) in het casusbestand. Ga terug naar Casussen en kijk opnieuw.',
    basisUnknown: 'Kies eerst een grondslag. “Nog niet bepaald” kan niemand bevestigen.',
    notAnonymous: 'Deze casus gaat over personen. Kies de grondslag die daarbij past.',
    testMissing: (test: string) => `Vul bij ${test} in wat de afweging is. Dan kun je bevestigen.`,
    reasonMissing: 'Schrijf op waarom deze grondslag hier past. Dan kun je bevestigen.',
    confirmerMissing: 'Schrijf op wie de grondslag bevestigt.',
    postponedNeeds: 'Uitstellen kan, met een reden en een dag waarop je opnieuw kijkt.',
    informedNeedsDay: 'Vul in op welke dag de betrokkene is geïnformeerd.',
    notApplicableNeeds: 'Schrijf op waarom informeren hier niet van toepassing is.',
    noSubject: 'Toestemming gaat over een betrokkene van deze casus. Kies een betrokkene.',
    noGiver: 'Wie toestemming geeft, moet bij de casus staan. Voeg die persoon eerst toe.',
    dayMissing: (day: string) => `Vul in: ${day}.`,
    dayLater: (day: string) => `De dag bij “${day}” ligt na vandaag. Kijk de datum na.`,
    howMissing: 'Vul in hoe de toestemming is gegeven.',
    madeMeanwhile:
      'Dit is intussen al ingevuld. We laten nu de laatste versie zien; kijk of je wijziging nog nodig is.',
  },
} as const;
