import type { CapturedLine } from '../../../shared/model/capturedLine.ts';
import type { TableContext } from '../../../shared/model/tableLine.ts';
import type { Line } from './cockpit.ts';

/** A line between Enter and the answer of the core: it stands in the list at once. */
export interface PendingLine {
  readonly line: Line;
  /** Where it was typed: the lines of another item are not shown here. */
  readonly place: string;
  /** The case file cannot be reached; the line is kept by itself when it is back. */
  readonly isWaiting: boolean;
}

export interface PendingLines {
  readonly current: () => readonly PendingLine[];
  readonly subscribe: (listener: () => void) => () => void;
  /** @returns the id under which the line stands here */
  readonly add: (place: string, read: CapturedLine, table: TableContext) => string;
  readonly wait: (id: string) => void;
  readonly drop: (id: string) => void;
}

/** One list for the window: only the rows that stand in it are drawn when it changes. */
export function createPendingLines(): PendingLines {
  let lines: readonly PendingLine[] = [];
  let last = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly PendingLine[]): void => {
    lines = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => lines,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(place, read, table) {
      last += 1;
      const id = `pending ${last}`;
      change([...lines, { place, line: lineOf(id, read, table), isWaiting: false }]);
      return id;
    },
    wait: (id) =>
      change(lines.map((entry) => (entry.line.row.id === id ? { ...entry, isWaiting: true } : entry))),
    drop: (id) => change(lines.filter(({ line }) => line.row.id !== id)),
  };
}

/** The row as the core will give it, as far as the words say. */
function lineOf(id: string, read: CapturedLine, { people, organisations }: TableContext): Line {
  const nameOf = (contactId: string | undefined): string =>
    people.find((person) => person.id === contactId)?.name ?? '';
  const row = { id, version: 0, createdAt: 0, body: read.text };
  const owner = { ownerId: read.ownerId ?? null, owner: nameOf(read.ownerId) };
  switch (read.kind) {
    case 'option':
      return { type: 'option', row: { ...row, isNothing: false } };
    case 'decision':
      return {
        type: 'decision',
        row: {
          ...row,
          reason: read.reason ?? '',
          status: read.missing.length === 0 ? 'valid' : 'concept',
          implementerId: owner.ownerId,
          implementer: owner.owner,
          reviewDate: read.dueDate ?? null,
          missing: read.missing.filter((entry) => entry === 'reason' || entry === 'implementer'),
        },
      };
    case 'action':
      return {
        type: 'action',
        row: {
          ...row,
          ...owner,
          status: 'open',
          urgency: read.missing.length === 0 ? 'none' : 'concept',
          dueDate: read.dueDate ?? null,
          waitingFor: '',
        },
      };
    case 'parked':
      return {
        type: 'parked',
        row: {
          ...row,
          ...owner,
          discussionId: null,
          caseNumber: '',
          outcome: 'open',
          isBack: false,
          handledOn: null,
          landsOn: null,
        },
      };
    case 'concern':
    case 'fact':
    case 'hearsay':
    case 'interpretation':
    case 'observation':
    case 'strength':
    case 'unknown':
    case 'voice':
      return {
        type: 'statement',
        row: {
          ...row,
          kind: read.kind,
          source:
            organisations.find((entry) => entry.id === read.sourceOrganisationId)?.name ??
            nameOf(read.sourceId),
          sourceId: read.sourceId ?? null,
          sourceOrganisationId: read.sourceOrganisationId ?? null,
          sourceDomain: null,
          sourceNote: '',
          observedOn: null,
          shareability: read.shareability ?? 'shareable',
          released: false,
          agreement: 'open',
          agreementNote: '',
        },
      };
  }
}
