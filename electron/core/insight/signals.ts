import type * as z from 'zod';
import type { insightContract } from '../../../shared/contract/insight.ts';
import { daysBetween } from '../../../shared/dates/isoDay.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import type { FindPlaceId } from '../../../shared/model/lists/findPlaces.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { signalCategories } from '../../../shared/model/lists/signalCategories.ts';
import type { Shareability } from '../../../shared/model/lists/statementKinds.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { dayOf } from '../clock.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { requireCase, requireContact } from '../followup/references.ts';
import { caseLabelOf, type CaseColumns } from '../followup/rows.ts';
import type { Reader } from '../reader.ts';
import { linksOf, requireSignal } from './signalLinks.ts';
import { statements } from './signalStore.ts';

type Inputs = {
  readonly [Name in keyof typeof insightContract]: z.output<(typeof insightContract)[Name]['input']>;
};
type Changed = { id: string; version: number };

/** A signal as the statements give it. */
export interface SignalRow extends CaseColumns {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly kind: 'fact' | 'observation' | 'hearsay' | 'interpretation';
  readonly category: string;
  readonly findPlace: FindPlaceId | null;
  readonly source: string;
  readonly domain: DomainId | null;
  readonly observedOn: string | null;
  readonly receivedAt: number;
  readonly shareability: Shareability;
  readonly discussedOn: string | null;
}

/** The inbox (feature D7): what nobody discussed yet first, newest first. */
export function listSignals(input: Inputs['insight.listSignals'], { reader, today }: QueryContext) {
  const filter = { filter: input.filter, caseId: input.caseId ?? null, signalId: input.signalId ?? null };
  const ids = reader
    .all<{ id: string }>(statements.signalIds, { ...filter, limit: input.limit, offset: input.offset })
    .map(({ id }) => id);
  const links = linksOf(reader, ids);
  const counts = reader.one<{ undiscussed: number; discussed: number }>(statements.signalCounts);
  return {
    total: reader.one<{ total: number }>(statements.signalTotal, filter)?.total ?? 0,
    counts: counts ?? { undiscussed: 0, discussed: 0 },
    rows: signalsById(reader, today, ids).map((row) => ({ ...row, links: links.get(row.id) ?? [] })),
  };
}

/** These signals in this order, as lists show them. */
export function signalsById(reader: Reader, today: string, ids: readonly string[]) {
  return reader
    .all<SignalRow>(statements.signalRows, { ids: JSON.stringify(ids) })
    .map(({ caseId, caseNumber, caseAlias, ...row }) => ({
      ...row,
      age: Math.max(0, daysBetween(row.observedOn ?? dayOf(row.receivedAt), today)),
      case: caseLabelOf({ caseId, caseNumber, caseAlias }),
    }));
}

/** What was seen, in a minute; without a name is fine. */
export function createSignal(
  input: Inputs['insight.createSignal'],
  { reader, write, today }: CommandContext,
): Changed {
  requireContact(reader, input.sourceContactId);
  requireCase(reader, input.caseId);
  const category = input.category ?? '';
  requireSeen(input.observedOn, category, today);
  return write.insert('signal', {
    body: input.body,
    kind: input.kind,
    category,
    find_place: input.findPlace,
    source_contact_id: input.sourceContactId,
    source_note: input.sourceNote,
    observed_on: input.observedOn,
    shareability: input.shareability,
    case_id: input.caseId,
    discussed_on: null,
  });
}

/** What was written down wrongly; its case, its links and whether it was discussed stay. */
export function changeSignal(
  input: Inputs['insight.changeSignal'],
  { reader, write, today }: CommandContext,
): Changed {
  requireSignal(reader, input.id);
  requireSeen(input.observedOn, input.category, today);
  return write.update(
    'signal',
    input.id,
    {
      body: input.body,
      kind: input.kind,
      category: input.category,
      find_place: input.findPlace,
      observed_on: input.observedOn,
      shareability: input.shareability,
      ...(input.sourceNote === undefined ? {} : { source_note: input.sourceNote }),
    },
    input.version,
  );
}

/** @throws CallFailure `validation` for a day after today or a kind that is not in the list */
function requireSeen(observedOn: string | null, category: string, today: string): void {
  if (observedOn !== null && observedOn > today) {
    throw new CallFailure('validation', insightText.refused.seenInFuture);
  }
  if (category !== '' && findListItem(signalCategories, category) === undefined) {
    throw new CallFailure('validation', insightText.refused.noCategory);
  }
}

/** Discussed on a day that a person gave. */
export function markDiscussed(
  { id, version, discussedOn }: Inputs['insight.markDiscussed'],
  { reader, write, today }: CommandContext,
): Changed {
  requireSignal(reader, id);
  if (discussedOn !== null && discussedOn > today) {
    throw new CallFailure('validation', insightText.refused.discussedInFuture);
  }
  return write.update('signal', id, { discussed_on: discussedOn }, version);
}

export function removeSignal(
  { id, version }: Inputs['insight.removeSignal'],
  { reader, write, now }: CommandContext,
): Changed {
  requireSignal(reader, id);
  return write.update('signal', id, { deleted_at: now }, version);
}
