import type { Output } from '../../../shared/contract/contract.ts';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';

export type DistributionRow = Output<'minutes.distribution'>['rows'][number];

/** One document with everyone who gets it. */
export interface DistributionGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DistributionRow[];
}

/** The rows under the document that they are about, in their own order. */
export function groupsOf(rows: readonly DistributionRow[]): readonly DistributionGroup[] {
  const groups = new Map<string, DistributionRow[]>();
  for (const row of rows) {
    const id = `${row.document} ${row.discussionId ?? ''}`;
    const found = groups.get(id);
    if (found === undefined) groups.set(id, [row]);
    else found.push(row);
  }
  return [...groups].map(([id, own]) => ({
    id,
    title: words.documentOf(words.documents[own[0]?.document ?? 'actionList'], own[0]?.number ?? null),
    rows: own,
  }));
}

/** Tells one recipient of one document from all others. */
export function keyOfRow({ document, discussionId, contactId, personId }: DistributionRow): string {
  return [document, discussionId, contactId, personId].join(' ');
}
