import { formMarkKey, partnerForms, type PartnerFormKind } from '../../../shared/model/partnerForms.ts';
import { partnerFormsText as words } from '../../../shared/text/nl/partnerForms.ts';
import type { WordFormRow } from '../word/wordForm.ts';

const everyField = [...partnerForms.intake, ...partnerForms.contribution];

/** What stands at an answer while nothing was typed; a text that equals it is no answer. */
export function placeholderOf(key: string): string {
  const choices = everyField.find((field) => field.key === key)?.choices;
  return choices === undefined ? words.placeholder : words.placeholderChoice(choices);
}

/** The rows of a form, its mark first. @param mark which form it is and for what */
export function formRows(kind: PartnerFormKind, mark: string): WordFormRow[] {
  const markRow: WordFormRow = {
    key: formMarkKey,
    label: words.mark,
    placeholder: '',
    kind: 'line',
    choices: [],
    fixed: mark,
  };
  return [
    markRow,
    ...partnerForms[kind].map((field): WordFormRow => ({
      key: field.key,
      label: words.labels[field.key] ?? field.key,
      placeholder: placeholderOf(field.key),
      kind: field.kind,
      choices: field.choices ?? [],
    })),
  ];
}
