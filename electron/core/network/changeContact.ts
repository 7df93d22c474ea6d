import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import type { Reader } from '../reader.ts';
import { contactTies, requireContactRow } from './contactDetail.ts';
import { contactName, folded } from './contactName.ts';
import { statements as directory } from './directoryStore.ts';
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
  readonly notFor?: string | undefined;
  readonly channel?: string | undefined;
  readonly expertise?: string | undefined;
  readonly focusThemes?: readonly string[] | undefined;
  readonly informal?: boolean | undefined;
  readonly permission?: string | undefined;
  readonly permissionOn?: string | null | undefined;
}

type Changed = Output<'network.createContact'>;
const { refusals } = networkText;

/** @throws CallFailure `validation` with the fields that are wrong */
export function createContact(fields: ContactFields, context: CommandContext): Changed {
  checkContact(context, null, fields);
  const made = context.write.insert('contact', contactValues(fields));
  keepFocusThemes(made.id, fields.focusThemes, context);
  return made;
}

/** @throws CallFailure `validation`, `notFound`, `conflict` */
export function updateContact(
  id: string,
  version: number,
  fields: ContactFields,
  context: CommandContext,
): Changed {
  if (requireContactRow(context.reader, id).deletedAt !== null)
    throw new CallFailure('notFound', refusals.contactGone);
  checkContact(context, id, fields);
  keepFocusThemes(id, fields.focusThemes, context);
  return context.write.update('contact', id, contactValues(fields), version);
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
  // A face goes with the person; undoing brings both back.
  const photo = reader.one<{ id: string }>(directory.photo, [id]);
  if (photo !== undefined) write.remove('contact_photo', photo.id);
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
function checkContact(
  { reader, today }: Pick<CommandContext, 'reader' | 'today'>,
  id: string | null,
  fields: ContactFields,
): void {
  const refuse = (code: 'validation' | 'notFound', field: keyof ContactFields, message: string): never => {
    throw new CallFailure(code, message, [{ field, message }]);
  };
  if (fields.givenName === '' && fields.familyName === '') {
    refuse('validation', 'givenName', refusals.nameNeeded);
  }
  if (fields.organisationId !== null && !isPresentOrganisation(reader, fields.organisationId)) {
    refuse('notFound', 'organisationId', refusals.organisationGone);
  }
  if (fields.informal === true && id !== null && isSeatedAhead(reader, id, today)) {
    refuse('validation', 'informal', refusals.informalSeated);
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

/** Somebody with a place at a case that is still to come is no informal contact. */
function isSeatedAhead(reader: Reader, contactId: string, today: string): boolean {
  return reader.one(directory.seatedAhead, { contactId, today }) !== undefined;
}

/** Themes that were taken away go, new ones come; the same theme in other capitals is one theme. */
function keepFocusThemes(
  contactId: string,
  themes: readonly string[] | undefined,
  { reader, write }: CommandContext,
): void {
  if (themes === undefined) return;
  const wanted = new Map(themes.map((theme) => [folded(theme), theme]));
  for (const row of reader.all<{ id: string; theme: string }>(directory.focusThemes, [contactId])) {
    if (wanted.get(folded(row.theme)) === row.theme) wanted.delete(folded(row.theme));
    else write.remove('focus_theme', row.id);
  }
  for (const theme of wanted.values()) write.insert('focus_theme', { contact_id: contactId, theme });
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
    ...(fields.notFor === undefined ? {} : { not_for: fields.notFor }),
    ...(fields.channel === undefined ? {} : { channel: fields.channel }),
    ...(fields.expertise === undefined ? {} : { expertise: fields.expertise }),
    ...(fields.informal === undefined ? {} : { informal: fields.informal ? 1 : 0 }),
    ...(fields.permission === undefined ? {} : { permission: fields.permission }),
    ...(fields.permissionOn === undefined ? {} : { permission_on: fields.permissionOn }),
  };
}
