import type { Input, Output } from '../../../shared/contract/contract.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { requireCase } from '../followup/references.ts';
import { caseLabelOf, type CaseColumns } from '../followup/rows.ts';
import type { Reader } from '../reader.ts';
import { statements } from './signalStore.ts';

type Changed = { id: string; version: number };
type Link = Output<'insight.listSignals'>['rows'][number]['links'][number];

interface StoredSignal {
  readonly id: string;
  readonly version: number;
  readonly caseId: string | null;
}

interface LinkRow extends CaseColumns {
  readonly id: string;
  readonly reason: string;
  readonly signalId: string;
  readonly otherId: string | null;
  readonly otherBody: string | null;
  readonly otherObservedOn: string | null;
}

/** @throws CallFailure `notFound` */
export function requireSignal(reader: Reader, signalId: string): StoredSignal {
  const found = reader.one<StoredSignal>(statements.signal, [signalId]);
  if (found === undefined) throw new CallFailure('notFound', signalsText.refused.noSignal);
  return found;
}

/** The links of these signals, seen from each of them. */
export function linksOf(reader: Reader, ids: readonly string[]): ReadonlyMap<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const row of reader.all<LinkRow>(statements.linksOf, { ids: JSON.stringify(ids) })) {
    const { otherId, otherBody, otherObservedOn } = row;
    const link: Link = {
      id: row.id,
      reason: row.reason,
      case: caseLabelOf(row),
      signal: otherId === null ? null : { id: otherId, body: otherBody ?? '', observedOn: otherObservedOn },
    };
    links.set(row.signalId, [...(links.get(row.signalId) ?? []), link]);
  }
  return links;
}

/** A link that a person made. The first case that a signal is linked to becomes its case. */
export function addSignalLink(
  { signalId, caseId, otherSignalId, reason }: Input<'insight.addSignalLink'>,
  { reader, write }: CommandContext,
): Changed {
  const signal = requireSignal(reader, signalId);
  if ((caseId === null) === (otherSignalId === null)) {
    throw new CallFailure('validation', signalsText.refused.oneEnd);
  }
  if (otherSignalId === signalId) throw new CallFailure('validation', signalsText.refused.itself);
  requireCase(reader, caseId);
  if (otherSignalId !== null) requireSignal(reader, otherSignalId);
  if (reader.one(statements.sameLink, { signalId, caseId, otherSignalId }) !== undefined) {
    throw new CallFailure('validation', signalsText.refused.linkedAlready);
  }
  if (caseId !== null && signal.caseId === null) write.update('signal', signal.id, { case_id: caseId });
  return write.insert('signal_link', {
    signal_id: signalId,
    case_id: caseId,
    other_signal_id: otherSignalId,
    reason,
  });
}

/** Takes a link away; a case that the signal got by it goes with it. */
export function removeSignalLink(linkId: string, { reader, write }: CommandContext): { id: string } {
  const link = reader.one<{ signalId: string; caseId: string | null }>(statements.link, [linkId]);
  if (link === undefined) throw new CallFailure('notFound', signalsText.refused.noLink);
  const signal = reader.one<StoredSignal>(statements.signal, [link.signalId]);
  write.remove('signal_link', linkId);
  if (signal !== undefined && link.caseId !== null && signal.caseId === link.caseId) {
    write.update('signal', signal.id, { case_id: null });
  }
  return { id: linkId };
}

/** Sets the case of a signal without a reason, as when it is written down at that case, or takes it away with its link. */
export function linkSignal(
  { id, version, caseId }: Input<'insight.linkSignal'>,
  { reader, write }: CommandContext,
): Changed {
  const signal = requireSignal(reader, id);
  requireCase(reader, caseId);
  if (signal.caseId !== null && signal.caseId !== caseId) {
    const link = reader.one<{ id: string }>(statements.linkToCase, [id, signal.caseId]);
    if (link !== undefined) write.remove('signal_link', link.id);
  }
  return write.update('signal', id, { case_id: caseId }, version);
}

/** Signals that a person may link to: by the letters that were typed, the newest first; never by who it is about. */
export function signalsToChoose(
  { text, exceptId }: Input<'insight.signalsToChoose'>,
  reader: Reader,
): Output<'insight.signalsToChoose'> {
  const like = `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return reader.all<Output<'insight.signalsToChoose'>[number]>(statements.signalsToChoose, {
    text,
    like,
    exceptId,
  });
}
