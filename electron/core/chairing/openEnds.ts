import type * as z from 'zod';
import type { openEnd } from '../../../shared/contract/chairing/shapes.ts';
import { isConceptAction } from '../../../shared/model/actionState.ts';
import type { QueryContext } from '../context.ts';
import { deliberationOf } from './deliberation.ts';
import { forgottenAtClosing } from '../followup/feedbackExpected.ts';
import { discussionCard } from './discussionCard.ts';
import { discussionOf } from './records.ts';
import { previousDate } from './sinceLastTime.ts';
import type { ActionRow, AgendaRow, DecisionRow, ParkedRow } from './rows.ts';
import { statements } from './store.ts';

export type OpenEnd = z.input<typeof openEnd>;

const present = new Set(['present', 'partly', 'substitute']);

/** What a case still lacks when it closes. Nothing here stops the chair; it is named, and kept in what is not there. */
export function openEndsOfDiscussion(context: QueryContext, discussionId: string): OpenEnd[] {
  const card = discussionCard(context, discussionId);
  const conceptDecisions = card.decisions.filter(({ status }) => status === 'concept');
  const valid = card.decisions.filter(({ status }) => status !== 'concept');
  const conceptActions = card.actions.filter(({ urgency }) => urgency === 'concept');
  const silent = card.seats.filter(({ attendance, heard }) => present.has(attendance) && heard === 'notYet');
  const asked = card.carried.filter(
    ({ choices, mentionedHere, status }) =>
      mentionedHere && choices.length > 0 && status !== 'done' && status !== 'dropped',
  );
  const discussion = discussionOf(context.reader, discussionId);
  const thinking = deliberationOf(context, discussion, previousDate(context, discussion));
  const isDone = (key: string): boolean =>
    thinking.checklist.some((point) => point.key === key && point.isDone);
  const people = new Map(
    card.seats.map(({ contact, substitute }) => [(substitute ?? contact).id, (substitute ?? contact).name]),
  );
  const unexplained = thinking.stances.filter(
    ({ stance, reason }) => (stance === 'reservation' || stance === 'objection') && reason === '',
  );
  const nameOf = ({ contactId }: { readonly contactId: string }): string => people.get(contactId) ?? '';
  const unplanned = thinking.questions.filter(
    ({ state, isOfNow, ownerId, dueOn }) =>
      state === 'open' && isOfNow && (ownerId === null || dueOn === null),
  );
  // Whoever sat at the table heard it; the others are named, so that nobody is forgotten (feature A8).
  const forgotten = valid.length === 0 ? [] : forgottenAtClosing(context, card.caseId, discussionId);
  const hasVoice = card.voiceCount > 0 || card.voiceMissingReason !== '';
  const needsVoice = card.caseType === 'person' || card.caseType === 'family';
  return [
    ...end('noDecision', card.decisions.length === 0 && card.kind !== 'triage'),
    ...end('conceptDecision', conceptDecisions.length > 0, conceptDecisions.map(words)),
    ...end('conceptAction', conceptActions.length > 0, conceptActions.map(words)),
    ...end('notSaidAloud', valid.length + card.actions.length > 0 && !card.decisionSaidAloud),
    ...end('fewOptions', card.kind !== 'triage' && thinking.options.length > 0 && !isDone('options')),
    ...end('noStanceReason', unexplained.length > 0, unexplained.map(nameOf)),
    ...end('openQuestion', unplanned.length > 0, unplanned.map(words)),
    ...end('noVoice', needsVoice && !hasVoice),
    ...end(
      'notHeard',
      silent.length > 0,
      silent.map(({ contact, substitute }) => (substitute ?? contact).name),
    ),
    ...end('thirdMention', asked.length > 0, asked.map(words)),
    ...end('notAnswered', card.answered === null),
    ...end('noLead', card.leadHolder === null && card.noLeadReason === ''),
    ...end('noFeedback', forgotten.length > 0, forgotten),
    ...end('noNextDate', card.nextDiscussionOn === null && card.kind !== 'closing'),
  ];
}

/** What is still open when the meeting ends: per case, outside the cases, and what was parked or not reached. */
export function openEndsOfMeeting(context: QueryContext, meetingId: string): OpenEnd[] {
  const { reader } = context;
  const agenda = reader.all<AgendaRow>(statements.agenda, [meetingId]);
  const reached = agenda.filter(({ startedAt }) => startedAt !== null);
  const notReached = agenda.filter(({ startedAt, kind }) => startedAt === null && kind !== 'break');
  const notClosed = reached.filter(
    ({ discussionId, closedAt }) => discussionId !== null && closedAt === null,
  );
  const perCase = reached.flatMap((item) =>
    item.discussionId === null
      ? []
      : openEndsOfDiscussion(context, item.discussionId)
          .filter(({ kind }) => kind !== 'notHeard' && kind !== 'thirdMention')
          .map((open) => ({ ...open, about: [item.number ?? ''] })),
  );
  const actions = reader
    .all<ActionRow>(statements.meetingActions, [meetingId])
    .filter((action) =>
      isConceptAction({ ownerId: action.ownerId ?? undefined, dueDate: action.dueDate ?? undefined }),
    );
  const decisions = reader
    .all<DecisionRow>(statements.meetingDecisions, [meetingId])
    .filter(({ status }) => status === 'concept');
  const parked = reader
    .all<ParkedRow>(statements.parked, { meetingId })
    .filter(
      ({ outcome, isBack, handledOn }) =>
        handledOn === null && (outcome === 'open' || (isBack === 1 && outcome === 'nextMeeting')),
    );
  return merged([
    ...perCase,
    ...end('conceptDecision', decisions.length > 0, decisions.map(words)),
    ...end('conceptAction', actions.length > 0, actions.map(words)),
    ...end('notClosed', notClosed.length > 0, notClosed.map(title)),
    ...end('notReached', notReached.length > 0, notReached.map(title)),
    ...end('parked', parked.length > 0, parked.map(words)),
  ]);
}

function end(kind: OpenEnd['kind'], isOpen: boolean, about: string[] = []): OpenEnd[] {
  return isOpen ? [{ kind, count: Math.max(1, about.length), about }] : [];
}

/** One entry per kind, with what it is about side by side. */
function merged(ends: readonly OpenEnd[]): OpenEnd[] {
  const byKind = new Map<OpenEnd['kind'], OpenEnd>();
  for (const open of ends) {
    const known = byKind.get(open.kind);
    byKind.set(
      open.kind,
      known === undefined
        ? open
        : { kind: open.kind, count: known.count + open.count, about: [...known.about, ...open.about] },
    );
  }
  return [...byKind.values()];
}

function words({ body }: { readonly body: string }): string {
  return body;
}

function title(item: AgendaRow): string {
  return item.number ?? item.title;
}
