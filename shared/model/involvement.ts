import involvementRows from '../../resources/partners/involvement.json' with { type: 'json' };
import { involvementText } from '../text/nl/involvement.ts';
import { involvementStages } from './lists/involvementStages.ts';
import { themeGroups, themes } from './lists/themes.ts';

/** One line of the table: at a stage or with a group of themes, think of this partner, because of what they can add. */
export type Involvement = Readonly<{
  /** Id of a stage or of a theme group. */
  when: string;
  /** As people call the partner. */
  partner: string;
  adds: string;
}>;

const headings: readonly Readonly<{ id: string; label: string }>[] = [
  ...involvementStages,
  ...themeGroups.map(({ id, label }) => ({ id, label: involvementText.themeHeading(label) })),
];

/** The table that the app ships. */
export const shippedInvolvement: readonly Involvement[] = involvementRows.map((row: unknown) => {
  if (!isInvolvement(row)) throw new Error(`A row of the partners is not valid: ${JSON.stringify(row)}`);
  return row;
});

/** True when a value has the shape of a line of the table. */
export function isInvolvement(value: unknown): value is Involvement {
  if (typeof value !== 'object' || value === null) return false;
  const { when, partner, adds } = value as Partial<Record<keyof Involvement, unknown>>;
  return (
    headings.some(({ id }) => id === when) &&
    [partner, adds].every((words) => typeof words === 'string' && words.trim() !== '')
  );
}

/** The table as text: a heading in square brackets, then one partner per line with what they can add. */
export function involvementAsText(table: readonly Involvement[]): string {
  return headings
    .map(({ id, label }) => {
      const lines = table.filter(({ when }) => when === id).map(({ partner, adds }) => `${partner}: ${adds}`);
      return [`[${label}]`, ...lines].join('\n');
    })
    .join('\n\n');
}

/** What is wrong with one line of the text, counted from 1. */
export type InvolvementFault = Readonly<{ line: number; words: string }>;

/** Reads the text back. Nothing is guessed: a line that does not fit is named with its number. */
export function readInvolvement(
  text: string,
): Readonly<{ table: readonly Involvement[]; faults: readonly InvolvementFault[] }> {
  const table: Involvement[] = [];
  const faults: InvolvementFault[] = [];
  let when: string | null = null;
  for (const [index, raw] of text.split(/\r\n?|\n/u).entries()) {
    const line = raw.trim();
    const fault = (words: string): void => void faults.push({ line: index + 1, words });
    if (line === '') continue;
    if (line.startsWith('[')) {
      const label = line
        .replace(/^\[|\]$/gu, '')
        .trim()
        .toLowerCase();
      const heading = headings.find((one) => one.label.toLowerCase() === label);
      when = heading?.id ?? null;
      if (heading === undefined) fault(involvementText.unknownHeading(label));
      continue;
    }
    const colon = line.indexOf(':');
    const partner = line.slice(0, Math.max(0, colon)).trim();
    const adds = line.slice(colon + 1).trim();
    if (when === null) fault(involvementText.noHeading);
    else if (colon === -1 || partner === '' || adds === '') fault(involvementText.noColon);
    else table.push({ when, partner, adds });
  }
  return { table, faults };
}

export type PartnerSuggestion = Readonly<{ partner: string; adds: readonly string[]; byTheme: boolean }>;

/**
 * Whom to think of (feature P19): the partners of the chosen stage, then those of the theme; each once, with everything
 * they can add. Only the table, the theme and the stage count: nothing about a person.
 */
export function suggestPartners(
  table: readonly Involvement[],
  chosen: Readonly<{ stage: string | null; theme: string }>,
): readonly PartnerSuggestion[] {
  const theme = themes.find(
    ({ id, label }) => id === chosen.theme || label === chosen.theme.trim().toLowerCase(),
  );
  const fitting = [
    ...table.filter(({ when }) => when === chosen.stage),
    ...table.filter(({ when }) => when === theme?.group),
  ];
  const partners = [...new Set(fitting.map(({ partner }) => partner))];
  return partners.map((partner) => {
    const own = fitting.filter((line) => line.partner === partner);
    return {
      partner,
      adds: own.map(({ adds }) => adds),
      byTheme: own.every(({ when }) => when === theme?.group),
    };
  });
}

/** True when this professional can be called for the partner of a line: by function, or by the name of the organisation. */
export function isPartner(
  contact: Readonly<{ profession: string; organisation: string }>,
  partner: string,
): boolean {
  const wanted = partner.trim().toLowerCase();
  const ownFunction = contact.profession.trim().toLowerCase();
  const plain = wanted.replace(/\s*\(.*\)$/u, '');
  return (
    ownFunction === wanted ||
    (plain.length >= 3 &&
      (ownFunction.startsWith(plain) || contact.organisation.toLowerCase().startsWith(plain)))
  );
}
