import type { RowWriter, Values } from '../history/rowWriter.ts';
import { preparationText } from '../../../shared/text/nl/preparation.ts';
import { contactOf, type DemoWorld } from './demoWorld.ts';

/** What partners said beside the words themselves, in turn. */
const details = [
  { known_since: 'sinds september', shareability: 'shareable' },
  { known_since: '', shareability: null },
  { known_since: 'sinds het gesprek van vorige week', shareability: 'oralOnly' },
  { known_since: '', shareability: null },
] as const;

/** Since when a partner knows what they bring, whether it may be shared, and before which day it was asked. */
export function contributionDetails(world: DemoWorld, state: string, place: number): Values {
  const said = state === 'received' ? (details[place % details.length] ?? details[0]) : details[1];
  return { ...said, answer_by: world.onDay(0) };
}

/** Somebody else of the same organisation comes instead. */
export function standIn(world: DemoWorld, organisation: string): Values {
  return { attendance: 'substitute', substitute_contact_id: contactOf(world, organisation, 1) };
}

/**
 * What the evening before looks like: a heavy case that stands last, one in two parts, one that goes on with reasons, one that came late, and invitations that went out and came back because of the room.
 */
export function buildPreparation(
  write: RowWriter,
  world: DemoWorld,
  plan: Readonly<{
    meetingId: string;
    discussionIds: readonly string[];
    caseItemIds: readonly string[];
  }>,
): void {
  const { meetingId, discussionIds, caseItemIds } = plan;
  const [inTwoParts, withReasons, late] = discussionIds;
  if (inTwoParts !== undefined) {
    write.update('discussion', inTwoParts, {
      professionals_minutes: 5,
      professionals_place: 'after',
      split_reason: 'De politie deelt iets over wie er thuis komt; dat kan nog niet met de ouders erbij.',
      told_back:
        'We hebben ook even zonder jullie gesproken. De jeugdagent belt jullie daarover vóór vrijdag.',
    });
  }
  if (withReasons !== undefined) {
    write.update('discussion', withReasons, {
      discuss_anyway_reason: 'Wachten tot na de kerstvakantie duurt te lang voor deze jongere.',
    });
    const reasons: readonly (readonly [string, string])[] = [
      ['consent', 'De vader weigert. We spreken alleen over wat school zelf zag.'],
      ['contributions', 'Jongerenwerk vertelt het aan tafel.'],
    ];
    for (const [line, reason] of reasons) {
      write.insert('readiness_reason', { id: world.newId(), discussion_id: withReasons, line, reason });
    }
  }
  if (late !== undefined) {
    write.update('discussion', late, {
      late_reason: 'De melding van school kwam gisteren pas binnen, en kan geen twee weken wachten.',
    });
  }
  const last = caseItemIds.at(-1);
  if (last !== undefined) write.update('agenda_item', last, { heavy: 1 });
  const day = 86_400_000;
  write.insert('meeting_sending', {
    id: world.newId(),
    meeting_id: meetingId,
    kind: 'sent',
    at: world.now - 6 * day,
    recipient_count: 8,
    open_points: JSON.stringify([preparationText.problem.noMinuteTaker()]),
    note: '',
  });
  write.insert('meeting_sending', {
    id: world.newId(),
    meeting_id: meetingId,
    kind: 'withdrawn',
    at: world.now - 2 * day,
    recipient_count: 8,
    open_points: '[]',
    note: preparationText.withdrawn(
      world.onDay(-6),
      8,
      'We zitten in vergaderkamer 2, niet meer in de raadzaal. Iedereen krijgt een nieuwe uitnodiging.',
    ),
  });
}
