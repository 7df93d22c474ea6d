import { formatLongDate } from '../../dates/formatDate.ts';

/** Words in the forms that a partner fills in, and of the screen that reads them back. */
export const partnerFormsText = {
  fileNames: { intake: 'aanmeldformulier', contribution: 'inbrengformulier' },
  titles: { intake: 'Aanmelding', contribution: 'Vraag om inbreng' },
  organisationFallback: 'Casusoverleg',
  confidential: 'vertrouwelijk',
  version: 'formulier',
  contributionSubject: (number: string) => `casus ${number}`,
  intakeLead:
    'Vul in wat u weet en stuur dit bestand veilig terug. Korte zinnen zijn goed. Vul geen burgerservicenummer in.',
  contributionLead:
    'U wordt gevraagd wat u weet over deze casus. Vul alleen in wat u voor deze vraag mag en wilt delen, en stuur dit bestand veilig terug. Vul geen namen en geen burgerservicenummer in.',
  backBefore: (day: string) => `Stuur het terug vóór ${formatLongDate(day)}.`,
  question: 'De vraag',
  noQuestion: 'De vraag hoort u van de voorzitter.',
  keepFirst:
    'Typ in de rechterkolom. Laat de linkerkolom staan: daaraan wordt uw antwoord herkend. Wat u ergens anders typt, ziet de voorzitter ook.',
  columns: ['Sleutel', 'Vraag', 'Antwoord'],
  mark: 'Kenmerk van dit formulier (niet wijzigen)',
  placeholder: 'Klik en typ hier',
  placeholderChoice: (choices: readonly string[]) => `Kies: ${choices.join(' / ')}`,
  labels: {
    'over-wie': 'Over wie gaat het? Initialen zijn genoeg, of schrijf: anoniem',
    geboortedatum: 'Geboortedatum (mag leeg blijven)',
    aanleiding: 'Wat is er aan de hand?',
    doel: 'Wat wilt u bereiken?',
    'waarom-nu': 'Waarom nu?',
    besproken: 'Is het vooraf met de betrokkene besproken?',
    'waarom-niet-besproken': 'Zo niet: waarom niet?',
    partners: 'Wie kan er meedenken? (mag leeg blijven)',
    aanmelder: 'Uw naam en functie',
    organisatie: 'Uw organisatie',
    bereikbaar: 'Hoe bent u te bereiken?',
    'wat-weet-je': 'Wat weet u hierover? Wat hebt u zelf gezien of gehoord?',
    'sinds-wanneer': 'Sinds wanneer?',
    'mag-gedeeld': 'Mag dit gedeeld worden?',
    'niets-toe-te-voegen': 'Hebt u niets toe te voegen?',
    'ingevuld-door': 'Ingevuld door',
  } as Readonly<Record<string, string>>,
  refused: {
    fileGone: 'Dit bestand is niet meer te lezen. Kies het opnieuw.',
    notForm: 'Dit is geen formulier van Casustafel. Is het een oud verslag, lees het dan in bij Oud verslag.',
    noContribution: 'Deze vraag om inbreng is er niet meer. Vraag opnieuw om inbreng bij het overleg.',
    empty: 'Kies minstens één antwoord om over te nemen.',
    word: {
      tooLarge: 'Dit bestand is te groot om te lezen. Vraag de partner om alleen het formulier te sturen.',
      tooManyParts: 'Dit bestand bestaat uit te veel delen en is niet gelezen. Vraag om een nieuw formulier.',
      packedTooTight:
        'Dit bestand is vreemd ingepakt en is voor de zekerheid niet gelezen. Vraag om een nieuw formulier.',
      tooDeep:
        'Dit bestand zit vreemd in elkaar en is voor de zekerheid niet gelezen. Vraag om een nieuw formulier.',
      encrypted:
        'Dit bestand heeft een wachtwoord of is van een Word van vóór 2007. Sla het op als .docx zonder wachtwoord.',
      damaged: 'Dit bestand is beschadigd en is niet gelezen. Vraag de partner om het nog eens te sturen.',
      unsafePath:
        'Dit bestand verwijst naar plekken buiten zichzelf en is niet gelezen. Vraag om een nieuw formulier.',
      entities: 'Dit bestand bevat vreemde verwijzingen en is niet gelezen. Vraag om een nieuw formulier.',
      macros:
        'Dit bestand bevat een programma (macro) en is niet gelezen. Vraag om een .docx zonder macro’s.',
      notWord: 'Dit is geen Word-bestand (.docx). Sla het in Word of LibreOffice op als .docx.',
    },
  },
  disclosed: 'vraag om inbreng (formulier)',
  bodyParts: {
    share: (words: string) => `Delen: ${words}`,
    by: (who: string) => `Ingevuld door: ${who}`,
  },
  screen: {
    tab: 'Formulieren',
    note: 'een partner vult in, jij leest terug; niets wordt bewaard voordat jij kiest',
    drop: 'Ingevuld formulier van een partner',
    dropHint: 'Een .docx die met Casustafel is gemaakt. Sleep hem hierheen of kies het bestand.',
    reading: 'Bezig met lezen …',
    failed: 'Het formulier is niet gelezen',
    other: 'Lees een ander formulier',
    intakeForm: 'Aanmeldformulier',
    intakeFormHint: 'Voor een partner die iets wil aanmelden. Er staat niets over iemand in.',
    makeIntake: 'Maak aanmeldformulier',
    contributions: 'Gevraagde inbreng',
    contributionsHint: 'Op het formulier staan het casusnummer en de vraag, verder niets.',
    noContributions:
      'Er is nog geen inbreng gevraagd. Dat doe je bij een casus op de agenda; daarna maak je hier het formulier.',
    makeContribution: 'Maak formulier',
    asked: (state: string, date: string) => (date === '' ? state : `${state} ${date}`),
    forMeeting: (title: string, date: string) => `${title}, ${date}`,
    saved: (name: string) => `${name} is gemaakt. Het bestand staat buiten de versleuteling.`,
    readTitle: {
      intake: 'Aanmelding van een partner',
      contribution: 'Inbreng van een partner',
    },
    readNote: (file: string) => `uit ${file}`,
    forCase: (number: string, who: string) => `Voor casus ${number}, gevraagd aan ${who}.`,
    unknownMark:
      'Het kenmerk van dit formulier hoort bij geen vraag om inbreng in dit casusbestand. Je kunt de antwoorden lezen, niet bewaren.',
    answers: 'Antwoorden',
    choose: (label: string) => `Neem over: ${label}`,
    chooseAll: 'Kies alles',
    chooseNone: 'Kies niets',
    states: {
      filled: 'ingevuld',
      empty: 'leeg gelaten',
      missing: 'staat niet meer in het bestand',
      double: 'staat er meer dan één keer in, verschillend',
    },
    which: (index: number) => `Antwoord ${index}`,
    together: 'Alle antwoorden onder elkaar',
    unknown: 'Ook in het bestand',
    unknownHint: 'Dit paste bij geen vraag. Neem het zelf over als je het nodig hebt.',
    unknownWhere: {
      control: 'in een ander veld',
      row: 'in een andere rij',
      paragraph: 'naast het formulier',
    },
    notAChoice: 'Dit is geen van de keuzes; kijk zelf wat er bedoeld is.',
    toIntake: (count: number) =>
      count === 1 ? 'Ga verder met 1 antwoord' : `Ga verder met ${count} antwoorden`,
    toIntakeHint: 'Je kijkt alles nog na in het aanmeldscherm voordat het wordt bewaard.',
    saveContribution: 'Bewaar inbreng',
    savedContribution: 'Inbreng bewaard.',
  },
} as const;
