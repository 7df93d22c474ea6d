import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useCommand } from '../../client/hooks.ts';
import { outsideFields } from '../../client/outsideFields.ts';
import { useKept } from '../../client/useKept.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from './BsnNotice.tsx';
import { emptyPerson, PersonFields, type PersonDraft } from './PersonFields.tsx';

const words = casesText.person;

export interface KnownPerson {
  readonly person: Output<'cases.get'>['people'][number];
  readonly full: Output<'cases.revealName'>;
}

/** Adds a person to a case or changes one; the name of a known person was asked for, and that is in the log. */
export function PersonDialog(
  props: Readonly<{ caseId: string; known: KnownPerson | null; onClose: () => void }>,
): ReactNode {
  const { caseId, known, onClose } = props;
  const add = useCommand('cases.addPerson');
  const change = useCommand('cases.changePerson');
  const place = known === null ? `person:new:${caseId}` : `person:${known.person.id}`;
  const [draft, setDraft, forgetDraft] = useKept<PersonDraft>(place, startOf(known));
  const [markNote, setMarkNote, forgetNote] = useKept(`${place}:note`, known?.person.note ?? '');
  const error = add.error ?? change.error;
  const fieldError = (field: string): string | undefined =>
    error?.error.fields?.some((problem) => problem.field === field) ? error.message : undefined;

  /** Who leaves the form leaves the name behind: it is for this person only, and half of it is of no use. */
  const leave = (): void => {
    forgetDraft();
    forgetNote();
    onClose();
  };
  const save = (): void => {
    const { givenName, infix, familyName, initials, birthDate, note, ...marks } = draft;
    const fields = { givenName, infix, familyName, initials, birthDate, note };
    const allMarks = { ...marks, note: markNote };
    if (known === null) {
      add.mutate({ caseId, person: { kind: 'new', fields }, marks: allMarks }, { onSuccess: leave });
      return;
    }
    change.mutate(
      {
        casePersonId: known.person.id,
        version: known.person.version,
        marks: allMarks,
        person: { version: known.full.version, fields },
      },
      { onSuccess: leave },
    );
  };

  return (
    <FormDialog
      onClose={leave}
      title={known === null ? words.add : words.changeTitle}
      onSave={save}
      isSaving={add.isPending || change.isPending}
      error={outsideFields(error)}
    >
      <PersonFields takesFocus={known === null} value={draft} onChange={setDraft} error={fieldError} />
      <TextField label={words.note} value={markNote} onChange={setMarkNote} />
      <BsnNotice texts={[markNote, draft.givenName, draft.familyName, draft.initials]} />
    </FormDialog>
  );
}

function startOf(known: KnownPerson | null): PersonDraft {
  if (known === null) return { ...emptyPerson, role: 'parent', isSubject: false, hasAuthority: true };
  const { person, full } = known;
  return {
    givenName: full.givenName,
    infix: full.infix,
    familyName: full.familyName,
    initials: full.initials,
    birthDate: full.birthDate,
    note: full.note,
    role: person.role,
    isSubject: person.isSubject,
    hasAuthority: person.hasAuthority,
    isOffender: person.isOffender,
    isVictim: person.isVictim,
    isWitness: person.isWitness,
  };
}
