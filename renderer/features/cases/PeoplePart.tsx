import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PersonDialog, type KnownPerson } from './PersonDialog.tsx';
import { useDone } from '../../client/useDone.ts';
import styles from './cases.module.css';

type Page = Output<'cases.get'>;
type Person = Page['people'][number];
const words = casesText.person;

/** The people of a case, masked; their names are asked for when one of them is changed. */
export function PeoplePart({ page }: Readonly<{ page: Page }>): ReactNode {
  const { header, people } = page;
  const client = useClient();
  const [editing, setEditing] = useState<KnownPerson | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const impersonal = ['group', 'area', 'anonymous'].includes(header.type);

  const edit = async (person: Person): Promise<void> => {
    try {
      setEditing({ person, full: await client.call('cases.revealName', { casePersonId: person.id }) });
    } catch (error) {
      sayRefusal(error);
    }
  };

  return (
    <Card
      title={casesText.details.people}
      actions={
        !impersonal && (
          <Button size="small" onPress={() => setEditing('new')}>
            {words.add}
          </Button>
        )
      }
    >
      {impersonal ? (
        <p>{casesText.details.noPeople}</p>
      ) : people.length === 0 ? (
        <p>{casesText.details.noPeopleYet}</p>
      ) : (
        <table className={styles.plainTable} aria-label={casesText.details.people}>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">{words.label(person.initials, person.age)}</th>
                <td>{labelOf(casePersonRoles, person.role)}</td>
                <td>{marksOf(person).join(' · ')}</td>
                <td>
                  <span className={styles.actions}>
                    <Button
                      size="small"
                      aria-label={`${words.change}: ${person.initials}`}
                      onPress={() => void edit(person)}
                    >
                      {words.change}
                    </Button>
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={`${words.remove}: ${person.initials}`}
                      onPress={() => setLeaving(person)}
                    >
                      {words.remove}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing !== null && (
        <PersonDialog
          caseId={header.id}
          known={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {leaving !== null && <RemovePersonDialog person={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function RemovePersonDialog({
  person,
  onClose,
}: Readonly<{ person: Person; onClose: () => void }>): ReactNode {
  const remove = useCommand('cases.removePerson');
  const say = useDone();
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={words.removeTitle}
      confirmLabel={words.remove}
      isPending={remove.isPending}
      onConfirm={() =>
        remove.mutate(
          { casePersonId: person.id, version: person.version },
          {
            onSuccess: () => {
              say(words.removed);
              onClose();
            },
          },
        )
      }
    >
      {remove.error !== null && <ErrorNotice title={remove.error.message} />}
      <p>
        <strong>{words.label(person.initials, person.age)}</strong>
      </p>
      <p>{words.removeBody}</p>
    </ConfirmDialog>
  );
}

function marksOf(person: Person): string[] {
  return [
    person.isSubject ? words.subject : '',
    person.hasAuthority ? words.authority : '',
    person.isOffender ? words.offender : '',
    person.isVictim ? words.victim : '',
    person.isWitness ? words.witness : '',
    person.note,
  ].filter((mark) => mark !== '');
}
