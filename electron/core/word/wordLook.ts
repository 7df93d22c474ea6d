import {
  firstHouseStyle,
  houseColours,
  houseFonts,
  type HouseStyle,
} from '../../../shared/model/lists/houseStyles.ts';
import type { QueryContext } from '../context.ts';

/** Key in the table `setting`. */
export const lookSetting = 'houseStyle';

/** How the Word files of this case file look. */
export function lookOf(context: QueryContext): HouseStyle {
  return context.setting<HouseStyle>(lookSetting, firstHouseStyle);
}

/** A house style in what the parts of a Word file need. */
export interface WordLook {
  /** Six hexadecimal digits. */
  readonly ink: string;
  readonly tint: string;
  readonly font: string;
  readonly standIn: string;
  /** Panose number of the font, by which a word processor finds another of the same shape. */
  readonly shape: string;
}

/** A colour or font that is not shipped (a file from a later version) falls back on the first of its list. */
export function wordLookOf({ colour, font }: HouseStyle): WordLook {
  const { ink, tint } = houseColours.find(({ id }) => id === colour) ?? houseColours[0];
  const { label, standIn, shape } = houseFonts.find(({ id }) => id === font) ?? houseFonts[0];
  return { ink, tint, font: label, standIn, shape };
}
