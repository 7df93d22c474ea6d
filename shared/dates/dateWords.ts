import { datesText } from '../text/nl/dates.ts';

/** Fragments of patterns for Dutch date words; used without the `u` flag, so that only plain letters match. */
export const weekdayPattern =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?|(?:ma|di|wo|do|vr|za|zo)\\.?';
export const monthPattern =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|' +
  '(?:jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?';
export const countPattern =
  '\\d{1,3}|[eé]\\u0301?[eé]\\u0301?n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien';

/** Day of the week (1 = Monday) for a full word or its abbreviation of two letters; undefined for anything else. */
export function weekdayNumber(word: string): number | undefined {
  const short = plainWord(word).slice(0, 2);
  const index = datesText.weekdaysShort.findIndex((weekday) => weekday === short);
  return index < 0 ? undefined : index + 1;
}

/** True for an abbreviation, which outside a longer phrase is often another word (*zo*, *ma*, *do*). */
export function isWeekdayAbbreviation(word: string): boolean {
  return plainWord(word).length <= 2;
}

/** Month (1–12) for a full word or abbreviation. */
export function monthNumber(word: string): number | undefined {
  const plain = plainWord(word);
  const start = plain === 'mrt' ? 'maa' : plain.slice(0, 3);
  const index = datesText.months.findIndex((month) => month.startsWith(start));
  return index < 0 ? undefined : index + 1;
}

/** A whole number written in digits or as a word up to fourteen. */
export function countNumber(word: string): number | undefined {
  const plain = plainWord(word);
  return /^\d+$/u.test(plain) ? Number(plain) : countWords[plain];
}

/** Lower case, without accents and closing dots. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();
}

const countWords: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
};
