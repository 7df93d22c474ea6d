import type { Input, Output } from '../../../shared/contract/contract.ts';
import { addMonths } from '../../../shared/dates/isoDay.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { requireContactRow } from './contactDetail.ts';
import { contactName, folded } from './contactName.ts';
import { statements } from './directoryStore.ts';
import { largestPortrait, readPortrait } from './portrait.ts';

type Changed = Output<'network.setFixedContact'>;
const { refusals } = networkText;

interface NameRow {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
}

export interface FixedRow extends NameRow {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly contactId: string;
  readonly profession: string;
  readonly area: string;
  readonly theme: string;
  readonly checkedOn: string | null;
  readonly since: string;
}

type OfferRow = Output<'network.offers'>['rows'][number] & { readonly since: string };

/** @throws CallFailure `notFound`, `validation` when the bytes are no small portrait */
export function setPhoto(input: Input<'network.setPhoto'>, { reader, write }: CommandContext): Changed {
  requirePresent(reader, input.contactId);
  const bytes = Buffer.from(input.base64, 'base64');
  const portrait = readPortrait(bytes);
  if (portrait === null) {
    throw new CallFailure(
      'validation',
      bytes.length > largestPortrait ? refusals.photoLarge : refusals.photoShape,
    );
  }
  const values = {
    media_type: portrait.mediaType,
    width: portrait.width,
    height: portrait.height,
    content: portrait.base64,
  };
  const known = reader.one<{ id: string }>(statements.photo, [input.contactId]);
  return known === undefined
    ? write.insert('contact_photo', { contact_id: input.contactId, ...values })
    : write.update('contact_photo', known.id, values);
}

export function removePhoto(contactId: string, { reader, write }: CommandContext): { id: string } {
  const known = reader.one<{ id: string }>(statements.photo, [contactId]);
  if (known === undefined) throw new CallFailure('notFound', refusals.contactGone);
  write.remove('contact_photo', known.id);
  return { id: contactId };
}

export function photoOf(contactId: string, { reader }: QueryContext): Output<'network.photo'> {
  const row = reader.one<NonNullable<Output<'network.photo'>>>(statements.photo, [contactId]);
  return row === undefined ? null : { mediaType: row.mediaType, base64: row.base64 };
}

/** Somebody asked: all of it is still right. */
export function checkContact(id: string, { reader, write, today }: CommandContext): Changed {
  requirePresent(reader, id);
  return write.update('contact', id, { checked_on: today });
}

export function fixedContacts(
  organisationId: string,
  { reader }: QueryContext,
): Output<'network.fixedContacts'> {
  return reader.all<FixedRow>(statements.fixedOf, [organisationId]).map((row) => ({
    id: row.id,
    version: row.version,
    contact: { id: row.contactId, name: contactName(row), profession: row.profession },
    area: row.area,
    theme: row.theme,
    checkedOn: row.checkedOn,
  }));
}

/** One per organisation, area and theme: whoever is chosen now takes over. @throws CallFailure `validation` for somebody who works elsewhere */
export function setFixedContact(
  input: Input<'network.setFixedContact'>,
  { reader, write, today }: CommandContext,
): Changed {
  const { organisationId, contactId, area, theme } = input;
  if (reader.one(statements.organisation, [organisationId]) === undefined)
    throw new CallFailure('notFound', refusals.organisationGone);
  if (reader.one(statements.worksAt, { contactId, organisationId }) === undefined)
    throw new CallFailure('validation', refusals.fixedElsewhere, [
      { field: 'contactId', message: refusals.fixedElsewhere },
    ]);
  const known = reader.one<{ id: string }>(statements.fixedAt, { organisationId, area, theme });
  return known === undefined
    ? write.insert('fixed_contact', {
        organisation_id: organisationId,
        contact_id: contactId,
        area,
        theme,
        checked_on: today,
      })
    : write.update('fixed_contact', known.id, { contact_id: contactId, checked_on: today });
}

export function checkFixedContact(id: string, { reader, write, today }: CommandContext): Changed {
  requireRow(reader, statements.fixed, id, refusals.fixedGone);
  return write.update('fixed_contact', id, { checked_on: today });
}

export function removeFixedContact(id: string, { reader, write }: CommandContext): { id: string } {
  requireRow(reader, statements.fixed, id, refusals.fixedGone);
  write.remove('fixed_contact', id);
  return { id };
}

/** What organisations offer, by name; compared in memory for the same reasons as people. */
export function listOffers(
  input: Input<'network.offers'>,
  { reader }: QueryContext,
): Output<'network.offers'> {
  const words = folded(input.text).split(/\s+/u).filter(Boolean);
  const found = reader.all<OfferRow>(statements.offers).filter((offer) => {
    if (input.organisationId !== null && offer.organisationId !== input.organisationId) return false;
    const text = folded(
      [offer.name, offer.body, offer.region, offer.forWhom, offer.organisationName].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
  return {
    total: found.length,
    rows: found.slice(input.offset, input.offset + input.limit).map(({ since: _since, ...row }) => row),
  };
}

/** @throws CallFailure `notFound` when it, or the organisation that offered it, was taken away */
export function readOffer(id: string, { reader }: QueryContext): Output<'network.offer'> {
  const offer = reader.one<Output<'network.offer'>>(statements.presentOffer, [id]);
  if (offer === undefined) throw new CallFailure('notFound', refusals.offerGone);
  return offer;
}

type OfferFields = Input<'network.createOffer'>;

export function createOffer(fields: OfferFields, { reader, write, today }: CommandContext): Changed {
  requireRow(reader, statements.organisation, fields.organisationId, refusals.organisationGone);
  return write.insert('offer', { ...offerValues(fields), checked_on: today });
}

export function updateOffer(
  { id, version, ...fields }: Input<'network.updateOffer'>,
  { reader, write, today }: CommandContext,
): Changed {
  requireRow(reader, statements.offer, id, refusals.offerGone);
  requireRow(reader, statements.organisation, fields.organisationId, refusals.organisationGone);
  return write.update('offer', id, { ...offerValues(fields), checked_on: today }, version);
}

export function checkOffer(id: string, { reader, write, today }: CommandContext): Changed {
  requireRow(reader, statements.offer, id, refusals.offerGone);
  return write.update('offer', id, { checked_on: today });
}

export function removeOffer(
  { id, version }: { id: string; version: number },
  { reader, write, now }: CommandContext,
): Changed {
  requireRow(reader, statements.offer, id, refusals.offerGone);
  return write.update('offer', id, { deleted_at: now }, version);
}

/** What is missing, and what nobody looked at for a year. */
export function listGaps({ reader, today }: QueryContext): Output<'network.gaps'> {
  const before = addMonths(today, -12);
  type PersonRow = NameRow & { readonly id: string; readonly profession: string; readonly since: string };
  const person = (row: PersonRow) => ({ id: row.id, name: contactName(row), profession: row.profession });
  const fixed = (row: FixedRow) => ({
    id: row.id,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    contactName: contactName(row),
    area: row.area,
    theme: row.theme,
  });
  return {
    withoutFixed: reader.all(statements.withoutFixed),
    fixedGone: reader.all<FixedRow>(statements.fixedGone).map(fixed),
    unreachable: reader.all<PersonRow>(statements.unreachable).map(person),
    withoutStandIn: reader.all<PersonRow>(statements.withoutStandIn).map(person),
    oldContacts: reader
      .all<PersonRow>(statements.oldContacts, { before })
      .map((row) => ({ ...person(row), since: row.since })),
    oldFixed: reader
      .all<FixedRow>(statements.oldFixed, { before })
      .map((row) => ({ ...fixed(row), since: row.since })),
    oldOffers: reader.all(statements.oldOffers, { before }),
  };
}

function offerValues(fields: OfferFields) {
  return {
    organisation_id: fields.organisationId,
    name: fields.name,
    body: fields.body,
    region: fields.region,
    for_whom: fields.forWhom,
  };
}

function requirePresent(reader: Reader, contactId: string): void {
  if (requireContactRow(reader, contactId).deletedAt !== null)
    throw new CallFailure('notFound', refusals.contactGone);
}

function requireRow(reader: Reader, sql: string, id: string, message: string): void {
  if (reader.one(sql, [id]) === undefined) throw new CallFailure('notFound', message);
}
