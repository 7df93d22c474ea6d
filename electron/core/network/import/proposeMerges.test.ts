import { describe, expect, it } from 'vitest';
import type { ContactCandidate } from './contactImport.ts';
import {
  maximumProposals,
  proposeMerges,
  proposeMergesCounted,
  type ExistingContact,
} from './proposeMerges.ts';

const zoe: ExistingContact = {
  id: 'zoe',
  givenName: 'Zoë',
  familyName: 'van den Bänziger',
  organisationName: 'Stichting Jeugdteam',
  email: 'Zoe@Jeugdteam.example',
  phone: null,
  mobile: '06 5555 0103',
};

const propose = (candidate: Partial<ContactCandidate>): unknown =>
  proposeMerges([{ givenName: '', familyName: '', ...candidate }], [zoe])[0];

describe('proposeMerges', () => {
  it('takes the same e-mail address for the same person, whatever its capitals', () => {
    expect(propose({ givenName: 'Zoe', familyName: 'Banziger', email: 'zoe@jeugdteam.example' })).toEqual([
      { with: 'existing', existingId: 'zoe', certainty: 'same', because: ['sameEmail', 'sameName'] },
    ]);
  });

  it('says so when a shared mailbox carries another name', () => {
    expect(propose({ givenName: 'Bo', familyName: 'Fictief', email: 'zoe@jeugdteam.example' })).toEqual([
      { with: 'existing', existingId: 'zoe', certainty: 'same', because: ['sameEmail', 'otherName'] },
    ]);
  });

  it('finds the same name at the same organisation likely, in any spelling', () => {
    const spelled = { givenName: 'ZOE', infix: 'v.d.', familyName: 'Bänziger', organisation: 'Jeugdteam.' };
    expect(propose(spelled)).toEqual([
      { with: 'existing', existingId: 'zoe', certainty: 'likely', because: ['sameName', 'sameOrganisation'] },
    ]);
  });

  it('finds the same name with the same number likely, however the number is written', () => {
    expect(propose({ givenName: 'Zoë', familyName: 'Bänziger', mobile: '+31 (0)6-55550103' })).toEqual([
      { with: 'existing', existingId: 'zoe', certainty: 'likely', because: ['sameName', 'sameMobile'] },
    ]);
  });

  it('proposes nothing for a name alone, an organisation alone or a number alone', () => {
    expect(propose({ givenName: 'Zoë', familyName: 'Bänziger' })).toEqual([]);
    expect(propose({ givenName: 'Zoë', familyName: 'Bänziger', organisation: 'Halt' })).toEqual([]);
    expect(propose({ organisation: 'Jeugdteam' })).toEqual([]);
    expect(propose({ givenName: 'Bo', familyName: 'Fictief', mobile: '06 5555 0103' })).toEqual([]);
  });

  it('points a double within the file at the earlier row, and certain proposals come first', () => {
    const row = { givenName: 'Zoë', familyName: 'Bänziger', organisation: 'Jeugdteam' };
    const [first, second] = proposeMerges(
      [
        { ...row, email: 'a@x.example' },
        { ...row, email: 'A@x.example' },
      ],
      [zoe],
    );
    expect(first?.map((proposal) => proposal.with)).toEqual(['existing']);
    expect(second).toEqual([
      {
        with: 'inFile',
        candidateIndex: 0,
        certainty: 'same',
        because: ['sameEmail', 'sameName', 'sameOrganisation'],
      },
      { with: 'existing', existingId: 'zoe', certainty: 'likely', because: ['sameName', 'sameOrganisation'] },
    ]);
  });

  it('changes neither list', () => {
    const candidates = [Object.freeze({ givenName: 'Bo', familyName: 'Fictief', email: 'b@x.example' })];
    proposeMerges(Object.freeze(candidates), Object.freeze([Object.freeze(zoe)]));
    expect(candidates).toEqual([{ givenName: 'Bo', familyName: 'Fictief', email: 'b@x.example' }]);
  });

  it('compares 3,000 with 3,000 contacts in work that grows with their number', () => {
    const contact = (index: number): ExistingContact => ({
      id: `id${index}`,
      givenName: `Naam${index % 50}`,
      familyName: `Fictief${index % 70}`,
      organisationName: `Organisatie ${index % 40}`,
      email: `a${index}@x.example`,
      phone: `020${5550000 + index}`,
      mobile: `06${55550000 + index}`,
    });
    const existing = Array.from({ length: 3000 }, (_, index) => contact(index));
    const candidates = existing.map((each) => ({
      givenName: each.givenName,
      familyName: each.familyName,
      organisation: each.organisationName ?? '',
      email: each.email ?? '',
      mobile: each.mobile ?? '',
    }));
    const { proposals, comparisons } = proposeMergesCounted(candidates, existing);
    expect(proposals.every((list, index) => isFirst(list[0], `id${index}`))).toBe(true);
    expect(comparisons).toBeLessThanOrEqual(3000 * 2 * 4 * maximumProposals);
  });

  it('keeps the work bounded when every row of both lists is equal', () => {
    const equal = { givenName: 'Bo', familyName: 'Fictief', organisation: 'Halt', email: 'b@x.example' };
    const existing = Array.from({ length: 3000 }, (_, index) => ({
      ...equal,
      organisationName: 'Halt',
      id: `${index}`,
    }));
    const { proposals, comparisons } = proposeMergesCounted(
      Array.from({ length: 3000 }, () => equal),
      existing,
    );
    expect(proposals.every((list) => list.length === maximumProposals)).toBe(true);
    expect(comparisons).toBeLessThanOrEqual(3000 * 2 * 4 * maximumProposals);
  });
});

function isFirst(
  proposal: ReturnType<typeof proposeMerges>[number][number] | undefined,
  id: string,
): boolean {
  return proposal?.with === 'existing' && proposal.existingId === id && proposal.certainty === 'same';
}
