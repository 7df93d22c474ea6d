import type { DomainId } from '../../../../shared/model/lists/domains.ts';
import { findBsn } from '../../../../shared/model/bsn.ts';
import { minutesCheckText } from '../../../../shared/text/nl/minutesCheck.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import { followupText } from '../../../../shared/text/nl/followup.ts';
import type { QueryContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { basisStopsOf, exportBasis } from '../../law/exportBasis.ts';
import { maskPersons, type PersonName } from '../../minutes/maskPersons.ts';
import type { Reader } from '../../reader.ts';
import { actionsById } from '../actionList.ts';
import { statements } from '../paperStore.ts';
import { contactLabel } from '../rows.ts';

export type PaperAction = ReturnType<typeof actionsById>[number];

/** Actions as they may leave: names of the persons of a case are initials, cases without a basis are left out. */
export interface PaperActions {
  readonly actions: readonly PaperAction[];
  /** Numbers of the cases that were left out. */
  readonly leftOut: readonly string[];
  /** Basis of each case that has a line. */
  readonly bases: ReadonlyMap<string, string>;
}

export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly profession: string;
  readonly email: string;
  readonly domain: DomainId;
}

interface OwnerRow {
  readonly contactId: string;
  readonly contactName: string;
  readonly contactDomain: DomainId;
  readonly contactOrganisation: string | null;
  readonly profession: string;
  readonly email: string;
}

/** @throws CallFailure `notFound` */
export function ownerOf(reader: Reader, ownerId: string): Owner {
  const row = reader.one<OwnerRow>(statements.owner, [ownerId]);
  if (row === undefined) throw new CallFailure('notFound', followupText.refused.noContact);
  return {
    id: row.contactId,
    name: row.contactName,
    organisation: row.contactOrganisation ?? '',
    profession: row.profession,
    email: row.email,
    domain: row.contactDomain,
  };
}

export function ownerLabel(owner: Owner) {
  return contactLabel(
    owner.id,
    owner.name,
    owner.domain,
    owner.organisation === '' ? null : owner.organisation,
  );
}

/**
 * Makes rows ready to leave the file.
 * @throws CallFailure `forbidden` with a number that may be a BSN, `validation` when nothing is left
 */
export function readyToLeave(context: QueryContext, ids: readonly string[]): PaperActions {
  const { reader, today } = context;
  const bases = new Map<string, string>();
  const stopped = new Set<string>();
  const masks = masksOf(reader);
  const leftOut = new Set<string>();
  const actions: PaperAction[] = [];
  // In parts: a file may hold thousands.
  for (let from = 0; from < ids.length; from += 500) {
    const rows = actionsById(reader, today, ids.slice(from, from + 500));
    masks.read(rows.flatMap((row) => (row.case === null ? [] : [row.case.id])));
    for (const row of rows) {
      if (row.case !== null && !bases.has(row.case.id) && !stopped.has(row.case.id)) {
        const basis = exportBasis(reader, row.case.id);
        if (basisStopsOf(basis).length > 0) stopped.add(row.case.id);
        else bases.set(row.case.id, basis.basis);
      }
      if (row.case !== null && stopped.has(row.case.id)) leftOut.add(row.case.number);
      else actions.push(masked(row, masks.of(row.case?.id ?? '')));
    }
  }
  if (actions.length === 0) {
    throw leftOut.size === 0
      ? new CallFailure('validation', words.refused.nothing)
      : new CallFailure('forbidden', words.refused.onlyLeftOut([...leftOut].slice(0, 10).join(', ')));
  }
  refuseBsn(actions);
  return { actions, leftOut: [...leftOut], bases };
}

function masked(row: PaperAction, mask: (text: string) => string): PaperAction {
  return {
    ...row,
    body: mask(row.body),
    waitingFor: mask(row.waitingFor),
    statusReason: mask(row.statusReason),
    question: mask(row.question),
    case: row.case === null ? null : { ...row.case, alias: mask(row.case.alias) },
  };
}

/** Names of the persons of cases, read once for each part. */
function masksOf(reader: Reader) {
  const masks = new Map<string, (text: string) => string>();
  return {
    read(caseIds: readonly string[]): void {
      const unread = [...new Set(caseIds)].filter((id) => !masks.has(id));
      const persons = reader.all<PersonName & { readonly caseId: string }>(statements.personsOfCases, [
        JSON.stringify(unread),
      ]);
      const byCase = Map.groupBy(persons, ({ caseId }) => caseId);
      for (const id of unread) masks.set(id, maskPersons(byCase.get(id) ?? []));
    },
    of: (caseId: string): ((text: string) => string) => masks.get(caseId) ?? ((text) => text),
  };
}

function refuseBsn(actions: readonly PaperAction[]): void {
  const found = actions.some(
    ({ body, waitingFor, statusReason }) => findBsn([body, waitingFor, statusReason].join('\n')).length > 0,
  );
  if (found) throw new CallFailure('forbidden', minutesCheckText.stops.bsn);
}
