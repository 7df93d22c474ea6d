import type { DutchDateConflict } from '../dates/dutchDate.ts';
import type { HolidayCalendar } from '../dates/schoolCalendar.ts';
import type { CaptureKind } from './captureWords.ts';
import type { Shareability } from './lists/statementKinds.ts';
import type { NamedPerson } from './nameMatch.ts';

export type CaptureContext = Readonly<{
  /** Those at the table of this case, and the organisations that can be a source. */
  people: readonly NamedPerson[];
  organisations: readonly Readonly<{ id: string; name: string }>[];
  /** `YYYY-MM-DD`. */
  today: string;
  calendar?: HolidayCalendar | undefined;
  /** What a line without a slash word becomes. */
  defaultKind?: CaptureKind | undefined;
}>;

export type CaptureMissing = 'owner' | 'due' | 'reason' | 'implementer';

/** A part of the line that was understood; `from` and `to` (exclusive) lie in the line as typed. */
export type Understood = Readonly<{
  from: number;
  to: number;
  kind: 'kind' | 'owner' | 'source' | 'date' | 'reason' | 'shareability';
  meaning: string;
}>;

export type CapturedLine = Readonly<{
  kind: CaptureKind;
  text: string;
  /** Who said or saw it (statements), as a contact or as an organisation. */
  sourceId?: string;
  sourceOrganisationId?: string;
  /** Who does it: owner of an action, question or parked point, implementer of a decision. */
  ownerId?: string;
  /** Due date of an action or question, review date of a decision. */
  dueDate?: string;
  reason?: string;
  shareability?: Shareability;
  understood: readonly Understood[];
  missing: readonly CaptureMissing[];
  /** Names that may mean several people; they stay text until one is chosen. */
  ambiguous: readonly Readonly<{ from: number; to: number; candidateIds: readonly string[] }>[];
  /** Dates that contradict themselves; they stay text. */
  conflicts: readonly DutchDateConflict[];
}>;
