/** Words of whom to invite and of what is missing at a table. */
export const invitingText = {
  whom: 'Wie nodig ik uit?',
  title: (number: string) => `Wie nodig ik uit voor ${number}?`,
  lead: 'Nodig uit om wat iemand toevoegt, niet uit gewoonte. Kies hoe ver het is; dat wordt nergens bewaard.',
  stage: 'Hoe ver is het?',
  stageHint: 'Alleen voor deze zoekvraag.',
  theme: 'Thema',
  choose: 'Kies hoe ver het is, of een thema. Dan zie je aan wie je kunt denken.',
  byTheme: 'bij dit thema',
  isSeated: 'zit erbij',
  focus: 'Aandachtsfunctionaris bij dit thema',
  missing: (label: string) => `Beeld van ${label} ontbreekt.`,
  onlyDomain: (domain: string) =>
    `Iedereen aan tafel komt uit één domein: ${domain}. Wie kijkt er anders naar?`,
  nobodyKnown: 'Niemand in het smoelenboek. Voeg daar iemand toe, of vraag rond.',
  seat: (name: string, profession: string) =>
    profession === '' ? `Zet ${name} aan tafel` : `Zet ${name} aan tafel, ${profession}`,
  person: (name: string, profession: string, comesAnyway: boolean) =>
    [name, profession, comesAnyway ? 'komt al' : ''].filter((words) => words !== '').join(' · '),
  seated: (name: string) => `${name} zit nu bij deze casus.`,
  edit: 'Pas de lijst aan…',
  editTitle: 'Aan wie denk je wanneer?',
  editLead:
    'Een kop tussen vierkante haken, daaronder per regel: partner, dubbele punt, wat die kan toevoegen. Een lege lijst zet de standaard terug.',
  table: 'Lijst',
  keep: 'Bewaar',
  reset: 'Zet de standaard terug',
  kept: 'De lijst is bewaard.',
} as const;
