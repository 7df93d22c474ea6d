import type * as z from 'zod';
import type { deliberation } from '../../../shared/contract/chairing/deliberationShapes.ts';
import { discussionChecklist } from '../../../shared/model/discussionChecklist.ts';
import { isIdOf } from '../../../shared/model/lists/listItem.ts';
import { lawfulRoutes } from '../../../shared/model/lists/lawfulRoutes.ts';
import { dayOf } from '../clock.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './deliberationStore.ts';
import type { DiscussionRow } from './rows.ts';

type Deliberation = z.input<typeof deliberation>;
type Question = Deliberation['questions'][number];

interface OptionRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly body: string;
  readonly isNothing: number;
}

interface NotesRow {
  readonly fewOptionsReason: string;
  readonly ifWrong: string;
  readonly estimatesShownAt: number | null;
}

interface QuestionRow extends Omit<Question, 'askedOn' | 'isOfNow' | 'route'> {
  readonly askedAt: number;
  readonly discussionId: string | null;
  readonly route: string;
}

interface ChecklistRow {
  readonly sourcedFacts: number;
  readonly contributions: number;
  readonly voices: number;
  readonly options: number;
  readonly hasNothing: number;
  readonly validDecisions: number;
  readonly conceptDecisions: number;
  readonly ownedActions: number;
  readonly conceptActions: number;
}

type Place = Pick<DiscussionRow, 'id' | 'caseId' | 'caseType' | 'voiceMissingReason'>;

/**
 * What the table thinks with. A silent estimate leaves the core only after the estimates are shown: until then the screen
 * knows who wrote one, not which (feature D14).
 * @param since date of the previous discussion of this case; empty at the first
 */
export function deliberationOf(context: QueryContext, place: Place, since: string): Deliberation {
  const { reader } = context;
  const notes = notesOf(context, place.id);
  const estimatesShown = notes.estimatesShownAt !== null;
  return {
    options: reader
      .all<OptionRow>(statements.options, [place.id])
      .map((row) => ({ ...row, isNothing: row.isNothing === 1 })),
    fewOptionsReason: notes.fewOptionsReason,
    ifWrong: notes.ifWrong,
    summaries: reader.all<Deliberation['summaries'][number]>(statements.summaries, [place.id]),
    stances: reader.all<Deliberation['stances'][number]>(statements.stances, [place.id]),
    estimates: reader
      .all<{ contactId: string; said: number }>(statements.estimates, [place.id])
      .map(({ contactId, said }) => ({ contactId, said: estimatesShown ? said : null })),
    estimatesShown,
    questions: questionsOf(context, place, since),
    checklist: checklistOf(context, place, since),
    newSignals: reader.all<Deliberation['newSignals'][number]>(statements.newSignals, {
      caseId: place.caseId,
      since,
    }),
  };
}

/** Open questions of the case, and those closed since the previous discussion (feature D15). */
export function questionsOf(
  context: QueryContext,
  place: Pick<Place, 'id' | 'caseId'>,
  since: string,
): Question[] {
  const rows = context.reader.all<QuestionRow>(statements.questions, {
    caseId: place.caseId,
    discussionId: place.id,
    since: since === '' ? context.today : since,
  });
  return rows.map(({ askedAt, discussionId, route, ...question }) => ({
    ...question,
    askedOn: dayOf(askedAt),
    isOfNow: discussionId === place.id,
    route: isIdOf(lawfulRoutes, route) ? route : null,
  }));
}

/** The checklist of a discussion as it stands (feature D5): the same at preparing, at the table and at closing. */
export function checklistOf(context: QueryContext, place: Place, since: string): Deliberation['checklist'] {
  const row = context.reader.one<ChecklistRow>(statements.checklist, {
    caseId: place.caseId,
    discussionId: place.id,
    sinceAt: since === '' ? 0 : Date.parse(since),
  });
  if (row === undefined) return [];
  const points = discussionChecklist({
    ...row,
    hasNothing: row.hasNothing === 1,
    needsVoice: place.caseType === 'person' || place.caseType === 'family',
    voiceMissingReason: place.voiceMissingReason,
    fewOptionsReason: notesOf(context, place.id).fewOptionsReason,
  });
  return points.map((point) => ({ ...point }));
}

function notesOf({ reader }: QueryContext, discussionId: string): NotesRow {
  const none: NotesRow = { fewOptionsReason: '', ifWrong: '', estimatesShownAt: null };
  return reader.one<NotesRow>(statements.notes, [discussionId]) ?? none;
}
