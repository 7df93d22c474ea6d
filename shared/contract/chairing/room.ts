import * as z from 'zod';
import { changed, id, instant, nothing } from '../fields.ts';
import { command, query, task } from '../operation.ts';
import { lineRef } from './shapes.ts';

const inMeeting = z.strictObject({ meetingId: id });

/** What a line on the screen in the room is called there. */
export const roomLineKind = z.enum([
  'fact',
  'observation',
  'hearsay',
  'interpretation',
  'strength',
  'concern',
  'voice',
  'unknown',
  'decision',
  'action',
]);

/** A line that the chair released: its words and its kind, and nothing about who said it. */
export const roomLine = z.strictObject({ id, kind: roomLineKind, body: z.string() });

/** The screen of the room as the chair sees it: what stands there now. */
export const roomControl = z.strictObject({
  blank: z.boolean(),
  showInitials: z.boolean(),
  /** Ids of the statements, decisions and actions that the room sees now. */
  released: z.array(id),
});

/** Operations for the screen in the room (features C2, C3) and for a second window (C18). */
export const roomContract = {
  /**
   * All that the window in the room knows: by construction no note, no line that was not released, and no name. Empty until a
   * line is released; the next item empties it.
   */
  'chairing.room': query({
    input: inMeeting,
    output: z.strictObject({
      now: instant,
      blank: z.boolean(),
      /** `none`: nothing runs. */
      item: z.enum(['none', 'plain', 'break', 'case']),
      caseNumber: z.string(),
      /** Empty unless the chair chose to show them. */
      initials: z.string(),
      lines: z.array(roomLine),
    }),
    entities: [
      'meeting',
      'agendaItem',
      'discussion',
      'statement',
      'decision',
      'action',
      'case',
      'person',
      'casePerson',
      'roomScreen',
    ],
  }),
  /** Shows a line in the room, word for word as it stands now. Refused for what may not be written down or shown. */
  'chairing.releaseLine': command({
    input: z.strictObject({ meetingId: id, target: lineRef }),
    output: nothing,
    entities: ['roomScreen', 'statement'],
  }),
  'chairing.withdrawLine': command({
    input: z.strictObject({ meetingId: id, target: lineRef }),
    output: nothing,
    entities: ['roomScreen', 'statement'],
  }),
  'chairing.setRoom': command({
    input: z.strictObject({ meetingId: id, blank: z.boolean(), showInitials: z.boolean() }),
    output: changed,
    entities: ['roomScreen'],
    history: 'recorded',
  }),
  /** Asks the host for a second window. `opened` false: this host has none, the page opens one itself. */
  'chairing.openWindow': task({
    input: z.strictObject({ meetingId: id, role: z.enum(['room', 'minuteTaker']) }),
    output: z.strictObject({ opened: z.boolean() }),
    entities: [],
  }),
} as const;
