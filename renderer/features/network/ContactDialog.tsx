import { useState, type ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { professions } from '../../../shared/model/lists/professions.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import type { Contact } from './contact.ts';
import { nameOf } from './contactLabel.ts';
import { contactProblems, emptyContact, fieldsOf, type ContactFields } from './contactFields.ts';
import { KeepDialog } from './KeepDialog.tsx';
import styles from './NetworkScreen.module.css';
import { NoteField } from './NoteField.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import type { Organisation } from './OrganisationsPane.tsx';
import { StandInField } from './StandInField.tsx';
import { useDoneToast } from './useDoneToast.ts';

const domainOptions = domains.map(({ id, label }) => ({ id, label }));
const dayChips = (['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const).map((id) => ({
  id,
  label: words.days[id],
}));

/** Makes or changes one person. What is wrong stands at its field; typed words survive a lock. */
export function ContactDialog(
  props: Readonly<{
    contact: Contact | null;
    organisations: readonly Organisation[];
    onClose: () => void;
    onSaved: (id: string) => void;
  }>,
): ReactNode {
  const { contact, organisations, onClose } = props;
  const [shown, setShown] = useState(false);
  const place = `contact:${contact?.id ?? 'new'}`;
  const [fields, setFields, forget] = useKept<ContactFields>(
    place,
    contact === null ? emptyContact : fieldsOf(contact),
  );
  const callFor = useDraft(`${place}:callFor`, contact?.callFor ?? '');
  const note = useDraft(`${place}:note`, contact?.note ?? '');
  const create = useCommand('network.createContact');
  const update = useCommand('network.updateContact');
  const done = useDoneToast();
  const refused = create.error ?? update.error;
  const problems = { ...(shown ? contactProblems(fields) : {}), ...refusedFields(refused) };

  const set = <Name extends keyof ContactFields>(name: Name, value: ContactFields[Name]): void =>
    setFields((known) => ({ ...known, [name]: value }));

  const clear = (): void => {
    forget();
    callFor.clear();
    note.clear();
  };

  const save = async (): Promise<void> => {
    setShown(true);
    if (Object.keys(contactProblems(fields)).length > 0) return;
    const input: Input<'network.createContact'> = { ...fields, callFor: callFor.text, note: note.text };
    try {
      const { id } =
        contact === null
          ? await create.mutateAsync(input)
          : await update.mutateAsync({ ...input, id: contact.id, version: contact.version });
      clear();
      done(words.saved(nameOf(fields)));
      props.onSaved(id);
    } catch {
      // Shown by the form itself, at the field or above it.
    }
  };

  const cancel = (): void => {
    clear();
    onClose();
  };

  return (
    <KeepDialog
      title={contact === null ? words.newTitle : words.editTitle(nameOf(contact))}
      size="large"
      isPending={create.isPending || update.isPending}
      refusal={refused !== null && (refused.error.fields ?? []).length === 0 ? refused.message : null}
      onKeep={() => void save()}
      onClose={cancel}
    >
      <div className={styles.names}>
        <TextField
          label={words.givenName}
          value={fields.givenName}
          onChange={(value) => set('givenName', value)}
          error={problems['givenName']}
          maxLength={500}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
        <TextField
          label={words.infix}
          value={fields.infix}
          onChange={(value) => set('infix', value)}
          maxLength={500}
        />
        <TextField
          label={words.familyName}
          value={fields.familyName}
          onChange={(value) => set('familyName', value)}
          maxLength={500}
        />
      </div>
      <ComboBox
        label={words.organisation}
        options={organisations.map(({ id, name, place: town }) => ({
          id,
          label: name,
          ...(town === '' ? {} : { detail: town }),
        }))}
        value={fields.organisationId}
        onChange={(id) => {
          set('organisationId', id);
          const domain = organisations.find((one) => one.id === id)?.domain;
          if (domain !== undefined) set('domain', domain);
        }}
        error={problems['organisationId']}
      />
      <TextField
        label={words.profession}
        value={fields.profession}
        onChange={(value) => {
          set('profession', value);
          const known = professions.find(({ label }) => label.toLowerCase() === value.trim().toLowerCase());
          if (known !== undefined && fields.organisationId === null) set('domain', known.domain);
        }}
        maxLength={500}
      />
      <Select
        label={words.domain}
        options={domainOptions}
        value={fields.domain}
        onChange={(value) => set('domain', value)}
      />
      <TextField
        label={words.area}
        value={fields.area}
        onChange={(value) => set('area', value)}
        maxLength={500}
      />
      <div className={styles.wide}>
        <TextArea
          label={words.callFor}
          hint={words.callForHint}
          value={callFor.text}
          onChange={(value) => callFor.setText(value)}
          isDisabled={!callFor.ready}
          rows={2}
          maxLength={2000}
        />
      </div>
      <TextField
        label={words.mobile}
        type="tel"
        value={fields.mobile}
        onChange={(value) => set('mobile', value)}
        maxLength={500}
      />
      <TextField
        label={words.phone}
        type="tel"
        value={fields.phone}
        onChange={(value) => set('phone', value)}
        maxLength={500}
      />
      <TextField
        label={words.email}
        value={fields.email}
        onChange={(value) => set('email', value)}
        error={problems['email']}
        maxLength={500}
      />
      <StandInField
        contact={contact}
        value={fields.standInId}
        onChange={(id) => set('standInId', id)}
        error={problems['standInId']}
      />
      <div className={styles.wide}>
        <p className={styles.groupLabel}>{words.workingDays}</p>
        <ToggleChips
          label={words.workingDays}
          chips={dayChips}
          value={fields.workingDays}
          onChange={(value) => set('workingDays', [...value])}
        />
      </div>
      <ProfileFields fields={fields} set={set} problems={problems} />
      <NoteField note={note} />
    </KeepDialog>
  );
}

function refusedFields(
  refused: { readonly error: { readonly fields?: readonly { field: string; message: string }[] } } | null,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (refused?.error.fields ?? []).map(({ field, message }) => [
      field,
      field === 'email' ? words.emailWrong : message,
    ]),
  );
}
