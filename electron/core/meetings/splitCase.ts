import type * as z from 'zod';
import type { caseItemContract } from '../../../shared/contract/meetings/caseItems.ts';
import { partsOfCase } from '../../../shared/model/splitCase.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { discussionOf, itemOf } from './agenda.ts';
import type { DiscussionRow } from './rows.ts';

type Input = z.output<(typeof caseItemContract)['meetings.splitCase']['input']>;

type SplitColumns = Pick<
  DiscussionRow,
  'professionalsMinutes' | 'professionalsPlace' | 'splitReason' | 'toldBack'
>;

/** Both parts of a case with their times; null when it is one case for everybody. */
export function splitOf(
  discussion: SplitColumns,
  item: { readonly start: string; readonly minutes: number },
) {
  const { professionalsMinutes: minutes, professionalsPlace: place, splitReason, toldBack } = discussion;
  if (minutes === null || place === null) return null;
  return {
    minutes,
    place,
    reason: splitReason,
    toldBack,
    parts: partsOfCase(item.start, item.minutes, { minutes, place }).map((part) => ({ ...part })),
  };
}

/**
 * A part for professionals asks why, and what the family hears of it. @throws CallFailure `validation` when the part is as long as
 * the case, or for a case without persons
 */
export function splitCase(input: Input, { reader, write }: CommandContext): { id: string; version: number } {
  const discussion = discussionOf(reader, input.id);
  const { split } = input;
  if (split !== null) {
    if (['anonymous', 'area', 'group'].includes(discussion.caseType)) {
      throw new CallFailure('validation', meetingsText.refused.splitWithoutPersons);
    }
    if (split.minutes >= itemOf(reader, discussion.itemId).plannedMinutes) {
      const message = meetingsText.refused.splitTooLong;
      throw new CallFailure('validation', message, [{ field: 'minutes', message }]);
    }
  }
  return write.update(
    'discussion',
    input.id,
    {
      professionals_minutes: split?.minutes ?? null,
      professionals_place: split?.place ?? null,
      split_reason: split?.reason ?? '',
      told_back: split?.toldBack ?? '',
    },
    input.version,
  );
}
