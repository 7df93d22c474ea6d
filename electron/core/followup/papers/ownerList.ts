import { heading, paragraph, strong, table } from '../../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../../shared/model/document/settleDocument.ts';
import { actionStatuses } from '../../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../../shared/model/lists/listItem.ts';
import { followupPapersText } from '../../../../shared/text/nl/followupPapers.ts';
import { minutesDocumentText } from '../../../../shared/text/nl/minutesDocument.ts';
import type { QueryContext } from '../../context.ts';
import { cellDate, columnsOf } from '../../minutes/caseMinutesOutcome.ts';
import { paperHead } from './paperHead.ts';
import type { Owner, PaperAction } from './paperMaterial.ts';

const words = followupPapersText.list;

/** What is open of one person over all cases, by date; and what they help with. Case numbers and initials only. */
export function ownerListDocument(
  context: QueryContext,
  owner: Owner,
  actions: readonly PaperAction[],
): DocumentModel {
  const own = actions.filter((action) => action.owner?.id === owner.id);
  const helping = actions.filter((action) => action.owner?.id !== owner.id);
  const numberOf = (action: PaperAction): string => action.case?.number ?? minutesDocumentText.dash;
  return settleDocument({
    ...paperHead(context),
    title: words.title,
    subject: owner.name,
    recipient: owner.name,
    kind: 'letter',
    blocks: [
      paragraph(words.lead, 'lead'),
      heading(1, words.own),
      table(
        columnsOf(words.columns, [15, 49, 18, 18]),
        own.map((action) => [
          numberOf(action),
          action.body,
          action.lateDays > 0
            ? [cellDate(action.dueDate), ' ', strong(`(${words.late})`)]
            : cellDate(action.dueDate),
          statusWords(action),
        ]),
        { rowHeaders: true, emptyText: words.none },
      ),
      ...(helping.length === 0
        ? []
        : [
            heading(1, words.helping),
            table(
              columnsOf(words.helpingColumns, [15, 45, 22, 18]),
              helping.map((action) => [
                numberOf(action),
                action.body,
                action.owner?.name ?? minutesDocumentText.dash,
                cellDate(action.dueDate),
              ]),
              { rowHeaders: true, emptyText: words.none },
            ),
          ]),
    ],
  });
}

function statusWords({ status, waitingFor }: PaperAction): string {
  const label = labelOf(actionStatuses, status);
  return status === 'waiting' && waitingFor !== '' ? `${label}: ${waitingFor}` : label;
}
