/** Sentences for calls that fail for a reason the area itself did not name. */
export const callText = {
  validation: 'Dit kan zo niet worden bewaard. Kijk de aangegeven velden na.',
  unknownOperation: 'Dit onderdeel kent deze versie van Casustafel niet.',
  locked: 'Het casusbestand is vergrendeld. Open het met je wachtzin en probeer het opnieuw.',
  internal:
    'Er ging iets mis in Casustafel. Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, noteer dan het foutnummer.',
  handleGone: 'Deze keuze is verlopen. Kies het bestand opnieuw.',
  tooLarge: 'Dit is te veel tekst in één keer. Knip het in delen.',
} as const;
