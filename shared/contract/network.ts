import * as z from 'zod';
import { networkImportText } from '../text/nl/networkImport.ts';
import {
  changed,
  date,
  fileHandle,
  id,
  instant,
  line,
  nothing,
  optionalLine,
  text,
  version,
} from './fields.ts';
import { ambitionContract } from './network/ambition.ts';
import { directoryContract } from './network/directory.ts';
import { repliesContract } from './network/replies.ts';
import { togetherContract } from './network/together.ts';
import { command, query, task } from './operation.ts';

export const domain = z.enum(['care', 'safety', 'education', 'social', 'administration', 'private']);
const weekday = z.enum(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
const count = z.int().min(0);
/** Empty, or something on both sides of one @: more is not ours to judge. */
const email = z.union([
  z.literal(''),
  z
    .string()
    .trim()
    .max(500)
    .regex(/^[^\s@]+@[^\s@]+$/u),
]);

const organisationFields = {
  name: line,
  domain,
  place: optionalLine,
  phone: optionalLine,
  email,
  note: text,
};

/** What is written about a professional; a given or a family name has to be there. */
const contactFields = {
  givenName: optionalLine,
  infix: optionalLine,
  familyName: optionalLine,
  organisationId: id.nullable(),
  profession: optionalLine,
  domain,
  phone: optionalLine,
  mobile: optionalLine,
  email,
  /** What to call this person for: a theme, a question. Searched. */
  callFor: z.string().trim().max(2000),
  /** Neighbourhood, town or school. Searched. */
  area: optionalLine,
  workingDays: z.array(weekday).max(7),
  note: text,
  standInId: id.nullable(),
};

/** What came later: left out, it stays as it is. */
const profileFields = {
  /** What not to call this person for. Not searched. */
  notFor: z.string().trim().max(2000).optional(),
  /** How this person likes to be reached; empty when not known. */
  channel: z.enum(['', 'mobile', 'phone', 'email']).optional(),
  /** What this person knows more of than others. Searched. */
  expertise: z.string().trim().max(2000).optional(),
  /** Themes of which this person is the aandachtsfunctionaris: found first. */
  focusThemes: z.array(z.string().trim().min(1).max(200)).max(20).optional(),
  /** A role model, a coach, a neighbour: no professional, never at a case. */
  informal: z.boolean().optional(),
  /** What an informal contact gave permission for, and when. */
  permission: z.string().trim().max(2000).optional(),
  permissionOn: date.nullable().optional(),
};

const contactRow = z.strictObject({
  id,
  version,
  givenName: z.string(),
  infix: z.string(),
  familyName: z.string(),
  organisationId: id.nullable(),
  organisationName: z.string(),
  profession: z.string(),
  domain,
  area: z.string(),
  callFor: z.string(),
  focusThemes: z.array(z.string()),
  informal: z.boolean(),
  hasPhoto: z.boolean(),
  deletedAt: instant.nullable(),
});

/** A meeting with its day, for what binds a contact to it. */
const meetingMention = z.strictObject({ meetingId: id, title: z.string(), date });

const contactDetail = z.strictObject({
  id,
  version,
  ...contactFields,
  givenName: z.string(),
  infix: z.string(),
  familyName: z.string(),
  organisation: z.strictObject({ id, name: z.string(), phone: z.string(), email: z.string() }).nullable(),
  standIn: z
    .strictObject({ id, name: z.string(), profession: z.string(), phone: z.string(), email: z.string() })
    .nullable(),
  /** The last meeting on or before today at which this person was. */
  lastTogether: meetingMention.extend({ caseNumber: z.string().nullable() }).nullable(),
  openActions: count,
  /** Meetings from today on at which this person has a place; at most 20, the first first. */
  comingMeetings: z.array(meetingMention),
  notFor: z.string(),
  channel: z.enum(['', 'mobile', 'phone', 'email']),
  expertise: z.string(),
  focusThemes: z.array(z.string()),
  informal: z.boolean(),
  permission: z.string(),
  permissionOn: date.nullable(),
  hasPhoto: z.boolean(),
  /** Last looked at on this day, or never. */
  checkedOn: date.nullable(),
  /** Organisation, area and theme of which this person is the fixed contact. */
  fixedFor: z.array(z.strictObject({ organisationName: z.string(), area: z.string(), theme: z.string() })),
  /** Names of the people who have this person as stand-in. */
  standInFor: z.array(z.string()),
  changedAt: instant,
  deletedAt: instant.nullable(),
});

const codesOf = <Words extends Readonly<Record<string, unknown>>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);

const importField = codesOf(networkImportText.fields);
const row = z.int().min(0).max(19_999);

const proposal = z.strictObject({
  /** A contact in the case file, or an earlier row of the same file. */
  with: z.enum(['existing', 'inFile']),
  contactId: id.nullable(),
  row: row.nullable(),
  name: z.string(),
  organisationName: z.string(),
  certainty: codesOf(networkImportText.certainties),
  because: z.array(codesOf(networkImportText.mergeReasons)),
});

const previewRow = z.strictObject({
  row,
  /** Line of the file on which it starts, from 1. */
  line: z.int().min(1),
  becomes: z.enum(['contact', 'organisation']),
  givenName: z.string(),
  infix: z.string(),
  familyName: z.string(),
  organisation: z.string(),
  /** Is there already an organisation of that name? */
  organisationIs: z.enum(['known', 'new', 'none']),
  profession: z.string(),
  email: z.string(),
  phone: z.string(),
  mobile: z.string(),
  note: z.string(),
  /** From the organisation or the profession; null when neither tells. */
  domain: domain.nullable(),
  warnings: z.array(
    z.strictObject({
      code: codesOf(networkImportText.warnings),
      field: importField.optional(),
      detail: z.string().optional(),
    }),
  ),
  /** A number in the text passes the check of the BSN: left out unless a person says that it is none. */
  holdsNumber: z.boolean(),
  hasPhoto: z.boolean(),
  proposals: z.array(proposal),
});

export const networkContract = {
  ...directoryContract,
  ...repliesContract,
  ...togetherContract,
  ...ambitionContract,
  'network.listOrganisations': query({
    input: nothing,
    output: z.array(z.strictObject({ id, version, ...organisationFields, contactCount: count })),
    entities: ['organisation', 'contact'],
  }),
  /** Removed and not yet gone for good, by name. */
  'network.removedOrganisations': query({
    input: nothing,
    output: z.array(z.strictObject({ id, name: z.string(), domain, place: z.string() })),
    entities: ['organisation'],
  }),
  'network.createOrganisation': command({
    input: z.strictObject(organisationFields),
    output: changed,
    entities: ['organisation'],
  }),
  'network.updateOrganisation': command({
    input: z.strictObject({ id, version, ...organisationFields }),
    output: changed,
    entities: ['organisation'],
  }),
  /** Refused while people work there. */
  'network.removeOrganisation': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['organisation'],
  }),
  'network.restoreOrganisation': command({
    input: z.strictObject({ id }),
    output: changed,
    entities: ['organisation'],
  }),
  /** People sorted by family name; every word of `text` stands somewhere in name, organisation, profession, area or call-for. */
  'network.listContacts': query({
    input: z.strictObject({
      text: z.string().max(200),
      domain: domain.nullable(),
      organisationId: id.nullable(),
      which: z.enum(['present', 'deleted']),
      offset: z.int().min(0).max(1_000_000),
      limit: z.int().min(1).max(200),
    }),
    /** `offset` is that of the first row. */
    output: z.strictObject({ total: count, offset: count, rows: z.array(contactRow) }),
    entities: ['contact', 'organisation'],
  }),
  'network.getContact': query({
    input: z.strictObject({ id }),
    output: contactDetail,
    entities: [
      'contact',
      'organisation',
      'meeting',
      'seat',
      'participant',
      'discussion',
      'action',
      'fixedContact',
    ],
  }),
  'network.createContact': command({
    input: z.strictObject({ ...contactFields, ...profileFields }),
    output: changed,
    entities: ['contact'],
  }),
  'network.updateContact': command({
    input: z.strictObject({ id, version, ...contactFields, ...profileFields }),
    output: changed,
    entities: ['contact'],
  }),
  /** With open actions or coming meetings refused, with their number, until `confirmed`. */
  'network.removeContact': command({
    input: z.strictObject({ id, version, confirmed: z.boolean() }),
    output: changed,
    entities: ['contact'],
  }),
  'network.restoreContact': command({
    input: z.strictObject({ id }),
    output: changed,
    entities: ['contact', 'organisation'],
  }),
  /** Reads a file of contacts into a preview. What was read stays in memory of the session until taken over or locked. */
  'network.readImport': task({
    input: z.strictObject({ handle: fileHandle }),
    output: z.strictObject({
      importId: id,
      fileName: z.string(),
      source: codesOf(networkImportText.sources),
      encoding: codesOf(networkImportText.encodings),
      delimiter: codesOf(networkImportText.delimiters).nullable(),
      failure: codesOf(networkImportText.failures).nullable(),
      unknownColumns: z.array(z.string()),
      rows: z.array(previewRow),
      skipped: z.array(
        z.strictObject({
          line: z.int().min(1),
          reason: codesOf(networkImportText.skipReasons),
          excerpt: z.string(),
        }),
      ),
    }),
    entities: [],
  }),
  /** Takes over the chosen rows of the last preview; a row that is not named is skipped. One step for undo. */
  'network.applyImport': command({
    backsUpFirst: 'import',
    input: z.strictObject({
      importId: id,
      add: z.array(row).max(20_000),
      merge: z
        .array(
          z.strictObject({
            row,
            into: z.union([z.strictObject({ contactId: id }), z.strictObject({ row })]),
            /** Fields that replace what is there; all others only fill what is empty. */
            overwrite: z.array(importField).max(9),
          }),
        )
        .max(5000),
      /** For people of whom neither organisation nor profession tells the domain. */
      fallbackDomain: domain,
      /** Rows of which a person said that the number in the text is no BSN. */
      keepNumbers: z.array(row).max(20_000),
    }),
    output: z.strictObject({ contacts: count, organisations: count, merged: count }),
    entities: ['contact', 'organisation'],
  }),
} as const;
