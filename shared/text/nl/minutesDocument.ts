import { quoted } from './quoted.ts';

/** Words inside the documents that leave the case file: minutes, action list, agenda. */
export const minutesDocumentText = {
  organisationFallback: 'Casusoverleg',
  confidential: 'vertrouwelijk',
  concept: (count: number): string => `concept ${count}`,
  adopted: 'vastgesteld',
  version: (count: number): string => `versie ${count}`,
  none: 'Niets vastgelegd.',
  dash: '–',

  caseTitle: (number: string): string => `Casusverslag ${number}`,
  subject: (meeting: string, day: string): string => `${meeting}, ${day}`,
  header: {
    meeting: 'Overleg',
    date: 'Datum',
    caseNumber: 'Casusnummer',
    about: 'Over',
    chair: 'Voorzitter',
    minuteTaker: 'Notulist',
    recipients: 'Verzendlijst',
    noRecipients: 'nog niemand: de aanwezigheid is niet ingevuld',
  },
  person: (initials: string, marks: readonly string[]): string => `${initials} (${marks.join('; ')})`,
  roles: {
    youngPerson: 'jongere',
    parent: 'ouder',
    guardian: 'voogd of andere gezagsdrager',
    sibling: 'broer of zus',
    adult: 'volwassene',
    network: 'netwerk',
    other: 'betrokkene',
  } as Readonly<Record<string, string>>,
  eventRoles: (offender: boolean, victim: boolean, witness: boolean): string => {
    const pair =
      offender && victim
        ? 'dader én slachtoffer'
        : offender
          ? 'dader of verdachte'
          : victim
            ? 'slachtoffer'
            : '';
    return [pair, witness ? 'getuige' : ''].filter((word) => word !== '').join(', ');
  },

  attendance: 'Aanwezig en afwezig bij deze casus',
  attendanceColumns: ['Naam', 'Functie', 'Organisatie', 'Aanwezig'] as const,
  attendanceUnknown: 'De aanwezigheid bij deze casus is niet vastgelegd.',
  absent: 'Afwezig',
  absentColumns: ['Naam', 'Functie', 'Organisatie', 'Bericht'] as const,
  presentYes: 'ja',
  presentPartly: (from: string | null, to: string | null): string =>
    from === null && to === null
      ? 'deels'
      : [from === null ? '' : `van ${from}`, to === null ? '' : `tot ${to}`]
          .filter((part) => part !== '')
          .join(' '),
  standsInFor: (name: string): string => `ja, voor ${name}`,
  standIn: 'ja, als vervanger',
  excused: 'met bericht',
  absentWithout: 'zonder bericht',
  sentStandIn: 'stuurde een vervanger',

  question: 'Aanleiding en vraag',
  introducedBy: (name: string): string => `Ingebracht door ${name}.`,
  anyway: 'Besproken terwijl nog niet alles gereed was',
  anywayPoint: (point: string, reason: string): string => {
    const names: Readonly<Record<string, string>> = {
      question: 'vraag',
      introducer: 'inbrenger',
      basis: 'grondslag',
      consent: 'toestemming',
      contributions: 'inbreng',
      decider: 'iemand die mag besluiten',
      voice: 'stem van de jongere',
      knows: 'iemand die de jongere kent',
      seats: 'wie aan tafel zit',
    };
    const name = Object.hasOwn(names, point) ? names[point] : undefined;
    return name === undefined ? reason : `${name}: ${reason}`;
  },
  whyNow: 'Waarom nu: ',
  questionLabel: 'Vraag van de inbrenger: ',
  questionMissing: 'Er is geen vraag van de inbrenger vastgelegd.',
  answered: { yes: 'beantwoord', partly: 'deels beantwoord', no: 'nog niet beantwoord' },

  legalBasis: 'Grondslag en informeren',
  basisLabels: {
    basis: 'Grondslag',
    purpose: 'Doel',
    proportionality: 'Proportionaliteit',
    subsidiarity: 'Subsidiariteit',
    informing: 'Informeren',
  },
  basisUnknown: 'nog niet bepaald',
  informing: {
    informed: 'geïnformeerd',
    toDo: 'nog te doen',
    postponed: 'uitgesteld',
    notApplicable: 'niet van toepassing',
    missing: 'nog niet vastgelegd',
  },
  informedOn: (day: string): string => `op ${day}`,
  by: (name: string): string => `door ${name}`,

  voice: 'Stem van jongere en ouders',
  voiceMissing: (reason: string): string => `Niet gesproken, omdat: ${reason}`,
  voiceNone: 'De stem van de jongere en de ouders ontbreekt in dit verslag.',
  quoted,
  facts: 'Feiten, met bron en datum',
  factsNone: 'Er zijn geen feiten vastgelegd.',
  kindNote: { observation: 'waarneming', hearsay: 'van horen zeggen' },
  unknown: 'Wat we niet weten',
  strengths: 'Wat gaat goed',
  concerns: 'Zorgen en risico’s',
  interpretation: 'Duiding',
  interpretationLead: 'Dit is de gezamenlijke duiding van wie bij deze casus zat.',
  interpretationOpen: 'Duiding waarover de tafel zich niet heeft uitgesproken:',
  interpretationDissent: 'Duiding die niet iedereen deelt:',
  otherwise: (line: string, note: string): string => `${line}. Anders gezien: ${note}`,
  dissent: 'Minderheidsstandpunt',
  dissentAbout: (decision: string, agree: number, spoke: number): string => {
    const about = `Over het besluit ‘${decision.trim().replace(/\.$/u, '')}’`;
    if (spoke === 1) return `${about} sprak één persoon zich uit.`;
    const who = `van de ${spoke} mensen die zich uitspraken`;
    if (agree === 0) return `${about}: geen ${who}, steunt het of kan ermee leven.`;
    return agree === 1
      ? `${about}: 1 ${who}, steunt het of kan ermee leven.`
      : `${about}: ${agree} ${who}, steunen het of kunnen ermee leven.`;
  },
  withFunction: (name: string, profession: string): string =>
    profession === '' ? name : `${name} (${profession})`,
  dissentLine: (who: string, stance: 'reservation' | 'objection', reason: string): string =>
    `${who} heeft een ${stance === 'objection' ? 'bezwaar' : 'bedenking'}${reason === '' ? '.' : `: ${reason}`}`,
  goals: 'Doelen',
  goalsNone: 'Er zijn geen doelen vastgelegd.',
  decisions: 'Besluiten, met reden',
  decisionColumns: ['Besluit', 'Reden', 'Uitvoering', 'Evaluatie'] as const,
  decisionsNone: 'Er zijn geen besluiten vastgelegd.',
  superseded: ' (vervangen door een later besluit)',
  actions: 'Acties',
  actionColumns: ['Wat', 'Wie', 'Wanneer', 'Status'] as const,
  actionsNone: 'Er zijn geen acties afgesproken.',
  agreements: 'Afspraken',
  agreementsLead: 'Hier houdt iedereen zich aan; niemand hoeft het uit te voeren.',
  lead: 'Regie',
  leadLabels: {
    caseCoordinator: 'Casusregie',
    processCoordinator: 'Procesregie',
    leadHolder: 'Regiehouder nu',
  },
  leadNone: 'nog niet belegd',
  leadNobody: (reason: string) => `niemand, omdat: ${reason}`,
  safety: 'Veiligheidsafspraken',
  safetyNone: 'Er zijn geen veiligheidsafspraken vastgelegd.',
  evaluation: 'Evaluatiedatum, op- of afschalen',
  evaluationLabels: {
    review: 'Besluiten evalueren',
    next: 'Volgende bespreking',
    caseReview: 'Casus herzien',
    scaling: 'Op- of afschalen',
  },
  evaluationNone: 'Er is nog geen evaluatiedatum.',
  adoption: 'Vaststelling en bewaartermijn',
  adoptionConcept: 'Dit is een concept. Het wordt vastgesteld door wie bij deze casus zat.',
  adoptionDone: (day: string, by: string): string => `Vastgesteld op ${day} door ${by}.`,
  retention: (day: string): string =>
    `Bewaren tot ${day}; daarna beslist de procesregisseur over vernietigen of verlengen.`,
  retentionNone: 'De bewaartermijn is nog niet bepaald.',
  addenda: 'Aanvulling',
  addendum: (day: string, by: string): string => (by === '' ? day : `${day}, door ${by}`),

  actionListTitle: 'Actie- en besluitenlijst',
  actionListLead:
    'Wat we afspraken, meteen na het overleg. Het verslag per casus volgt binnen tien werkdagen, voor wie bij die casus zat.',
  listDecisionColumns: ['Casus', 'Besluit', 'Uitvoering', 'Evaluatie'] as const,
  listActionColumns: ['Casus', 'Wat', 'Wie', 'Wanneer', 'Status'] as const,
  listAgreementColumns: ['Casus', 'Afspraak'] as const,
  listDecisions: 'Besluiten',
  incomplete: (count: number): string =>
    count === 1
      ? 'Eén regel staat hier nog niet op: de eigenaar, de datum of de reden ontbreekt.'
      : `${count} regels staan hier nog niet op: de eigenaar, de datum of de reden ontbreekt.`,

  agendaTitle: 'Agenda',
  agendaColumns: ['Tijd', 'Onderwerp', 'Door', 'Minuten'] as const,
  agendaNone: 'De agenda is nog leeg.',
  agendaForAll: 'alle genodigden',
  agendaTime: (day: string, start: string, end: string | null): string =>
    end === null ? `${day}, ${start} uur` : `${day}, ${start} – ${end} uur`,
  agendaLate: (subject: string, reason: string): string => `${subject} – nagekomen: ${reason}`,
  agendaCase: (number: string, kind: string): string => `Casus ${number} (${kind})`,
  agendaBreak: 'Pauze',
  place: 'Plaats',
  practical: 'Praktisch',
  practicalLead:
    'Je zit alleen bij de casussen waarvoor je bent gevraagd. Op deze agenda staan geen namen van jongeren.',
} as const;
