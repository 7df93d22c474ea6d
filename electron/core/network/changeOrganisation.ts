import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { listOrganisations, statements } from './store.ts';

type Changed = Output<'network.removeOrganisation'>;
const { refusals } = networkText;

/** @throws CallFailure `validation` while people work there */
export function removeOrganisation(
  { id, version }: { id: string; version: number },
  { reader, write, now }: CommandContext,
): Changed {
  const organisation = listOrganisations(reader).find((row) => row.id === id);
  if (organisation === undefined) throw new CallFailure('notFound', refusals.organisationGone);
  const { name, contactCount } = organisation;
  if (contactCount > 0) {
    throw new CallFailure('validation', refusals.organisationHasPeople(name, contactCount));
  }
  return write.update('organisation', id, { deleted_at: now }, version);
}

export function restoreOrganisation(id: string, { reader, write }: CommandContext): Changed {
  const row = reader.one<{ deletedAt: number | null }>(statements.organisationDeletedAt, [id]);
  if (row === undefined) throw new CallFailure('notFound', refusals.organisationGone);
  if (row.deletedAt === null) throw new CallFailure('validation', refusals.notRemoved);
  return write.update('organisation', id, { deleted_at: null });
}
