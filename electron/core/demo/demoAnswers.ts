import type { DemoWorld } from './demoWorld.ts';

interface InvitedRow {
  readonly meetingId: string;
  readonly contactId: string;
  readonly email: string;
  readonly participantId: string;
}

/** What came back from calendars, in the order of who was asked; the rest did not answer yet. */
const answers = [
  ['accepted', ''],
  ['accepted', 'Ik ben er een kwartier later bij.'],
  ['tentative', 'Hangt af van een zitting die dag.'],
] as const;

/** What people of the next table may decide there; of the others nobody asked yet. */
const mandates = [
  [1, 1, null, ''],
  [1, 0, null, 'geen uren boven het rooster'],
  [0, 0, 6, 'overlegt met de teamleider'],
] as const;

/** The table of tomorrow: answers that came back, what people may decide; and one decision of the last one without mandate. */
export function buildAnswers(world: DemoWorld): void {
  world.command(1, ({ reader, write }) => {
    const invited = reader.all<InvitedRow>(
      `SELECT participant.meeting_id AS meetingId, participant.contact_id AS contactId, contact.email,
         participant.id AS participantId
       FROM participant JOIN contact ON contact.id = participant.contact_id
       WHERE participant.meeting_id =
         (SELECT id FROM meeting WHERE status = 'planned' ORDER BY date LIMIT 1)
       ORDER BY participant.id`,
    );
    // Who chairs asked the others and answers nobody.
    const others = invited.slice(1);
    for (const [index, [answer, comment]] of answers.entries()) {
      const person = others[index];
      if (person === undefined) throw new Error('The table of tomorrow is too small');
      write.insert('calendar_reply', {
        id: world.newId(),
        meeting_id: person.meetingId,
        contact_id: person.contactId,
        answer,
        sequence: 0,
        stamp: world.now - (index + 2) * 3_600_000,
        comment,
        address: person.email,
        by_hand: 0,
        received_on: world.onDay(-1),
      });
      if (answer === 'tentative')
        write.update('participant', person.participantId, { attendance: 'invited' });
    }
    for (const [index, [mayDecide, mayCommit, askBackAfter, note]] of mandates.entries()) {
      const person = others[index];
      if (person === undefined) throw new Error('The table of tomorrow is too small');
      write.insert('mandate', {
        id: world.newId(),
        meeting_id: person.meetingId,
        contact_id: person.contactId,
        may_decide: mayDecide,
        may_commit: mayCommit,
        ask_back_on: askBackAfter === null ? null : world.onDay(askBackAfter),
        note,
      });
    }
  });
  world.command(14, ({ reader, write }) => {
    const decision = reader.one<{ meetingId: string; contactId: string; date: string }>(
      `SELECT discussion.meeting_id AS meetingId, decision.implementer_id AS contactId, meeting.date
       FROM decision JOIN discussion ON discussion.id = decision.discussion_id
         JOIN meeting ON meeting.id = discussion.meeting_id
       WHERE decision.implementer_id IS NOT NULL AND meeting.date <= ? ORDER BY meeting.date DESC, decision.id LIMIT 1`,
      [world.onDay(-13)],
    );
    if (decision === undefined) throw new Error('The demo has no decision yet');
    write.insert('mandate', {
      id: world.newId(),
      meeting_id: decision.meetingId,
      contact_id: decision.contactId,
      may_decide: 0,
      may_commit: 1,
      ask_back_on: world.onDay(-9),
      note: '',
    });
  });
}
