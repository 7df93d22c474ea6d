import type { DomainId } from '../../../shared/model/lists/domains.ts';
import type { ActionKind, ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import type { DecisionStatus, FeedbackState } from '../../../shared/model/lists/decisionLists.ts';

/** Columns of a contact joined under a prefix; all null when there is none. */
export type ContactColumns<Prefix extends string> = {
  readonly [Key in `${Prefix}Id` | `${Prefix}Name` | `${Prefix}Organisation`]: string | null;
} & { readonly [Key in `${Prefix}Domain`]: DomainId | null };

export interface CaseColumns {
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseAlias: string | null;
}

export interface ActionRow extends CaseColumns, ContactColumns<'owner'> {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly status: ActionStatus;
  readonly dueDate: string | null;
  readonly waitingFor: string;
  readonly waitingSince: number | null;
  readonly statusReason: string;
  readonly doneOn: string | null;
  readonly kind: ActionKind | null;
  readonly mentionCount: number;
  readonly keptAtMention: number;
  /** JSON: id and name of each. */
  readonly helpers: string;
  readonly decisionId: string | null;
  readonly decisionBody: string | null;
  readonly decidedOn: string | null;
  readonly question: string;
}

export interface DecisionRow extends CaseColumns, ContactColumns<'implementer'> {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly reason: string;
  readonly alternatives: string;
  readonly changeWhen: string;
  readonly endedOn: string | null;
  readonly endReason: string;
  readonly isReviewLate: number;
  readonly openActionCount: number;
  readonly dissentCount: number;
  readonly status: DecisionStatus | 'concept';
  readonly type: string | null;
  readonly decidedOn: string | null;
  readonly reviewDate: string | null;
  readonly meetingId: string | null;
  readonly replacedId: string | null;
  readonly replacedBody: string | null;
  readonly nextId: string | null;
  readonly nextBody: string | null;
  readonly actionCount: number;
}

export interface FeedbackRow extends CaseColumns, ContactColumns<'to'> {
  readonly id: string;
  readonly version: number;
  readonly toWhom: string;
  readonly byId: string | null;
  readonly byName: string;
  readonly mayTell: string;
  readonly beforeDate: string | null;
  readonly state: FeedbackState;
  readonly givenOn: string | null;
  readonly content: string;
  readonly reason: string;
  readonly waitingSince: string | null;
  readonly decisionId: string | null;
  readonly decisionBody: string | null;
}

/** A case as lists show it; null when the row belongs to none. */
export function caseLabelOf(row: CaseColumns): { id: string; number: string; alias: string } | null {
  if (row.caseId === null) return null;
  return { id: row.caseId, number: row.caseNumber ?? '', alias: row.caseAlias ?? '' };
}

/** Someone of the address book; null when the row names nobody. */
export function contactLabel(
  id: string | null,
  name: string | null,
  domain: DomainId | null,
  organisation: string | null,
): { id: string; name: string; domain: DomainId; organisation: string | null } | null {
  return id === null ? null : { id, name: name ?? '', domain: domain ?? 'private', organisation };
}
