import { methodsText } from '../text/nl/methods.ts';
import { methodKinds, type Method, type MethodKind, type MethodPhase } from './method.ts';

/** A method as it stands in a text file: what the table uses, with its own version and date. */
export type WrittenMethod = Readonly<{
  name: string;
  kind: MethodKind;
  spansMeetings: boolean;
  phases: readonly MethodPhase[];
  /** 1 when the text names none. */
  version: number;
  /** `YYYY-MM-DD`; empty when the text names none. */
  date: string;
}>;

/** What is wrong on one line (counted from 1), as a Dutch sentence without the number. */
export type LineError = Readonly<{ line: number; words: string }>;

export type MethodReading =
  | Readonly<{ ok: true; method: WrittenMethod }>
  | Readonly<{ ok: false; errors: readonly LineError[] }>;

/** Longest text, in characters. */
export const longestMethod = 40_000;
const mostPhases = 40;
const longestName = 120;
const longestPrompt = 300;
const { format, errors: words } = methodsText;

interface Draft {
  name: string;
  line: number;
  share: number;
  prompts: string[];
  note: string | null;
}

/**
 * Reads a method from plain text. Never throws; names everything that is wrong with the number of its line.
 * The text: `methode:` and `soort:` on top, then phases `# Naam (40%)` with questions `- …`, a hint `> …`, and `// …` for oneself.
 */
export function readMethodText(text: string): MethodReading {
  if (text.length > longestMethod) return { ok: false, errors: [{ line: 1, words: words.tooLong }] };
  const errors: LineError[] = [];
  const report = (line: number, sentence: string): void => void errors.push({ line, words: sentence });
  const fields = new Map<string, { value: string; line: number }>();
  const phases: Draft[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const number = index + 1;
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('#')) readPhase(line, number, phases, report);
    else if (line.startsWith('-') || line.startsWith('>'))
      readUnderPhase(line, number, phases.at(-1), report);
    else readField(line, number, fields, phases.length > 0, report);
  }
  const top = readTop(fields, report);
  checkPhases(phases, Math.max(1, lines.length), report);
  if (errors.length > 0) return { ok: false, errors: errors.toSorted((a, b) => a.line - b.line) };
  return { ok: true, method: { ...top, phases: withIds(phases) } };
}

type Report = (line: number, sentence: string) => void;

function readPhase(line: string, number: number, phases: Draft[], report: Report): void {
  const match = /^#\s*(?<name>.*?)\s*\(\s*(?<share>\d+(?:[.,]\d+)?)\s*%\s*\)$/u.exec(line);
  const name = match?.groups?.['name'] ?? '';
  if (name === '') report(number, words.phase);
  if (name.length > longestName) report(number, words.nameTooLong(longestName));
  const share = Number((match?.groups?.['share'] ?? '').replace(',', '.'));
  if (match !== null && !(share > 0 && share <= 100)) report(number, words.phaseShare);
  if (name !== '' && phases.some((other) => same(other.name, name))) report(number, words.phaseTwice(name));
  phases.push({ name, line: number, share: match === null ? Number.NaN : share, prompts: [], note: null });
}

function readUnderPhase(line: string, number: number, phase: Draft | undefined, report: Report): void {
  const said = line.slice(1).trim();
  if (phase === undefined) {
    report(number, words.beforePhase);
    return;
  }
  if (said === '') report(number, words.emptyPrompt);
  if (said.length > longestPrompt) report(number, words.promptTooLong(longestPrompt));
  if (line.startsWith('-')) phase.prompts.push(said);
  else if (phase.note === null) phase.note = said;
  else report(number, words.noteTwice);
}

const fieldNames = [format.name, format.kind, format.version, format.date, format.spans] as const;

function readField(
  line: string,
  number: number,
  fields: Map<string, { value: string; line: number }>,
  afterPhase: boolean,
  report: Report,
): void {
  const colon = line.indexOf(':');
  if (colon < 0) {
    report(number, words.unknownLine);
    return;
  }
  const written = line.slice(0, colon).trim();
  const name = fieldNames.find((known) => same(known, written));
  if (name === undefined) report(number, words.unknownField(written));
  else if (afterPhase) report(number, words.afterPhase);
  else if (fields.has(name)) report(number, words.twice(name));
  else fields.set(name, { value: line.slice(colon + 1).trim(), line: number });
}

function readTop(
  fields: ReadonlyMap<string, { value: string; line: number }>,
  report: Report,
): Omit<WrittenMethod, 'phases'> {
  const of = (name: string): { value: string; line: number } | undefined => fields.get(name);
  const name = of(format.name);
  if (name === undefined || name.value === '') report(name?.line ?? 1, words.noName);
  else if (name.value.length > longestName) report(name.line, words.nameTooLong(longestName));
  const writtenKind = of(format.kind);
  const kind = methodKinds.find((known) => same(format.kinds[known], writtenKind?.value ?? ''));
  if (writtenKind === undefined) report(1, words.noKind);
  else if (kind === undefined) report(writtenKind.line, words.unknownKind);
  const version = of(format.version);
  const number = version === undefined ? 1 : Number(version.value);
  if (version !== undefined && !(/^\d{1,6}$/u.test(version.value) && number >= 1))
    report(version.line, words.version);
  const date = of(format.date);
  if (date !== undefined && !isDay(date.value)) report(date.line, words.date);
  const spans = of(format.spans);
  const isSpanning = same(spans?.value ?? '', format.yes);
  if (spans !== undefined && !isSpanning && !same(spans.value, format.no)) report(spans.line, words.spans);
  return {
    name: name?.value ?? '',
    kind: kind ?? 'case',
    spansMeetings: isSpanning,
    version: number,
    date: date?.value ?? '',
  };
}

function checkPhases(phases: readonly Draft[], lastLine: number, report: Report): void {
  const last = phases.at(-1);
  if (last === undefined) {
    report(lastLine, words.noPhases);
    return;
  }
  if (phases.length > mostPhases) report(last.line, words.tooManyPhases(mostPhases));
  for (const phase of phases) {
    if (phase.prompts.length === 0) report(phase.line, words.noPrompts(phase.name));
  }
  const sum = phases.reduce((total, { share }) => total + share, 0);
  // Named where the last share stands: there the sum is complete.
  if (Number.isFinite(sum) && Math.abs(sum - 100) > 0.001) report(last.line, words.sum(percent(sum)));
}

/** Ids follow from the names, so that a phase keeps its time while its questions change. */
function withIds(phases: readonly Draft[]): readonly MethodPhase[] {
  const taken = new Set<string>();
  return phases.map(({ name, share, prompts, note }) => {
    const plain = slugOf(name);
    let id = plain;
    for (let turn = 2; taken.has(id); turn += 1) id = `${plain}-${turn}`;
    taken.add(id);
    return { id, name, share, prompts, ...(note === null ? {} : { note }) };
  });
}

function slugOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '')
    .slice(0, 34);
  return letters === '' ? 'fase' : letters;
}

/** Writes a method as text; reading it gives the same phases again. */
export function writeMethodText(
  method: Pick<Method, 'name' | 'kind' | 'spansMeetings' | 'phases'>,
  edition: Readonly<{ version: number; date: string }>,
): string {
  const top = [
    `${format.name}: ${method.name}`,
    `${format.kind}: ${format.kinds[method.kind]}`,
    `${format.version}: ${edition.version}`,
    ...(edition.date === '' ? [] : [`${format.date}: ${edition.date}`]),
    ...(method.spansMeetings ? [`${format.spans}: ${format.yes}`] : []),
  ];
  const phases = method.phases.map(({ name, share, prompts, note }) =>
    [
      `# ${name} (${percent(share)}%)`,
      ...prompts.map((prompt) => `- ${prompt}`),
      ...(note === undefined ? [] : [`> ${note}`]),
    ].join('\n'),
  );
  return `${[top.join('\n'), ...phases].join('\n\n')}\n`;
}

/** The same text with this version and date on top; everything else, also what somebody wrote for himself, stays as it was. */
export function withEdition(text: string, edition: Readonly<{ version: number; date: string }>): string {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const set = (field: string, value: string): void => {
    const pattern = new RegExp(`^\\s*${field}\\s*:`, 'iu');
    const firstPhase = lines.findIndex((line) => line.trim().startsWith('#'));
    const top = firstPhase < 0 ? lines : lines.slice(0, firstPhase);
    const found = top.findIndex((line) => pattern.test(line));
    if (found >= 0) lines[found] = `${field}: ${value}`;
    else lines.splice(top.findLastIndex((line) => /^\s*[^/\s].*:/u.test(line)) + 1, 0, `${field}: ${value}`);
  };
  set(format.version, String(edition.version));
  set(format.date, edition.date);
  return lines.join('\n');
}

/** What is wrong, with the number of its line, as the person reads it. */
export function lineErrorSentence({ line, words: said }: LineError): string {
  return methodsText.errors.at(line, said);
}

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLocaleLowerCase('nl') === b.normalize('NFC').toLocaleLowerCase('nl');
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 1000).replace('.', ',');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
