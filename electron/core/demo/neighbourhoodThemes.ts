import type { ThemeSeed } from './caseSeeds.ts';

/** Made-up stories by theme, in the words of the table. Every word is fiction. */
export const neighbourhoodThemes: readonly ThemeSeed[] = [
  {
    theme: 'overlast',
    question: 'Welke plek kunnen we de groep bieden waar ze wel mogen staan?',
    reason: 'Klachten over de speeltuin aan de Steigerkade, vooral vrijdag en zaterdag.',
    statements: [
      {
        kind: 'fact',
        source: 'municipality',
        place: 'street',
        text: 'Veertien klachten in zes weken, vooral tussen 21 en 24 uur.',
      },
      {
        kind: 'observation',
        source: 'youthWork',
        place: 'street',
        text: 'Acht tot twaalf jongeren; de sfeer is meestal goed tot er drank komt.',
      },
      {
        kind: 'strength',
        source: 'sport',
        place: 'sport',
        text: 'De vereniging wil de kantine op vrijdag openstellen.',
      },
      {
        kind: 'interpretation',
        source: 'police',
        place: 'street',
        text: 'Hinderlijk, niet crimineel; twee jongens nemen de rest mee.',
      },
      { kind: 'unknown', source: 'youthWork', place: 'online', text: 'Wat spreken ze af in de groepsapp?' },
    ],
    decision: 'Proef van acht weken: kantine open op vrijdagavond met jongerenwerk erbij.',
    decisionReason: 'Alleen wegsturen verplaatst de klachten; de groep vroeg om een plek.',
    actions: [
      'Sleutel en afspraken met de vereniging regelen',
      'Buurt informeren over de proef',
      'Tellen van klachten na vier weken',
    ],
  },
  {
    theme: 'schulden',
    question: 'Hoe blijft het gezin in huis terwijl de schulden worden geregeld?',
    reason: 'Huurachterstand van drie maanden en een zoon die geld “leent” van vrienden.',
    statements: [
      {
        kind: 'fact',
        source: 'housing',
        place: 'home',
        text: 'Huurachterstand van drie maanden; ontruiming is aangezegd.',
      },
      {
        kind: 'observation',
        source: 'teamNorth',
        place: 'home',
        text: 'Ongeopende post in een tas achter de deur.',
      },
      {
        kind: 'concern',
        source: 'youthWork',
        place: 'street',
        text: 'Zoon van 17 heeft zijn pinpas uitgeleend.',
      },
      {
        kind: 'strength',
        source: 'teamNorth',
        place: 'home',
        text: 'Moeder werkt vier dagen en houdt dat al twee jaar vol.',
      },
      {
        kind: 'voice',
        source: 'youthWork',
        place: 'welfare',
        text: '“Ik wilde alleen de boodschappen betalen.”',
      },
    ],
    decision: 'Huur eerst: betaling via budgetbeheer, ontruiming van tafel.',
    decisionReason: 'Zonder huis lukt geen enkel ander plan.',
    actions: [
      'Budgetbeheer aanvragen',
      'Corporatie vraagt uitstel van ontruiming',
      'Uitleg over geldezels aan de zoon',
    ],
  },
  {
    theme: 'wapens',
    question: 'Hoe krijgen we zicht op wat hij bij zich draagt zonder dat hij wegblijft van school?',
    reason: 'Mes gevonden in een kluisje; de jongere zegt dat hij het draagt uit angst.',
    statements: [
      {
        kind: 'fact',
        source: 'school',
        place: 'school',
        text: 'Mes gevonden in een kluisje op 3 november; ingeleverd bij de politie.',
      },
      {
        kind: 'hearsay',
        source: 'youthWork',
        place: 'street',
        text: 'Vrienden zeggen dat hij bedreigd wordt door een groep uit Noord.',
      },
      {
        kind: 'strength',
        source: 'sport',
        place: 'sport',
        text: 'Is elke training op tijd en luistert naar de trainer.',
      },
      { kind: 'concern', source: 'youthProtection', place: 'home', text: 'Slaapt bij wisselende adressen.' },
      { kind: 'voice', source: 'sport', place: 'sport', text: '“Als ik zonder ga, kom ik niet thuis.”' },
      {
        kind: 'interpretation',
        source: 'mentalHealth',
        place: 'care',
        text: 'Draagt een wapen uit angst, niet om aan te vallen.',
      },
    ],
    decision: 'Veilige route van en naar school met trainer en wijkagent, geen schorsing.',
    decisionReason: 'Schorsen haalt hem weg van de twee plekken waar het goed gaat.',
    actions: [
      'Afspraak over de route met trainer en jongere',
      'Gesprek met de groep uit Noord',
      'Halt-voorstel bespreken met het parket',
    ],
  },
  {
    theme: 'middelengebruik',
    question: 'Wat houdt het gebruik in stand, en wie kan daar morgen iets aan doen?',
    reason: 'Blowt dagelijks voor school; stage is gestopt.',
    statements: [
      {
        kind: 'fact',
        source: 'school',
        place: 'school',
        text: 'Stage gestopt op 28 oktober na drie keer niet komen.',
      },
      {
        kind: 'observation',
        source: 'addiction',
        place: 'care',
        text: 'Wil praten over slapen, niet over blowen.',
      },
      {
        kind: 'strength',
        source: 'teamSouth',
        place: 'home',
        text: 'Kookt elke zondag voor het hele gezin.',
      },
      {
        kind: 'concern',
        source: 'youthHealth',
        place: 'care',
        text: 'Is in een half jaar zes kilo afgevallen.',
      },
      { kind: 'voice', source: 'addiction', place: 'care', text: '“Zonder slaap ik niet.”' },
    ],
    decision: 'Begin bij slapen: vier gesprekken, daarna samen kijken naar het gebruik.',
    decisionReason: 'Dit is de vraag die de jongere zelf stelt.',
    actions: [
      'Vier gesprekken over slapen inplannen',
      'Nieuwe stageplek in de horeca zoeken',
      'Huisarts informeren na toestemming',
    ],
  },
];
