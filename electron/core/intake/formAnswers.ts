import { formMarkKey, partnerForms, type PartnerFormKind } from '../../../shared/model/partnerForms.ts';
import { partnerFormsText as words } from '../../../shared/text/nl/partnerForms.ts';
import type { WordForm } from '../word/wordForm.ts';
import { placeholderOf } from './formRows.ts';

/** `double`: found more than once with different words; all of them are shown. `missing`: taken out of the file. */
export type AnswerState = 'filled' | 'empty' | 'missing' | 'double';

export interface FormAnswers {
  readonly kind: PartnerFormKind;
  /** The contribution that a form belongs to; null for an aanmelding or when the mark was changed. */
  readonly contributionId: string | null;
  readonly fields: readonly Readonly<{ key: string; state: AnswerState; values: readonly string[] }>[];
  /** What fits no question, with where it stood: shown, never lost, never guessed at. */
  readonly unknown: readonly Readonly<{ where: 'control' | 'row' | 'paragraph'; text: string }>[];
}

/**
 * What a partner answered, by the controls and by the rows of the table together: a word processor that loses the one keeps the
 * other. Null when nothing of ours is in the file.
 * @param ownTexts paragraphs that the form has of itself
 */
export function formAnswers(form: WordForm, ownTexts: ReadonlySet<string>): FormAnswers | null {
  const rows = keyedRows(form);
  const kind = kindOf(form, rows);
  if (kind === null) return null;
  const keys = new Set([...partnerForms[kind].map(({ key }) => key), formMarkKey]);
  const valuesOf = (key: string): string[] =>
    distinct(
      [
        ...form.answers.filter((answer) => answer.key === key).map(({ text }) => text),
        ...rows.filter((row) => row.key === key).map(({ answer }) => answer),
      ].filter((text) => text !== '' && text !== placeholderOf(key)),
    );
  return {
    kind,
    contributionId: contributionIn(valuesOf(formMarkKey)),
    fields: partnerForms[kind].map(({ key }) => {
      const values = valuesOf(key);
      const isThere = form.controlKeys.has(key) || rows.some((row) => row.key === key);
      const state = !isThere
        ? 'missing'
        : values.length === 0
          ? 'empty'
          : values.length === 1
            ? 'filled'
            : 'double';
      return { key, state, values };
    }),
    unknown: [
      ...form.answers
        .filter(({ key }) => !keys.has(key))
        .map(({ text }) => ({ where: 'control' as const, text })),
      ...form.otherControls
        .filter((text) => !isPartOfAnswer(text, rows))
        .map((text) => ({ where: 'control' as const, text })),
      ...rows.flatMap((row) => beside(row, keys)).map((text) => ({ where: 'row' as const, text })),
      ...form.paragraphs
        .filter((text) => !ownTexts.has(plain(text)))
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

function keyedRows({ tables }: WordForm): KeyedRow[] {
  return tables.flat().flatMap((cells) => {
    const [first = '', ...rest] = cells.map((cell) => cell.trim());
    if (plain(cells.join(' ')) === plain(words.columns.join(' '))) return [];
    const answer = rest.length > 1 ? rest.slice(1).join('\n').trim() : (rest[0] ?? '');
    const key = first.toLowerCase().replaceAll(/\s+/gu, '');
    const isLabel = plain(answer) === plain(words.labels[key] ?? '');
    return [{ key, middle: rest.length > 1 ? (rest[0] ?? '') : '', answer: isLabel ? '' : answer, cells }];
  });
}

/** The form whose keys are found most; null when none is. */
function kindOf(form: WordForm, rows: readonly KeyedRow[]): PartnerFormKind | null {
  const found = (kind: PartnerFormKind): number =>
    partnerForms[kind].filter(({ key }) => form.controlKeys.has(key) || rows.some((row) => row.key === key))
      .length;
  const intake = found('intake');
  const contribution = found('contribution');
  if (intake + contribution === 0) return null;
  return intake >= contribution ? 'intake' : 'contribution';
}

/** Text of a row that is no answer: a row without a known key, or words typed into the question. */
function beside(row: KeyedRow, keys: ReadonlySet<string>): string[] {
  if (!keys.has(row.key)) {
    const text = row.cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' · ');
    return text === '' ? [] : [text];
  }
  const label = row.key === formMarkKey ? words.mark : (words.labels[row.key] ?? '');
  const typed = plain(row.middle);
  return typed === '' || typed === plain(label) ? [] : [row.middle];
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

function contributionIn(marks: readonly string[]): string | null {
  const found = marks.map((mark) =>
    /\binbreng ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/iu.exec(mark)?.[1]?.toLowerCase(),
  );
  const [first] = found;
  // Two forms pasted together have two marks: then a person has to look.
  return first !== undefined && found.every((mark) => mark === first) ? first : null;
}
