import { formMarkKey, partnerForms, type PartnerFormKind } from '../../../shared/model/partnerForms.ts';
import { partnerFormsText as words } from '../../../shared/text/nl/partnerForms.ts';
import {
  readFormAnswers,
  type AnswerState,
  type FormQuestions,
  type FormReading,
  type Unknown,
} from '../word/formReading.ts';
import type { WordForm } from '../word/wordForm.ts';
import { placeholderOf } from './formRows.ts';

export interface FormAnswers {
  readonly kind: PartnerFormKind;
  /** The contribution that a form belongs to; null for an aanmelding or when the mark was changed. */
  readonly contributionId: string | null;
  readonly fields: readonly Readonly<{ key: string; state: AnswerState; values: readonly string[] }>[];
  /** What fits no question, with where it stood: shown, never lost, never guessed at. */
  readonly unknown: readonly Unknown[];
}

/**
 * What a partner answered. Null when nothing of ours is in the file.
 * @param ownTexts paragraphs that the form has of itself
 */
export function formAnswers(form: WordForm, ownTexts: ReadonlySet<string>): FormAnswers | null {
  const read = (kind: PartnerFormKind): FormReading =>
    readFormAnswers(
      form,
      questionsOf(
        partnerForms[kind].map(({ key }) => key),
        ownTexts,
      ),
    );
  const kind = kindOf(read('intake'));
  if (kind === null) return null;
  const reading = read(kind);
  return {
    kind,
    contributionId: contributionIn(reading.valuesOf(formMarkKey)),
    fields: partnerForms[kind].map(({ key }) => ({
      key,
      state: reading.stateOf(key),
      values: reading.valuesOf(key),
    })),
    unknown: reading.unknown,
  };
}

function questionsOf(keys: readonly string[], ownTexts: ReadonlySet<string>): FormQuestions {
  return {
    keys: new Set([...keys, formMarkKey]),
    labelOf: (key) => (key === formMarkKey ? words.mark : (words.labels[key] ?? '')),
    placeholderOf,
    columns: words.columns,
    ownTexts,
  };
}

/** The form whose keys are found most; null when none is. */
function kindOf(reading: FormReading): PartnerFormKind | null {
  const found = (kind: PartnerFormKind): number =>
    partnerForms[kind].filter(({ key }) => reading.isThere(key)).length;
  const intake = found('intake');
  const contribution = found('contribution');
  if (intake + contribution === 0) return null;
  return intake >= contribution ? 'intake' : 'contribution';
}

function contributionIn(marks: readonly string[]): string | null {
  const found = marks.map((mark) =>
    /\binbreng ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/iu.exec(mark)?.[1]?.toLowerCase(),
  );
  const [first] = found;
  // Two forms pasted together have two marks: then a person has to look.
  return first !== undefined && found.every((mark) => mark === first) ? first : null;
}
