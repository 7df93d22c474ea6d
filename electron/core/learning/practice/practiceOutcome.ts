import type { RowWriter } from '../../history/rowWriter.ts';
import { contactOf, type DemoWorld } from '../../demo/demoWorld.ts';

/** Row of each error that is planted in what the meetings agreed. */
export type OutcomeRows = Readonly<
  Record<
    'decisionWithoutReason' | 'actionWithoutOwner' | 'oralOnlyWritten' | 'feedbackForgotten' | 'lateAction',
    string
  >
>;

interface Held {
  readonly meetingId: string;
  readonly discussionId: string;
}

interface OutcomePlan {
  readonly caseId: string;
  readonly first: Held;
  readonly second: Held;
  /** Days from today of the meetings. */
  readonly days: readonly [number, number, number];
}

/** Decisions, actions, feedback and minutes of the two meetings that are over. */
export function buildPracticeOutcome(world: DemoWorld, plan: OutcomePlan): OutcomeRows {
  const { caseId, first, second, days } = plan;
  const goodDecision = world.newId();
  const rows: OutcomeRows = {
    decisionWithoutReason: world.newId(),
    actionWithoutOwner: world.newId(),
    oralOnlyWritten: world.newId(),
    feedbackForgotten: world.newId(),
    lateAction: world.newId(),
  };
  world.write(-days[0], (write) => {
    write.insert('decision', {
      id: goodDecision,
      case_id: caseId,
      discussion_id: first.discussionId,
      meeting_id: first.meetingId,
      body: 'De mentor blijft het vaste gezicht op school; één keer per week samen met de jongerenwerker.',
      reason: 'J. komt bij haar altijd, en zij hoort als eerste wat er speelt.',
      alternatives: 'Niets doen; een nieuwe coach.',
      type: 'intervention',
      implementer_id: contactOf(world, 'school', 1),
      status: 'valid',
      decided_on: world.onDay(world.toWorkday(days[0])),
      review_date: world.onDay(world.toWorkday(30)),
    });
    // Planted: named three times, weeks late.
    writeAction(write, world, {
      id: rows.lateAction,
      held: first,
      plan,
      decisionId: goodDecision,
      body: 'Bellen met de trainer over een vaste taak na de training',
      ownerId: contactOf(world, 'police', 1),
      due: world.toWorkday(-30),
      mentions: 3,
      meetingDay: days[0],
    });
    writeMinutes(
      write,
      world.newId(),
      first,
      'De tafel heeft het beeld gedeeld en één vast gezicht gekozen.',
    );
  });
  world.write(-days[1], (write) => {
    // Planted: a line that nobody made complete.
    write.insert('decision', {
      id: rows.decisionWithoutReason,
      case_id: caseId,
      discussion_id: second.discussionId,
      meeting_id: second.meetingId,
      body: 'J. mag tot de kerst niet meer in de kantine komen.',
      reason: '',
      status: 'concept',
      decided_on: world.onDay(world.toWorkday(days[1])),
    });
    // Planted: "we" will do it.
    writeAction(write, world, {
      id: rows.actionWithoutOwner,
      held: second,
      plan,
      decisionId: null,
      body: 'We zoeken een stageplek in de buurt',
      ownerId: null,
      due: world.toWorkday(5),
      mentions: 1,
      meetingDay: days[1],
    });
    writeAction(write, world, {
      id: world.newId(),
      held: second,
      plan,
      decisionId: goodDecision,
      body: 'Rooster voor januari met J. en zijn ouders doornemen',
      ownerId: contactOf(world, 'school', 1),
      due: world.toWorkday(9),
      mentions: 1,
      meetingDay: days[1],
    });
    // Planted: the one who brought the case still waits for word.
    write.insert('feedback', {
      id: rows.feedbackForgotten,
      case_id: caseId,
      discussion_id: second.discussionId,
      to_contact_id: contactOf(world, 'school'),
      may_tell: 'wie het vaste gezicht is en wat er is afgesproken',
      by_contact_id: contactOf(world, 'zvh'),
      before_date: world.onDay(world.toWorkday(days[1] + 5)),
      state: 'toDo',
      waiting_since: world.onDay(world.toWorkday(days[1])),
    });
    // Planted: what may only be said stands in what goes out.
    writeMinutes(
      write,
      rows.oralOnlyWritten,
      second,
      'J. komt weer vaker op school. Hij slaapt nu bij zijn tante aan de Wilgenhof. De kantine blijft een zorg.',
    );
  });
  return rows;
}

interface PracticeAction {
  readonly id: string;
  readonly held: Held;
  readonly plan: OutcomePlan;
  readonly decisionId: string | null;
  readonly body: string;
  readonly ownerId: string | null;
  /** Days from today. */
  readonly due: number;
  readonly mentions: number;
  readonly meetingDay: number;
}

function writeAction(write: RowWriter, world: DemoWorld, action: PracticeAction): void {
  write.insert('action_item', {
    id: action.id,
    case_id: action.plan.caseId,
    discussion_id: action.held.discussionId,
    meeting_id: action.held.meetingId,
    decision_id: action.decisionId,
    body: action.body,
    owner_id: action.ownerId,
    due_date: world.onDay(action.due),
    status: 'open',
    mention_count: action.mentions,
  });
  write.insert('action_mention', {
    id: world.newId(),
    action_id: action.id,
    discussion_id: action.held.discussionId,
  });
  write.insert('action_event', {
    id: world.newId(),
    action_id: action.id,
    at: world.now + action.meetingDay * 86_400_000,
    from_status: null,
    to_status: 'open',
    from_owner_id: null,
    to_owner_id: action.ownerId,
    note: '',
  });
}

function writeMinutes(write: RowWriter, id: string, held: Held, summary: string): void {
  write.insert('minutes', {
    id,
    discussion_id: held.discussionId,
    state: 'concept',
    summary,
    adopted_at: null,
    adopted_by: '',
    adopted_document: null,
  });
}
