/** Sentences of the registers of actions, decisions and feedback. */
export const followupText = {
  refused: {
    noAction: 'Deze actie is er niet meer. De lijst is bijgewerkt.',
    noDecision: 'Dit besluit is er niet meer. De lijst is bijgewerkt.',
    noFeedback: 'Deze terugkoppeling is er niet meer. De lijst is bijgewerkt.',
    noContact: 'Deze persoon staat niet (meer) in het smoelenboek. Kies iemand anders.',
    noCase: 'Deze casus is er niet (meer). Kies een andere casus.',
    noDiscussion: 'Deze bespreking is er niet meer.',
    waitingForNeeded: 'Schrijf op wie of wat er nog moet komen.',
    transferReason: 'Schrijf op aan wie de actie is overgedragen.',
    sameOwner: 'Deze persoon heeft de actie al. Kies iemand anders.',
    doneInFuture: 'De datum ligt in de toekomst. Kies vandaag of een dag ervoor.',
    closedAction: 'Deze actie is gesloten. Zet haar eerst weer open.',
    noConcept: 'Dit besluit geldt al. Vervang het door een nieuw besluit en schrijf op waarom.',
    conceptStillOpen: 'Dit is nog een concept. Vul eerst reden en uitvoerder in.',
    notValid: 'Dit besluit geldt niet meer. Kies een geldig besluit.',
    toWhomNeeded: 'Kies of schrijf op voor wie de terugkoppeling is.',
    feedbackClosed: 'Deze terugkoppeling is al afgehandeld.',
  },
} as const;
