import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import type { QueryContext } from '../context.ts';
import type { CaseMaterial, StatementRow } from './caseMaterial.ts';
import { statementLine } from './caseMinutesPicture.ts';
import { namedContacts } from './contactNames.ts';
import { knownNames, namesOfOtherCases } from './namesElsewhere.ts';
import { statements } from './recipientStore.ts';

/** Lines that were chosen for one recipient, as their file says them. */
export interface OwnLines {
  readonly lines: readonly string[];
  /** People of other cases in these lines: the check of the minutes does not read them, so the file leaves with a reason. */
  readonly names: readonly string[];
}

/** What stands in the file of this recipient only. */
export function ownLinesOf({ reader }: QueryContext, material: CaseMaterial, contactId: string): OwnLines {
  const { discussion, persons } = material;
  const rows = reader.all<StatementRow>(statements.recipientStatements, {
    contactId,
    caseId: discussion.caseId,
    discussionId: discussion.id,
    date: discussion.date,
    startTime: discussion.startTime,
    until: discussion.closedAt ?? discussion.finishedAt ?? Number.MAX_SAFE_INTEGER,
  });
  if (rows.length === 0) return { lines: [], names: [] };
  const contacts = new Map([
    ...material.contacts,
    ...namedContacts(
      reader,
      rows.map(({ sourceContactId }) => sourceContactId),
    ),
  ]);
  const lines = rows.map(
    (row) => `${labelOf(statementKinds, row.kind)}: ${statementLine(row, { ...material, contacts })}`,
  );
  const known = knownNames(contacts.values(), persons);
  return { lines, names: namesOfOtherCases(reader, discussion.caseId, lines, known) };
}
