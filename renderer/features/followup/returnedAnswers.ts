import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';

export type Reading = Output<'followup.readActionForm'>;
export type ReadLine = Reading['lines'][number];
type Accepted = Input<'followup.acceptActionForm'>['answers'][number];

/** What a person takes over of one line; no status yet where the file said something else. */
export type Answer = Readonly<{
  id: string;
  version: number;
  status: ActionStatus | null;
  note: string;
}>;

const longestNote = 500;

/** What would be taken over of a line, as the file says it. Of several or unknown words a person chooses. */
export function choiceOfLine(line: ReadLine): Answer {
  const [first, ...others] = line.statuses;
  return {
    id: line.action.id,
    version: line.action.version,
    status: first !== undefined && others.length === 0 ? first.status : null,
    note: line.notes.join(' / ').replaceAll(/\s+/gu, ' ').trim().slice(0, longestNote),
  };
}

/** Those that can be taken over: with a status, and with words where the status needs them. */
export function acceptedAnswers(chosen: ReadonlyMap<string, Answer>): Accepted[] {
  return [...chosen.values()].flatMap(({ id, version, status, note }) => {
    const words = note.trim();
    if (status === null) return [];
    if ((status === 'dropped' || status === 'waiting') && words === '') return [];
    return [{ id, version, status, note: words }];
  });
}
