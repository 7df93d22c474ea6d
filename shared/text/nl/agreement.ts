/** Words of agreement with minutes and of editions side by side: in the file, on the screen, and refusals. */
export const agreementText = {
  ways: { meeting: 'in het overleg', mail: 'per mail', phone: 'per telefoon', paper: 'op papier' },
  /** In the file, under the adoption. */
  agreedLine: (name: string, day: string, way: string): string =>
    `${name}: akkoord op ${day}${way === '' ? '' : `, ${way}`}.`,
  remarkLine: (name: string, day: string, way: string): string =>
    `${name}: had een opmerking op ${day}${way === '' ? '' : `, ${way}`}.`,
  silentLine: (name: string): string => `${name}: gevraagd, geen antwoord.`,
  notPresent: 'Alleen wie bij deze casus aanwezig was, kan akkoord geven.',
  nobody: 'Er is nog niemand om akkoord te vragen. Vul eerst de aanwezigheid bij deze casus in.',
  notAsked: 'Vraag eerst akkoord op deze tekst; dan kun je vastleggen wie wat antwoordde.',
  future: 'Een antwoord kan niet van een dag in de toekomst zijn. Kies vandaag of eerder.',
  remarkNeeded: 'Schrijf op wat de opmerking is.',
  editionGone: 'Deze versie is er niet. Kies een andere.',
  now: 'zoals het nu zou worden',

  button: 'Akkoord en versies…',
  title: (number: string): string => `Akkoord op verslag ${number}`,
  lead: 'Wie bij deze casus zat, zegt of het klopt. Daarna stelt de voorzitter het vast. Casustafel verstuurt niets: bewaar het Word-bestand en geef het zelf.',
  ask: 'Vraag akkoord op deze tekst',
  askAgain: 'Vraag opnieuw akkoord',
  asked: (count: number): string =>
    count === 1 ? 'Aan 1 persoon is akkoord gevraagd.' : `Aan ${count} mensen is akkoord gevraagd.`,
  askedOn: (label: string, day: string): string => `Gevraagd op ${label}, ${day}.`,
  changed: 'De tekst is sindsdien veranderd. Vraag opnieuw akkoord, of kijk hieronder wat er anders is.',
  states: { notAsked: 'nog niet gevraagd', asked: 'gevraagd', agreed: 'akkoord', remark: 'opmerking' },
  stateOn: (state: string, day: string, way: string): string =>
    `${state} op ${day}${way === '' ? '' : `, ${way}`}`,
  how: 'Hoe',
  onDate: 'Op',
  agree: 'Akkoord',
  agreeOf: (name: string): string => `Akkoord van ${name}`,
  remark: 'Opmerking…',
  remarkOf: (name: string): string => `Opmerking van ${name}`,
  remarkLabel: (name: string): string => `Wat zegt ${name}?`,
  remarkHint:
    'Blijft bij het verslag in het casusbestand. In het bestand staat alleen dat er een opmerking was.',
  keepRemark: 'Leg vast',
  takeBack: 'Neem terug',
  takeBackOf: (name: string): string => `Neem het antwoord van ${name} terug`,
  fixed: 'Het verslag is vastgesteld: dit kan niet meer veranderen.',
  summary: (agreed: number, remarks: number, silent: number): string =>
    [
      `${agreed} akkoord`,
      remarks === 0 ? '' : remarks === 1 ? '1 opmerking' : `${remarks} opmerkingen`,
      silent === 0 ? '' : `${silent} nog niet gehoord`,
    ]
      .filter((part) => part !== '')
      .join(' · '),

  editions: 'Versies naast elkaar',
  noEditions: 'Er is nog geen versie naar buiten gegaan. Vanaf de eerste zie je hier wat er veranderde.',
  from: 'Eerst',
  to: 'Daarna',
  edition: (label: string, when: string, why: string): string => `${label}, ${when} (${why})`,
  why: { agreement: 'akkoord gevraagd', export: 'bewaard in Word', adopted: 'vastgesteld' },
  compareColumns: ['Wat', 'Eerst', 'Daarna'] as const,
  compareStates: { same: 'gelijk', removed: 'weg', added: 'nieuw', changed: 'anders' },
  noDifference: 'De twee versies zijn gelijk.',
  same: (count: number): string => (count === 1 ? '1 regel is gelijk.' : `${count} regels zijn gelijk.`),
  chairOfMeeting: 'voorzitter van het overleg',
  roundNone: 'Er is nog niemand om akkoord gevraagd. Dat mag ook: wie er was, stelt het dan samen vast.',
  roundDone: (agreed: number, remarks: number, total: number): string =>
    `Van de ${total} aanwezigen gaven ${agreed} akkoord${remarks === 0 ? '' : `, ${remarks} met een opmerking`}. Dat komt in het verslag te staan.`,
  failed: 'Het akkoord kon niet worden geladen.',
  loading: 'Akkoord laden…',
  close: 'Sluit',
} as const;
