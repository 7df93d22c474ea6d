/** What the audit trail calls an operation. One that is not here is named by its area. */
const names: Readonly<Record<string, string>> = {
  'casefile.create': 'Casusbestand gemaakt',
  'casefile.open': 'Casusbestand geopend',
  'casefile.lock': 'Casusbestand vergrendeld',
  'casefile.changePassphrase': 'Wachtzin gewijzigd',
  'casefile.confirmRecoveryCode': 'Herstelcode bevestigd',
  'casefile.restore': 'Reservekopie teruggezet',
  'casefile.saveSettings': 'Instellingen gewijzigd',
  'casefile.setIdleMinutes': 'Vergrendeltijd gewijzigd',
  'casefile.setTheme': 'Uiterlijk gewijzigd',
  'cases.create': 'Casus aangemaakt',
  'cases.get': 'Casus bekeken',
  'cases.update': 'Casus gewijzigd',
  'cases.setStatus': 'Status van casus gewijzigd',
  'cases.remove': 'Casus verwijderd',
  'cases.revealName': 'Volledige naam bekeken',
  'cases.addPerson': 'Persoon toegevoegd',
  'cases.changePerson': 'Persoon gewijzigd',
  'cases.removePerson': 'Persoon verwijderd',
  'cases.addStatement': 'Uitspraak toegevoegd',
  'cases.changeStatement': 'Uitspraak gewijzigd',
  'cases.removeStatement': 'Uitspraak verwijderd',
  'cases.timeline': 'Tijdlijn bekeken',
  'cases.followUp': 'Opvolging bekeken',
  'cases.setNumberPrefix': 'Begin van casusnummers gewijzigd',
  'plan.get': 'Doelen en plan bekeken',
  'plan.setDomains': 'Leefgebieden gekozen',
  'plan.addOwnDomain': 'Eigen leefgebied toegevoegd',
  'plan.changeOwnDomain': 'Eigen leefgebied gewijzigd',
  'plan.addGoal': 'Doel toegevoegd',
  'plan.changeGoal': 'Doel gewijzigd',
  'plan.setGoalState': 'Stand van doel gewijzigd',
  'plan.removeGoal': 'Doel verwijderd',
  'plan.addStep': 'Stap toegevoegd',
  'plan.changeStep': 'Stap gewijzigd',
  'plan.removeStep': 'Stap verwijderd',
  'plan.linkActions': 'Acties aan doel gekoppeld',
  'law.get': 'Grondslag en toestemming bekeken',
  'law.setBasis': 'Grondslag vastgelegd',
  'law.setInforming': 'Informeren vastgelegd',
  'law.saveConsent': 'Toestemming vastgelegd',
  'law.removeConsent': 'Toestemming verwijderd',
  'meetings.createSeries': 'Overlegreeks gemaakt',
  'meetings.updateSeries': 'Overlegreeks gewijzigd',
  'meetings.deleteSeries': 'Overlegreeks verwijderd',
  'meetings.createYear': 'Jaar van een reeks gepland',
  'meetings.saveTypeSettings': 'Soort overleg gewijzigd',
  'meetings.resetTypeSettings': 'Soort overleg terug naar de standaard',
  'meetings.create': 'Overleg gemaakt',
  'meetings.update': 'Overleg gewijzigd',
  'meetings.setStatus': 'Status van overleg gewijzigd',
  'meetings.cancel': 'Overleg afgezegd',
  'meetings.delete': 'Overleg verwijderd',
  'meetings.undelete': 'Overleg teruggehaald',
  'meetings.addItem': 'Agendapunt toegevoegd',
  'meetings.addCase': 'Casus op de agenda gezet',
  'meetings.updateItem': 'Agendapunt gewijzigd',
  'meetings.moveItem': 'Agenda anders geordend',
  'meetings.removeItem': 'Agendapunt verwijderd',
  'meetings.moveItemToMeeting': 'Agendapunt naar ander overleg verplaatst',
  'meetings.addSeat': 'Plaats aan tafel gegeven',
  'meetings.updateSeat': 'Plaats aan tafel gewijzigd',
  'meetings.removeSeat': 'Plaats aan tafel vervallen',
  'meetings.askContributions': 'Inbreng gevraagd',
  'network.createOrganisation': 'Organisatie toegevoegd',
  'network.updateOrganisation': 'Organisatie gewijzigd',
  'network.createContact': 'Contact toegevoegd',
  'network.updateContact': 'Contact gewijzigd',
};

const areas: Readonly<Record<string, string>> = {
  casefile: 'casusbestand',
  cases: 'casussen',
  law: 'grondslag en toestemming',
  meetings: 'overleggen',
  chairing: 'voorzitten',
  followup: 'acties en besluiten',
  minutes: 'verslagen',
  network: 'smoelenboek',
  insight: 'signalen en inzicht',
  search: 'zoeken',
  history: 'geschiedenis',
};

/** @param operation name in the contract, for instance `cases.create` */
export function operationInWords(operation: string, kind: string): string {
  const area = areas[operation.split('.')[0] ?? ''] ?? 'casusbestand';
  const known = Object.hasOwn(names, operation) ? names[operation] : undefined;
  const words = known ?? `${kind === 'read' ? 'Bekeken' : 'Wijziging'} in ${area}`;
  switch (kind) {
    case 'undo':
      return `Ongedaan gemaakt: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    case 'redo':
      return `Opnieuw gedaan: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    default:
      return words;
  }
}
