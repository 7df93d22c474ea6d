import type { Input, Output } from '../../../shared/contract/contract.ts';
import { idleMinutesLimits } from '../../../shared/contract/casefile.ts';
import { numberPrefix, numberPrefixSetting } from '../cases/caseNumber.ts';
import type { CommandContext, QueryContext } from '../context.ts';

/** Keys in the table `setting`; also read by other rooms, so the names stay. */
export const settingKeys = {
  chairName: 'chairName',
  organisationName: 'organisationName',
  idleMinutes: 'idleMinutes',
  theme: 'theme',
  recoveryCodeConfirmedAt: 'recoveryCodeConfirmedAt',
} as const;

/** Minutes without anybody at the keyboard after which the file locks, unless set otherwise. */
const firstIdleMinutes = 10;

/** @returns minutes, within the limits of the contract whatever was stored */
export function idleMinutes(context: QueryContext): number {
  const kept = context.setting<unknown>(settingKeys.idleMinutes, firstIdleMinutes);
  const { least, most } = idleMinutesLimits;
  return typeof kept === 'number' && Number.isInteger(kept)
    ? Math.min(most, Math.max(least, kept))
    : firstIdleMinutes;
}

export function readSettings(context: QueryContext): Output<'casefile.settings'> {
  return {
    chairName: context.setting(settingKeys.chairName, ''),
    organisationName: context.setting(settingKeys.organisationName, ''),
    caseNumberPrefix: numberPrefix(context),
    idleMinutes: idleMinutes(context),
    theme: context.setting<Output<'casefile.settings'>['theme']>(settingKeys.theme, 'system'),
    recoveryCodeConfirmedAt: context.setting<number | null>(settingKeys.recoveryCodeConfirmedAt, null),
  };
}

export function saveSettings(input: Input<'casefile.saveSettings'>, context: CommandContext): void {
  context.keepSetting(settingKeys.chairName, input.chairName);
  context.keepSetting(settingKeys.organisationName, input.organisationName);
  context.keepSetting(numberPrefixSetting, input.caseNumberPrefix);
}
