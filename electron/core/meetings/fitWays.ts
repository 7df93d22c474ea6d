import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { recoveries, type Recovery } from '../../../shared/model/runningLate.ts';
import { agendaFitText as text } from '../../../shared/text/nl/agendaFit.ts';
import type { Reader } from '../reader.ts';
import type { MeetingRow } from './rows.ts';
import { statements } from './seriesStore.ts';

/** An item as far as fitting goes. Minutes are whole; `minimum` 0 = no rule. */
export interface FitItem {
  readonly id: string;
  readonly kind: 'plain' | 'case' | 'break';
  readonly title: string;
  readonly minutes: number;
  readonly minimum: number;
}

interface NextMeeting {
  readonly id: string;
  readonly date: string;
}

export type FitWay = Exclude<Recovery, { kind: 'dropBreak' }>;

/**
 * What makes an agenda fit that is too long, each with its effect (feature P6): shorter cases down to their minimum, the last case
 * to the next meeting, or ending later. A break is never offered: it keeps the second half of a meeting good.
 * @param over minutes past the planned end
 */
export function fitWaysOf(
  reader: Reader,
  meeting: MeetingRow,
  { items, over }: { readonly items: readonly FitItem[]; readonly over: number },
) {
  if (over <= 0 || meeting.endTime === null || !isOpen(meeting)) return [];
  const end = meeting.endTime;
  const next = nextInSeries(reader, meeting);
  const later = addMinutes(end, over);
  // Past midnight there is no later end on the same day.
  const ways = waysFor(items, over).filter(({ kind }) => kind !== 'endLater' || later > end);
  return ways.map((way) => ({
    kind: way.kind,
    effect: effectOf(way, { items, next, end: later }),
    result:
      way.over === 0 ? text.fits(way.kind === 'endLater' ? later : end) : text.helps(way.gained, way.over),
    token: tokenOf(way, next),
  }));
}

/** The way that was shown with this token, and where a case would go; undefined when the agenda is another by now. */
export function fitWayByToken(
  reader: Reader,
  meeting: MeetingRow,
  shown: { readonly items: readonly FitItem[]; readonly over: number; readonly token: string },
): { readonly way: FitWay; readonly next: NextMeeting | undefined } | undefined {
  if (!isOpen(meeting)) return undefined;
  const next = nextInSeries(reader, meeting);
  const way = waysFor(shown.items, shown.over).find((candidate) => tokenOf(candidate, next) === shown.token);
  return way === undefined ? undefined : { way, next };
}

/** While it runs the cockpit has ways of its own. */
function isOpen({ status }: MeetingRow): boolean {
  return status === 'draft' || status === 'planned' || status === 'invited';
}

function waysFor(items: readonly FitItem[], over: number): readonly FitWay[] {
  return recoveries(
    items.map(({ id, kind, minutes, minimum }) => ({
      id,
      kind,
      state: 'todo' as const,
      plannedMinutes: minutes,
      minimumMinutes: minimum,
    })),
    over,
  ).filter((way) => way.kind !== 'dropBreak');
}

function nextInSeries(reader: Reader, meeting: MeetingRow): NextMeeting | undefined {
  if (meeting.seriesId === null) return undefined;
  const { seriesId, date, startTime, id } = meeting;
  return reader.one<NextMeeting>(statements.nextInSeries, { seriesId, date, startTime, id });
}

function effectOf(
  way: FitWay,
  {
    items,
    next,
    end,
  }: { readonly items: readonly FitItem[]; readonly next: NextMeeting | undefined; readonly end: string },
): string {
  const titleOf = (id: string): string => items.find((item) => item.id === id)?.title ?? '';
  switch (way.kind) {
    case 'shorten':
      return text.shorten(
        way.items.map(({ itemId, from, to }) => ({
          title: titleOf(itemId),
          isCase: items.some(({ id, kind }) => id === itemId && kind === 'case'),
          from,
          to,
        })),
      );
    case 'move':
      return next === undefined
        ? text.toList(titleOf(way.itemId))
        : text.move(titleOf(way.itemId), next.date);
    case 'endLater':
      return text.endLater(end);
  }
}

/** What a way would do, in one line: equal as long as the agenda is. */
function tokenOf(way: FitWay, next: NextMeeting | undefined): string {
  switch (way.kind) {
    case 'shorten':
      return `shorten ${way.items.map(({ itemId, to }) => `${itemId}=${to}`).join(' ')}`;
    case 'move':
      return `move ${way.itemId} ${next?.id ?? 'list'}`;
    case 'endLater':
      return `endLater ${way.gained}`;
  }
}
