import { formatLongDate } from '../../dates/formatDate.ts';

/** Words of files with actions, out and back, and of the dialogs that make and read them. */
export const followupPapersText = {
  fileNames: {
    csv: 'acties',
    ownerList: 'actielijst',
    form: 'actieformulier',
    dueDates: 'actiedata',
    reminder: 'herinnering',
    reminders: 'herinneringen',
  },
  ownUse: 'eigen gebruik',
  organisationFallback: 'Casusoverleg',
  confidential: 'vertrouwelijk',
  version: (day: string) => `stand van ${day}`,
  disclosed: { ownerList: 'actielijst', form: 'actieformulier' },
  refused: {
    nothing: 'Er is niets om in het bestand te zetten. Kies een ander filter of een andere persoon.',
    onlyLeftOut: (numbers: string) =>
      `Er is geen bestand gemaakt. Deze casussen hebben nog geen bevestigde grondslag: ${numbers}.`,
    tooMany: 'Dit zijn er te veel voor één bestand. Kies een filter dat minder dan 20.000 acties overlaat.',
    number: 'Een van de casusnummers kan een naam zijn en gaat niet in een agendabestand. Wijzig het nummer.',
    noDates: 'Geen van deze acties heeft een datum. Er is geen agendabestand gemaakt.',
    notForm: 'Dit is geen actieformulier van Casustafel. Er is niets gewijzigd.',
    statusNeeded: 'Kies bij elk antwoord een status.',
  },
  csvHead: [
    'Casus',
    'Initialen',
    'Wat',
    'Wie',
    'Organisatie',
    'Helpt mee',
    'Wanneer',
    'Status',
    'Wacht op',
    'Reden',
    'Soort',
    'Keer genoemd',
    'Gedaan op',
  ],
  list: {
    title: 'Actielijst',
    lead: 'Dit staat op jouw naam. Is iets klaar, of lukt het niet? Laat het weten aan de voorzitter.',
    own: 'Jouw acties',
    helping: 'Hier help je mee',
    columns: ['Casus', 'Wat', 'Wanneer', 'Status'],
    helpingColumns: ['Casus', 'Wat', 'Van wie', 'Wanneer'],
    none: 'Geen.',
    late: 'te laat',
  },
  form: {
    title: 'Actieformulier',
    lead: 'Geef bij elke actie aan hoe het staat, en stuur dit bestand veilig terug. Een korte toelichting mag. Vul geen burgerservicenummer in.',
    keepFirst:
      'Typ in de rechterkolom. Laat de linkerkolom staan: daaraan wordt je antwoord herkend. Wat je ergens anders typt, ziet de voorzitter ook.',
    columns: ['Kenmerk', 'Actie', 'Antwoord'],
    mark: 'Kenmerk van dit formulier (niet wijzigen)',
    placeholderStatus: (choices: readonly string[]) => `Kies: ${choices.join(' / ')}`,
    placeholderNote: 'Klik en typ hier',
    line: (number: string, words: string, before: string) =>
      [number, words, before].filter((part) => part !== '').join(' · '),
    before: (day: string) => `vóór ${day}`,
    note: 'Toelichting (mag leeg blijven)',
    /** What the owner chooses from; the first words of each status. */
    choices: {
      done: 'gedaan',
      inProgress: 'bezig',
      waiting: 'wacht op ander',
      open: 'nog niet begonnen',
      dropped: 'niet meer nodig',
    },
  },
  accepted: (who: string) => `formulier van ${who}`,
  reminder: {
    subject: (count: number) =>
      `Herinnering: ${count === 1 ? '1 actie staat' : `${count} acties staan`} nog open`,
    body: (facts: Readonly<{ open: number; late: number; nextDate: string | null }>) =>
      [
        'Beste collega,',
        '',
        facts.open === 1
          ? 'Op jouw naam staat nog 1 actie open.'
          : `Op jouw naam staan nog ${facts.open} acties open.`,
        ...(facts.late === 0
          ? []
          : [
              facts.late === 1
                ? 'Van 1 actie is de datum voorbij.'
                : `Van ${facts.late} acties is de datum voorbij.`,
            ]),
        ...(facts.nextDate === null ? [] : [`De eerstvolgende datum is ${formatLongDate(facts.nextDate)}.`]),
        '',
        'Welke acties het zijn, staat op je eigen actielijst; in deze mail staat dat met opzet niet.',
        'Is iets klaar, of lukt het niet? Laat het me weten, dan passen we het samen aan.',
        '',
        'Met groet,',
        '',
      ].join('\n'),
  },
  calendar: {
    /** Name of the appointment; the number of the case stands in its description. */
    name: (number: string) => (number === '' ? 'Actie' : `Actie ${number}`),
  },
  screen: {
    menu: 'Bestanden',
    csv: 'Deze lijst voor Excel (.csv)',
    perPerson: 'Actielijst of formulier per persoon …',
    reminders: 'Herinneringen maken …',
    readForm: 'Formulier inlezen …',
    handOver: 'Iemand vertrekt: alles overdragen …',
    saved: (name: string, rows: number) =>
      `${name} is gemaakt, met ${rows === 1 ? '1 actie' : `${rows} acties`}. Het bestand staat buiten de versleuteling.`,
    savedReminders: (name: string) => `${name} is gemaakt. Er is niets verstuurd: dat doe je zelf.`,
    leftOut: (numbers: readonly string[]) =>
      `Weggelaten, omdat de grondslag niet is bevestigd: ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ` en ${numbers.length - 10} andere casussen` : ''}.`,
    personTitle: 'Bestand voor één persoon',
    personAbout: 'Alles wat open staat op één naam, over alle casussen. Alleen casusnummers en initialen.',
    person: 'Voor wie?',
    what: 'Wat wil je maken?',
    kinds: {
      list: 'Actielijst (Word)',
      form: 'Formulier dat terugkomt (Word)',
      calendar: 'Data voor de agenda (.ics), alleen casusnummers',
    },
    make: 'Maak bestand',
    remindersTitle: 'Herinneringen',
    remindersAbout:
      'Per persoon een conceptmail zonder casus en zonder namen. Casustafel verstuurt niets: je opent de mail in je eigen programma.',
    remindersFor: 'Voor wie?',
    nobody: 'Niemand heeft iets open staan.',
    open: (open: number, late: number) => (late === 0 ? `${open} open` : `${open} open, ${late} te laat`),
    withAddresses: 'Zet het mailadres erin',
    noAddress: 'geen mailadres bekend',
    chooseLate: 'Kies iedereen die te laat is',
    handOverTitle: 'Alles overdragen',
    handOverAbout:
      'Alles wat open staat gaat in één keer naar de opvolger. De geschiedenis houdt beide namen.',
    from: 'Wie vertrekt?',
    to: 'Wie volgt op?',
    why: 'Waarom? (mag leeg blijven)',
    handOverCount: (count: number) =>
      count === 0
        ? 'Op deze naam staat geen actie open.'
        : count === 1
          ? 'Op deze naam staat 1 actie open.'
          : `Op deze naam staan ${count} acties open.`,
    handOverFeedback: (count: number) =>
      count === 1
        ? 'Ook de terugkoppeling die deze persoon nog moet geven (1)'
        : `Ook de terugkoppelingen die deze persoon nog moet geven (${count})`,
    handOverDo: 'Draag alles over',
    handedOver: 'Alles is overgedragen.',
    readTitle: 'Teruggekomen formulier',
    drop: 'Ingevuld actieformulier',
    dropHint: 'Een .docx die met Casustafel is gemaakt. Sleep hem hierheen of kies het bestand.',
    reading: 'Bezig met lezen …',
    failed: 'Het formulier is niet gelezen',
    readNote: (file: string, who: string) => `uit ${file}, van ${who}`,
    unknownOwner:
      'Van wie dit formulier is, is hier niet bekend. Kijk zelf goed welke antwoorden je overneemt.',
    take: (words: string) => `Neem over: ${words}`,
    now: (status: string) => `staat nu op ${status}`,
    answer: 'Wat wordt het?',
    note: 'Toelichting',
    states: {
      filled: 'beantwoord',
      empty: 'leeg gelaten',
      missing: 'staat niet meer in het bestand',
      double: 'staat er meer dan één keer in, verschillend',
    },
    asTyped: (words: string) => `in het bestand staat: ${words}`,
    unknown: 'Ook in het bestand',
    unknownHint: 'Dit hoort bij geen actie. Neem het zelf over als je het nodig hebt.',
    otherOwner: (name: string) => `is nu van ${name}`,
    noLines: 'In dit bestand staat geen enkele actie die hier bekend is.',
    accept: (count: number) => (count === 1 ? 'Neem 1 antwoord over' : `Neem ${count} antwoorden over`),
    acceptedNow: 'Antwoorden overgenomen.',
    reasonNeeded: 'Schrijf bij “niet meer nodig” en “wacht op ander” op waarom of op wie.',
  },
} as const;
