/** When something was last looked at: the day of looking, else that of the last change. */
const since = (table: string): string =>
  `coalesce(${table}.checked_on, date(${table}.updated_at / 1000, 'unixepoch'))`;
const named = 'contact.given_name AS givenName, contact.infix, contact.family_name AS familyName';
const fixedColumns = `
  fixed_contact.id, fixed_contact.version, fixed_contact.organisation_id AS organisationId,
  organisation.name AS organisationName, fixed_contact.contact_id AS contactId, ${named}, contact.profession,
  fixed_contact.area, fixed_contact.theme, fixed_contact.checked_on AS checkedOn, ${since('fixed_contact')} AS since`;
const fromFixed = `
  FROM fixed_contact JOIN contact ON contact.id = fixed_contact.contact_id
    JOIN organisation ON organisation.id = fixed_contact.organisation_id`;
const offerColumns = `
  offer.id, offer.version, offer.organisation_id AS organisationId, organisation.name AS organisationName, offer.name,
  offer.body, offer.region, offer.for_whom AS forWhom, offer.checked_on AS checkedOn, ${since('offer')} AS since`;
const fromOffer = `
  FROM offer JOIN organisation ON organisation.id = offer.organisation_id
  WHERE offer.deleted_at IS NULL AND organisation.deleted_at IS NULL`;
/** A fixed contact who left, or who works elsewhere now. */
const isGone =
  '(contact.deleted_at IS NOT NULL OR contact.organisation_id IS NOT fixed_contact.organisation_id)';

/** Statements of faces, fixed contacts, offers and gaps. */
export const statements = {
  photo: 'SELECT id, media_type AS mediaType, content AS base64 FROM contact_photo WHERE contact_id = ?',
  photos:
    'SELECT contact_id AS contactId, media_type AS mediaType, width, height, content AS base64 FROM contact_photo',
  focusThemes: 'SELECT id, theme FROM focus_theme WHERE contact_id = ?',
  seatedAhead: `
    SELECT seat.id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
      JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE (seat.contact_id = :contactId OR seat.substitute_contact_id = :contactId) AND meeting.deleted_at IS NULL
      AND meeting.date >= :today AND meeting.status NOT IN ('finished', 'cancelled') LIMIT 1`,
  fixedFor: `
    SELECT organisation.name AS organisationName, fixed_contact.area, fixed_contact.theme ${fromFixed}
    WHERE fixed_contact.contact_id = ? ORDER BY organisation.name, fixed_contact.area, fixed_contact.theme`,
  fixedOf: `SELECT ${fixedColumns} ${fromFixed} WHERE fixed_contact.organisation_id = ?
    ORDER BY fixed_contact.theme, fixed_contact.area, fixed_contact.id`,
  everyFixed: `SELECT ${fixedColumns} ${fromFixed} WHERE organisation.deleted_at IS NULL AND NOT ${isGone}
    ORDER BY organisation.name, fixed_contact.theme, fixed_contact.area`,
  fixedAt: `
    SELECT id FROM fixed_contact WHERE organisation_id = :organisationId AND area = :area AND theme = :theme`,
  fixed: 'SELECT id FROM fixed_contact WHERE id = ?',
  worksAt: `
    SELECT id FROM contact WHERE id = :contactId AND organisation_id = :organisationId AND deleted_at IS NULL`,
  organisation: 'SELECT id FROM organisation WHERE id = ? AND deleted_at IS NULL',
  offers: `SELECT ${offerColumns} ${fromOffer} ORDER BY offer.name COLLATE NOCASE, offer.id`,
  presentOffer: `SELECT offer.id, offer.name ${fromOffer} AND offer.id = ?`,
  offer: 'SELECT id FROM offer WHERE id = ? AND deleted_at IS NULL',
  oldOffers: `SELECT offer.id, offer.name, organisation.name AS organisationName, ${since('offer')} AS since ${fromOffer}
      AND ${since('offer')} < :before ORDER BY since, offer.name LIMIT 200`,
  withoutFixed: `
    SELECT id, name FROM organisation WHERE deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM fixed_contact WHERE organisation_id = organisation.id)
    ORDER BY name COLLATE NOCASE, id LIMIT 200`,
  fixedGone: `SELECT ${fixedColumns} ${fromFixed} WHERE organisation.deleted_at IS NULL AND ${isGone}
    ORDER BY organisation.name, fixed_contact.theme LIMIT 200`,
  oldFixed: `SELECT ${fixedColumns} ${fromFixed} WHERE organisation.deleted_at IS NULL AND NOT ${isGone}
      AND ${since('fixed_contact')} < :before ORDER BY since, organisation.name LIMIT 200`,
  unreachable: `
    SELECT contact.id, ${named}, contact.profession FROM contact
    WHERE deleted_at IS NULL AND phone = '' AND mobile = '' AND email = ''
    ORDER BY family_name, given_name, id LIMIT 200`,
  withoutStandIn: `
    SELECT contact.id, ${named}, contact.profession FROM contact
    WHERE deleted_at IS NULL AND informal = 0 AND domain <> 'private' AND working_days <> ''
      AND length(working_days) < length('ma di wo do vr') AND stand_in_id IS NULL
    ORDER BY family_name, given_name, id LIMIT 200`,
  oldContacts: `
    SELECT contact.id, ${named}, contact.profession, ${since('contact')} AS since FROM contact
    WHERE deleted_at IS NULL AND ${since('contact')} < :before
    ORDER BY since, family_name, given_name, id LIMIT 200`,
  focusOf: `
    SELECT focus_theme.contact_id AS contactId, focus_theme.theme FROM focus_theme
      JOIN contact ON contact.id = focus_theme.contact_id
    WHERE contact.deleted_at IS NULL AND contact.informal = 0`,
  isInformal:
    'SELECT given_name AS givenName, infix, family_name AS familyName FROM contact WHERE id = ? AND informal = 1',
} as const;
