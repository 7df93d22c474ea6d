import rows from '../../resources/themeHelp/themeHelp.json' with { type: 'json' };
import { isIdOf } from './lists/listItem.ts';
import { themes, type ThemeId } from './lists/themes.ts';

/** Shipped help on one theme; every text is still to be looked at by the field. */
export interface ShippedThemeHelp {
  readonly theme: ThemeId;
  /** For the conversation. */
  readonly hints: readonly string[];
  /** Early signs: reasons to ask, never proof. */
  readonly signs: readonly string[];
  /** Whom one can involve. */
  readonly involve: readonly string[];
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly datedOn: string;
}

/** In the order of the list of themes. */
export const shippedThemeHelp: readonly ShippedThemeHelp[] = rows.map(({ theme, ...help }) => {
  if (!isIdOf(themes, theme)) throw new Error(`No theme ${theme}`);
  return { theme, ...help };
});
