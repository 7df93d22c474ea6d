/** What a closed case of an earlier year was about. Every word is fiction. */
export interface EarlierTheme {
  readonly theme: string;
  /** Type of the table that discussed it. */
  readonly table: 'zvhCases' | 'jv' | 'zatVo';
  /** How many cases in each of the three years before this one, oldest first. */
  readonly perYear: readonly [number, number, number];
  /** Keys of organisations that bring such a case, in turn; the first carries out what was decided. */
  readonly sources: readonly [string, ...string[]];
  readonly question: string;
  readonly decision: string;
  readonly reason: string;
  /** The decision that came in its place, and why. */
  readonly changed: string;
  readonly changedWhy: string;
  /** Why it was let go. */
  readonly letGo: string;
  readonly voice: string;
}

/** Enough of most to be counted, too few of some to be shown. */
export const earlierThemes: readonly EarlierTheme[] = [
  {
    theme: 'jonge aanwas',
    table: 'zvhCases',
    perYear: [6, 8, 12],
    sources: ['youthWork', 'police', 'teamSouth'],
    question: 'Wie blijft dichtbij nu de oudere groep uit elkaar is?',
    decision: 'Eén vaste jongerenwerker, elke week.',
    reason: 'Hij praat met één iemand, niet met vijf.',
    changed: 'De jongerenwerker samen met een bijbaan.',
    changedWhy: 'Praten was niet genoeg: zonder geld bleef de straat trekken.',
    letGo: 'Het gezin verhuisde naar een andere regio; daar is een nieuw plan.',
    voice: '“Als ik werk heb, hoef ik daar niet te staan.”',
  },
  {
    theme: 'thuiszitter',
    table: 'zatVo',
    perYear: [5, 6, 7],
    sources: ['school', 'attendance', 'teamNorth'],
    question: 'Welke eerste stap naar school is haalbaar?',
    decision: 'Drie ochtenden per week met een vaste begeleider.',
    reason: 'Klein beginnen lukt, een hele week niet.',
    changed: 'Eén ochtend per week, en een middag stage.',
    changedWhy: 'Drie ochtenden waren te veel; de stage wilde de jongere zelf.',
    letGo: 'De school had geen begeleider; na de zomer begon een andere aanpak.',
    voice: '“Ik wil wel leren, maar niet in een volle klas.”',
  },
  {
    theme: 'overlast',
    table: 'jv',
    perYear: [7, 7, 9],
    sources: ['municipality', 'youthWork', 'police'],
    question: 'Welke plek is er op vrijdagavond?',
    decision: 'Het buurthuis is op vrijdag open tot tien uur.',
    reason: 'De jongeren vroegen om een plek.',
    changed: 'Het buurthuis is op vrijdag én zaterdag open.',
    changedWhy: 'Op zaterdag verplaatste de drukte zich naar het plein.',
    letGo: 'De klachten hielden op voordat het begon.',
    voice: '“Als er een plek is, staan we niet op het plein.”',
  },
  {
    theme: 'sextortion en sexting',
    table: 'zvhCases',
    perYear: [2, 5, 6],
    sources: ['police', 'school', 'youthHealth'],
    question: 'Wie steunt de jongere, en hoe stopt het verspreiden?',
    decision: 'Eén vertrouwenspersoon op school en een les voor de hele jaarlaag.',
    reason: 'De jongere wil het verhaal niet steeds opnieuw doen.',
    changed: 'De vertrouwenspersoon komt van buiten de school.',
    changedWhy: 'Op school wist iedereen ervan; buiten voelde veiliger.',
    letGo: 'De jongere wilde na een maand geen hulp meer.',
    voice: '“Ik wil dat het stopt, meer niet.”',
  },
  {
    theme: 'middelengebruik',
    table: 'jv',
    perYear: [3, 2, 2],
    sources: ['addiction', 'school', 'youthHealth'],
    question: 'Wat helpt om te minderen?',
    decision: 'Vier gesprekken over slapen.',
    reason: 'Dit vroeg de jongere zelf.',
    changed: 'Gesprekken thuis in plaats van op de polikliniek.',
    changedWhy: 'De reis was te ver.',
    letGo: 'De jongere kwam niet en wilde niet.',
    voice: '“Overdag red ik het, de nacht niet.”',
  },
];
