import type { WordForm } from './wordForm.ts';

/** What a form of ours asks, as far as reading it back needs to know. */
export interface FormQuestions {
  /** Keys that the form has, that of its mark included. */
  readonly keys: ReadonlySet<string>;
  /** The words of a question; empty for a key that is not known. */
  labelOf(key: string): string;
  /** What stands at an answer while nothing was typed; a text that equals it is no answer. */
  placeholderOf(key: string): string;
  /** Headings of the table. */
  readonly columns: readonly string[];
  /** Paragraphs that the form has of itself, with plain white space. */
  readonly ownTexts: ReadonlySet<string>;
}

/** `double`: found more than once with different words; all of them are shown. `missing`: taken out of the file. */
export type AnswerState = 'filled' | 'empty' | 'missing' | 'double';

export type Unknown = Readonly<{ where: 'control' | 'row' | 'paragraph'; text: string }>;

export interface FormReading {
  /** True when a control or a row with this key is in the file. */
  isThere(key: string): boolean;
  /** Different answers to one question, longest first. */
  valuesOf(key: string): readonly string[];
  stateOf(key: string): AnswerState;
  /** Every key that stands in the file, known or not. */
  readonly keysThere: ReadonlySet<string>;
  /** What fits no question, with where it stood: shown, never lost, never guessed at. */
  readonly unknown: readonly Unknown[];
}

/**
 * What somebody answered, by the controls and by the rows of the table together: a word processor that loses the one keeps the
 * other.
 */
export function readFormAnswers(form: WordForm, questions: FormQuestions): FormReading {
  const rows = keyedRows(form, questions);
  const isThere = (key: string): boolean => form.controlKeys.has(key) || rows.some((row) => row.key === key);
  const valuesOf = (key: string): readonly string[] =>
    distinct(
      [
        ...form.answers.filter((answer) => answer.key === key).map(({ text }) => text),
        ...rows.filter((row) => row.key === key).map(({ answer }) => answer),
      ].filter((text) => text !== '' && text !== questions.placeholderOf(key)),
    );
  const stateOf = (key: string): AnswerState => {
    if (!isThere(key)) return 'missing';
    const count = valuesOf(key).length;
    return count === 0 ? 'empty' : count === 1 ? 'filled' : 'double';
  };
  return {
    isThere,
    valuesOf,
    stateOf,
    keysThere: new Set([...form.controlKeys, ...rows.map(({ key }) => key)]),
    unknown: [
      ...form.answers
        .filter(({ key }) => !questions.keys.has(key))
        .map(({ text }) => ({ where: 'control' as const, text })),
      ...form.otherControls
        .filter((text) => !isPartOfAnswer(text, rows))
        .map((text) => ({ where: 'control' as const, text })),
      ...rows.flatMap((row) => beside(row, questions)).map((text) => ({ where: 'row' as const, text })),
      ...form.paragraphs
        .filter((text) => !questions.ownTexts.has(plain(text)))
        .map((text) => ({ where: 'paragraph' as const, text })),
    ],
  };
}

interface KeyedRow {
  readonly key: string;
  /** What stands between key and answer: the question, unless somebody typed there. */
  readonly middle: string;
  readonly answer: string;
  readonly cells: readonly string[];
}

function keyedRows({ tables }: WordForm, questions: FormQuestions): KeyedRow[] {
  return tables.flat().flatMap((cells) => {
    const [first = '', ...rest] = cells.map((cell) => cell.trim());
    if (plain(cells.join(' ')) === plain(questions.columns.join(' '))) return [];
    const answer = rest.length > 1 ? rest.slice(1).join('\n').trim() : (rest[0] ?? '');
    const key = first.toLowerCase().replaceAll(/\s+/gu, '');
    const isLabel = plain(answer) === plain(questions.labelOf(key));
    return [{ key, middle: rest.length > 1 ? (rest[0] ?? '') : '', answer: isLabel ? '' : answer, cells }];
  });
}

/** Text of a row that is no answer: a row without a known key, or words typed into the question. */
function beside(row: KeyedRow, questions: FormQuestions): string[] {
  if (!questions.keys.has(row.key)) {
    const text = row.cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' · ');
    return text === '' ? [] : [text];
  }
  const typed = plain(row.middle);
  return typed === '' || typed === plain(questions.labelOf(row.key)) ? [] : [row.middle];
}

/** The same words once, and a part of an answer not beside the whole. */
function distinct(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of texts.toSorted((a, b) => plain(b).length - plain(a).length)) {
    if (!kept.some((known) => plain(known).includes(plain(text)))) kept.push(text);
  }
  return kept;
}

function isPartOfAnswer(text: string, rows: readonly KeyedRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => plain(cell).includes(plain(text))));
}

/** Without the white space that word processors change. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/gu, ' ').trim();
}
