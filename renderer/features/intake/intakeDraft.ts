import type { Input } from '../../../shared/contract/contract.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';

export type IntakeFields = Input<'intake.create'>;
/** What is chosen rather than written; longer texts are drafts of their own. */
export type IntakeChoices = Omit<IntakeFields, 'reason' | 'purpose' | 'whyNow' | 'toldReason'>;
export type IntakeTexts = Pick<IntakeFields, 'reason' | 'purpose' | 'whyNow' | 'toldReason'>;

export const noTexts: IntakeTexts = { reason: '', purpose: '', whyNow: '', toldReason: '' };

/** An aanmelding of today about which nothing is known yet. */
export function emptyChoices(today: string): IntakeChoices {
  return {
    receivedOn: today,
    about: 'person',
    person: { givenName: '', infix: '', familyName: '', initials: '', birthDate: null },
    told: true,
    bringerContactId: null,
    bringer: '',
    urgency: 'normal',
    urgencyReason: '',
    framework: 'zvh',
    partners: [],
  };
}

export type IntakeProblems = Partial<
  Record<'reason' | 'purpose' | 'whyNow' | 'toldReason' | 'bringer' | 'person', string>
>;

/** What is still needed, each as the sentence that stands under its field. `hasNamedCase`: the name lives at the case. */
export function missingIn(choices: IntakeChoices, texts: IntakeTexts, hasNamedCase = false): IntakeProblems {
  const words = intakeScreenText.form;
  const { person } = choices;
  const nameless = [person.givenName, person.familyName, person.initials].every((part) => part.trim() === '');
  const needsName = (choices.about === 'person' || choices.about === 'family') && !hasNamedCase;
  return {
    ...(texts.reason.trim() === '' ? { reason: words.reasonMissing } : {}),
    ...(texts.purpose.trim() === '' ? { purpose: words.purposeMissing } : {}),
    ...(texts.whyNow.trim() === '' ? { whyNow: words.whyNowMissing } : {}),
    ...(!choices.told && texts.toldReason.trim() === '' ? { toldReason: words.toldReasonMissing } : {}),
    ...(choices.bringerContactId === null && choices.bringer.trim() === ''
      ? { bringer: words.bringerMissing }
      : {}),
    ...(needsName && nameless ? { person: intakeScreenText.form.aboutHints.person } : {}),
  };
}
