import type * as z from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import type { guidanceContract } from '../../../shared/contract/guidance.ts';
import { findListItem, labelOf } from '../../../shared/model/lists/listItem.ts';
import { themeGroups, themes } from '../../../shared/model/lists/themes.ts';
import { shippedThemeHelp, type ShippedThemeHelp } from '../../../shared/model/themeHelp.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof guidanceContract> = z.output<(typeof guidanceContract)[Name]['input']>;
type Help = Output<'guidance.themes'>['themes'][number];
interface OwnRow {
  readonly id: string;
  readonly version: number;
  readonly theme: string;
  readonly hints: string;
  readonly signs: string;
  readonly involve: string;
  readonly source: string;
  readonly datedOn: string;
}

/** Help on every shipped theme, the organisation's own words where it has them. */
export function listThemes({ reader }: QueryContext): Help[] {
  const own = new Map(reader.all<OwnRow>(statements.help).map((row) => [row.theme, row]));
  return shippedThemeHelp.map((shipped) => helpOf(shipped, own.get(shipped.theme)));
}

/** Null for a theme that is words of people. */
export function themeOf(theme: string, { reader }: QueryContext): Help | null {
  const shipped = shippedThemeHelp.find((help) => help.theme === theme);
  return shipped === undefined ? null : helpOf(shipped, ownHelp(reader, theme));
}

/** @throws CallFailure `notFound` for an unknown theme, `validation` for a day after today, `conflict` when someone wrote since */
export function saveTheme(
  { theme, version, datedOn, ...fields }: In<'guidance.saveTheme'>,
  { reader, write, today }: CommandContext,
): { id: string; version: number } {
  requireTheme(theme);
  const known = ownHelp(reader, theme);
  if (datedOn !== undefined && datedOn > today) {
    throw new CallFailure('validation', guidanceText.refusals.datedLater, [
      { field: 'datedOn', message: 'future' },
    ]);
  }
  const values = { ...fields, dated_on: datedOn ?? today };
  if (known === undefined) return write.insert('theme_help', { theme, ...values });
  if (version === null) throw new CallFailure('conflict', guidanceText.refusals.changedElsewhere);
  return write.update('theme_help', known.id, values, version);
}

/** Back to the shipped text. */
export function resetTheme(
  { theme, version }: In<'guidance.resetTheme'>,
  { reader, write }: CommandContext,
): void {
  requireTheme(theme);
  const known = ownHelp(reader, theme);
  if (known === undefined) throw new CallFailure('notFound', guidanceText.refusals.noOwnText);
  write.remove('theme_help', known.id, version);
}

function ownHelp(reader: Reader, theme: string): OwnRow | undefined {
  return reader.one<OwnRow>(statements.helpOfTheme, [theme]);
}

function requireTheme(theme: string): void {
  if (findListItem(themes, theme) === undefined) {
    throw new CallFailure('notFound', guidanceText.refusals.themeUnknown);
  }
}

function helpOf(shipped: ShippedThemeHelp, own: OwnRow | undefined): Help {
  const theme = findListItem(themes, shipped.theme);
  const heading = {
    theme: shipped.theme,
    label: theme?.label ?? shipped.theme,
    group: theme === undefined ? '' : labelOf(themeGroups, theme.group),
  };
  if (own === undefined) {
    return {
      ...heading,
      hints: shipped.hints.join('\n'),
      signs: shipped.signs.join('\n'),
      involve: shipped.involve.join('\n'),
      source: shipped.source,
      datedOn: shipped.datedOn,
      version: null,
      toVerify: true,
    };
  }
  return {
    ...heading,
    hints: own.hints,
    signs: own.signs,
    involve: own.involve,
    source: own.source,
    datedOn: own.datedOn,
    version: own.version,
    toVerify: false,
  };
}
