import type { Input, Output } from '../../../shared/contract/contract.ts';
import { operationInWords } from '../../../shared/text/nl/operationNames.ts';
import type { Reader } from '../reader.ts';
import type { AuditKind } from './auditTrail.ts';
import { statements } from './store.ts';

type AuditRow = Omit<Output<'history.auditList'>['rows'][number], 'what' | 'subjects'> & {
  readonly operation: string;
  readonly subjects: string;
};

const kindsOf: Readonly<Record<Exclude<Input<'history.auditList'>['show'], 'all'>, readonly AuditKind[]>> = {
  changes: ['command', 'undo', 'redo'],
  reads: ['read', 'export'],
  session: ['session'],
};

/** One page of the audit trail, newest first. */
export function auditList(input: Input<'history.auditList'>, reader: Reader): Output<'history.auditList'> {
  const kinds = input.show === 'all' ? null : JSON.stringify(kindsOf[input.show]);
  const page = [input.limit, input.offset];
  const rows =
    kinds === null
      ? reader.all<AuditRow>(statements.auditAll, page)
      : reader.all<AuditRow>(statements.auditOfKinds, [kinds, ...page]);
  const total =
    kinds === null
      ? reader.one<{ links: number }>(statements.auditCount)
      : reader.one<{ links: number }>(statements.auditCountOfKinds, [kinds]);
  return {
    total: total?.links ?? 0,
    rows: rows.map(({ operation, subjects, ...row }) => ({
      ...row,
      what: operationInWords(operation, row.kind),
      subjects: JSON.parse(subjects) as string[],
    })),
  };
}
