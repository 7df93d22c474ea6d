/** Words of Vandaag and Signalen. */
export const insightText = {
  refused: {
    noSignal: 'Dit signaal is er niet meer. De lijst is bijgewerkt.',
    seenInFuture: 'De datum ligt in de toekomst. Kies vandaag of een dag ervoor.',
    discussedInFuture: 'De datum ligt in de toekomst. Kies vandaag of een dag ervoor.',
  },
} as const;
