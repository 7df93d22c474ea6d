import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './ambitionStore.ts';
import { statements as directory } from './directoryStore.ts';

type Joint = Output<'network.ambition'>['history'][number];
type Changed = Output<'network.setAmbition'>;
type Round = Output<'network.ambitionRound'>;
type RoundRow = Omit<Round, 'partners' | 'overlaps'>;
type PartnerRow = Omit<Round['partners'][number], 'written'>;

const { refusals } = ambitionText;

/** What counts now and what counted before for the tables of a series, or for all. */
export function readAmbition(seriesId: string | null, { reader }: QueryContext): Output<'network.ambition'> {
  const history =
    seriesId === null
      ? reader.all<Joint>(statements.historyOfAll)
      : reader.all<Joint>(statements.history, [seriesId]);
  return { current: history[0] ?? null, history };
}

/** The joint sentence that counted on the day of a meeting, for agenda, opening and verslag; null without one (feature W11). */
export function ambitionOfMeeting(
  reader: Reader,
  meetingId: string,
): { readonly sentence: string; readonly goals: readonly string[] } | null {
  const typed = reader.one<{ ambition: string }>(statements.seriesOfMeeting, [meetingId])?.ambition ?? '';
  const joint = reader.one<Joint & { seriesId: string | null }>(statements.ofMeeting, [meetingId]);
  // A series whose sentence was taken away has none any more.
  if (joint !== undefined && joint.seriesId !== null && typed === '') return null;
  if (joint === undefined) return typed === '' ? null : { sentence: typed, goals: [] };
  return { sentence: joint.sentence, goals: linesOf(joint.goals) };
}

/** A new sentence from today on. The series shows it where the ambition of a series was shown before. */
export function setAmbition(
  { seriesId, sentence, goals, reason }: Input<'network.setAmbition'>,
  { reader, write, today }: CommandContext,
): Changed {
  if (seriesId !== null && reader.one(statements.series, [seriesId]) === undefined)
    throw new CallFailure('notFound', refusals.noSeries);
  const series = seriesId === null ? reader.all<{ id: string }>(statements.everySeries) : [{ id: seriesId }];
  for (const { id } of series) write.update('meeting_series', id, { ambition: sentence });
  return write.insert('joint_ambition', { series_id: seriesId, sentence, goals, from_date: today, reason });
}

/** The sentence as the series shows it now. */
export function sentenceOf(reader: Reader, seriesId: string): string {
  return reader.one<{ ambition: string }>(statements.series, [seriesId])?.ambition ?? '';
}

/** Where the ambition of a series is typed on the series itself, it counts with a date as well. */
export function noteAmbition(
  seriesId: string,
  sentence: string | undefined,
  before: string,
  { write, today }: Pick<CommandContext, 'write' | 'today'>,
): void {
  const words = (sentence ?? '').trim();
  if (words === '' || words === before.trim() || words.length > longestSentence) return;
  write.insert('joint_ambition', { series_id: seriesId, sentence: words, from_date: today });
}

/** Longer words are no sentence: they stay with the series alone. */
const longestSentence = 2000;

export function listRounds({ reader }: QueryContext): Output<'network.ambitionRounds'> {
  return reader.all(statements.rounds);
}

/** A round; while partners write, only whether each of them did. @throws CallFailure `notFound` */
export function readRound(id: string, { reader }: QueryContext): Round {
  const round = roundOf(reader, id);
  const isWriting = round.step === 'writing';
  const parts = reader.all<{ overlapId: string; partnerId: string }>(statements.overlapParts, [id]);
  return {
    ...round,
    partners: reader.all<PartnerRow>(statements.partners, [id]).map((partner) => ({
      ...partner,
      written: partner.body !== '',
      ...(isWriting ? { body: '', asks: '' } : {}),
    })),
    overlaps: reader.all<{ id: string; body: string }>(statements.overlaps, [id]).map((overlap) => ({
      ...overlap,
      partnerIds: parts.filter(({ overlapId }) => overlapId === overlap.id).map(({ partnerId }) => partnerId),
    })),
  };
}

export function readPartner(id: string, { reader }: QueryContext): Output<'network.partnerAmbition'> {
  const { roundId: _roundId, ...partner } = partnerOf(reader, id);
  return partner;
}

export function startRound(
  { seriesId, name, organisationIds }: Input<'network.startRound'>,
  { reader, write, today }: CommandContext,
): Changed {
  if (seriesId !== null && reader.one(statements.series, [seriesId]) === undefined)
    throw new CallFailure('notFound', refusals.noSeries);
  const round = write.insert('ambition_round', {
    series_id: seriesId,
    name,
    step: 'writing',
    on_date: today,
  });
  for (const organisationId of new Set(organisationIds)) {
    if (reader.one(directory.organisation, [organisationId]) === undefined)
      throw new CallFailure('notFound', refusals.noOrganisation);
    write.insert('partner_ambition', { round_id: round.id, organisation_id: organisationId });
  }
  return round;
}

export function writeAmbition(
  { id, version, body, asks }: Input<'network.writeAmbition'>,
  { reader, write }: CommandContext,
): Changed {
  const { step } = roundOf(reader, partnerOf(reader, id).roundId);
  if (step !== 'writing') throw new CallFailure('validation', refusals.notWriting);
  return write.update('partner_ambition', id, { body, asks }, version);
}

export function setRoundStep(
  { id, version, step }: Input<'network.setRoundStep'>,
  { reader, write }: CommandContext,
): Changed {
  if (roundOf(reader, id).step === 'closed') throw new CallFailure('validation', refusals.closed);
  const written = reader.all<PartnerRow>(statements.partners, [id]).filter(({ body }) => body !== '');
  if (step === 'comparing' && written.length < 2) throw new CallFailure('validation', refusals.tooFew);
  return write.update('ambition_round', id, { step }, version);
}

/** The table says what overlaps; the app compares no words. */
export function markOverlap(
  { roundId, body, partnerIds }: Input<'network.markOverlap'>,
  { reader, write }: CommandContext,
): Changed {
  requireComparing(reader, roundId);
  const own = new Set(reader.all<PartnerRow>(statements.partners, [roundId]).map(({ id }) => id));
  const chosen = new Set(partnerIds);
  if (chosen.size < 2 || [...chosen].some((id) => !own.has(id)))
    throw new CallFailure('validation', refusals.overlapOfTwo);
  const overlap = write.insert('ambition_overlap', { round_id: roundId, body });
  for (const partnerId of chosen)
    write.insert('ambition_overlap_part', { overlap_id: overlap.id, partner_ambition_id: partnerId });
  return overlap;
}

export function removeOverlap(id: string, { reader, write }: CommandContext): { id: string } {
  const overlap = reader.one<{ id: string; roundId: string }>(statements.overlap, [id]);
  if (overlap === undefined) throw new CallFailure('notFound', refusals.gone);
  requireComparing(reader, overlap.roundId);
  for (const part of reader.all<{ id: string }>(statements.partsOf, [id]))
    write.remove('ambition_overlap_part', part.id);
  write.remove('ambition_overlap', id);
  return { id };
}

/** Ends in one sentence that counts from today on. */
export function closeRound(
  { id, version, sentence, goals }: Input<'network.closeRound'>,
  context: CommandContext,
): Changed {
  requireComparing(context.reader, id);
  const { seriesId, name } = roundOf(context.reader, id);
  setAmbition({ seriesId, sentence, goals, reason: name }, context);
  return context.write.update('ambition_round', id, { step: 'closed', sentence, goals }, version);
}

/** Goes from the list; what partners wrote stays until undo is past, and the sentence that came of it keeps counting. */
export function removeRound(
  { id, version }: Input<'network.removeRound'>,
  { reader, write, now }: CommandContext,
): Changed {
  roundOf(reader, id);
  return write.update('ambition_round', id, { deleted_at: now }, version);
}

/** Lines with something on them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function requireComparing(reader: Reader, roundId: string): void {
  const { step } = roundOf(reader, roundId);
  if (step !== 'comparing')
    throw new CallFailure('validation', step === 'closed' ? refusals.closed : refusals.notComparing);
}

function roundOf(reader: Reader, id: string): RoundRow {
  const round = reader.one<RoundRow>(statements.round, [id]);
  if (round === undefined) throw new CallFailure('notFound', refusals.gone);
  return round;
}

function partnerOf(
  reader: Reader,
  id: string,
): Output<'network.partnerAmbition'> & { readonly roundId: string } {
  const partner = reader.one<Output<'network.partnerAmbition'> & { roundId: string }>(statements.partner, [
    id,
  ]);
  if (partner === undefined) throw new CallFailure('notFound', refusals.gone);
  return partner;
}
