import type { Input, Output } from '../../../shared/contract/contract.ts';
import { consentRules } from '../../../shared/model/consentRule.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { settingParts, type SettingPart } from '../../../shared/model/meetingTypeSettings.ts';
import { retentionWords } from '../../../shared/model/retentionWords.ts';
import { meetingTypesText as text } from '../../../shared/text/nl/meetingTypes.ts';

export type TypeRead = Output<'meetings.typeSettings'>;
export type TypeSettings = TypeRead['settings'];
/** What is being edited: as it is sent, so without the words of the retention. */
export type TypeForm = Input<'meetings.saveTypeSettings'>['settings'];
export type AgendaLine = TypeForm['agenda'][number];
export type MinutesLine = TypeForm['caseMinutes'][number];

export function formOf(settings: TypeSettings): TypeForm {
  const { words: _words, ...retention } = settings.retention;
  return { ...settings, retention };
}

/** Parts of the form that are not as in the standard. */
export function partsThatDiffer(form: TypeForm, standard: TypeForm): readonly SettingPart[] {
  return settingParts.filter((part) => JSON.stringify(form[part]) !== JSON.stringify(standard[part]));
}

/** What was typed and not saved yet; null when there is none, or when the kind was changed elsewhere since. */
export function keptForm(draft: string, version: number | null): TypeForm | null {
  if (draft === '') return null;
  const kept = JSON.parse(draft) as { version: number | null; form: TypeForm };
  return kept.version === version ? kept.form : null;
}

export const consentChoices = [...Object.keys(consentRules), 'none', 'asCase'].map((id) => ({
  id: id as TypeForm['consentRule'],
  label: text.consent.rules[id as TypeForm['consentRule']],
}));

/** A method one can choose: shipped, or an own one. */
export type KnownMethod = Readonly<{ id: string; name: string }>;

/** The name of a method; one that is off the list by now keeps its place under the words for that. */
export function methodName(id: string, known: readonly KnownMethod[]): string {
  return known.find((method) => method.id === id)?.name ?? text.methods.gone;
}

/** The label of a legal basis; null = none is suggested. */
export function basisLabel(basis: string | null): string {
  return legalBases.find(({ id }) => id === basis)?.label ?? text.basis.choose;
}

/** One part in a line of words: to see what the standard was. */
export function partWords(part: SettingPart, form: TypeForm, known: readonly KnownMethod[]): string {
  switch (part) {
    case 'agenda':
      return form.agenda.map(({ title, minutes }) => text.agenda.line(title, minutes)).join(' · ');
    case 'caseMinutes':
      return form.caseMinutes.length === 0
        ? text.minutes.none
        : form.caseMinutes
            .map((line) =>
              text.minutes.line(
                labelOf(discussionKinds, line.kind),
                line.planned,
                line.minimum,
                line.maximum,
              ),
            )
            .join(' · ');
    case 'methods':
      return form.methods.length === 0
        ? text.methods.none
        : form.methods.map((id) => methodName(id, known)).join(', ');
    case 'corePartners':
    case 'onCallPartners':
      return form[part].length === 0 ? text.partners.none : form[part].join(', ');
    case 'suggestedBasis':
      return basisLabel(form.suggestedBasis);
    case 'consentRule':
      return text.consent.rules[form.consentRule];
    case 'retention':
      return retentionWords(form.retention);
  }
}
