import type { Output } from '../../../shared/contract/contract.ts';

/** Documents of the whole meeting, in the order of the list. */
export const paperKinds = [
  'agenda',
  'runningSheet',
  'doorList',
  'nameCards',
  'introductions',
  'actionList',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The document that is looked at. */
export type Choice =
  | { readonly kind: PaperKind }
  | { readonly kind: 'case'; readonly caseId: string; readonly discussionId: string };

type Overview = Output<'minutes.overview'>;

/**
 * What is opened first: the document or the case that the address names, else the action list as long as it was not made, else the first
 * case whose minutes are not adopted.
 */
export function firstChoice(
  overview: Overview,
  asked: { readonly caseId: string | null; readonly document: string | null },
): Choice {
  const paper = paperKinds.find((kind) => kind === asked.document);
  if (paper !== undefined) return { kind: paper };
  const { caseId } = asked;
  const { cases, actionListMadeAt } = overview;
  const row =
    cases.find((candidate) => candidate.caseId === caseId) ??
    (actionListMadeAt === null ? undefined : (cases.find(({ adoptedAt }) => adoptedAt === null) ?? cases[0]));
  return row === undefined
    ? { kind: 'actionList' }
    : { kind: 'case', caseId: row.caseId, discussionId: row.discussionId };
}
