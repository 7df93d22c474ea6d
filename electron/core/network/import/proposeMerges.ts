import type { ContactCandidate } from './contactImport.ts';
import { isInfixWord } from './personName.ts';

/** What is known of a contact in the directory; empty text, `null` or absence all mean: not known. */
export type ExistingContact = Readonly<{
  id: string;
  givenName: string;
  familyName: string;
  infix?: string | null;
  organisationName?: string | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
}>;

/** Why two contacts may be one person; `otherName` speaks against it (a shared mailbox). */
export type MergeReason =
  | 'sameEmail'
  | 'sameName'
  | 'sameOrganisation'
  | 'sameMobile'
  | 'samePhone'
  | 'otherName';

/**
 * A contact that the candidate may be: one in the directory, or an earlier one in the same file by its place in the list
 * of candidates.
 */
export type MergeProposal = (
  | { with: 'existing'; existingId: string }
  | { with: 'inFile'; candidateIndex: number }
) & { certainty: 'same' | 'likely'; because: MergeReason[] };

/** At most so many proposals are made for one candidate; a file of a thousand equal rows stays readable. */
export const maximumProposals = 5;

/**
 * Proposes, for each candidate, the contacts it may be. Same e-mail address is `same`; same name with the same
 * organisation or number is `likely`. Nothing is merged: a person decides. Work grows with the number of contacts, not
 * with its square.
 *
 * @returns per candidate, in their order, at most `maximumProposals` proposals, the certain ones first
 */
export function proposeMerges(
  candidates: readonly ContactCandidate[],
  existing: readonly ExistingContact[],
): MergeProposal[][] {
  return proposeMergesCounted(candidates, existing).proposals;
}

/** `proposeMerges` with the number of pairs that were compared, which a test bounds. */
export function proposeMergesCounted(
  candidates: readonly ContactCandidate[],
  existing: readonly ExistingContact[],
): { proposals: MergeProposal[][]; comparisons: number } {
  const existingByKey = new Map<string, Fingerprint<string>[]>();
  for (const contact of existing) {
    remember(existingByKey, fingerprint(contact.id, { ...contact, organisation: contact.organisationName }));
  }
  const earlierByKey = new Map<string, Fingerprint<number>[]>();
  let comparisons = 0;
  const proposals = candidates.map((candidate, candidateIndex) => {
    const own = fingerprint(candidateIndex, candidate);
    const found = [
      ...matches(own, existingByKey).map(({ other, because }) => ({
        with: 'existing' as const,
        existingId: other,
        ...because,
      })),
      ...matches(own, earlierByKey).map(({ other, because }) => ({
        with: 'inFile' as const,
        candidateIndex: other,
        ...because,
      })),
    ];
    comparisons += found.length;
    remember(earlierByKey, own);
    return found
      .sort((a, b) => Number(a.certainty === 'likely') - Number(b.certainty === 'likely'))
      .slice(0, maximumProposals);
  });
  return { proposals, comparisons };
}

/** A contact in comparable form; empty text means: not known. */
type Fingerprint<Identity> = {
  identity: Identity;
  name: string;
  organisation: string;
  email: string;
  phone: string;
  mobile: string;
};

type Comparable = {
  givenName: string;
  familyName: string;
  infix?: string | null | undefined;
  organisation?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  mobile?: string | null | undefined;
};

function fingerprint<Identity>(identity: Identity, contact: Comparable): Fingerprint<Identity> {
  return {
    identity,
    name: comparableName(contact),
    organisation: comparableOrganisation(contact.organisation ?? ''),
    email: (contact.email ?? '').trim().toLowerCase(),
    phone: comparablePhone(contact.phone ?? ''),
    mobile: comparablePhone(contact.mobile ?? ''),
  };
}

/** The keys under which a contact is found; two contacts without a common key are never compared. */
function keysOf(contact: Fingerprint<unknown>): string[] {
  const { name, organisation, email, phone, mobile } = contact;
  const keys: string[] = [];
  if (email !== '') keys.push(`email ${email}`);
  if (name === '') return keys;
  if (organisation !== '') keys.push(`organisation ${name}|${organisation}`);
  if (mobile !== '') keys.push(`mobile ${name}|${mobile}`);
  if (phone !== '') keys.push(`phone ${name}|${phone}`);
  return keys;
}

/** Only the first few under a key are kept: more would never be shown. */
function remember<Identity>(
  byKey: Map<string, Fingerprint<Identity>[]>,
  contact: Fingerprint<Identity>,
): void {
  for (const key of keysOf(contact)) {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [contact]);
    else if (list.length < maximumProposals) list.push(contact);
  }
}

function matches<Identity>(
  own: Fingerprint<unknown>,
  byKey: ReadonlyMap<string, readonly Fingerprint<Identity>[]>,
): { other: Identity; because: { certainty: 'same' | 'likely'; because: MergeReason[] } }[] {
  const others = new Set(keysOf(own).flatMap((key) => byKey.get(key) ?? []));
  return [...others].map((other) => ({ other: other.identity, because: compare(own, other) }));
}

function compare(
  a: Fingerprint<unknown>,
  b: Fingerprint<unknown>,
): { certainty: 'same' | 'likely'; because: MergeReason[] } {
  const because: MergeReason[] = [];
  const equal = (field: 'name' | 'organisation' | 'email' | 'phone' | 'mobile'): boolean =>
    a[field] !== '' && a[field] === b[field];
  if (equal('email')) because.push('sameEmail');
  if (equal('name')) because.push('sameName');
  if (equal('organisation')) because.push('sameOrganisation');
  if (equal('mobile')) because.push('sameMobile');
  if (equal('phone')) because.push('samePhone');
  if (a.name !== '' && b.name !== '' && a.name !== b.name) because.push('otherName');
  return { certainty: equal('email') ? 'same' : 'likely', because };
}

/** Accents, capitals, signs and infixes do not make another person; a missing given name does. */
function comparableName(contact: Comparable): string {
  const given = folded(contact.givenName);
  const family = contact.familyName
    .split(/\s+/)
    .filter((word, index, all) => index === all.length - 1 || !isInfixWord(word));
  const familyFolded = folded(family.join(' '));
  if (given === '' && familyFolded === '') return '';
  return `${given} ${familyFolded}`;
}

/** `Stichting` and the legal form are written or left out as it comes. */
export function comparableOrganisation(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/);
  return words.filter((word) => !['stichting', 'bv', 'nv', 'vof', ''].includes(word)).join(' ');
}

/** The last nine digits: 06, +316 and 00316 are one number. Shorter numbers (112, 14020) are compared whole. */
function comparablePhone(number: string): string {
  return number.replace(/\(0\)/g, '').replace(/\D/g, '').slice(-9);
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
