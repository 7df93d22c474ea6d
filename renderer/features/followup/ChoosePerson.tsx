import { useState, type ReactNode } from 'react';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';

type ChooserProps = Readonly<{
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  hint?: string;
  error?: string | undefined;
  isRequired?: boolean;
  placeholder?: string;
}>;

/** Somebody from the address book, found by a few letters of name, profession or organisation. */
export function ChoosePerson(props: ChooserProps): ReactNode {
  const [words, setWords] = useState('');
  const { data } = useAnswer('followup.people', { text: words, includeId: props.value });
  return (
    <ComboBox
      {...props}
      options={(data ?? []).map((person) => ({
        id: person.id,
        label: person.name,
        mark: <DomainDot domain={person.domain} />,
        ...(person.organisation === null ? {} : { detail: person.organisation }),
      }))}
      onSearch={setWords}
    />
  );
}

/** An organisation of the address book, found by a few letters of its name. */
export function ChooseOrganisation(props: ChooserProps): ReactNode {
  const { data } = useAnswer('network.listOrganisations', {});
  return (
    <ComboBox
      {...props}
      options={(data ?? []).map(({ id, name, domain }) => ({
        id,
        label: name,
        mark: <DomainDot domain={domain} />,
      }))}
    />
  );
}

/** A case, found by number or alias. */
export function ChooseCase(props: ChooserProps): ReactNode {
  const [words, setWords] = useState('');
  const { data } = useAnswer('followup.casesToChoose', {
    text: words.split(' · ')[0]?.trim() ?? '',
    includeId: props.value,
  });
  return (
    <ComboBox
      {...props}
      options={(data ?? []).map((one) => ({
        id: one.id,
        label: one.alias === '' ? one.number : `${one.number} · ${one.alias}`,
      }))}
      onSearch={setWords}
    />
  );
}
