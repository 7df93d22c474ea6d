import type { Output } from '../../../shared/contract/contract.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

export type CaseMap = Output<'map.get'>;
type Node = CaseMap['nodes'][number];

interface Names {
  readonly givenName: string;
  readonly familyName: string;
  readonly initials: string;
}
type NodeRow = Omit<Node, 'isSubject'> &
  Names & { readonly isSubject: 0 | 1; readonly organisationName: string };

/** A group and an area have no individual care fields (domain.md §4.7). */
export function mayHaveMap(type: Output<'cases.get'>['header']['type']): boolean {
  return type !== 'group' && type !== 'area';
}

/** Who is around, with initials only. @throws CallFailure `notFound` */
export function caseMap(reader: Reader, caseId: string): CaseMap {
  const header = caseHeader(reader, caseId);
  return {
    mayHaveMap: mayHaveMap(header.type),
    nodes: reader.all<NodeRow>(statements.nodes, [caseId]).map((row) => ({
      id: row.id,
      version: row.version,
      kind: row.kind,
      personId: row.personId,
      organisationId: row.organisationId,
      label:
        row.kind === 'person'
          ? personInitials(row)
          : row.kind === 'organisation'
            ? row.organisationName
            : row.label,
      role: row.role,
      isSubject: row.isSubject === 1,
      domain: row.domain,
      note: row.note,
      x: row.x,
      y: row.y,
    })),
    ties: reader.all<CaseMap['ties'][number]>(statements.ties, [caseId]),
    peopleLeft: reader
      .all<Names & { personId: string; role: CaseMap['peopleLeft'][number]['role'] }>(statements.peopleLeft, {
        caseId,
      })
      .map((row) => ({ personId: row.personId, initials: personInitials(row), role: row.role })),
  };
}
