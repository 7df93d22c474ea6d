import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './agreementStore.ts';

type Inputs = {
  readonly [Name in keyof typeof followupContract]: z.output<(typeof followupContract)[Name]['input']>;
};

/** More kept filters than this nobody finds back. */
const mostViews = 50;

export function listViews(_input: object, { reader }: QueryContext) {
  return reader.all<{ id: string; version: number; name: string; address: string }>(statements.views);
}

/** @throws CallFailure `validation` when there are very many already */
export function saveView(input: Inputs['followup.saveView'], { reader, write }: CommandContext) {
  if ((reader.one<{ total: number }>(statements.viewCount)?.total ?? 0) >= mostViews) {
    throw new CallFailure('validation', followupText.refused.tooManyViews);
  }
  return write.insert('saved_view', { name: input.name, address: input.address });
}

export function removeView(input: Inputs['followup.removeView'], { write }: CommandContext) {
  write.remove('saved_view', input.id, input.version);
  return {};
}
