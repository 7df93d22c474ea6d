/** Minutes of before as they stand on the page, top to bottom. */
export type OldBlock =
  | Readonly<{ kind: 'heading'; level: number; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string; isListItem: boolean }>
  | Readonly<{ kind: 'table'; rows: readonly (readonly string[])[] }>;

export type OldProposalKind = 'agendaItem' | 'decision' | 'action';

/** One thing that a person may take over; nothing of it is kept until then. */
export type OldProposal = Readonly<{
  kind: OldProposalKind;
  text: string;
  /** Of a decision; empty when none was given. */
  reason: string;
  /** Who does it, in the words of the minutes. */
  owner: string;
  /** `YYYY-MM-DD`; null when no day was understood, then `dueWords` holds what was written. */
  due: string | null;
  dueWords: string;
  /** Of an agenda item. */
  minutes: number | null;
  /** A case number that stood with it or above it. */
  caseNumber: string;
  /** The line as it was found. */
  from: string;
}>;
