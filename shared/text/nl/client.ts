/** Words for when the page and the core cannot reach each other. */
export const clientText = {
  unreachable:
    'Casustafel reageert niet. Je tekst op het scherm blijft staan. Start Casustafel opnieuw als dit zo blijft.',
  fileTooLarge: 'Dit bestand is te groot om in te lezen (meer dan 32 MB).',
} as const;
