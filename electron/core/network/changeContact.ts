import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import type { Reader } from '../reader.ts';
import { contactTies, requireContactRow } from './contactDetail.ts';
import { contactName } from './contactName.ts';
import { statements, type DomainName } from './store.ts';

interface ContactFields {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly organisationId: string | null;
  readonly profession: string;
  readonly domain: DomainName;
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly callFor: string;
  readonly area: string;
  readonly workingDays: readonly string[];
  readonly note: string;
  readonly standInId: string | null;
}

type Changed = Output<'network.createContact'>;
const { refusals } = networkText;

/** @throws CallFailure `validation` with the fields that are wrong */
export function createContact(fields: ContactFields, { reader, write }: CommandContext): Changed {
  checkContact(reader, null, fields);
  return write.insert('contact', contactValues(fields));
}

/** @throws CallFailure `validation`, `notFound`, `conflict` */
export function updateContact(
  id: string,
  version: number,
  fields: ContactFields,
  { reader, write }: CommandContext,
): Changed {
  if (requireContactRow(reader, id).deletedAt !== null)
    throw new CallFailure('notFound', refusals.contactGone);
  checkContact(reader, id, fields);
  return write.update('contact', id, contactValues(fields), version);
}

/**
 * Marks as removed, for 30 days. Open actions and coming meetings are named first; the person decides. Whoever had
 * this contact as stand-in has none any more.
 */
export function removeContact(
  { id, version, confirmed }: { id: string; version: number; confirmed: boolean },
  { reader, write, now, today }: CommandContext,
): Changed {
  const row = requireContactRow(reader, id);
  if (row.deletedAt !== null) throw new CallFailure('notFound', refusals.contactGone);
  const { openActions, comingMeetings } = contactTies(reader, id, today);
  if (!confirmed && openActions + comingMeetings.length > 0) {
    throw new CallFailure(
      'validation',
      refusals.contactTied(contactName(row), openActions, comingMeetings.length),
    );
  }
  for (const other of reader.all<{ id: string }>(statements.standInFor, [id])) {
    write.update('contact', other.id, { stand_in_id: null });
  }
  return write.update('contact', id, { deleted_at: now }, version);
}

/** Brings a removed contact back, with the organisation when that was removed since. */
export function restoreContact(id: string, { reader, write }: CommandContext): Changed {
  const row = requireContactRow(reader, id);
  if (row.deletedAt === null) throw new CallFailure('validation', refusals.notRemoved);
  if (row.organisationId !== null) write.update('organisation', row.organisationId, { deleted_at: null });
  return write.update('contact', id, { deleted_at: null });
}

/** @throws CallFailure `validation` or `notFound`, each with the field that it is about */
function checkContact(reader: Reader, id: string | null, fields: ContactFields): void {
  const refuse = (code: 'validation' | 'notFound', field: keyof ContactFields, message: string): never => {
    throw new CallFailure(code, message, [{ field, message }]);
  };
  if (fields.givenName === '' && fields.familyName === '') {
    refuse('validation', 'givenName', refusals.nameNeeded);
  }
  if (fields.organisationId !== null && !isPresentOrganisation(reader, fields.organisationId)) {
    refuse('notFound', 'organisationId', refusals.organisationGone);
  }
  if (fields.standInId === null) return;
  if (fields.standInId === id) refuse('validation', 'standInId', refusals.standInSelf);
  const standIn = reader.one<{ deletedAt: number | null }>(statements.contact, [fields.standInId]);
  if (standIn === undefined || standIn.deletedAt !== null) {
    refuse('notFound', 'standInId', refusals.standInGone);
  }
}

function isPresentOrganisation(reader: Reader, id: string): boolean {
  const row = reader.one<{ deletedAt: number | null }>(statements.organisationDeletedAt, [id]);
  return row !== undefined && row.deletedAt === null;
}

function contactValues(fields: ContactFields): Values {
  return {
    given_name: fields.givenName,
    infix: fields.infix,
    family_name: fields.familyName,
    organisation_id: fields.organisationId,
    profession: fields.profession,
    domain: fields.domain,
    phone: fields.phone,
    mobile: fields.mobile,
    email: fields.email,
    call_for: fields.callFor,
    area: fields.area,
    working_days: fields.workingDays.join(' '),
    note: fields.note,
    stand_in_id: fields.standInId,
  };
}
