import { addDays, daysBetween } from '../../../shared/dates/isoDay.ts';
import type { RowWriter } from '../history/rowWriter.ts';
import { dutchInstant } from './demoMeetings.ts';
import { earlierThemes, type EarlierTheme } from './earlierThemes.ts';
import { contactOf, organisationOf, type DemoWorld } from './demoWorld.ts';

interface Series {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly start: string;
}

interface EarlierCase {
  readonly theme: EarlierTheme;
  /** Counts on over all years. */
  readonly index: number;
}

interface EarlierMeeting {
  readonly series: Series;
  readonly date: string;
  readonly cases: readonly EarlierCase[];
  /** Who sat there is kept of the last year only, as in a file that was begun then. */
  readonly hasSeats: boolean;
}

/** Meetings of one year, month and day with the kind of table; a full year has all of them. */
const calendar = [
  { on: '03-12', type: 'zvhCases' },
  { on: '04-16', type: 'jv' },
  { on: '05-21', type: 'zatVo' },
  { on: '09-10', type: 'zvhCases' },
  { on: '09-24', type: 'jv' },
] as const;
const yearsBack = 3;
/** Cases of today begin at M-0387. */
const firstNumber = 101;

/**
 * Closed cases of the three years before this one, each discussed once: what trends, lead times and the yearly look at
 * decisions are about. No actions and no persons: what was done is done, and nobody needs the names any more.
 */
export function buildEarlierYears(world: DemoWorld): void {
  const thisYear = Number(world.today.slice(0, 4));
  // As if it was all brought in at once, before the first meeting of today's cases.
  world.command(55, ({ reader, write }) => {
    const allSeries = reader.all<Series>('SELECT id, name, type, start_time AS start FROM meeting_series');
    let index = 0;
    for (let back = yearsBack; back >= 1; back -= 1) {
      const cases = earlierThemes.flatMap((theme) =>
        Array.from({ length: theme.perYear[yearsBack - back] ?? 0 }, () => ({ theme, index: index++ })),
      );
      for (const [place, { on, type }] of calendar.entries()) {
        const series = allSeries.find((one) => one.type === type);
        if (series === undefined) throw new Error(`No series of ${type}`);
        const offset = world.toWorkday(daysBetween(world.today, `${thisYear - back}-${on}`));
        const chosen = casesAt(place, cases);
        buildMeeting(write, world, {
          series,
          date: world.onDay(offset),
          cases: chosen,
          hasSeats: back === 1,
        });
      }
    }
  });
}

/** A table that meets twice in a year divides its cases over both. */
function casesAt(place: number, cases: readonly EarlierCase[]): readonly EarlierCase[] {
  const type = calendar[place]?.type;
  const ofTable = cases.filter(({ theme }) => theme.table === type);
  const places = [...calendar.entries()].filter(([, one]) => one.type === type).map(([at]) => at);
  const share = Math.ceil(ofTable.length / places.length);
  const from = places.indexOf(place) * share;
  return ofTable.slice(from, from + share);
}

function buildMeeting(
  write: RowWriter,
  world: DemoWorld,
  { series, date, cases, hasSeats }: EarlierMeeting,
): void {
  const startedAt = dutchInstant(date, series.start);
  const finishedAt = startedAt + 120 * 60_000;
  const { id } = write.insert('meeting', {
    id: world.newId(),
    series_id: series.id,
    type: series.type,
    title: series.name,
    date,
    start_time: series.start,
    place: 'vergaderkamer 2',
    status: 'finished',
    chair_id: contactOf(world, 'zvh'),
    started_at: startedAt,
    finished_at: finishedAt,
    action_list_made_at: finishedAt,
  });
  for (const [position, one] of cases.entries()) {
    const caseId = buildCase(write, world, one, date);
    const itemId = write.insert('agenda_item', {
      id: world.newId(),
      meeting_id: id,
      position,
      kind: 'case',
      title: '',
      planned_minutes: 20,
    }).id;
    const discussionId = write.insert('discussion', {
      id: world.newId(),
      agenda_item_id: itemId,
      meeting_id: id,
      case_id: caseId,
      kind: 'new',
      method: series.type === 'zatVo' ? 'njiMdo' : 'bob',
      question: one.theme.question,
      answered: one.index % 5 === 3 ? 'partly' : 'yes',
      decision_said_aloud: 1,
      closed_at: finishedAt,
    }).id;
    const place = { caseId, discussionId, meetingId: id, date };
    buildOutcome(write, world, one, place);
    if (hasSeats) buildSeats(write, world, one, discussionId);
  }
}

function buildCase(write: RowWriter, world: DemoWorld, { theme, index }: EarlierCase, date: string): string {
  const source = theme.sources[index % theme.sources.length] ?? theme.sources[0];
  const closedOn = addDays(date, 90 + (index % 40));
  const { id } = write.insert('cases', {
    id: world.newId(),
    number: `M-${String(firstNumber + index).padStart(4, '0')}`,
    type: 'person',
    status: 'closed',
    alias: `${'ABDEFHJKLMNRST'[index % 14] ?? 'A'}.`,
    theme: theme.theme,
    question: theme.question,
    introducer_contact_id: contactOf(world, source),
    responsible_organisation_id: organisationOf(world, source),
    process_coordinator_id: contactOf(world, 'zvh'),
    consent_rule: theme.table === 'zatVo' ? 'school16' : 'careDual',
    submitted_on: addDays(date, -(14 + ((index * 5) % 28))),
    closed_on: closedOn,
    retention_end: addDays(closedOn, 5 * 365),
  });
  write.insert('legal_basis', {
    id: world.newId(),
    case_id: id,
    basis: theme.table === 'zatVo' ? 'consent' : theme.table === 'jv' ? 'publicTask' : 'wgs',
    special_data: 0,
    criminal_data: 0,
  });
  return id;
}

interface Place {
  readonly caseId: string;
  readonly discussionId: string;
  readonly meetingId: string;
  readonly date: string;
}

/** Of six decisions four were carried out, one was changed and one let go, each with its reason. */
function buildOutcome(
  write: RowWriter,
  world: DemoWorld,
  { theme, index }: EarlierCase,
  { caseId, discussionId, meetingId, date }: Place,
): void {
  const status = index % 6 === 4 ? 'superseded' : index % 6 === 5 ? 'expired' : 'carriedOut';
  const decision = {
    case_id: caseId,
    discussion_id: discussionId,
    meeting_id: meetingId,
    type: 'intervention',
    implementer_id: contactOf(world, theme.sources[0]),
  };
  const first = write.insert('decision', {
    ...decision,
    id: world.newId(),
    body: theme.decision,
    reason: theme.reason,
    status,
    decided_on: date,
    ended_on: status === 'superseded' ? null : addDays(date, 60),
    end_reason: status === 'expired' ? theme.letGo : '',
  });
  if (status === 'superseded') {
    write.insert('decision', {
      ...decision,
      id: world.newId(),
      body: theme.changed,
      reason: theme.changedWhy,
      status: 'carriedOut',
      decided_on: addDays(date, 35),
      ended_on: addDays(date, 80),
      supersedes_id: first.id,
    });
  }
  write.insert('feedback', {
    id: world.newId(),
    case_id: caseId,
    discussion_id: discussionId,
    decision_id: first.id,
    to_whom: 'de aanmelder',
    may_tell: 'dat er een plan is en wie het aanspreekpunt is',
    by_contact_id: contactOf(world, 'zvh'),
    before_date: addDays(date, 10),
    state: 'done',
    given_on: addDays(date, 3 + (index % 9)),
    content: 'Gebeld: plan gedeeld op hoofdlijnen.',
    waiting_since: date,
  });
  if (index % 4 !== 3) {
    write.insert('statement', {
      id: world.newId(),
      case_id: caseId,
      discussion_id: discussionId,
      kind: 'voice',
      body: theme.voice,
      source_contact_id: contactOf(world, theme.sources[0]),
      observed_on: addDays(date, -3),
      visibility: 'casePartners',
      shareability: 'shareable',
      how_asked: 'gevraagd in een gesprek met twee, met instemming',
    });
  }
}

function buildSeats(
  write: RowWriter,
  world: DemoWorld,
  { theme, index }: EarlierCase,
  discussionId: string,
): void {
  for (const [place, organisation] of [...new Set(['police', 'school', ...theme.sources])].entries()) {
    const isAway = (index + place) % 7 === 6;
    write.insert('seat', {
      id: world.newId(),
      discussion_id: discussionId,
      contact_id: contactOf(world, organisation),
      attendance: isAway ? 'excused' : 'present',
      heard: isAway || (index + place) % 9 === 8 ? 'notYet' : place % 2 === 0 ? 'newFact' : 'nothingNew',
    });
  }
}
