/** Words of the capture line: the commands that can be typed and what the app says it understood. */
export const captureText = {
  kinds: {
    fact: 'feit',
    observation: 'waarneming',
    hearsay: 'van horen zeggen',
    interpretation: 'duiding',
    strength: 'kracht',
    concern: 'zorg',
    voice: 'stem',
    option: 'optie',
    decision: 'besluit',
    action: 'actie',
    unknown: 'open vraag',
    parked: 'geparkeerd',
  },
  missing: {
    owner: 'wie doet het?',
    due: 'wanneer?',
    reason: 'waarom?',
    implementer: 'wie voert het uit?',
  },
  source: (name: string) => `bron: ${name}`,
  reason: 'reden',
  shareability: {
    shareable: 'deelbaar',
    oralOnly: 'alleen mondeling',
    doNotShare: 'niet delen',
  },
} as const;
