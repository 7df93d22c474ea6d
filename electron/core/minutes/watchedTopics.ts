/**
 * What must not stand in minutes, beside tone and diagnoses (domain.md §5, "Must not be in a verslag"): each list asks for a
 * second look, because a word can also stand there for a good reason. Whole words, in capitals or not.
 */
export const watchedTopics = {
  /** Names of who reported something and wants to stay unknown. */
  reporter: ['melder', 'anonieme melding', 'anonieme melder', 'tipgever', 'klokkenluider', 'klikker'],
  /** Soft police information, running investigations, informants. */
  police: [
    'zachte informatie',
    'zachte info',
    'restinformatie',
    'lopend onderzoek',
    'opsporingsonderzoek',
    'strafrechtelijk onderzoek loopt',
    'informant',
    'infiltrant',
    'telefoontap',
    'getapt',
    'afgeluisterd',
    'observatieteam',
    'stelselmatige observatie',
    'TCI',
    'CIE',
    'CI-informatie',
  ],
  /** Origin, religion, sexual orientation, politics (AVG art. 9): only when strictly necessary and lawful. */
  special: [
    'moslim',
    'islamitisch',
    'islamitische',
    'christelijk',
    'christelijke',
    'joods',
    'joodse',
    'hindoe',
    'hindoestaans',
    'hindoestaanse',
    'geloofsovertuiging',
    'marokkaans',
    'marokkaanse',
    'turks',
    'turkse',
    'antilliaans',
    'antilliaanse',
    'surinaams',
    'surinaamse',
    'somalisch',
    'somalische',
    'syrisch',
    'syrische',
    'eritrees',
    'eritrese',
    'zigeuner',
    'allochtoon',
    'afkomst',
    'homo',
    'homoseksueel',
    'lesbisch',
    'biseksueel',
    'transgender',
    'seksuele geaardheid',
    'politieke voorkeur',
    'stemt op',
  ],
  /** Where somebody hides or is sheltered. */
  address: [
    'geheim adres',
    'geheime adres',
    'schuiladres',
    'onderduikadres',
    'opvangadres',
    'adres van de opvang',
    'blijf-van-mijn-lijfhuis',
  ],
  /** The course of the debate, and who said what word for word. */
  debate: [
    'zei letterlijk',
    'zegt letterlijk',
    'letterlijk gezegd',
    'in de discussie',
    'de discussie liep',
    'ontstond discussie',
    'ontstaat discussie',
    'reageerde boos',
    'reageert boos',
    'reageerde geïrriteerd',
    'liep weg uit het overleg',
    'werd het niet eens',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WatchedTopic = keyof typeof watchedTopics;

/** A postcode with a house beside it says where somebody lives. */
const postcode = /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/u;

/** Words that begin the names of organisations: two capitals beside each other are not always a person. */
const institutions = new Set(
  `Veilig Thuis Raad Centrum Jeugd Openbaar Ministerie Stichting Zorg School College Lyceum Bureau Team Gemeente Politie
   Halt Basisschool Sint Samen Leger Heils Jongerenwerk Wijkteam Buurtteam Huis Plein Straat Park Noord Zuid Oost West
   Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December
   Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Nederland Dienst Inspectie Rechtbank Vereniging Sportclub`.split(
    /\s+/u,
  ),
);
const particles = String.raw`(?:(?:van|de|der|den|het|el|al|ben|ten|ter|te|’t|'t)\s+)*`;
/** A given and a family name inside a sentence, where a capital says something. */
const fullName = new RegExp(
  String.raw`(?<=[\p{Ll}\p{N},;]\s)(\p{Lu}\p{Ll}+)\s+${particles}(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?`,
  'gu',
);

export function firstPostcode(text: string): string | undefined {
  return postcode.exec(text)?.[0];
}

/**
 * The first full name in a text that is of nobody at the table, of the case or of an organisation.
 * @param known names that may stand there
 */
export function firstUnknownName(text: string, known: readonly string[]): string | undefined {
  const familiar = new Set(known.flatMap((name) => name.toLocaleLowerCase('nl').split(/[\s,]+/u)));
  for (const match of text.matchAll(fullName)) {
    const parts = [match[1] ?? '', match[2] ?? ''];
    const isOther = parts.every(
      (part) => !institutions.has(part) && !familiar.has(part.toLocaleLowerCase('nl')),
    );
    if (isOther) return match[0];
  }
  return undefined;
}
