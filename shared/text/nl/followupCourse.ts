/** Words of how a case goes on: from question to outcome, who leads, when again, who had contact. */
export const followupCourseText = {
  list: {
    tab: 'Casussen',
    label: 'Casussen waar iets mist',
    filter: 'Wat mist er?',
    gaps: {
      all: 'Alles',
      noDate: 'Geen volgende keer',
      outOfSight: 'Uit beeld',
      noLead: 'Geen regiehouder',
    },
    withCount: (label: string, count: number) => `${label} (${count})`,
    columns: { case: 'Casus', next: 'Volgende keer', contact: 'Laatste contact', lead: 'Regie' },
    empty: 'Elke open casus heeft een volgende keer, een regiehouder en contact met de jongere.',
    emptyGap: 'Bij geen enkele open casus mist dit.',
    noDate: 'geen datum',
    planned: (date: string) => `op de agenda van ${date}`,
    promised: (date: string) => `afgesproken: ${date}`,
    noLead: 'niemand',
    since: (date: string) => `sinds ${date}`,
    noContact: 'nog niet vastgelegd',
    weeks: (weeks: number) =>
      weeks === 0 ? 'deze week' : weeks === 1 ? '1 week geleden' : `${weeks} weken geleden`,
    weeksKnown: (weeks: number) =>
      weeks === 1 ? 'al 1 week niets bekend' : `al ${weeks} weken niets bekend`,
    by: (name: string) => `door ${name}`,
    outOfSight: 'uit beeld',
    setDate: 'Kies datum',
    addContact: 'Contact gehad',
  },
  nextTitle: 'Volgende keer',
  nextLabel: 'Wanneer bespreken we dit opnieuw?',
  nextDone: 'De volgende keer is vastgelegd.',
  contactTitle: 'Contact met de jongere',
  contactAbout: 'Alleen de dag en wie. Wat er gezegd is, hoort bij de stem van de jongere.',
  contactWhen: 'Wanneer was er contact?',
  contactBy: 'Wie had contact?',
  contactByOther: 'Of iemand anders',
  contactByHint: 'Bijvoorbeeld: oma, mentor. Laat leeg als je hierboven iemand koos.',
  contactDone: 'Contact vastgelegd.',
  course: {
    title: 'Van vraag tot resultaat',
    question: 'Vraag van de casus',
    noQuestion: 'Er is nog geen vraag vastgelegd.',
    noDiscussions: 'Deze casus is nog niet besproken.',
    discussion: (title: string, date: string) => `${date} · ${title}`,
    answers: { yes: 'vraag beantwoord', partly: 'vraag deels beantwoord', no: 'vraag niet beantwoord' },
    breaks: {
      noDecision: 'geen besluit genomen',
      notAnswered: 'niet gezegd of de vraag beantwoord is',
      concept: 'nog een concept',
      noAction: 'geen actie bij dit besluit',
      noOwner: 'een actie zonder eigenaar of datum',
      allDropped: 'alle acties zijn vervallen',
      noOutcome: 'alles is gedaan; wat leverde het op?',
    },
    other: 'Besluiten buiten een bespreking',
    loose: (count: number) =>
      count === 1 ? '1 open actie hoort bij geen besluit.' : `${count} open acties horen bij geen besluit.`,
    toActions: 'Bekijk de acties',
    whole: 'De keten is heel.',
    late: 'te laat',
    failed: 'Het verloop is niet gelezen.',
  },
  leads: {
    title: 'Regie',
    processCoordinator: 'Procesregisseur',
    caseCoordinator: 'Casusregisseur',
    leadHolder: 'Regiehouder',
    nobody: 'niemand',
    history: 'Wie had de regie eerder?',
    change: (role: string, from: string, to: string) =>
      from === ''
        ? `${role}: ${to}`
        : to === ''
          ? `${role}: ${from} stopt`
          : `${role}: van ${from} naar ${to}`,
  },
  contact: {
    title: 'Contact met de jongere',
    state: (weeks: number, limit: number) =>
      weeks === 0
        ? `Deze week was er contact. Na ${limit} weken komt er een bericht.`
        : `${weeks === 1 ? '1 week' : `${weeks} weken`} sinds het laatste contact. Na ${limit} weken komt er een bericht.`,
    outOfSight: (weeks: number) => `Uit beeld: al ${weeks} weken geen contact bekend.`,
    none: 'Er is nog geen contact vastgelegd. De klok loopt vanaf de dag dat de casus binnenkwam.',
    moments: 'Wanneer was er contact?',
    voice: 'stem van de jongere',
    remove: (date: string) => `Verwijder het contact van ${date}`,
    removed: 'Contact verwijderd.',
    weeks: 'Bericht na hoeveel weken?',
    asEverywhere: (weeks: number) => `zoals overal (${weeks} weken)`,
    weeksOption: (weeks: number) => `${weeks} weken`,
    weeksDone: 'Aantal weken vastgelegd.',
  },
} as const;
