import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { consentStates } from '../../../shared/model/lists/consentLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { familyText as words } from '../../../shared/text/nl/family.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { basisLabel } from '../cases/caseWords.ts';
import cases from '../cases/cases.module.css';
import { BasisDialog } from './BasisDialog.tsx';
import { ExcerptPart } from './ExcerptPart.tsx';
import { WithheldPart } from './WithheldPart.tsx';

type Person = Output<'family.get'>['people'][number];

/** Several persons in one case: consent and basis for each, what is not for whom, and minutes for one of them. */
export function FamilyTab({ caseId }: Readonly<{ caseId: string }>): ReactNode {
  const { data, error, refetch } = useAnswer('family.get', { caseId });
  const [editing, setEditing] = useState<Person | null>(null);
  if (error !== null) {
    return (
      <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (data === undefined) return <Loading />;
  if (data.people.length === 0) return <p>{words.none}</p>;
  return (
    <div className={cases.part}>
      <Card title={words.title}>
        <table className={cases.plainTable} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.columns.person}</th>
              <th scope="col">{words.columns.role}</th>
              <th scope="col">{words.columns.consent}</th>
              <th scope="col">{words.columns.basis}</th>
              <th scope="col">{words.columns.change}</th>
            </tr>
          </thead>
          <tbody>
            {data.people.map((person) => (
              <tr key={person.personId}>
                <th scope="row">{casesText.person.label(person.initials, person.age)}</th>
                <td>{labelOf(casePersonRoles, person.role)}</td>
                <td>{person.consent === null ? words.noConsent : labelOf(consentStates, person.consent)}</td>
                <td>
                  {person.ownBasis === null ? words.caseBasis : basisLabel(person.ownBasis.basis)}
                  {person.ownBasis !== null && person.ownBasis.confirmedOn === null && (
                    <span className={cases.late}> · {words.toConfirm}</span>
                  )}
                </td>
                <td>
                  <Button
                    size="small"
                    aria-label={words.changeBasisOf(person.initials)}
                    onPress={() => setEditing(person)}
                  >
                    {words.changeBasis}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <WithheldPart caseId={caseId} overview={data} />
      <ExcerptPart caseId={caseId} overview={data} />
      {editing !== null && <BasisDialog caseId={caseId} person={editing} onClose={() => setEditing(null)} />}
    </div>
  );
}
