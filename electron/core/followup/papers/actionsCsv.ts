import { formatNumericDate } from '../../../../shared/dates/formatDate.ts';
import { actionKinds, actionStatuses } from '../../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../../shared/model/lists/listItem.ts';
import { writeCsv, type CsvCell } from '../../../../shared/text/csvWriter.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import type { TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import type { SavedFile } from '../../ports.ts';
import { actionIds, type ActionFilter } from '../actionList.ts';
import { letPapersLeave } from './letPaperLeave.ts';
import { readyToLeave, type PaperAction } from './paperMaterial.ts';

/** More rows are no list for a person. */
const mostRows = 20_000;

/** The actions of a filter as a table that Excel opens without running anything (feature M16). */
export async function exportCsv(
  filter: ActionFilter,
  task: TaskContext,
): Promise<{ file: SavedFile; rows: number; leftOut: string[] } | null> {
  const { text, today, rows, leftOut } = task.read((context) => {
    const { total, ids } = actionIds(filter, context, mostRows, 0);
    if (total > mostRows) throw new CallFailure('validation', words.refused.tooMany);
    const ready = readyToLeave(context, ids);
    return {
      text: writeCsv([words.csvHead, ...ready.actions.map(csvRow)]),
      today: context.today,
      rows: ready.actions.length,
      leftOut: [...ready.leftOut],
    };
  });
  const file = await letPapersLeave(
    task,
    [
      {
        kind: 'actionsCsv',
        fileName: `${today} ${words.fileNames.csv}.csv`,
        bytes: new TextEncoder().encode(text),
        recipient: words.ownUse,
        recipientContactId: null,
        shared: new Map(),
        what: '',
      },
    ],
    '',
  );
  return file === null ? null : { file, rows, leftOut };
}

/** One action; a day in the form that a Dutch spreadsheet reads as a day. */
function csvRow(row: PaperAction): readonly CsvCell[] {
  const day = (date: string | null): CsvCell => (date === null ? null : formatNumericDate(date));
  return [
    row.case?.number ?? null,
    row.case?.alias ?? null,
    row.body,
    row.owner?.name ?? null,
    row.owner?.organisation ?? null,
    row.helpers.map(({ name }) => name).join(', '),
    day(row.dueDate),
    labelOf(actionStatuses, row.status),
    row.waitingFor,
    row.statusReason,
    row.kind === null ? null : labelOf(actionKinds, row.kind),
    row.mentionCount,
    day(row.doneOn),
  ];
}
