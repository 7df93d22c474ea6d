import type { Output } from '../../../shared/contract/contract.ts';

/** The document that is looked at. */
export type Choice =
  | { readonly kind: 'actionList' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'case'; readonly caseId: string; readonly discussionId: string };

type Overview = Output<'minutes.overview'>;

/**
 * What is opened first: the case that the address names, else the action list as long as it was not made, else the first
 * case whose minutes are not adopted.
 */
export function firstChoice(overview: Overview, caseId: string | null): Choice {
  const { cases, actionListMadeAt } = overview;
  const row =
    cases.find((candidate) => candidate.caseId === caseId) ??
    (actionListMadeAt === null ? undefined : (cases.find(({ adoptedAt }) => adoptedAt === null) ?? cases[0]));
  return row === undefined
    ? { kind: 'actionList' }
    : { kind: 'case', caseId: row.caseId, discussionId: row.discussionId };
}
