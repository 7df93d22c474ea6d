import type { Output } from '../../../shared/contract/contract.ts';
import { caseHeader, maskedPeople } from '../cases/caseHeader.ts';
import type { QueryContext } from '../context.ts';
import { consentOverview } from '../law/consentOverview.ts';
import { statements } from './store.ts';
import { withheldThings } from './withhold.ts';

type Overview = Output<'family.get'>;
type OwnBasis = NonNullable<Overview['people'][number]['ownBasis']>;

/** Everyone in the case with consent and basis, and what is not for whom. @throws CallFailure `notFound` */
export function familyOverview(caseId: string, { reader, today }: QueryContext): Overview {
  caseHeader(reader, caseId);
  const consents = consentOverview(reader, caseId, today);
  const bases = reader.all<OwnBasis & { personId: string }>(statements.bases, [caseId]);
  return {
    people: maskedPeople(reader, caseId, today).map((person) => {
      const own = bases.find(({ personId }) => personId === person.personId);
      return {
        personId: person.personId,
        casePersonId: person.id,
        initials: person.initials,
        age: person.age,
        role: person.role,
        isSubject: person.isSubject,
        consent: consents.find(({ personId }) => personId === person.personId)?.consents[0]?.state ?? null,
        ownBasis:
          own === undefined
            ? null
            : {
                id: own.id,
                version: own.version,
                basis: own.basis,
                reason: own.reason,
                confirmedBy: own.confirmedBy,
                confirmedOn: own.confirmedOn,
              },
      };
    }),
    things: withheldThings(reader, caseId),
    discussions: reader.all<Overview['discussions'][number]>(statements.discussions, [caseId]),
  };
}
