import type { RowWriter } from '../history/rowWriter.ts';
import { contactOf, type DemoCase, type DemoWorld } from './demoWorld.ts';

export interface OutcomePlan {
  readonly item: DemoCase;
  readonly discussionId: string;
  readonly meetingId: string;
  /** Days from today of the meeting; negative. */
  readonly offset: number;
  readonly place: number;
}

/** How many actions the demo has, and how many of them are late (domain.md §9). */
const wantedActions = 90;
const wantedLate = 15;

/** What is agreed at every table, beside the actions of the theme. */
const ordinaryActions = [
  'Aanbrenger bellen over wat er is afgesproken',
  'Volgende afspraak met de ouders plannen',
  'Nagaan of de wachtlijst korter kan',
  'Overdracht naar de nieuwe begeleider regelen',
  'Uitleg over het overleg aan de jongere geven',
  'Samenvatting in gewone taal naar het gezin sturen',
  'Contact leggen met de huisarts, met instemming',
] as const;

const owners = ['teamSouth', 'school', 'youthWork', 'police', 'attendance', 'municipality'] as const;
const written = new WeakMap<DemoWorld, { count: number; late: number }>();

function tallyOf(world: DemoWorld): { count: number; late: number } {
  const tally = written.get(world) ?? { count: 0, late: 0 };
  written.set(world, tally);
  return tally;
}

/** Decision, actions, feedback, stance and minutes (a concept still) of one past discussion. */
export function buildOutcome(write: RowWriter, world: DemoWorld, plan: OutcomePlan): void {
  const { item } = plan;
  const decisionId = world.newId();
  write.insert('decision', {
    id: decisionId,
    case_id: item.id,
    discussion_id: plan.discussionId,
    meeting_id: plan.meetingId,
    body: item.theme.decision,
    reason: item.theme.decisionReason,
    alternatives: 'Niets doen; alleen school; alleen straf.',
    type: 'intervention',
    implementer_id: contactOf(world, owners[plan.place % owners.length] ?? 'teamSouth'),
    status: 'valid',
    decided_on: world.onDay(plan.offset),
    review_date: world.onDay(world.toWorkday(plan.offset + 42)),
    supersedes_id: null,
  });
  if (plan.place === 0) {
    write.insert('stance', {
      id: world.newId(),
      decision_id: decisionId,
      contact_id: contactOf(world, 'attendance'),
      stance: 'objection',
      reason: 'School kan niet wachten tot het thuis rustig is.',
    });
  }
  const perDiscussion = 5;
  for (let index = 0; index < perDiscussion; index += 1) {
    const own = item.theme.actions[index];
    const body = own ?? ordinaryActions[(tallyOf(world).count * 3) % ordinaryActions.length] ?? 'Terugbellen';
    writeAction(write, world, { plan, decisionId, body, index });
  }
  write.insert('feedback', {
    id: world.newId(),
    case_id: item.id,
    discussion_id: plan.discussionId,
    decision_id: decisionId,
    to_contact_id: item.introducerId,
    to_whom: '',
    may_tell: 'dat er een plan is en wie het aanspreekpunt is',
    by_contact_id: contactOf(world, 'zvh'),
    before_date: world.onDay(world.toWorkday(plan.offset + 7)),
    state: plan.place === 1 ? 'toDo' : 'done',
    given_on: plan.place === 1 ? null : world.onDay(world.toWorkday(plan.offset + 3)),
    content: plan.place === 1 ? '' : 'Gebeld: plan gedeeld op hoofdlijnen.',
    waiting_since: world.onDay(plan.offset),
  });
  write.insert('disclosure', {
    id: world.newId(),
    case_id: item.id,
    at: world.now + plan.offset * 86_400_000,
    recipient_contact_id: null,
    recipient: 'iedereen aan tafel bij deze casus',
    what: 'bespreking',
    basis: 'zoals bij de casus vastgelegd',
    channel: 'discussion',
  });
  write.insert('minutes', {
    id: world.newId(),
    discussion_id: plan.discussionId,
    state: 'concept',
    summary: '',
    adopted_at: null,
    adopted_by: '',
    adopted_document: null,
  });
}

interface ActionPlan {
  readonly plan: OutcomePlan;
  readonly decisionId: string | null;
  readonly body: string;
  readonly index: number;
}

function writeAction(write: RowWriter, world: DemoWorld, action: ActionPlan): void {
  const tally = tallyOf(world);
  if (tally.count >= wantedActions) return;
  tally.count += 1;
  const { plan } = action;
  const old = plan.offset < -20;
  const late = tally.late < wantedLate && tally.count % 5 === 0;
  if (late) tally.late += 1;
  const status = late
    ? tally.late % 4 === 0
      ? 'waiting'
      : 'open'
    : old
      ? pastStatus(action.index)
      : openStatus(action.index);
  const ended = status === 'done' || status === 'dropped' || status === 'transferred';
  const id = world.newId();
  const ownerId = contactOf(
    world,
    owners[(action.index + plan.place) % owners.length] ?? 'teamSouth',
    plan.place,
  );
  write.insert('action_item', {
    id,
    case_id: plan.item.id,
    discussion_id: plan.discussionId,
    meeting_id: plan.meetingId,
    decision_id: action.decisionId,
    body: action.body,
    owner_id: ownerId,
    due_date: world.onDay(
      world.toWorkday(late ? -1 - tally.late : ended ? plan.offset + 10 : 2 + ((tally.count * 3) % 20)),
    ),
    status,
    waiting_for: status === 'waiting' ? 'antwoord van het parket' : '',
    status_reason: status === 'dropped' ? 'Niet meer nodig: de jongere regelde het zelf.' : '',
    done_on: status === 'done' ? world.onDay(world.toWorkday(plan.offset + 8)) : null,
    action_kind: (['care', 'school', 'prevention', 'information'] as const)[action.index % 4] ?? null,
    mention_count: late && tally.late % 5 === 0 ? 3 : 1,
  });
  write.insert('action_mention', { id: world.newId(), action_id: id, discussion_id: plan.discussionId });
  write.insert('action_event', {
    id: world.newId(),
    action_id: id,
    at: world.now + plan.offset * 86_400_000,
    from_status: null,
    to_status: status,
    from_owner_id: null,
    to_owner_id: ownerId,
    note: '',
  });
}

const pastStatus = (index: number): string =>
  ['done', 'done', 'dropped', 'done', 'transferred'][index % 5] ?? 'done';
const openStatus = (index: number): string =>
  ['open', 'inProgress', 'open', 'waiting', 'done'][index % 5] ?? 'open';

/** Fills up to the wanted number with actions that belong to no discussion. */
export function finishActions(write: RowWriter, world: DemoWorld): void {
  const tally = tallyOf(world);
  while (tally.count < wantedActions) {
    tally.count += 1;
    const late = tally.late < wantedLate;
    if (late) tally.late += 1;
    const ownerId = contactOf(world, 'zvh', tally.count);
    write.insert('action_item', {
      id: world.newId(),
      case_id: null,
      discussion_id: null,
      meeting_id: null,
      decision_id: null,
      body: `Werkafspraak ${tally.count} met de partners bijwerken`,
      owner_id: ownerId,
      due_date: world.onDay(world.toWorkday(late ? -tally.late : 3 + (tally.count % 25))),
      status: 'open',
      mention_count: 1,
    });
  }
}
