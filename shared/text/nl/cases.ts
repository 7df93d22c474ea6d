/** Words of cases: list, case page, people, statements, timeline. */
export const casesText = {
  refusals: {
    caseGone: 'Deze casus staat niet (meer) in het casusbestand. Ga terug naar Casussen en kijk opnieuw.',
    discussionGone:
      'Deze bespreking hoort niet bij deze casus. Ga terug naar het overleg en kies de casus opnieuw.',
    personGone: 'Deze persoon staat niet (meer) bij deze casus. Ga terug naar de casus en kijk opnieuw.',
    statementGone: 'Deze uitspraak is al weggehaald. Kijk opnieuw op het puzzelbord.',
    numberTaken: (number: string) =>
      `Casusnummer ${number} is al gebruikt. Kies een ander nummer, of laat het leeg voor het volgende.`,
    personNeeded:
      'Bij een casus over een persoon of gezin hoort een eerste persoon. Vul die in, of kies anoniem.',
    noPersonHere:
      'Bij een casus over een groep of gebied, of een anonieme casus, leggen we geen personen vast.',
    removePeopleFirst: 'Er staan nog personen bij deze casus. Haal die eerst weg; dan kan dit type.',
    nameNeeded: 'Vul een naam in, of alleen initialen.',
    bornLater: 'Deze geboortedatum ligt na vandaag. Kijk de datum na.',
    personAlready: 'Deze persoon staat al bij deze casus.',
    personHasConsent:
      'Over deze persoon is vastgelegd of er toestemming is. Haal dat eerst weg bij Toestemming en delen; dan kan de persoon weg.',
    observedLater: 'Deze datum ligt na vandaag. Vul de dag in waarop het is gezien of gehoord.',
    reopenReason: 'Deze casus is afgesloten. Schrijf op waarom je hem heropent.',
    voiceMissing:
      'De stem van de jongere staat er niet bij. Schrijf op waarom er niet met de jongere is gesproken.',
  },
  notSpokenBecause: (reason: string) => `Niet met de jongere gesproken, omdat ${reason}`,
} as const;
