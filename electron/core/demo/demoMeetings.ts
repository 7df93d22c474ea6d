import { schoolMonths, type Rhythm } from '../../../shared/dates/rhythm.ts';
import { rhythmWords } from '../../../shared/model/rhythmWords.ts';
import { timeOf } from '../clock.ts';
import type { RowWriter } from '../history/rowWriter.ts';
import { contactOf, type DemoCase, type DemoWorld } from './demoWorld.ts';
import { adoptMinutesOf } from './demoAdoption.ts';
import { askAgreementOf, handOverAfter } from './demoAfterMeeting.ts';
import { buildOutcome, finishActions } from './demoOutcomes.ts';
import { buildPreparation, contributionDetails, standIn } from './demoPreparation.ts';
import { buildSignals } from './demoSignals.ts';
import { buildVoice } from './demoVoices.ts';

interface SeriesPlan {
  readonly table: DemoCase['table'];
  readonly name: string;
  readonly type: string;
  readonly method: string;
  readonly phases: readonly string[];
  /** Null: only in words. */
  readonly rule: Rhythm | null;
  readonly rhythm: string;
  readonly scopeKind: 'school' | 'municipality' | 'region';
  /** Days before the meeting, at noon; null without. */
  readonly cutoffDays: number | null;
  readonly scope: string;
  readonly seats: readonly string[];
  /** Days from today; the last of the first series is tomorrow. */
  readonly days: readonly number[];
  readonly start: string;
  readonly end: string;
}

const seriesPlans: readonly SeriesPlan[] = [
  {
    table: 'zvh',
    name: 'Casusoverleg ZVH',
    type: 'zvhCases',
    method: 'bob',
    phases: ['picture', 'judgement', 'decision'],
    rule: null,
    rhythm: 'om de week',
    scopeKind: 'region',
    cutoffDays: null,
    scope: 'De Meren',
    start: '09:30',
    end: '12:00',
    days: [-42, -28, -14, 1],
    seats: ['police', 'youthWork', 'school', 'teamSouth', 'attendance', 'youthHealth', 'prosecution'],
  },
  {
    table: 'zat',
    name: 'Zorgadviesteam Het Baken',
    type: 'zatVo',
    method: 'njiMdo',
    phases: ['concerns', 'helps', 'agreements'],
    rule: { kind: 'weekly', every: 6, weekday: 2, months: schoolMonths },
    rhythm: 'elke zes weken',
    scopeKind: 'school',
    cutoffDays: null,
    scope: 'Het Baken',
    start: '13:00',
    end: '15:00',
    days: [-35],
    seats: ['school', 'youthHealth', 'alliance', 'attendance', 'teamNorth'],
  },
  {
    table: 'jv',
    name: 'Jeugd & Veiligheid Waterrijk',
    type: 'jv',
    method: 'bob',
    phases: ['picture', 'judgement', 'decision'],
    rule: { kind: 'monthly', every: 1, nth: '1', weekday: 4, months: [] },
    rhythm: 'maandelijks',
    scopeKind: 'municipality',
    cutoffDays: 4,
    scope: 'Waterrijk',
    start: '10:00',
    end: '12:00',
    days: [-21, -7],
    seats: ['municipality', 'police', 'youthWork', 'attendance', 'halt', 'sport'],
  },
];

/** One minute in milliseconds. */
const minute = 60_000;

export function buildMeetings(world: DemoWorld, cases: readonly DemoCase[]): void {
  for (const plan of seriesPlans) {
    const seriesId = world.newId();
    world.write(55, (write) => buildSeries(write, world, plan, seriesId));
    const own = cases.filter(
      ({ table, status }) => table === plan.table && ['active', 'monitoring', 'accepted'].includes(status),
    );
    for (const [turn, planned] of plan.days.entries()) {
      // Tomorrow stays tomorrow, also on a Friday: the demo always has a meeting to prepare.
      const offset = planned < 0 ? world.toWorkday(planned) : planned;
      const chosen = own.filter((_, index) => (index + turn) % 2 === 0 || own.length <= 3).slice(0, 4);
      world.write(Math.max(0, -offset), (write) =>
        buildMeeting(write, world, plan, { seriesId, offset, cases: chosen, turn }),
      );
      if (offset < -20) {
        if (plan.table === 'zvh') askAgreementOf(world, offset);
        adoptMinutesOf(world, chosen, offset);
        handOverAfter(world, offset, 'everything');
      } else if (offset < -10) handOverAfter(world, offset, 'actionList');
    }
  }
  world.write(0, (write) => finishActions(write, world));
  world.write(11, (write) => buildSignals(write, world));
}

/** UTC milliseconds of a Dutch time of day, in winter and in summer time. */
export function dutchInstant(date: string, time: string): number {
  const winter = Date.parse(`${date}T${time}:00+01:00`);
  return timeOf(winter) === time ? winter : winter - 60 * minute;
}

function buildSeries(write: RowWriter, world: DemoWorld, plan: SeriesPlan, id: string): void {
  write.insert('meeting_series', {
    id,
    name: plan.name,
    type: plan.type,
    rhythm: plan.rule === null ? plan.rhythm : rhythmWords(plan.rule),
    rhythm_rule: plan.rule === null ? null : JSON.stringify(plan.rule),
    scope_kind: plan.scopeKind,
    school_region: 'middle',
    cutoff_days: plan.cutoffDays,
    cutoff_time: plan.cutoffDays === null ? null : '12:00',
    scope: plan.scope,
    place: 'vergaderkamer 2',
    start_time: plan.start,
    end_time: plan.end,
    organiser_id: contactOf(world, 'zvh', 1),
    chair_id: contactOf(world, 'zvh'),
    reserve_chair_id: contactOf(world, 'municipality'),
    minute_taker_id: contactOf(world, 'zvh', 3),
    ambition: 'Geen jongere uit Waterrijk raakt buiten beeld.',
  });
}

interface MeetingPlan {
  readonly seriesId: string;
  readonly offset: number;
  readonly cases: readonly DemoCase[];
  readonly turn: number;
}

function buildMeeting(write: RowWriter, world: DemoWorld, plan: SeriesPlan, meeting: MeetingPlan): void {
  const id = world.newId();
  const past = meeting.offset < 0;
  const date = world.onDay(meeting.offset);
  const startedAt = dutchInstant(date, plan.start);
  write.insert('meeting', {
    id,
    series_id: meeting.seriesId,
    type: plan.type,
    title: plan.name,
    date,
    start_time: plan.start,
    end_time: plan.end,
    place: 'vergaderkamer 2',
    status: past ? 'finished' : 'planned',
    chair_id: contactOf(world, 'zvh'),
    minute_taker_id: contactOf(world, 'zvh', 3),
    started_at: past ? startedAt : null,
    finished_at: past ? startedAt + 150 * minute : null,
    action_list_made_at: past ? startedAt + 160 * minute : null,
  });
  for (const organisation of ['zvh', ...plan.seats]) {
    write.insert('participant', {
      id: world.newId(),
      meeting_id: id,
      contact_id: contactOf(world, organisation),
      attendance: past ? 'present' : 'accepted',
    });
  }
  let at = startedAt;
  let position = 0;
  const add = (kind: string, title: string, minutes: number): string => {
    const item = write.insert('agenda_item', {
      id: world.newId(),
      meeting_id: id,
      position,
      kind,
      title,
      planned_minutes: minutes,
    });
    position += 1;
    return item.id;
  };
  const run = (itemId: string, phase: string | null, minutes: number): void => {
    if (past) {
      write.insert('phase_run', {
        id: world.newId(),
        agenda_item_id: itemId,
        phase,
        started_at: at,
        ended_at: at + minutes * minute,
      });
    }
    at += minutes * minute;
  };
  const discussionIds: string[] = [];
  const caseItemIds: string[] = [];
  run(add('plain', 'Opening, presentie en geheimhouding', 5), null, 5);
  run(add('plain', 'Openstaande acties', 7), null, 9);
  for (const [place, item] of meeting.cases.entries()) {
    const kind = meeting.turn === 0 ? 'new' : 'followUp';
    const minutes = kind === 'new' ? 30 : 15;
    if (place === 2) run(add('break', 'Pauze', 10), null, 11);
    const itemId = add('case', '', minutes);
    const discussion = write.insert('discussion', {
      id: world.newId(),
      agenda_item_id: itemId,
      meeting_id: id,
      case_id: item.id,
      kind,
      method: plan.method,
      question: item.theme.question,
      answered: past ? ((['yes', 'partly', 'no'] as const)[place % 3] ?? null) : null,
      current_phase: null,
      decision_said_aloud: past ? 1 : 0,
      closed_at: past ? at + minutes * minute : null,
    });
    discussionIds.push(discussion.id);
    // A follow-up takes longer than its agenda says, time and again: that is what the next agenda can learn from.
    const actual = minutes + (kind === 'followUp' ? 4 : 0) + world.random.below(7) - 2;
    caseItemIds.push(itemId);
    for (const phase of plan.phases) run(itemId, phase, Math.max(2, Math.round(actual / plan.phases.length)));
    buildSeats(write, world, plan, discussion.id, place, past);
    if (past) {
      const { offset, turn } = meeting;
      buildOutcome(write, world, { item, discussionId: discussion.id, meetingId: id, offset, place });
      buildVoice(write, world, { item, discussionId: discussion.id, offset, place, turn });
    }
  }
  run(add('plain', 'Trends, knelpunten en opschaling', 10), null, 8);
  run(add('plain', 'Afronding: acties hardop, wie informeert wie', 5), null, 6);
  if (!past) buildPreparation(write, world, { meetingId: id, discussionIds, caseItemIds });
  if (past) {
    write.insert('parked_point', {
      id: world.newId(),
      meeting_id: id,
      discussion_id: null,
      body: 'Wachttijd jeugd-GGZ: wie neemt dit mee naar het bestuur?',
      owner_contact_id: contactOf(world, 'zvh'),
      outcome: 'open',
    });
    write.insert('chair_note', {
      id: world.newId(),
      meeting_id: id,
      discussion_id: null,
      body: 'Voor mezelf: volgende keer eerder om de stem van de jongere vragen.',
    });
  }
}

function buildSeats(
  write: RowWriter,
  world: DemoWorld,
  plan: SeriesPlan,
  discussionId: string,
  place: number,
  past: boolean,
): void {
  for (const [index, organisation] of plan.seats.entries()) {
    if ((index + place) % 5 === 4) continue;
    const absent = past && (index + place) % 6 === 5;
    const contactId = contactOf(world, organisation);
    write.insert('seat', {
      id: world.newId(),
      discussion_id: discussionId,
      contact_id: contactId,
      attendance: past ? (absent ? 'excused' : 'present') : index % 3 === 2 ? 'invited' : 'accepted',
      // One voice at the table is passed over now and then, as happens.
      heard: past && !absent && index + place !== 6 ? (index % 2 === 0 ? 'newFact' : 'nothingNew') : 'notYet',
      ...(past || place !== 1 || organisation !== 'police' ? {} : standIn(world, organisation)),
      may_decide: index % 2 === 0 ? 1 : 0,
      knows_person: index < 2 ? 1 : 0,
    });
    if (index < 4) {
      const state = past
        ? 'received'
        : (['received', 'promised', 'asked', 'nothingToAdd'] as const)[(index + place) % 4];
      write.insert('contribution', {
        id: world.newId(),
        discussion_id: discussionId,
        contact_id: contactId,
        state: state ?? 'asked',
        ...(past ? {} : contributionDetails(world, state ?? 'asked', index + place)),
        asked_on: world.onDay(past ? -50 : -5),
        received_on: state === 'received' ? world.onDay(past ? -48 : -1) : null,
        body:
          state === 'received' ? 'Wij zien de jongere wekelijks; bijzonderheden vertellen we aan tafel.' : '',
      });
    }
  }
}
