/** Words of the screen about the program itself. */
export const aboutText = {
  title: 'Over Casustafel',
  section: 'Over Casustafel',
  sectionNote: 'versie, licentie en wat er van anderen in zit',
  version: (number: string) => `Versie ${number}`,
  own: 'Dit programma',
  licence:
    'Casustafel is open source onder de licentie EUPL-1.2. Je mag het gebruiken, bekijken, aanpassen en doorgeven.',
  quiet: 'Casustafel gebruikt geen internet. Er gaat niets naar de makers, ook geen foutmelding of telling.',
  others: 'Van anderen',
  othersNote: (count: number) => `${count} onderdelen, elk met een eigen licentie`,
  back: 'Terug naar Instellingen',
  noText: 'Dit onderdeel heeft geen eigen licentietekst; de naam van de licentie staat hierboven.',
  chromium: 'De licenties van Chromium zitten in het programma, in het bestand LICENSES.chromium.html.',
} as const;
