import { formatLongDate, formatShortDate } from '../../dates/formatDate.ts';

export type SpokenAction = Readonly<{
  body: string;
  owner: string;
  dueDate: string | null;
  caseNumber: string;
}>;

export type SpokenCase = Readonly<{
  number: string;
  informing: 'informed' | 'toDo' | 'postponed' | 'notApplicable';
  informedBy: string;
  /** Names joined by a comma; null when nobody waits for feedback. */
  feedbackTo: string | null;
  nextOn: string | null;
}>;

/** Proposal for what the chair reads aloud at the start: purpose, secrecy, roles, joint ambition, agreement of guests. */
export function openingScript(meeting: {
  readonly title: string;
  readonly ambition: string;
  readonly chair: string;
  readonly minuteTaker: string;
}): string {
  const { title, ambition, chair, minuteTaker } = meeting;
  const roles = [
    chair === '' ? '' : `${chair} zit voor en let op de tijd.`,
    minuteTaker === '' ? '' : `${minuteTaker} schrijft mee.`,
  ];
  return [
    `Welkom bij ${title}.`,
    'Waarom we hier zitten: samen zoeken we per casus een antwoord op de vraag van de inbrenger. We bespreken alleen wat daarvoor nodig is.',
    ambition === '' ? '' : `Ons doel samen: ${ambition}`,
    roles.filter((part) => part !== '').join(' '),
    'Wat je hier hoort, blijft hier. Je gebruikt het alleen voor dit doel.',
    'Zeg erbij of iets een feit, een waarneming of een duiding is, en of het in het verslag mag. Wat je alleen mondeling deelt, schrijven we niet op.',
    'Wie bij een casus niet nodig is, verlaat de tafel.',
    'Ben je hier te gast? Zeg dan hardop of je akkoord gaat met deze afspraken.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Proposal for what the chair reads aloud at the end: actions, who informs, who gets feedback, the next date. */
export function closingScript(outcome: {
  readonly actions: readonly SpokenAction[];
  readonly cases: readonly SpokenCase[];
  readonly nextMeetingOn: string | null;
}): string {
  const { actions, cases, nextMeetingOn } = outcome;
  return [
    'We ronden af. Ik lees voor wat we hebben afgesproken. Klopt het niet? Zeg het meteen.',
    section(
      'Acties',
      actions.map(({ caseNumber, owner, body, dueDate }) => {
        const who = owner === '' ? 'nog niemand' : owner;
        const when = dueDate === null ? 'nog geen datum' : formatShortDate(dueDate);
        return `${caseNumber === '' ? '' : `${caseNumber}: `}${who} – ${withoutStop(body)} (${when})`;
      }),
      'Er zijn geen nieuwe acties.',
    ),
    section(
      'Wie informeert de jongere en de ouders',
      cases.map((one) => `${one.number}: ${informingWords(one)}`),
      '',
    ),
    section(
      'Wie krijgt nog terugkoppeling',
      cases.flatMap(({ number, feedbackTo }) => (feedbackTo === null ? [] : [`${number}: ${feedbackTo}`])),
      '',
    ),
    section(
      'Wanneer bespreken we het opnieuw',
      cases.map(
        ({ number, nextOn }) => `${number}: ${nextOn === null ? 'nog geen datum' : formatShortDate(nextOn)}`,
      ),
      '',
    ),
    nextMeetingOn === null
      ? 'Er is nog geen volgend overleg gepland.'
      : `Het volgende overleg is op ${formatLongDate(nextMeetingOn)}.`,
    'Wat je hier hebt gehoord, blijft hier. Dank je wel.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[], none: string): string {
  if (lines.length === 0) return none;
  return [`${title}:`, ...lines.map((line) => `– ${line}`)].join('\n');
}

function informingWords({ informing, informedBy }: SpokenCase): string {
  const by = informedBy === '' ? '' : ` (${informedBy})`;
  switch (informing) {
    case 'informed':
      return `is gedaan${by}`;
    case 'postponed':
      return 'is uitgesteld, met een reden';
    case 'notApplicable':
      return 'niet van toepassing';
    case 'toDo':
      return informedBy === '' ? 'nog niemand gekozen' : informedBy;
  }
}

function withoutStop(body: string): string {
  return body.trim().replace(/\.$/u, '');
}

/** Words of the document with what was read aloud. */
export const scriptsDocumentText = {
  title: 'Voorgelezen teksten',
  opening: 'Bij het begin',
  closing: 'Bij de afronding',
  readAt: (time: string) => `Voorgelezen om ${time}.`,
  agreed: 'Akkoord met de geheimhouding',
  agreedLine: (name: string, organisation: string, time: string) =>
    `${[name, organisation].filter((part) => part !== '').join(', ')} (om ${time})`,
  recipient: 'de voorzitter',
  nothingRead: 'Er is nog geen tekst voorgelezen. Lees eerst de tekst voor.',
} as const;
