import { createHash } from 'node:crypto';
import { askAgreement, setAgreement } from '../minutes/agreement.ts';
import { distributionOf, handOver } from '../minutes/distribution.ts';
import { currentMinutes } from '../minutes/edition.ts';
import { fileNameOf } from '../minutes/exportFile.ts';
import { documentBytes } from '../minutes/houseStyle.ts';
import type { CommandContext } from '../context.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { DemoWorld } from './demoWorld.ts';

interface Discussion {
  readonly id: string;
  readonly caseId: string;
}

/** Days after a meeting on which everyone was asked, answered, and got the adopted minutes. */
const askedAfter = 2;
const answeredAfter = 5;
const givenAfter = 11;

/** Asks who was there whether the minutes are right; most agree, one has a remark. @param offset days from today of the meeting; negative */
export function askAgreementOf(world: DemoWorld, offset: number): void {
  world.command(-world.toWorkday(offset + askedAfter), (context) => {
    for (const { id, caseId } of discussionsOf(context, world.onDay(offset))) {
      const place = { caseId, discussionId: id };
      if (currentMinutes(context, place).material.attendance.present.length > 0) askAgreement(place, context);
    }
  });
  world.command(-world.toWorkday(offset + answeredAfter), (context) => {
    for (const [turn, { id, caseId }] of discussionsOf(context, world.onDay(offset)).entries()) {
      const place = { caseId, discussionId: id };
      const { present } = currentMinutes(context, place).material.attendance;
      for (const [index, { contact }] of present.entries()) {
        const hasRemark = turn === 0 && index === 1;
        setAgreement(
          {
            ...place,
            contactId: contact.id,
            state: hasRemark ? 'remark' : 'agreed',
            remark: hasRemark ? 'Het gesprek met moeder was een dag later.' : '',
            onDate: context.today,
            how: index % 2 === 0 ? 'mail' : 'phone',
          },
          context,
        );
      }
    }
  });
}

/** The action list was given to everyone; adopted minutes were made and given too. @param offset days from today of the meeting; negative */
export function handOverAfter(world: DemoWorld, offset: number, what: 'actionList' | 'everything'): void {
  const days = what === 'everything' ? Math.min(0, offset + givenAfter) : Math.min(0, offset + 1);
  world.command(-world.toWorkday(days), (context) => {
    const meeting = context.reader.one<{ id: string; type: string }>(
      'SELECT id, type FROM meeting WHERE date = ?',
      [world.onDay(offset)],
    );
    if (meeting === undefined) throw new Error(`No meeting ${offset} days from now`);
    if (what === 'everything') {
      for (const place of discussionsOf(context, world.onDay(offset))) makeFile(context, meeting, place);
    }
    const items = distributionOf({ meetingId: meeting.id }, context)
      .rows.filter(({ madeOn, handedOver }) => madeOn !== null && handedOver === null)
      .map(({ document, discussionId, contactId, personId }) => ({
        document,
        discussionId,
        contactId,
        personId,
      }));
    if (items.length === 0) return;
    handOver(
      { meetingId: meeting.id, items, onDate: context.today, channel: 'secureMail', note: '' },
      context,
    );
  });
}

function discussionsOf({ reader }: CommandContext, date: string): readonly Discussion[] {
  return reader.all<Discussion>(
    `SELECT d.id, d.case_id AS caseId FROM discussion d JOIN meeting m ON m.id = d.meeting_id
      JOIN agenda_item i ON i.id = d.agenda_item_id WHERE m.date = ? ORDER BY i.position`,
    [date],
  );
}

/** What is written down when minutes are saved in Word. */
function makeFile(
  context: CommandContext,
  meeting: { readonly id: string; readonly type: string },
  { id, caseId }: Discussion,
): void {
  const { document, material, minutes } = currentMinutes(context, { caseId, discussionId: id });
  if (minutes === undefined || minutes.state === 'concept') return;
  context.write.insert('export_record', {
    meeting_id: meeting.id,
    discussion_id: id,
    case_id: caseId,
    kind: 'caseMinutes',
    recipient_contact_id: null,
    recipient: minutesText.recipientsOfCase,
    made_at: context.now,
    file_name: fileNameOf(
      material.discussion.date,
      minutesText.fileNames.minutes,
      material.discussion.number,
      'docx',
    ),
    sha256: createHash('sha256')
      .update(documentBytes(context, document, meeting.type))
      .digest('hex'),
  });
}
