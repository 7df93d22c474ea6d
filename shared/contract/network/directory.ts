import * as z from 'zod';
import { changed, date, id, line, nothing, optionalLine, savedFile, text, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';

const count = z.int().min(0);
/** Theme or area of a fixed contact: empty means every. */
const part = z.string().trim().max(200);
const person = z.strictObject({ id, name: z.string(), profession: z.string() });
const offerFields = {
  organisationId: id,
  name: line,
  /** What it is and how one gets there. */
  body: text,
  /** Town, neighbourhood or region where it is offered. */
  region: optionalLine,
  forWhom: optionalLine,
};

/** Faces, fixed contacts, what organisations offer, and what has to be looked at again. */
export const directoryContract = {
  /** The portrait of one person; null without. */
  'network.photo': query({
    input: z.strictObject({ contactId: id }),
    output: z.strictObject({ mediaType: z.enum(['image/jpeg', 'image/png']), base64: z.string() }).nullable(),
    entities: ['contact'],
  }),
  /** Takes the place of the portrait before. Refused when it is no small JPEG or PNG; what a camera writes along is taken out. */
  'network.setPhoto': command({
    input: z.strictObject({ contactId: id, base64: z.string().min(1).max(280_000) }),
    output: changed,
    entities: ['contact'],
  }),
  'network.removePhoto': command({
    input: z.strictObject({ contactId: id }),
    output: z.strictObject({ id }),
    entities: ['contact'],
  }),
  /** Somebody looked: what is written about this person is right today. */
  'network.checkContact': command({
    input: z.strictObject({ id }),
    output: changed,
    entities: ['contact'],
  }),
  /** Who is the one to call at an organisation, per area and theme. */
  'network.fixedContacts': query({
    input: z.strictObject({ organisationId: id }),
    output: z.array(
      z.strictObject({
        id,
        version,
        contact: person,
        area: z.string(),
        theme: z.string(),
        checkedOn: date.nullable(),
      }),
    ),
    entities: ['fixedContact', 'contact', 'organisation'],
  }),
  /** One person per organisation, area and theme: a second for the same place takes over. */
  'network.setFixedContact': command({
    input: z.strictObject({ organisationId: id, contactId: id, area: part, theme: part }),
    output: changed,
    entities: ['fixedContact'],
  }),
  'network.checkFixedContact': command({
    input: z.strictObject({ id }),
    output: changed,
    entities: ['fixedContact'],
  }),
  'network.removeFixedContact': command({
    input: z.strictObject({ id }),
    output: z.strictObject({ id }),
    entities: ['fixedContact'],
  }),
  /** What organisations offer; every word of `text` stands somewhere in name, words, region, for whom or organisation. */
  'network.offers': query({
    input: z.strictObject({
      text: z.string().max(200),
      organisationId: id.nullable(),
      offset: count.max(1_000_000),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({
          id,
          version,
          ...offerFields,
          organisationName: z.string(),
          checkedOn: date.nullable(),
        }),
      ),
    }),
    entities: ['offer', 'organisation'],
  }),
  'network.offer': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ id, name: z.string() }),
    entities: ['offer', 'organisation'],
  }),
  'network.createOffer': command({
    input: z.strictObject(offerFields),
    output: changed,
    entities: ['offer'],
  }),
  'network.updateOffer': command({
    input: z.strictObject({ id, version, ...offerFields }),
    output: changed,
    entities: ['offer'],
  }),
  'network.checkOffer': command({ input: z.strictObject({ id }), output: changed, entities: ['offer'] }),
  'network.removeOffer': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['offer'],
  }),
  /** What is missing and what nobody looked at for a year: what has to be asked at the next meeting. At most 200 of each. */
  'network.gaps': query({
    input: nothing,
    output: z.strictObject({
      /** Organisations without one fixed contact. */
      withoutFixed: z.array(z.strictObject({ id, name: z.string() })),
      /** Fixed contacts who are no longer in the directory, or no longer work there. */
      fixedGone: z.array(
        z.strictObject({
          id,
          organisationId: id,
          organisationName: z.string(),
          contactName: z.string(),
          area: z.string(),
          theme: z.string(),
        }),
      ),
      /** People without any number or address. */
      unreachable: z.array(person),
      /** People whose stand-in is not there, or who have days off and no stand-in. */
      withoutStandIn: z.array(person),
      /** Checked, or else changed, more than a year ago. */
      oldContacts: z.array(person.extend({ since: date })),
      oldFixed: z.array(
        z.strictObject({
          id,
          organisationId: id,
          organisationName: z.string(),
          contactName: z.string(),
          area: z.string(),
          theme: z.string(),
          since: date,
        }),
      ),
      oldOffers: z.array(z.strictObject({ id, name: z.string(), organisationName: z.string(), since: date })),
    }),
    entities: ['contact', 'organisation', 'fixedContact', 'offer'],
  }),
  /** A draft of a mail to one person, to be opened in one's own mail program. Null: the dialog was closed. */
  'network.mailDraft': task({
    input: z.strictObject({ contactId: id }),
    output: savedFile.nullable(),
    entities: [],
  }),
  /** The whole directory with faces as a Word file. Null: the dialog was closed. */
  'network.exportDirectory': task({
    input: nothing,
    output: savedFile.nullable(),
    entities: ['export'],
  }),
} as const;
