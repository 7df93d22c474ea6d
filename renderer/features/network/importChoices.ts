import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';

export type Preview = Output<'network.readImport'>;
export type PreviewRow = Preview['rows'][number];
type Field = Input<'network.applyImport'>['merge'][number]['overwrite'][number];

/** What a person wants with one row of the file. */
export interface RowChoice {
  readonly does: 'add' | 'merge' | 'skip';
  /** Which of the proposals of the row, for `merge`. */
  readonly proposal: number;
  readonly overwrite: readonly Field[];
  /** The number in the text is no BSN. */
  readonly keepNumber: boolean;
}

/** Choices that differ from the first proposal, by row number. */
export type Choices = ReadonlyMap<number, RowChoice>;

/**
 * What is proposed before anyone chose: an organisation that is known already adds nothing; the same e-mail address
 * without another name is merged; everything else is new, because two cards are mended more easily than one mixed card.
 */
export function firstChoice(row: PreviewRow): RowChoice {
  const base = { proposal: 0, overwrite: [], keepNumber: false };
  if (row.becomes === 'organisation') {
    return { ...base, does: row.organisationIs === 'known' ? 'skip' : 'add' };
  }
  const best = row.proposals[0];
  const same = best?.certainty === 'same' && !best.because.includes('otherName');
  return { ...base, does: same ? 'merge' : 'add' };
}

/** The choice for a row: the person's own, else the first proposal. */
export function choiceOf(row: PreviewRow, choices: Choices): RowChoice {
  return choices.get(row.row) ?? firstChoice(row);
}

/** How many rows become new, are merged, are left out; and for how many new people the domain is not known. */
export function countChoices(
  rows: readonly PreviewRow[],
  choices: Choices,
): { add: number; merge: number; skip: number; withoutDomain: number } {
  const counts = { add: 0, merge: 0, skip: 0, withoutDomain: 0 };
  for (const row of rows) {
    const { does } = choiceOf(row, choices);
    counts[does] += 1;
    if (does === 'add' && row.domain === null) counts.withoutDomain += 1;
  }
  return counts;
}

/** The choices as the core takes them: row numbers only, the data stays where it is. */
export function importInput(
  preview: Preview,
  choices: Choices,
  fallbackDomain: DomainId,
): Input<'network.applyImport'> {
  const input: Input<'network.applyImport'> = {
    importId: preview.importId,
    add: [],
    merge: [],
    fallbackDomain,
    keepNumbers: [],
  };
  for (const row of preview.rows) {
    const { does, proposal, overwrite, keepNumber } = choiceOf(row, choices);
    const target = row.proposals[proposal];
    if (does === 'add') input.add.push(row.row);
    if (does === 'merge' && target !== undefined) {
      const into = target.contactId === null ? { row: target.row ?? 0 } : { contactId: target.contactId };
      input.merge.push({ row: row.row, into, overwrite: [...overwrite] });
    }
    if (keepNumber) input.keepNumbers.push(row.row);
  }
  return input;
}

export type Show = 'all' | 'doubles' | 'warnings' | 'leftOut';

/** The rows of one view of the preview. */
export function shownRows(rows: readonly PreviewRow[], choices: Choices, show: Show): readonly PreviewRow[] {
  switch (show) {
    case 'all':
      return rows;
    case 'doubles':
      return rows.filter((row) => row.proposals.length > 0);
    case 'warnings':
      return rows.filter(hasRemark);
    case 'leftOut':
      return rows.filter((row) => choiceOf(row, choices).does === 'skip');
  }
}

/** Something about the row that a person should look at, besides being double. */
export function hasRemark(row: PreviewRow): boolean {
  return row.warnings.length > 0 || row.holdsNumber || row.hasPhoto;
}
