import { useState, type ReactNode } from 'react';
import { domains } from '../../../shared/model/lists/domains.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { emailProblem } from './contactFields.ts';
import { KeepDialog } from './KeepDialog.tsx';
import styles from './NetworkScreen.module.css';
import { NoteField } from './NoteField.tsx';
import type { Organisation } from './OrganisationsPane.tsx';
import { useDoneToast } from './useDoneToast.ts';

type Fields = Pick<Organisation, 'name' | 'domain' | 'place' | 'phone' | 'email'>;

const empty: Fields = { name: '', domain: 'social', place: '', phone: '', email: '' };

/** Makes or changes one organisation. */
export function OrganisationDialog(
  props: Readonly<{
    organisation: Organisation | null;
    onClose: () => void;
    onSaved: (id: string) => void;
  }>,
): ReactNode {
  const { organisation, onClose } = props;
  const place = `organisation:${organisation?.id ?? 'new'}`;
  const [fields, setFields, forget] = useKept<Fields>(place, organisation ?? empty);
  const [shown, setShown] = useState(false);
  const note = useDraft(`${place}:note`, organisation?.note ?? '');
  const create = useCommand('network.createOrganisation');
  const update = useCommand('network.updateOrganisation');
  const done = useDoneToast();
  const refused = create.error ?? update.error;
  const nameWrong = shown && fields.name.trim() === '';
  const email = shown ? emailProblem(fields.email)['email'] : undefined;
  const set = (change: Partial<Fields>): void => setFields((known) => ({ ...known, ...change }));

  const clear = (): void => {
    forget();
    note.clear();
  };

  const save = async (): Promise<void> => {
    setShown(true);
    if (fields.name.trim() === '' || emailProblem(fields.email)['email'] !== undefined) return;
    const { name, domain, place, phone } = fields;
    const input = { name, domain, place, phone, email: fields.email, note: note.text };
    try {
      const { id } =
        organisation === null
          ? await create.mutateAsync(input)
          : await update.mutateAsync({ ...input, id: organisation.id, version: organisation.version });
      clear();
      done(words.saved(name));
      props.onSaved(id);
    } catch {
      // Shown above the fields.
    }
  };
  const cancel = (): void => {
    clear();
    onClose();
  };

  return (
    <KeepDialog
      title={organisation === null ? words.newOrganisation : words.editOrganisationTitle(organisation.name)}
      isPending={create.isPending || update.isPending}
      refusal={refused?.message ?? null}
      onKeep={() => void save()}
      onClose={cancel}
    >
      <div className={styles.wide}>
        <TextField
          label={words.organisationName}
          value={fields.name}
          onChange={(name) => set({ name })}
          maxLength={500}
          {...(nameWrong ? { error: words.organisationNameNeeded } : {})}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
      </div>
      <Select
        label={words.domain}
        options={domains.map(({ id, label }) => ({ id, label }))}
        value={fields.domain}
        onChange={(domain) => set({ domain })}
      />
      <TextField
        label={words.place}
        value={fields.place}
        onChange={(place) => set({ place })}
        maxLength={500}
      />
      <TextField
        label={words.phone}
        type="tel"
        value={fields.phone}
        onChange={(phone) => set({ phone })}
        maxLength={500}
      />
      <TextField
        label={words.email}
        value={fields.email}
        onChange={(value) => set({ email: value })}
        error={email}
        maxLength={500}
      />
      <NoteField note={note} />
    </KeepDialog>
  );
}
