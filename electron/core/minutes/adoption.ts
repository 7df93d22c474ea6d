import type { Input } from '../../../shared/contract/contract.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { forgetNotesOfAdopted } from '../chairing/noteKeeping.ts';
import type { CommandContext } from '../context.ts';
import { forgetLookBackOfAdopted } from '../insight/reflectionKeeping.ts';
import { CallFailure } from '../failure.ts';
import { agreementLines, keepEdition } from './agreement.ts';
import { discussionOf } from './caseMaterial.ts';
import { insertConcept } from './conceptMinutes.ts';
import { currentMinutes, liveDocument, type MinutesRow } from './edition.ts';
import { findingsIn, findingsOf, refuseStops } from './findings.ts';
import { statements } from './store.ts';

type Changed = { id: string; version: number };

/** @throws CallFailure `forbidden` once adopted, `conflict` when somebody was earlier */
export function setSummary(input: Input<'minutes.setSummary'>, context: CommandContext): Changed {
  discussionOf(context.reader, input);
  const minutes = conceptOf(context, input);
  if (minutes === undefined) return insertConcept(context, input.discussionId, input.summary);
  return context.write.update('minutes', minutes.id, { summary: input.summary }, minutes.version);
}

/**
 * Adopts the minutes of one case by people who were there, and freezes the document: from now on the file is made from the
 * frozen text, and what is wrong in it becomes a dated addendum.
 * @throws CallFailure `forbidden` when adopted before, when somebody was not present, or while something stops the file
 */
export function adoptMinutes(input: Input<'minutes.adopt'>, context: CommandContext): Changed {
  const { material } = currentMinutes(context, input);
  const minutes = conceptOf(context, input);
  const { chairId } = material.discussion;
  const chair = chairId === null ? undefined : material.contacts.get(chairId);
  const present = new Map(material.attendance.present.map(({ contact }) => [contact.id, contact.name]));
  // Who led the meeting was there, with a seat at the case or not.
  if (chair !== undefined) present.set(chair.id, chair.name);
  const names = input.contactIds.map((id) => present.get(id));
  if (names.some((name) => name === undefined)) throw new CallFailure('forbidden', minutesText.notPresent);
  const by = [...new Set(names)].join(', ');
  const agreed = agreementLines(context, material);
  const document = liveDocument(context, material, minutes, { day: context.today, by, agreed });
  refuseStops(findingsIn(context, { material, minutes, addenda: [], document }));
  const { id } = minutes ?? insertConcept(context, input.discussionId, '');
  forgetNotesOfAdopted(context, input.discussionId);
  forgetLookBackOfAdopted(context, input.discussionId);
  keepEdition(context, input.discussionId, document, 'adopted');
  return context.write.update('minutes', id, {
    state: 'adopted',
    adopted_at: context.now,
    adopted_by: by,
    adopted_document: JSON.stringify(document),
  });
}

/** @throws CallFailure `forbidden` while the minutes are a concept: then the text itself can be mended */
export function addAddendum(input: Input<'minutes.addAddendum'>, context: CommandContext): Changed {
  discussionOf(context.reader, input);
  const minutes = context.reader.one<MinutesRow>(statements.minutes, [input.discussionId]);
  if (minutes === undefined || minutes.state === 'concept') {
    throw new CallFailure('forbidden', minutesText.notAdopted);
  }
  return context.write.insert('addendum', {
    minutes_id: minutes.id,
    dated_on: context.today,
    body: input.body,
    written_by: context.actor,
  });
}

/** @throws CallFailure `forbidden` for a stop, `conflict` when the finding is no longer there */
export function keepFinding(input: Input<'minutes.keepFinding'>, context: CommandContext): Changed {
  const found = findingsOf(context, input).find(
    ({ rule, fingerprint }) => rule === input.rule && fingerprint === input.fingerprint,
  );
  if (found === undefined) throw new CallFailure('conflict', minutesText.changedElsewhere);
  if (found.weight === 'stop') throw new CallFailure('forbidden', minutesText.stopStays);
  const kept = context.reader
    .all<{ id: string; rule: string; fingerprint: string }>(statements.keptFindings, [input.discussionId])
    .find(({ rule, fingerprint }) => rule === input.rule && fingerprint === input.fingerprint);
  if (kept !== undefined) return context.write.update('finding_kept', kept.id, { reason: input.reason });
  return context.write.insert('finding_kept', {
    discussion_id: input.discussionId,
    rule: input.rule,
    fingerprint: input.fingerprint,
    reason: input.reason,
  });
}

/** The minutes as long as they may change. */
function conceptOf(
  { reader }: CommandContext,
  input: { readonly discussionId: string; readonly version: number | null },
): MinutesRow | undefined {
  const minutes = reader.one<MinutesRow>(statements.minutes, [input.discussionId]);
  if (minutes !== undefined && minutes.state !== 'concept') {
    throw new CallFailure('forbidden', minutesText.isAdopted);
  }
  if ((minutes?.version ?? null) !== input.version) {
    throw new CallFailure('conflict', minutesText.changedElsewhere);
  }
  return minutes;
}
