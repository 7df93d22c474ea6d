import { createHash } from 'node:crypto';
import type * as z from 'zod';
import type { finding } from '../../../shared/contract/minutes/minutesShapes.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import { CallFailure } from '../failure.ts';
import type { QueryContext } from '../context.ts';
import { basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import { namedContacts } from './contactNames.ts';
import { checkedTexts } from './checkedTexts.ts';
import { checkMinutes, type Incomplete, type RawFinding } from './checkMinutes.ts';
import { findNamesElsewhere, knownNames } from './namesElsewhere.ts';
import { currentMinutes, type CurrentMinutes, type Place } from './edition.ts';
import { statements as checkStatements } from './checkStore.ts';
import { statements } from './store.ts';

type Finding = z.output<typeof finding>;

interface KeptRow {
  readonly id: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
}

interface FeedbackRow {
  readonly id: string;
  readonly toContactId: string | null;
  readonly toWhom: string;
}

/** Findings of one case at one meeting, stops first, with what was kept and why. @throws CallFailure `notFound` */
export function findingsOf(context: QueryContext, place: Place): readonly Finding[] {
  return findingsIn(context, currentMinutes(context, place));
}

export function findingsIn({ reader }: QueryContext, current: CurrentMinutes): readonly Finding[] {
  const { material, document, minutes } = current;
  const summary = minutes?.summary ?? '';
  const { id: discussionId, caseId, meetingId } = material.discussion;
  const here = { caseId, discussionId, meetingId };
  const feedback = reader.all<FeedbackRow>(statements.openFeedback, [caseId]);
  const waiting = namedContacts(
    reader,
    feedback.map(({ toContactId }) => toContactId),
  );
  const kept = reader.all<KeptRow>(statements.keptFindings, [discussionId]);
  const found = checkMinutes({
    material,
    document,
    summary,
    oralOnly: reader.all<{ body: string }>(checkStatements.oralOnlyLines, [caseId]).map(({ body }) => body),
    basisStops: basisStopsOf(exportBasis(reader, caseId)),
    conceptDecisions: reader.all<Incomplete>(statements.conceptDecisions, here),
    conceptActions: reader.all<Incomplete>(statements.conceptActions, here),
    openFeedback: feedback.map((row) => ({
      id: row.id,
      toWhom: waiting.get(row.toContactId ?? '')?.name ?? row.toWhom,
    })),
    namesElsewhere: findNamesElsewhere(
      reader,
      caseId,
      checkedTexts(material, summary).map(({ text }) => text),
      knownNames(material.contacts.values(), material.persons),
    ),
  }).map((raw) => withKept(raw, kept));
  return found.toSorted((a, b) => Number(b.weight === 'stop') - Number(a.weight === 'stop'));
}

/** What was looked at and is in order, in words. */
export function rulesInOrder(findings: readonly Finding[]): string[] {
  const found = new Set<string>(findings.map(({ rule }) => rule));
  return Object.entries(minutesCheckText.inOrder).flatMap(([rule, words]) =>
    found.has(rule) ? [] : [words],
  );
}

/** @throws CallFailure `forbidden` with what to do, while something keeps the file inside */
export function refuseStops(findings: readonly Finding[]): void {
  const stop = findings.find(({ weight }) => weight === 'stop');
  if (stop !== undefined) throw new CallFailure('forbidden', stop.advice);
}

/** A point that goes along unchanged, with why. */
export interface KeptFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/**
 * Before something leaves, every point is changed or kept with a reason (domain.md §5).
 * @param reason for all that are still open
 * @returns the open points with that reason, to be kept
 * @throws CallFailure `forbidden` when there are any and there is no reason
 */
export function keptWith(findings: readonly Finding[], reason: string | undefined): readonly KeptFinding[] {
  const open = findings.filter(({ weight, keptReason }) => weight === 'warn' && keptReason === null);
  if (open.length === 0) return [];
  if (reason === undefined) throw new CallFailure('forbidden', minutesCheckText.openPoints(open.length));
  return open.map(({ rule, fingerprint }) => ({ rule, fingerprint, reason }));
}

function withKept({ subject, ...raw }: RawFinding, kept: readonly KeptRow[]): Finding {
  // Changed words ask again; the words themselves are not stored a second time.
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([raw.rule, subject, raw.quote, raw.marked, raw.title]))
    .digest('hex')
    .slice(0, 32);
  const row = kept.find((candidate) => candidate.rule === raw.rule && candidate.fingerprint === fingerprint);
  return { ...raw, fingerprint, keptReason: raw.weight === 'stop' ? null : (row?.reason ?? null) };
}
