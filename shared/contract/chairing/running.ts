import * as z from 'zod';
import { changed, date, id, instant, nothing, time, version } from '../fields.ts';
import { contactRef } from '../meetingShapes.ts';
import { command, query } from '../operation.ts';
import { openEnd } from './shapes.ts';

const inMeeting = { meetingId: id };
const scriptKind = z.enum(['opening', 'closing']);
const agendaEntities = ['agendaItem', 'meeting', 'discussion', 'seat'] as const;

/** Running late, the break, parked points, and the texts that are read aloud. */
export const runningContract = {
  /** One way to recover time; what was shown is what happens, and one undo takes it back. */
  'chairing.recover': command({
    input: z.strictObject({
      ...inMeeting,
      way: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('shorten'),
          items: z
            .array(z.strictObject({ itemId: id, minutes: z.int().min(1).max(600) }))
            .min(1)
            .max(60),
        }),
        z.strictObject({ kind: z.literal('move'), itemId: id, toMeetingId: id }),
        z.strictObject({ kind: z.literal('endLater'), endTime: time }),
        z.strictObject({ kind: z.literal('dropBreak'), itemId: id }),
      ]),
    }),
    output: nothing,
    entities: agendaEntities,
  }),
  /** Puts the break right after what runs now; without a break on the agenda it adds one of ten minutes. */
  'chairing.breakNext': command({
    input: z.strictObject(inMeeting),
    output: changed,
    entities: agendaEntities,
  }),

  /** The texts to read aloud as they would be proposed now, and what was read. */
  'chairing.scripts': query({
    input: z.strictObject(inMeeting),
    output: z.strictObject({
      opening: z.string(),
      closing: z.string(),
      readings: z.array(z.strictObject({ id, kind: scriptKind, body: z.string(), readAt: instant })),
      guests: z.array(z.strictObject({ contact: contactRef, agreedAt: instant.nullable() })),
      openEnds: z.array(openEnd),
    }),
    entities: [
      'meeting',
      'meetingSeries',
      'agendaItem',
      'discussion',
      'case',
      'contact',
      'participant',
      'decision',
      'action',
      'feedback',
      'informing',
      'parkedPoint',
      'statement',
      'seat',
      'scriptReading',
    ],
  }),
  /** Keeps a text as it was read, with the time; reading again is a second reading. */
  'chairing.readScript': command({
    input: z.strictObject({ ...inMeeting, kind: scriptKind, text: z.string().trim().min(1).max(20_000) }),
    output: changed,
    entities: ['scriptReading', 'meeting'],
  }),
  'chairing.agreeSecrecy': command({
    input: z.strictObject({ ...inMeeting, contactId: id, agreed: z.boolean() }),
    output: nothing,
    entities: ['scriptReading'],
  }),

  /**
   * What happens with a parked point. `nextMeeting` puts it on the agenda of the next meeting of the series when there is one;
   * until then it waits in the preparation. `handled`: it came back here and was dealt with.
   */
  'chairing.settleParked': command({
    input: z.strictObject({
      id,
      version,
      outcome: z.enum(['open', 'nextMeeting', 'outside', 'dropped', 'handled']),
      ownerId: id.nullable(),
    }),
    output: z.strictObject({ id, version, landedOn: date.nullable() }),
    entities: ['parkedPoint', 'agendaItem', 'discussion'],
  }),
} as const;
