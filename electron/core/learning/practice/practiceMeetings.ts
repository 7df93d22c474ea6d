import { timeOf } from '../../clock.ts';
import { contactOf, type DemoWorld } from '../../demo/demoWorld.ts';
import type { RowWriter } from '../../history/rowWriter.ts';
import { buildPracticeOutcome, type OutcomeRows } from './practiceOutcome.ts';

export interface PracticeMeetings {
  readonly meetingIds: readonly [string, string, string];
  readonly rows: OutcomeRows & Readonly<Record<'notHeard' | 'agendaTooFull' | 'chairTakesMinutes', string>>;
}

/** One minute in milliseconds. */
const minute = 60_000;

/** Days from today of the three meetings; the third is still to come. */
const days = [-42, -21, 2] as const;
const kinds = ['new', 'followUp', 'followUp'] as const;
const atTable = ['school', 'police', 'teamSouth', 'attendance', 'youthWork'] as const;

interface BuiltMeeting {
  readonly meetingId: string;
  readonly discussionId: string;
  /** Seat of the youth worker; empty where she has none. */
  readonly youthWorkerSeat: string;
}

/** The three meetings about the one case: two that are over, and one on which the trainee prepares. */
export function buildPracticeMeetings(world: DemoWorld, caseId: string): PracticeMeetings {
  const [first, second, third] = [0, 1, 2].map((turn) => buildMeeting(world, caseId, turn));
  if (first === undefined || second === undefined || third === undefined) throw new Error('No meetings');
  const outcome = buildPracticeOutcome(world, { caseId, first, second, days });
  return {
    meetingIds: [first.meetingId, second.meetingId, third.meetingId],
    rows: {
      ...outcome,
      notHeard: second.youthWorkerSeat,
      agendaTooFull: third.meetingId,
      chairTakesMinutes: third.meetingId,
    },
  };
}

function buildMeeting(world: DemoWorld, caseId: string, turn: number): BuiltMeeting {
  const planned = days[turn] ?? 2;
  const offset = world.toWorkday(planned);
  const past = planned < 0;
  const date = world.onDay(offset);
  const startedAt = instantOf(date, '13:00');
  const meetingId = world.newId();
  const discussionId = world.newId();
  let youthWorkerSeat = '';
  world.write(Math.max(0, -offset), (write) => {
    const chair = contactOf(world, 'zvh');
    write.insert('meeting', {
      id: meetingId,
      type: 'zvhCases',
      title: `Oefenoverleg ${turn + 1}`,
      date,
      start_time: '13:00',
      end_time: '14:00',
      place: 'oefenruimte',
      status: past ? 'finished' : 'planned',
      chair_id: chair,
      // Planted in the third: the chair takes the minutes too.
      minute_taker_id: past ? contactOf(world, 'zvh', 3) : chair,
      started_at: past ? startedAt : null,
      finished_at: past ? startedAt + 58 * minute : null,
      action_list_made_at: past ? startedAt + 70 * minute : null,
    });
    for (const organisation of ['zvh', ...atTable]) {
      write.insert('participant', {
        id: world.newId(),
        meeting_id: meetingId,
        contact_id: contactOf(world, organisation),
        attendance: past ? 'present' : 'invited',
      });
    }
    const caseItem = buildAgenda(write, world, meetingId, past ? startedAt : null);
    write.insert('discussion', {
      id: discussionId,
      agenda_item_id: caseItem,
      meeting_id: meetingId,
      case_id: caseId,
      kind: kinds[turn] ?? 'followUp',
      method: 'bob',
      question: 'Wie houdt J. deze winter op school en van de straat?',
      answered: past ? 'partly' : null,
      decision_said_aloud: past ? 1 : 0,
      closed_at: past ? startedAt + 50 * minute : null,
    });
    for (const organisation of atTable) {
      // Planted: in the second meeting the youth worker says nothing, in the third nobody gave her a seat.
      const isYouthWorker = organisation === 'youthWork';
      if (isYouthWorker && turn === 2) continue;
      const seat = write.insert('seat', {
        id: world.newId(),
        discussion_id: discussionId,
        contact_id: contactOf(world, organisation),
        attendance: past ? 'present' : 'invited',
        heard: !past || (isYouthWorker && turn === 1) ? 'notYet' : 'newFact',
        may_decide: organisation === 'school' || organisation === 'teamSouth' ? 1 : 0,
        knows_person: isYouthWorker ? 1 : 0,
      });
      if (isYouthWorker) youthWorkerSeat = seat.id;
    }
  });
  return { meetingId, discussionId, youthWorkerSeat };
}

/** Sixty minutes; planted in the third meeting: twenty more than that. @returns the item of the case */
function buildAgenda(
  write: RowWriter,
  world: DemoWorld,
  meetingId: string,
  startedAt: number | null,
): string {
  const isFull = startedAt === null;
  const items = [
    { kind: 'plain', title: 'Opening, presentie en geheimhouding', minutes: 5 },
    { kind: 'plain', title: 'Openstaande acties', minutes: isFull ? 15 : 7 },
    { kind: 'case', title: '', minutes: isFull ? 40 : 38 },
    { kind: 'plain', title: 'Trends en knelpunten', minutes: isFull ? 15 : 5 },
    { kind: 'plain', title: 'Afronding: acties hardop', minutes: 5 },
  ] as const;
  let at = startedAt ?? 0;
  let caseItem = '';
  for (const [position, item] of items.entries()) {
    const { id } = write.insert('agenda_item', {
      id: world.newId(),
      meeting_id: meetingId,
      position,
      kind: item.kind,
      title: item.title,
      planned_minutes: item.minutes,
    });
    if (item.kind === 'case') caseItem = id;
    if (startedAt === null) continue;
    const phases = item.kind === 'case' ? ['picture', 'judgement', 'decision'] : [null];
    for (const phase of phases) {
      const length = Math.round(item.minutes / phases.length) * minute;
      write.insert('phase_run', {
        id: world.newId(),
        agenda_item_id: id,
        phase,
        started_at: at,
        ended_at: at + length,
      });
      at += length;
    }
  }
  return caseItem;
}

/** UTC milliseconds of a Dutch time of day, in winter and in summer time. */
function instantOf(date: string, time: string): number {
  const winter = Date.parse(`${date}T${time}:00+01:00`);
  return timeOf(winter) === time ? winter : winter - 60 * minute;
}
