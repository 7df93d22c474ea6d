import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { newIdentifier } from '../identifiers.ts';
import type { Reader } from '../reader.ts';
import { contactName } from './contactName.ts';
import type { ContactCandidate, ContactImportRow } from './import/contactImport.ts';
import { proposeMerges, type MergeProposal } from './import/proposeMerges.ts';
import { readContactFile } from './import/readContactFile.ts';
import { organisationsByName } from './organisationsByName.ts';
import { keepPendingImport, type PendingImport } from './pendingImport.ts';
import { readPortrait, type Portrait } from './portrait.ts';
import { statements, type ContactFullRow } from './store.ts';
import { suggestDomain } from './suggestDomain.ts';
import { holdsNumber } from './withoutNumbers.ts';

type Preview = Output<'network.readImport'>;
type PreviewRow = Preview['rows'][number];

/**
 * Reads a file into a preview and keeps what was read in memory, for `network.applyImport`. Changes nothing.
 * @throws CallFailure `notFound` when the host no longer has the file
 */
export async function readImport(handle: string, context: TaskContext): Promise<Preview> {
  const file = await context.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', networkText.refusals.fileGone);
  const read = readContactFile(file.bytes, file.name);
  const importId = newIdentifier(context.now());
  const pending = read.rows.map(withPortrait);
  return context.read(({ reader }) => {
    keepPendingImport(reader, { id: importId, rows: pending });
    return {
      importId,
      fileName: file.name,
      source: read.source,
      encoding: read.encoding,
      delimiter: read.delimiter ?? null,
      failure: read.failure ?? null,
      unknownColumns: read.unknownColumns,
      rows: previewRows(reader, read.rows, pending),
      skipped: read.skipped,
    };
  });
}

/** The photo apart from the words, small and without what a camera wrote; a picture of another kind is left. */
function withPortrait({ line, candidate }: ContactImportRow): PendingImport['rows'][number] {
  const { photo, ...rest } = candidate;
  const portrait = photo === undefined ? null : readPortrait(Buffer.from(photo.base64, 'base64'));
  return { line, candidate: rest, portrait };
}

function previewRows(
  reader: Reader,
  rows: readonly ContactImportRow[],
  pending: PendingImport['rows'],
): PreviewRow[] {
  const existing = reader.all<ContactFullRow>(statements.everyPresentContact);
  const existingById = new Map(existing.map((contact) => [contact.id, contact]));
  const organisations = organisationsByName(reader);
  const candidates = rows.map(({ candidate }) => candidate);
  const proposals = proposeMerges(candidates, existing);

  return rows.map(({ line, candidate, warnings }, row): PreviewRow => {
    const name = candidate.organisation ?? '';
    const organisation = organisations.find(name);
    return {
      row,
      line,
      becomes: isOrganisation(candidate) ? 'organisation' : 'contact',
      givenName: candidate.givenName,
      infix: candidate.infix ?? '',
      familyName: candidate.familyName,
      organisation: name,
      organisationIs: name === '' ? 'none' : organisation === undefined ? 'new' : 'known',
      profession: candidate.profession ?? '',
      email: candidate.email ?? '',
      phone: candidate.phone ?? '',
      mobile: candidate.mobile ?? '',
      note: candidate.note ?? '',
      domain: organisation?.domain ?? suggestDomain(candidate.profession ?? '', name),
      warnings: isLostPhoto(candidate, pending[row]?.portrait)
        ? [...warnings, { code: 'photoUnreadable' as const }]
        : warnings,
      holdsNumber: holdsNumber(candidate),
      hasPhoto: (pending[row]?.portrait ?? null) !== null,
      proposals: isOrganisation(candidate)
        ? []
        : (proposals[row] ?? []).map((proposal) => describe(proposal, existingById, candidates)),
    };
  });
}

function isLostPhoto(candidate: ContactCandidate, portrait: Portrait | null | undefined): boolean {
  return candidate.photo !== undefined && (portrait ?? null) === null;
}

/** A row without any name is an organisation; the reader warned about it. */
export function isOrganisation(candidate: ContactCandidate): boolean {
  return candidate.givenName === '' && candidate.familyName === '';
}

function describe(
  proposal: MergeProposal,
  existing: ReadonlyMap<string, ContactFullRow>,
  candidates: readonly ContactCandidate[],
): PreviewRow['proposals'][number] {
  const { certainty, because } = proposal;
  if (proposal.with === 'existing') {
    const contact = existing.get(proposal.existingId);
    return {
      with: 'existing',
      contactId: proposal.existingId,
      row: null,
      name: contact === undefined ? '' : contactName(contact),
      organisationName: contact?.organisationName ?? '',
      certainty,
      because,
    };
  }
  const other = candidates[proposal.candidateIndex];
  return {
    with: 'inFile',
    contactId: null,
    row: proposal.candidateIndex,
    name: other === undefined ? '' : contactName({ infix: '', ...other }),
    organisationName: other?.organisation ?? '',
    certainty,
    because,
  };
}
