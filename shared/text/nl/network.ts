/** Words of the directory of people and organisations: refusals of the core. Words of the screens stand in `networkScreen.ts`. */
const people = (count: number): string => (count === 1 ? 'één persoon' : `${count} personen`);
const actions = (count: number): string => (count === 1 ? 'één open actie' : `${count} open acties`);
const meetings = (count: number): string =>
  count === 1 ? 'een plek bij één overleg' : `een plek bij ${count} overleggen`;

export const networkText = {
  refusals: {
    check: 'Er klopt nog iets niet. Kijk bij de velden met een melding.',
    nameNeeded: 'Vul een voornaam of een achternaam in.',
    emailShape: 'Dit lijkt geen e-mailadres. Kijk het na, of laat het leeg.',
    standInSelf: 'Iemand kan zichzelf niet vervangen. Kies iemand anders, of niemand.',
    standInGone: 'Deze vervanger staat niet meer in het smoelenboek. Kies iemand anders, of niemand.',
    organisationGone: 'Deze organisatie staat niet meer in het smoelenboek. Kies een andere, of geen.',
    contactGone: 'Deze persoon staat niet (meer) in het smoelenboek. Ga terug naar de lijst en kijk opnieuw.',
    informalSeated:
      'Deze persoon zit nog bij een casus van een komend overleg. Haal die plek eerst weg. Een informeel contact zit nooit bij een casus.',
    informalNoSeat: (name: string) =>
      `${name} is een informeel contact en kan niet bij een casus zitten. Bel voor of na het overleg, zonder namen.`,
    photoShape: 'Dit is geen foto die hier kan. Kies een JPEG- of PNG-bestand.',
    photoLarge: 'Deze foto is te groot. Kies een kleinere, tot 200 kB en 1.200 beeldpunten.',
    fixedElsewhere: 'Deze persoon werkt niet bij deze organisatie. Kies iemand die er werkt.',
    offerGone: 'Dit aanbod staat er niet (meer). Kijk opnieuw in de lijst.',
    fixedGone: 'Deze vaste contactpersoon staat er niet (meer). Kijk opnieuw.',
    noEmail: 'Van deze persoon is geen e-mailadres bekend.',
    emptyDirectory: 'Het smoelenboek is nog leeg. Voeg eerst iemand toe.',
    notRemoved: 'Dit is niet weggehaald. Kijk opnieuw in de lijst.',
    organisationHasPeople: (name: string, count: number) =>
      `Bij ${name} ${count === 1 ? 'werkt' : 'werken'} nog ${people(count)}. Zet die eerst bij een andere organisatie, of haal ze weg.`,
    contactTied: (name: string, openActions: number, comingMeetings: number) => {
      const ties = [
        ...(openActions > 0 ? [actions(openActions)] : []),
        ...(comingMeetings > 0 ? [meetings(comingMeetings)] : []),
      ];
      return `${name} heeft nog ${ties.join(' en ')}. Zet die eerst op een ander, of haal ${name} toch weg.`;
    },
    fileGone: 'Dit bestand is er niet meer. Kies het opnieuw.',
    importGone: 'Wat er gelezen was, is niet meer in het geheugen. Kies het bestand opnieuw.',
    rowTwice: (line: number) => `Regel ${line} is twee keer gekozen. Kies per regel één ding.`,
    rowUnknown: 'Er is een regel gekozen die niet in het bestand staat. Kies het bestand opnieuw.',
    mergeTargetNotTaken: (line: number) =>
      `Regel ${line} gaat op in een regel die je overslaat. Neem die mee, of neem regel ${line} over als nieuw.`,
    nothingChosen: 'Er is geen regel gekozen. Kies ten minste één regel om over te nemen.',
  },
  mailFile: 'concept-mail',
  mailBody: 'Goedendag,\n\n',
  /** Stands where a number was that may be a BSN. */
  numberLeftOut: '[nummer weggelaten]',
} as const;
