import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { requireContactRow } from './contactDetail.ts';
import { statements as directoryStatements } from './directoryStore.ts';
import type { ContactCandidate, ContactField } from './import/contactImport.ts';
import { organisationsByName, type OrganisationsByName } from './organisationsByName.ts';
import { forgetPendingImport, pendingImport, type PendingImport } from './pendingImport.ts';
import type { Portrait } from './portrait.ts';
import { isOrganisation } from './readImport.ts';
import type { ContactFullRow, DomainName } from './store.ts';
import { suggestDomain } from './suggestDomain.ts';
import { withoutNumbers } from './withoutNumbers.ts';

interface Merge {
  readonly row: number;
  readonly into: { readonly contactId: string } | { readonly row: number };
  readonly overwrite: readonly ContactField[];
}

interface Choices {
  readonly importId: string;
  readonly add: readonly number[];
  readonly merge: readonly Merge[];
  readonly fallbackDomain: DomainName;
  readonly keepNumbers: readonly number[];
}

const { refusals } = networkText;

/**
 * Takes over the chosen rows in one transaction: first the new ones, then the merges in the order of the file, so that
 * a row can merge into an earlier row. Organisations are matched by name, or made once.
 * @throws CallFailure `notFound` when the preview is gone, `validation` when the choices contradict each other
 */
export function applyImport(choices: Choices, context: CommandContext): Output<'network.applyImport'> {
  const read = pendingImport(context.reader, choices.importId);
  refuseContradictions(choices, read);
  const keepNumbers = new Set(choices.keepNumbers);
  const candidateAt = (row: number): ContactCandidate => {
    const candidate = read.rows[row]?.candidate;
    if (candidate === undefined) throw new CallFailure('validation', refusals.rowUnknown);
    return keepNumbers.has(row) ? candidate : withoutNumbers(candidate);
  };
  const directory = createDirectory(context, choices.fallbackDomain);

  const contactOfRow = new Map<number, string>();
  for (const row of choices.add) {
    const candidate = candidateAt(row);
    if (isOrganisation(candidate)) directory.organisationOf(candidate);
    else {
      const contactId = directory.addContact(candidate);
      keepPortrait(context, contactId, read.rows[row]?.portrait ?? null);
      contactOfRow.set(row, contactId);
    }
  }
  for (const merge of choices.merge.toSorted((a, b) => a.row - b.row)) {
    const target = 'contactId' in merge.into ? merge.into.contactId : contactOfRow.get(merge.into.row);
    if (target === undefined) {
      throw new CallFailure('validation', refusals.mergeTargetNotTaken(lineOf(read, merge.row)));
    }
    directory.mergeContact(candidateAt(merge.row), target, new Set(merge.overwrite));
    keepPortrait(context, target, read.rows[merge.row]?.portrait ?? null);
    contactOfRow.set(merge.row, target);
  }
  forgetPendingImport(context.reader);
  return {
    contacts: choices.add.filter((row) => contactOfRow.has(row)).length,
    organisations: directory.organisationsMade(),
    merged: choices.merge.length,
  };
}

function refuseContradictions(choices: Choices, read: PendingImport): void {
  const rows = [...choices.add, ...choices.merge.map(({ row }) => row)];
  if (rows.length === 0) throw new CallFailure('validation', refusals.nothingChosen);
  const seen = new Set<number>();
  for (const row of rows) {
    if (read.rows[row] === undefined) throw new CallFailure('validation', refusals.rowUnknown);
    if (seen.has(row)) throw new CallFailure('validation', refusals.rowTwice(lineOf(read, row)));
    seen.add(row);
  }
}

function lineOf(read: PendingImport, row: number): number {
  return read.rows[row]?.line ?? row + 1;
}

/** A face that is there already stays: somebody chose it. */
function keepPortrait({ reader, write }: CommandContext, contactId: string, portrait: Portrait | null): void {
  if (portrait === null || reader.one(directoryStatements.photo, [contactId]) !== undefined) return;
  write.insert('contact_photo', {
    contact_id: contactId,
    media_type: portrait.mediaType,
    width: portrait.width,
    height: portrait.height,
    content: portrait.base64,
  });
}

interface Directory {
  organisationOf(candidate: ContactCandidate): { id: string; domain: DomainName } | null;
  addContact(candidate: ContactCandidate): string;
  mergeContact(candidate: ContactCandidate, contactId: string, overwrite: ReadonlySet<ContactField>): void;
  organisationsMade(): number;
}

function createDirectory({ reader, write }: CommandContext, fallbackDomain: DomainName): Directory {
  const organisations: OrganisationsByName = organisationsByName(reader);
  let made = 0;

  const organisationOf: Directory['organisationOf'] = (candidate) => {
    const name = candidate.organisation ?? '';
    if (name === '') return null;
    const known = organisations.find(name);
    if (known !== undefined) return known;
    const own = isOrganisation(candidate);
    const domain = suggestDomain(candidate.profession ?? '', name) ?? fallbackDomain;
    const { id } = write.insert('organisation', {
      name,
      domain,
      place: '',
      // The numbers of a person are not those of where that person works.
      phone: own ? (candidate.phone ?? candidate.mobile ?? '') : '',
      email: own ? (candidate.email ?? '') : '',
      note: own ? (candidate.note ?? '') : '',
    });
    made += 1;
    organisations.add(name, { id, domain });
    return { id, domain };
  };

  return {
    organisationOf,
    organisationsMade: () => made,
    addContact(candidate) {
      const organisation = organisationOf(candidate);
      return write.insert('contact', {
        organisation_id: organisation?.id ?? null,
        given_name: candidate.givenName,
        infix: candidate.infix ?? '',
        family_name: candidate.familyName,
        profession: candidate.profession ?? '',
        domain: organisation?.domain ?? suggestDomain(candidate.profession ?? '', '') ?? fallbackDomain,
        phone: candidate.phone ?? '',
        mobile: candidate.mobile ?? '',
        email: candidate.email ?? '',
        call_for: '',
        area: '',
        working_days: '',
        note: candidate.note ?? '',
        stand_in_id: null,
      }).id;
    },
    mergeContact(candidate, contactId, overwrite) {
      const existing = requireContactRow(reader, contactId);
      if (existing.deletedAt !== null) throw new CallFailure('notFound', refusals.contactGone);
      const takesOrganisation = existing.organisationId === null || overwrite.has('organisation');
      const organisation = takesOrganisation ? organisationOf(candidate) : null;
      write.update('contact', contactId, {
        ...mergedValues(existing, candidate, overwrite),
        ...(organisation === null ? {} : { organisation_id: organisation.id }),
      });
    },
  };
}

const columns = {
  givenName: 'given_name',
  familyName: 'family_name',
  profession: 'profession',
  email: 'email',
  phone: 'phone',
  mobile: 'mobile',
  note: 'note',
} as const satisfies Partial<Record<ContactField, string>>;

/** Empty fields are filled; others only when chosen, and never with nothing. A family name comes with its own infix, or none. */
function mergedValues(
  existing: ContactFullRow,
  candidate: ContactCandidate,
  overwrite: ReadonlySet<ContactField>,
): Values {
  const values: Record<string, string> = {};
  for (const field of Object.keys(columns) as (keyof typeof columns)[]) {
    const value = candidate[field] ?? '';
    if (value !== '' && (existing[field] === '' || overwrite.has(field))) values[columns[field]] = value;
  }
  if ('family_name' in values) values['infix'] = candidate.infix ?? '';
  return values;
}
