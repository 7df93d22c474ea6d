import type { ThemeSeed } from './caseSeeds.ts';

/** Made-up stories by theme, in the words of the table. Every word is fiction. */
export const personThemes: readonly ThemeSeed[] = [
  {
    theme: 'jonge aanwas',
    question:
      'Hoe halen we deze jongere uit de greep van de oudere jongens zonder het vertrouwen met het jongerenwerk te verspelen?',
    reason: 'Twee keer gezien bij het station met een pakketje; verzuim loopt op.',
    statements: [
      {
        kind: 'fact',
        source: 'police',
        place: 'street',
        text: 'Twee keer staande gehouden bij het station met een pakketje; geen verdachte.',
      },
      {
        kind: 'fact',
        source: 'school',
        place: 'school',
        text: 'Verzuim 34 uur in vier weken, steeds op dinsdag en donderdag.',
      },
      {
        kind: 'observation',
        source: 'youthWork',
        place: 'street',
        text: 'Loopt met een dure jas en een tweede telefoon; wordt gebeld en gaat direct weg.',
        shareability: 'oralOnly',
      },
      {
        kind: 'strength',
        source: 'youthWork',
        place: 'sport',
        text: 'Komt elke woensdag naar de sportinstuif en helpt met jonge kinderen.',
      },
      {
        kind: 'concern',
        source: 'teamSouth',
        place: 'home',
        text: 'Slaapt slecht en is ’s avonds bang om naar buiten te gaan.',
      },
      {
        kind: 'voice',
        source: 'youthWork',
        place: 'welfare',
        text: '“Ik wil eruit, maar dan weten ze mijn zusje te vinden.”',
      },
      {
        kind: 'hearsay',
        source: 'housing',
        place: 'street',
        text: 'Buren vertellen dat er ’s nachts scooters voor de deur staan.',
      },
    ],
    decision: 'Eerst veiligheid van de jongere en het zusje, dan afspraken over school.',
    decisionReason: 'Zonder veiligheid praat de jongere niet en houdt geen afspraak stand.',
    actions: [
      'Gesprek over veilig thuiskomen',
      'Contactmoment met moeder deze week',
      'Verzuimoverzicht naar de procesregisseur',
      'Uitleg over Halt en de gevolgen van rondbrengen',
    ],
  },
  {
    theme: 'thuiszitter',
    question: 'Welke eerste stap naar school is haalbaar binnen drie weken?',
    reason: 'Zit sinds de zomer thuis; eerdere plannen haalden de tweede week niet.',
    statements: [
      {
        kind: 'fact',
        source: 'attendance',
        place: 'school',
        text: 'Ongeoorloofd verzuim sinds 1 september, 61 dagen.',
      },
      {
        kind: 'observation',
        source: 'youthHealth',
        place: 'care',
        text: 'Draait dag en nacht om; oogt moe, eet onregelmatig.',
      },
      {
        kind: 'strength',
        source: 'teamNorth',
        place: 'home',
        text: 'Bouwt thuis computers en legt het geduldig uit.',
      },
      { kind: 'concern', source: 'school', place: 'school', text: 'Raakt in paniek bij het schoolplein.' },
      {
        kind: 'voice',
        source: 'teamNorth',
        place: 'home',
        text: '“Als ik één les mag beginnen, wil ik het wel proberen.”',
      },
      {
        kind: 'unknown',
        source: 'alliance',
        place: 'other',
        text: 'We weten niet wat er in de brugklas is gebeurd.',
      },
    ],
    decision: 'Start met één les techniek per week met een vaste begeleider.',
    decisionReason: 'Klein beginnen waar het wél lukt; de jongere stelde dit zelf voor.',
    actions: [
      'Vaste begeleider voor de eerste les regelen',
      'Ouders uitleggen wat de eerste stap is',
      'Rooster met de afdeling techniek afspreken',
    ],
  },
  {
    theme: 'sextortion en sexting',
    question: 'Wie steunt de jongere nu, en hoe stopt het verspreiden van de beelden?',
    reason: 'Beelden gaan rond in een klassenapp; de jongere wil niet naar school.',
    statements: [
      {
        kind: 'fact',
        source: 'police',
        place: 'online',
        text: 'Aangifte opgenomen op 12 november; onderzoek loopt.',
        shareability: 'oralOnly',
      },
      {
        kind: 'fact',
        source: 'school',
        place: 'school',
        text: 'De school sprak met drie leerlingen en hun ouders over het doorsturen.',
      },
      {
        kind: 'concern',
        source: 'mentalHealth',
        place: 'care',
        text: 'Zegt zich te schamen en sluit zich af.',
      },
      { kind: 'strength', source: 'school', place: 'school', text: 'Een vriendin fietst elke dag mee.' },
      {
        kind: 'voice',
        source: 'school',
        place: 'school',
        text: '“Ik wil dat iemand zegt dat het niet mijn schuld is.”',
      },
      {
        kind: 'interpretation',
        source: 'youthWork',
        place: 'online',
        text: 'De groepsdruk lijkt van twee oudere leerlingen te komen.',
      },
    ],
    decision: 'Eén vaste vertrouwenspersoon en een les over online grenzen in de hele jaarlaag.',
    decisionReason: 'De jongere wil niet steeds haar verhaal doen; de groep moet het gesprek aan.',
    actions: [
      'Verwijderverzoek bij het platform volgen',
      'Les over online grenzen plannen',
      'Dagelijks kort contact door de mentor',
    ],
  },
  {
    theme: 'huiselijk geweld en kindermishandeling',
    question: 'Wat is er nu nodig zodat het thuis veilig is, en wie ziet het als dat niet zo is?',
    reason: 'Twee meldingen van ruzie in een maand; jongste kind was erbij.',
    statements: [
      {
        kind: 'fact',
        source: 'police',
        place: 'home',
        text: 'Twee meldingen van ruzie in oktober; geen letsel gezien.',
      },
      {
        kind: 'observation',
        source: 'primary',
        place: 'school',
        text: 'Het jongste kind is stiller dan voor de zomer en blijft lang op het plein.',
      },
      { kind: 'strength', source: 'teamSouth', place: 'home', text: 'Oma past drie middagen per week op.' },
      {
        kind: 'concern',
        source: 'safeHome',
        place: 'home',
        text: 'Vader zegt afspraken af als het over geld gaat.',
      },
      { kind: 'voice', source: 'primary', place: 'school', text: '“Bij oma is het rustig.”' },
    ],
    decision: 'Veiligheidsplan met ouders en oma, getoetst na drie weken.',
    decisionReason: 'Ouders willen meewerken; oma is elke week in huis en ziet het eerst.',
    actions: [
      'Veiligheidsplan met ouders opschrijven',
      'Gesprek met het kind op school',
      'Schuldhulp in gang zetten',
    ],
  },
];
