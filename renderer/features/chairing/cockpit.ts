import { roundOrder } from '../../../shared/model/roundOrder.ts';
import type { Output } from '../../../shared/contract/contract.ts';

export type Cockpit = Output<'chairing.cockpit'>;
export type AgendaItem = Cockpit['agenda'][number];
export type Card = NonNullable<Cockpit['discussion']>;
export type Seat = Card['seats'][number];
export type Statement = Card['statements'][number];
export type Decision = Cockpit['meetingDecisions'][number];
export type Action = Cockpit['meetingActions'][number];
export type CarriedAction = Card['carried'][number];
export type Option = Card['deliberation']['options'][number];
export type ParkedPoint = Cockpit['parked'][number];
export type OpenEnds = Output<'chairing.finishMeeting'>['open'];

/** A line on the table, whatever it became. */
export type Line =
  | { readonly type: 'statement'; readonly row: Statement }
  | { readonly type: 'option'; readonly row: Option }
  | { readonly type: 'decision'; readonly row: Decision }
  | { readonly type: 'action'; readonly row: Action }
  | { readonly type: 'parked'; readonly row: ParkedPoint };

/** Everything typed at the shown item, in the order of typing. */
export function linesOf(cockpit: Cockpit): readonly Line[] {
  const { discussion } = cockpit;
  const statements = discussion?.statements ?? [];
  const decisions = discussion?.decisions ?? cockpit.meetingDecisions;
  const actions = discussion?.actions ?? cockpit.meetingActions;
  const parked = cockpit.parked.filter((point) => point.discussionId === (discussion?.id ?? null));
  return [
    ...statements.map((row): Line => ({ type: 'statement', row })),
    ...(discussion?.deliberation.options ?? []).map((row): Line => ({ type: 'option', row })),
    ...decisions.map((row): Line => ({ type: 'decision', row })),
    ...actions.map((row): Line => ({ type: 'action', row })),
    ...parked.map((row): Line => ({ type: 'parked', row })),
  ].toSorted((a, b) => a.row.createdAt - b.row.createdAt);
}

const away = new Set(['excused', 'absent']);

/** Those who can be heard: everyone who is not known to be away. */
export function atTable(seats: readonly Seat[]): readonly Seat[] {
  return seats.filter((seat) => !isAway(seat));
}

/** Who is next in the round, least heard first; who was skipped comes back at the end. Undefined when all were heard. */
export function nextTurn(seats: readonly Seat[], after: string | null): Seat | undefined {
  const order = roundOrder(atTable(seats));
  const place = order.findIndex(({ id }) => id === after);
  return [...order.slice(place + 1), ...order.slice(0, Math.max(0, place))][0];
}

export function isAway(seat: Seat): boolean {
  return away.has(seat.attendance);
}
