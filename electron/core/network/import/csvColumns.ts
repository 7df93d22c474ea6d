import type { ContactSource } from './contactImport.ts';
import {
  columnTargets,
  contactHeadings,
  googleHeadings,
  outlookEnHeadings,
  outlookNlHeadings,
  type ColumnTarget,
} from './csvHeadings.ts';

/** Which cell fills what: per target the column numbers, best first. */
export type ColumnPlan = {
  source: ContactSource;
  columns: ReadonlyMap<ColumnTarget, readonly number[]>;
  used: ReadonlySet<number>;
};

const targetByHeading = new Map<string, { target: ColumnTarget; rank: number }>();
for (const target of columnTargets) {
  contactHeadings[target].forEach((name, rank) => {
    for (const key of headingKeys(name)) {
      if (!targetByHeading.has(key)) targetByHeading.set(key, { target, rank });
    }
  });
}

/** Finds out what each heading means; headings that mean nothing here are in no target. */
export function planColumns(headingRow: readonly string[]): ColumnPlan {
  const found = new Map<ColumnTarget, { column: number; rank: number }[]>();
  headingRow.forEach((heading, column) => {
    const known = targetByHeading.get(headingKey(heading));
    if (known === undefined) return;
    const list = found.get(known.target) ?? [];
    // Labels belong to the phone with the same number, so that both lists stay in the order of their rank.
    list.push({ column, rank: known.rank });
    found.set(known.target, list);
  });
  const columns = new Map<ColumnTarget, readonly number[]>();
  const used = new Set<number>();
  for (const [target, list] of found) {
    const ordered = list.sort((a, b) => a.rank - b.rank || a.column - b.column).map((entry) => entry.column);
    columns.set(target, ordered);
    for (const column of ordered) used.add(column);
  }
  return { source: sourceOf(headingRow), columns, used };
}

/** Whether a plan can tell who a row is about. */
export function canRecognise(plan: ColumnPlan): boolean {
  return (['fullName', 'givenName', 'familyName', 'organisation', 'email'] as const).some((target) =>
    plan.columns.has(target),
  );
}

function sourceOf(headingRow: readonly string[]): ContactSource {
  const present = new Set(headingRow.map(headingKey));
  const hits = (names: readonly string[]): number =>
    names.filter((name) => headingKeys(name).some((key) => present.has(key))).length;
  if (hits(googleHeadings) >= 2) return 'google';
  const dutch = hits(outlookNlHeadings);
  const english = hits(outlookEnHeadings);
  if (Math.max(dutch, english) < 2) return 'unknownCsv';
  return dutch >= english ? 'outlookNl' : 'outlookEn';
}

/** Small letters and digits only: `E-mailadres`, `e-mail adres` and `EMAILADRES:` are one heading. */
function headingKey(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** A heading also counts when a wrong conversion dropped its accented letters (*Privé* as *Priv*). */
function headingKeys(heading: string): string[] {
  const lost = heading.replace(/[^\0-\x7f]/g, '');
  return lost === heading ? [headingKey(heading)] : [headingKey(heading), headingKey(lost)];
}
