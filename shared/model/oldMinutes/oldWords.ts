import { foldedWords } from '../foldedWords.ts';

/** What a heading says about the lines under it. `aside`: who was there and other things that are no agenda item. */
export type Section = 'none' | 'action' | 'decision' | 'agenda' | 'aside';

const numbering = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[a-z]\)|[-–•*·▪◦])\s+/iu;
const sections: readonly (readonly [Exclude<Section, 'none'>, RegExp])[] = [
  [
    'action',
    /^(?:(?:open(?:staande)? |nieuwe )?(?:acties?|actie ?punten|actie ?lijst|afspraken(?:lijst)?|taken)|wie doet wat.*|te doen|to ?do(?:'?s| lijst)?|actie- en besluitenlijst|acties en (?:besluiten|afspraken)|(?:besluiten|afspraken) en acties)$/u,
  ],
  ['decision', /^(?:genomen )?(?:besluiten(?:lijst)?|conclusies)(?:, met reden)?$/u],
  ['agenda', /^agenda(?:punten)?$/u],
  [
    'aside',
    /^(?:aanwezig|afwezig|presentie|deelnemers|verzendlijst|datum|plaats|locatie|tijd|voorzitter|notulist|bijlagen?|kopie aan)(?:\b.*)?$/u,
  ],
];

/** The list that a heading announces. */
export function sectionOf(heading: string): Section {
  const words = foldedWords(withoutNumber(heading)).replace(/\s*[:.]$/u, '');
  return sections.find(([, pattern]) => pattern.test(words))?.[0] ?? 'none';
}

/** The line without its bullet or number. */
export function withoutNumber(line: string): string {
  return line.replace(numbering, '').trim();
}

/** The line that says what the file is: never an agenda item, and what follows does not belong under it. */
export function isTitleOfMinutes(line: string): boolean {
  return /^(?:concept)?(?:verslag|notulen|actie- en besluitenlijst)(?![\p{L}])/iu.test(withoutNumber(line));
}

/** Minutes of one case, as this application makes them: their headings are the same each time. */
export function isAboutOneCase(title: string): boolean {
  return /^casus(?:verslag|blad)\b/iu.test(title.trim());
}

const numberOfCase = /(?<![\p{L}\p{N}])\p{Lu}{1,4}-\d{4,6}(?![\p{L}\p{N}])/u;

/** A case number in the text; empty when there is none. */
export function caseNumberIn(text: string): string {
  return numberOfCase.exec(text)?.[0] ?? '';
}

type Prefixed = Readonly<{ kind: 'action' | 'decision' | 'done'; text: string; owner: string }>;

const actionWords = '(?:actie(?:punt)?|ap|afspraak|taak|to ?do)';
const decisionWords = '(?:besluit|besloten(?: wordt| is)?|conclusie)';
const openBox = /^(?:\[\s?\]|☐|□)\s*(?<text>.+)$/u;
const tickedBox = /^(?:\[[xXvV✓]\]|☑|☒|✓|✔)\s*/u;
const arrow = /^(?:→|=>|->|➔|➜)\s*(?<text>.+)$/u;
const direct = (words: string): RegExp =>
  new RegExp(`^${words}\\s*\\d{0,3}\\s*[:–—-]\\s*(?<text>.+)$`, 'isu');
/** The owner is known by its capital, so capitals count here. */
const withOwner =
  /^(?:[Aa]ctie(?:punt)?|ACTIE|AP|[Aa]fspraak|[Tt]aak)\s*\d{0,3}\s+(?:voor\s+|door\s+)?(?<owner>\p{Lu}[^:()\d]{0,38})\s*:\s*(?<text>.+)$/su;

/** What a line says of itself at its start: *Actie:*, *Besluit 3:*, *Actie Jan:*, an open box or an arrow. */
export function prefixOf(line: string): Prefixed | undefined {
  const plain = withoutNumber(line);
  if (tickedBox.test(plain)) return { kind: 'done', text: plain.replace(tickedBox, ''), owner: '' };
  for (const [kind, words] of [
    ['action', actionWords],
    ['decision', decisionWords],
  ] as const) {
    const text = direct(words).exec(plain)?.groups?.['text']?.trim();
    if (text !== undefined && text !== '') return { kind, text, owner: '' };
  }
  const owned = ownedBy(plain);
  if (owned !== undefined) return owned;
  const text = (openBox.exec(plain) ?? arrow.exec(plain))?.groups?.['text']?.trim();
  return text === undefined || text === '' ? undefined : { kind: 'action', text, owner: '' };
}

function ownedBy(line: string): Prefixed | undefined {
  const { owner, text } = withOwner.exec(line)?.groups ?? {};
  if (owner === undefined || text === undefined || text.trim() === '') return undefined;
  return { kind: 'action', text: text.trim(), owner: owner.trim() };
}

/** The title in a line that stands as a numbered heading without the style of one; undefined for an ordinary line. */
export function agendaTitleOf(line: string): string | undefined {
  const match = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?<title>\p{Lu}.{1,78})$/u.exec(line);
  const title = match?.groups?.['title']?.trim();
  if (title === undefined || /[.;?!]$/u.test(title) || monthAfterNumber.test(line)) return undefined;
  return title;
}

const monthAfterNumber =
  /^\d{1,2}\s+(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s|$)/iu;
const minutesAtEnd = /\s*[([–-]?\s*(?<count>\d{1,3})\s*(?:min(?:uten|\.)?|['’′])\s*[)\]]?$/iu;

/** How long an agenda item takes, when it says so. */
export function minutesIn(line: string): { readonly text: string; readonly minutes: number | null } {
  const match = minutesAtEnd.exec(line);
  const count = Number(match?.groups?.['count'] ?? 0);
  if (match === null || count < 1 || count > 600) return { text: line.trim(), minutes: null };
  return { text: line.slice(0, match.index).trim(), minutes: count };
}
