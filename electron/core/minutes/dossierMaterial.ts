import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { readCaseMaterial, type CaseMaterial } from './caseMaterial.ts';
import { statements } from './dossierStore.ts';

/** For whom a file about a case is: one professional, one person of the case, or nobody else (both null). */
export interface Recipient {
  readonly contactId: string | null;
  readonly personId: string | null;
}

export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly type: 'person' | 'family' | 'group' | 'area' | 'early' | 'anonymous';
  readonly status: string;
  readonly submittedOn: string | null;
  readonly closedOn: string | null;
  readonly retentionEnd: string | null;
  readonly question: string;
  readonly safetyAgreements: string;
  readonly nextDiscussionOn: string | null;
  readonly introducerId: string | null;
  readonly processCoordinatorId: string | null;
  readonly caseCoordinatorId: string | null;
  readonly leadHolderId: string | null;
}

export interface PersonRow {
  readonly personId: string;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly initials: string;
  readonly role: string;
  readonly isSubject: 0 | 1;
}

interface DiscussionRow {
  readonly discussionId: string;
  readonly date: string;
  readonly type: string;
}

/** One meeting as this recipient may read it. */
export interface DossierMeeting {
  readonly date: string;
  readonly type: string;
  readonly material: CaseMaterial;
}

/** @throws CallFailure `notFound` */
export function caseRowOf(reader: Reader, caseId: string): CaseRow {
  const row = reader.one<CaseRow>(statements.caseRow, [caseId]);
  if (row === undefined) throw new CallFailure('notFound', minutesText.discussionGone);
  return row;
}

/** How often each professional sat at this case, by id. */
export function presenceOf(reader: Reader, caseId: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { discussionId, contactId } of reader.all<{ discussionId: string; contactId: string }>(
    statements.presence,
    [caseId],
  )) {
    found.set(contactId, (found.get(contactId) ?? new Set()).add(discussionId));
  }
  return found;
}

/**
 * The meetings of a case, oldest first, each selected for this recipient: a professional gets those where they sat at this case
 * without what is held back from them, a person of the case gets what is not withheld from them.
 * @param heldBackFrom a professional who need not have sat there, and from whom lines are held back
 */
export function dossierMeetings(
  reader: Reader,
  caseId: string,
  { contactId, personId }: Recipient,
  heldBackFrom: string | null = contactId,
): { readonly meetings: readonly DossierMeeting[]; readonly notThere: number } {
  const all = reader.all<DiscussionRow>(statements.discussions, [caseId]);
  const own = contactId === null ? null : (presenceOf(reader, caseId).get(contactId) ?? new Set());
  const meetings = all
    .filter(({ discussionId }) => own === null || own.has(discussionId))
    .map(({ discussionId, date, type }) => ({
      date,
      type,
      material: readCaseMaterial(reader, { caseId, discussionId }, personId ?? '', heldBackFrom ?? ''),
    }));
  return { meetings, notThere: all.length - meetings.length };
}
