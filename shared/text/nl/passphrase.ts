/** Words about how strong a passphrase is. */
export const passphraseText = {
  /** Said with every passphrase that could be stronger. */
  longer: 'Maak de wachtzin langer: vijf of meer woorden die niets met elkaar te maken hebben.',
  /** Per observation about the text. */
  advice: {
    straightRow: 'Letters die naast elkaar op het toetsenbord staan, zijn snel te raden.',
    keyPattern: 'Een patroon op het toetsenbord is snel te raden.',
    simpleRepeat: 'Dezelfde letter steeds herhalen helpt niet.',
    extendedRepeat: 'Hetzelfde stukje herhalen helpt niet.',
    sequences: 'Een rijtje zoals abc of 123 is snel te raden.',
    recentYears: 'Een jaartal is snel te raden.',
    dates: 'Een datum is snel te raden.',
    topTen: 'Dit staat bovenaan elke lijst met veelgebruikte wachtwoorden.',
    topHundred: 'Dit is een veelgebruikt wachtwoord.',
    common: 'Dit staat op een lijst met bekende wachtwoorden.',
    similarToCommon: 'Dit lijkt veel op een bekend wachtwoord.',
    wordByItself: 'Eén los woord is snel te raden.',
    namesByThemselves: 'Een naam is snel te raden.',
    commonNames: 'Namen zijn snel te raden.',
    userInputs: 'Gebruik geen woorden die bij dit bestand of bij jou horen.',
    l33t: 'Een @ in plaats van een a helpt bijna niet.',
    reverseWords: 'Een woord achterstevoren schrijven helpt bijna niet.',
    allUppercase: 'Alles in hoofdletters helpt bijna niet.',
    capitalization: 'Alleen een hoofdletter vooraan helpt bijna niet.',
    associatedYears: 'Gebruik geen jaartal dat bij jou hoort.',
    repeated: 'Herhaal geen woorden.',
    longerKeyboardPattern: 'Gebruik geen patroon op het toetsenbord.',
    anotherWord: 'Voeg woorden toe die niet vaak voorkomen.',
  },
  /** How long guessing takes; `seconds` is an estimate, so only its size is told. */
  timeToGuess(seconds: number): string {
    if (seconds < 1) return 'minder dan een seconde';
    const unit = units.find(({ size }) => seconds >= size);
    if (unit === undefined) return 'minder dan een minuut';
    const count = Math.floor(seconds / unit.size);
    if (unit.size === century) return 'meer dan honderd jaar';
    return `ongeveer ${count} ${count === 1 ? unit.one : unit.many}`;
  },
} as const;

const year = 365 * 86_400;
const century = 100 * year;
const units = [
  { size: century, one: '', many: '' },
  { size: year, one: 'jaar', many: 'jaar' },
  { size: 30 * 86_400, one: 'maand', many: 'maanden' },
  { size: 86_400, one: 'dag', many: 'dagen' },
  { size: 3600, one: 'uur', many: 'uur' },
  { size: 60, one: 'minuut', many: 'minuten' },
] as const;
