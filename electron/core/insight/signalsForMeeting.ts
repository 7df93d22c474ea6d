import type { Output } from '../../../shared/contract/contract.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { caseLabelOf, type CaseColumns } from '../followup/rows.ts';
import { signalsById } from './signals.ts';
import { statements } from './signalStore.ts';

type Answer = Output<'insight.signalsForMeeting'>;

/** More than fits in a preparation; the inbox has all of them. */
const mostSignals = 60;

/**
 * Signals that nobody discussed yet and that belong at this meeting, the longest waiting first: of cases on its agenda, of cases
 * that were last at its series and are on no other agenda, and those of no case or of a case that was never on an agenda. The last
 * come at meetings with the fixed place *Voorzorg*; when no coming meeting has that place, at every meeting, so that none is lost.
 */
export function signalsForMeeting(
  meetingId: string,
  { reader, today }: Pick<QueryContext, 'reader' | 'today'>,
): Answer {
  const meeting = reader.one<{ seriesId: string | null }>(statements.meeting, [meetingId]);
  if (meeting === undefined) throw new CallFailure('notFound', signalsText.refused.noMeeting);
  const takesLoose =
    reader.one(statements.preventiveSlot, [meetingId]) !== undefined ||
    reader.one(statements.otherSlot) === undefined;
  const found = reader.all<{ id: string; caseId: string | null; place: Answer['rows'][number]['place'] }>(
    statements.forMeeting,
    { meetingId, seriesId: meeting.seriesId, takesLoose: takesLoose ? 1 : 0 },
  );
  const shown = found.slice(0, mostSignals);
  const cases = new Map(
    reader
      .all<CaseColumns>(statements.caseLabels, [JSON.stringify(shown.map(({ caseId }) => caseId))])
      .map((row) => [row.caseId, caseLabelOf(row)]),
  );
  const rows = signalsById(
    reader,
    today,
    shown.map(({ id }) => id),
  );
  return {
    total: found.length,
    rows: rows.map((row, index) => ({
      ...row,
      // The case that brings it here, which may be another than the first it was linked to.
      case: cases.get(shown[index]?.caseId ?? null) ?? row.case,
      place: shown[index]?.place ?? 'noCase',
    })),
  };
}
