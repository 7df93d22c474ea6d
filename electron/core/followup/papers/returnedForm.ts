import type { Output } from '../../../../shared/contract/contract.ts';
import { formMarkKey } from '../../../../shared/model/partnerForms.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import { partnerFormsText } from '../../../../shared/text/nl/partnerForms.ts';
import type { QueryContext, TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import type { Reader } from '../../reader.ts';
import { plain, readFormAnswers, type FormReading } from '../../word/formReading.ts';
import { readWordForm, type WordForm } from '../../word/wordForm.ts';
import { WordFileError } from '../../word/wordFileError.ts';
import { actionsById } from '../actionList.ts';
import { statements } from '../paperStore.ts';
import {
  formDocument,
  formOwnTexts,
  formPlaceholderOf,
  noteKeyOf,
  referenceIn,
  referenceOf,
  statusKeyOf,
  statusOfWords,
} from './actionForm.ts';
import { ownerLabel, ownerOf, type Owner } from './paperMaterial.ts';

type Reading = Output<'followup.readActionForm'>;

/** More characters than this is no filled-in form. */
const longestForm = 1_000_000;

/**
 * What an owner sent back, as proposals; changes nothing. What was taken out, doubled or typed elsewhere is said.
 * @throws CallFailure `notFound` when the host no longer has the file, `validation` with a sentence for a file that is no form
 */
export async function readActionForm(handle: string, task: TaskContext): Promise<Reading> {
  const file = await task.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', partnerFormsText.refused.fileGone);
  const form = openForm(file.bytes);
  return task.read((context) => ({ fileName: file.name, ...readingOf(form, context) }));
}

function readingOf(form: WordForm, context: QueryContext): Omit<Reading, 'fileName'> {
  const { reader, today } = context;
  const first = readingWith(form, new Set(), new Set(), null);
  const found = references(first);
  const ownerId = ownerIn(first.valuesOf(formMarkKey));
  if (found.length === 0 && ownerId === null) {
    throw new CallFailure('validation', words.refused.notForm);
  }
  const owner = ownerId === null ? null : knownOwner(reader, ownerId);
  // What was on the form and is not in the file any more is said too, as far as it still is theirs.
  const own = owner === null ? [] : ownReferences(reader, owner.id);
  const ids = actionIdsOf(reader, [...found, ...own], owner?.id ?? null);
  const actions = actionsById(reader, today, [...ids.values()]);
  const texts = owner === null ? new Set<string>() : formOwnTexts(formDocument(context, owner));
  const reading = readingWith(form, new Set(ids.keys()), texts, owner);
  return {
    owner: owner === null ? null : ownerLabel(owner),
    lines: actions.map((action) => {
      const reference = referenceOf(action.id);
      const statuses = reading.valuesOf(statusKeyOf(reference));
      return {
        action: {
          id: action.id,
          version: action.version,
          body: action.body,
          status: action.status,
          dueDate: action.dueDate,
          owner: action.owner?.name ?? '',
          case: action.case,
        },
        state: reading.stateOf(statusKeyOf(reference)),
        statuses: statuses.map((typed) => ({ words: typed, status: statusOfWords(typed) ?? null })),
        notes: [...reading.valuesOf(noteKeyOf(reference))],
      };
    }),
    unknown: reading.unknown.map((entry) => ({ ...entry })),
  };
}

/** @param known references of actions that are here; others are unknown words */
function readingWith(
  form: WordForm,
  known: ReadonlySet<string>,
  ownTexts: ReadonlySet<string>,
  owner: Owner | null,
): FormReading {
  const keys = new Set([
    formMarkKey,
    ...[...known].flatMap((reference) => [statusKeyOf(reference), noteKeyOf(reference)]),
  ]);
  return readFormAnswers(form, {
    keys,
    // The words of an action stand in the middle of its row; whatever they are, they were not typed as an answer.
    labelOf: (key) =>
      key === formMarkKey
        ? words.form.mark
        : referenceIn(key) === null
          ? words.form.note
          : middleOf(form, key),
    placeholderOf: formPlaceholderOf,
    columns: words.form.columns,
    ownTexts: owner === null ? new Set(ownTextsOf(form)) : new Set([...ownTexts, ...ownTextsOf(form)]),
  });
}

/** What the file itself says in the row of an action. */
function middleOf(form: WordForm, key: string): string {
  const row = form.tables.flat().find(([first = '']) => first.toLowerCase().replaceAll(/\s+/gu, '') === key);
  return row?.[1] ?? '';
}

/** Fixed sentences of any form of this kind, also of another day or another person. */
function ownTextsOf(form: WordForm): string[] {
  const fixed = [words.form.title, words.form.lead, words.form.keepFirst].map(plain);
  // The line under the title names a person and a day; it stands before everything else.
  const subject = form.paragraphs[1];
  return subject !== undefined && plain(form.paragraphs[0] ?? '') === plain(words.form.title)
    ? [...fixed, plain(subject)]
    : fixed;
}

function references(reading: FormReading): string[] {
  return [...reading.keysThere].flatMap((key) => referenceIn(key) ?? []);
}

/** By the last signs of its id; of two actions with the same, that of the owner. */
function actionIdsOf(
  reader: Reader,
  wanted: readonly string[],
  ownerId: string | null,
): ReadonlyMap<string, string> {
  const rows = reader.all<{ id: string; ownerId: string | null }>(statements.byReference, [
    JSON.stringify([...new Set(wanted)]),
  ]);
  const ids = new Map<string, string>();
  for (const row of rows.toSorted((a, b) => Number(b.ownerId === ownerId) - Number(a.ownerId === ownerId))) {
    if (!ids.has(referenceOf(row.id))) ids.set(referenceOf(row.id), row.id);
  }
  // In the order of the file.
  return new Map(
    [...new Set(wanted)].flatMap((reference) => {
      const id = ids.get(reference);
      return id === undefined ? [] : [[reference, id] as const];
    }),
  );
}

function ownReferences(reader: Reader, ownerId: string): string[] {
  return reader.all<{ id: string }>(statements.ownIds, { ownerId }).map(({ id }) => referenceOf(id));
}

function knownOwner(reader: Reader, ownerId: string): Owner | null {
  try {
    return ownerOf(reader, ownerId);
  } catch (error) {
    if (error instanceof CallFailure) return null;
    throw error;
  }
}

/** Two forms pasted together have two marks: then a person has to look. */
function ownerIn(marks: readonly string[]): string | null {
  const found = marks.map((mark) =>
    /\bacties ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/iu.exec(mark)?.[1]?.toLowerCase(),
  );
  const [first] = found;
  return first !== undefined && found.every((mark) => mark === first) ? first : null;
}

function openForm(bytes: Uint8Array): WordForm {
  try {
    const form = readWordForm(bytes);
    const length = JSON.stringify([form.answers, form.otherControls, form.tables, form.paragraphs]).length;
    if (length > longestForm) throw new WordFileError('tooLarge');
    return form;
  } catch (error) {
    if (error instanceof WordFileError) {
      throw new CallFailure('validation', partnerFormsText.refused.word[error.reason]);
    }
    throw error;
  }
}
