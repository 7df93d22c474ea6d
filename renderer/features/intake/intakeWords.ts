import type { Output } from '../../../shared/contract/contract.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';

export type IntakeLine = Output<'intake.list'>['rows'][number];
export type IntakeDetail = Output<'intake.get'>;

/** Initials, or in a word what it is about; never a name. */
export function whoOf({ about, initials }: Pick<IntakeLine, 'about' | 'initials'>): string {
  return initials === '' ? intakeScreenText.about.none[about] : initials;
}
