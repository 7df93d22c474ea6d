/** Why something with an aanmelding was refused. */
export const intakeText = {
  refused: {
    gone: 'Deze aanmelding is er niet meer. Ga terug naar de wachtrij en kijk opnieuw.',
    receivedLater: 'De dag van ontvangst ligt in de toekomst. Kies vandaag of een dag ervoor.',
    toldReason: 'Schrijf op waarom het nog niet met de betrokkene is besproken.',
    bringer: 'Vul in wie de aanmelding doet: iemand uit het smoelenboek, of een naam of functie.',
    person: 'Vul een naam of initialen in, of kies anoniem.',
    bornLater: 'Deze geboortedatum ligt na vandaag. Kijk de datum na.',
    noContact: 'Deze persoon of organisatie staat niet (meer) in het smoelenboek. Kies opnieuw.',
    partner: 'Kies per partner één persoon, één organisatie, of typ één naam.',
    noCriterion: 'Dit criterium staat niet (meer) in de lijst. Open de aanmelding opnieuw.',
    criterionTwice: 'Hetzelfde criterium staat twee keer in de lijst. Haal er een weg.',
    decidedAlready: 'Van deze aanmelding is de uitkomst al bekend. Heropen de triage als die anders moet.',
    notDecided: 'Deze aanmelding heeft nog geen uitkomst, dus er is niets te heropenen.',
    noOutcome: 'Kies eerst de uitkomst van de triage; dan kan de brief gemaakt worden.',
    referTo: 'Vul in waar deze aanmelding wél thuishoort.',
    caseFirst: 'Kies de organisatie die verantwoordelijk is; dan maken we er een casus van.',
    hasCase: 'Deze aanmelding hoort al bij een casus.',
    noCase: 'Deze casus is er niet meer. Kies een andere.',
    noSign: 'Dit signaal staat niet in de lijst. Open de casus opnieuw.',
    seenLater: 'De datum ligt in de toekomst. Kies vandaag of een dag ervoor.',
  },
} as const;
