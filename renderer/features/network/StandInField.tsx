import { useState, type ReactNode } from 'react';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import type { Contact } from './contact.ts';
import { dotted, nameOf } from './contactLabel.ts';

/** Anyone of the directory but the person itself, found by typing. */
export function StandInField(
  props: Readonly<{
    contact: Contact | null;
    value: string | null;
    onChange: (id: string | null) => void;
    error: string | undefined;
  }>,
): ReactNode {
  const [text, setText] = useState('');
  const known = props.contact?.standIn ?? null;
  const isKnown = known !== null && text === known.name;
  const { data } = useAnswer('network.listContacts', {
    text: isKnown ? '' : text.slice(0, 200),
    domain: null,
    organisationId: null,
    which: 'present',
    offset: 0,
    limit: 50,
  });
  const found = (data?.rows ?? [])
    .filter(({ id }) => id !== props.contact?.id && id !== known?.id)
    .map((row) => ({ id: row.id, label: nameOf(row), detail: dotted(row.profession, row.organisationName) }));
  const first = known === null ? [] : [{ id: known.id, label: known.name, detail: known.profession }];
  return (
    <ComboBox
      label={words.standIn}
      options={[...first, ...found]}
      value={props.value}
      onChange={props.onChange}
      onSearch={setText}
      error={props.error}
    />
  );
}
