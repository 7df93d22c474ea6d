import type { Input, Output } from '../../../shared/contract/contract.ts';

export type OldReading = Output<'intake.readOldMinutes'>;
export type OldKind = OldReading['proposals'][number]['kind'];

/** A proposal as a person made it: changed, accepted or skipped by hand. */
export interface OldRow {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'skipped';
  readonly kind: OldKind;
  readonly text: string;
  readonly reason: string;
  readonly ownerId: string | null;
  /** Who does it, in the words of the minutes. */
  readonly owner: string;
  readonly due: string | null;
  readonly dueWords: string;
  readonly minutes: number | null;
  readonly caseId: string | null;
  /** Number of that case; else a number that stood there and is not in this file. */
  readonly caseNumber: string;
  readonly from: string;
  readonly isKnown: boolean;
}

/** One reading and how far somebody came with it; kept as it changes, so that leaving the screen loses nothing. */
export interface OldWork extends Pick<OldReading, 'fileName' | 'writtenOn' | 'left'> {
  readonly rows: readonly OldRow[];
  /** Lines that are no proposal. */
  readonly rest: readonly string[];
  /** The meeting that was chosen for agenda items; null = none yet. */
  readonly target: string | null;
}

/** @param newId a new identifier each time */
export function workOf(reading: OldReading, newId: () => string): OldWork {
  const { fileName, writtenOn, left, rest } = reading;
  return { fileName, writtenOn, left, rest, rows: rowsOf(reading, newId), target: null };
}

/** Minutes for an agenda item that says nothing about its length. */
export const usualMinutes = 5;

/** The rows of a reading, agenda items first. @param newId a new identifier each time */
export function rowsOf(reading: OldReading, newId: () => string): OldRow[] {
  const order: readonly OldKind[] = ['agendaItem', 'decision', 'action'];
  return order.flatMap((kind) =>
    reading.proposals
      .filter((proposal) => proposal.kind === kind)
      .map(({ case: found, ...proposal }) => ({
        ...proposal,
        id: newId(),
        state: 'open' as const,
        caseId: found?.id ?? null,
      })),
  );
}

/** A row made by hand from a line that was no proposal. */
export function rowOfLine(line: string, id: string): OldRow {
  return {
    id,
    state: 'open',
    kind: 'action',
    text: line,
    reason: '',
    ownerId: null,
    owner: '',
    due: null,
    dueWords: '',
    minutes: null,
    caseId: null,
    caseNumber: '',
    from: line,
    isKnown: false,
  };
}

export function countStates(rows: readonly OldRow[]): Readonly<Record<OldRow['state'], number>> {
  const count = (state: OldRow['state']): number => rows.filter((row) => row.state === state).length;
  return { open: count('open'), accepted: count('accepted'), skipped: count('skipped') };
}

/** The open row to look at after this one; from the top again when there is none below. */
export function nextOpen(rows: readonly OldRow[], id: string): string | null {
  const at = rows.findIndex((row) => row.id === id);
  const after = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return after.find(({ state }) => state === 'open')?.id ?? null;
}

/** @param meetingId null when no meeting was chosen */
export function actionInput(row: OldRow, meetingId: string | null): Input<'intake.acceptOldAction'> {
  const { text, ownerId, due, caseId } = row;
  return { body: text, ownerId, dueDate: due, caseId, meetingId: caseId === null ? meetingId : null };
}

export function decisionInput(row: OldRow, meetingId: string | null): Input<'intake.acceptOldDecision'> {
  const { text, reason, ownerId, due, caseId } = row;
  return {
    body: text,
    reason,
    implementerId: ownerId,
    reviewDate: due,
    caseId,
    meetingId: caseId === null ? meetingId : null,
  };
}

/** An agenda item that is no case: one line, and a break when it is called so. */
export function agendaInput(row: OldRow, meetingId: string): Input<'meetings.addItem'> {
  return {
    meetingId,
    kind: /^pauze$/iu.test(row.text.trim()) ? 'break' : 'plain',
    title: row.text.replaceAll(/\s+/gu, ' ').slice(0, 500),
    minutes: row.minutes ?? usualMinutes,
  };
}
