import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { memo, useMemo, useState, type ReactNode } from 'react';
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
export const ChoosePerson = memo(function ChoosePerson(props: ChooserProps): ReactNode {
  const [words, setWords] = useState('');
  const { data } = useAnswer('followup.people', { text: words, includeId: props.value });
  const options = useMemo(
    () =>
      (data ?? []).map((person) => ({
        id: person.id,
        label: person.name,
        mark: <DomainDot domain={person.domain} />,
        ...(person.organisation === null ? {} : { detail: person.organisation }),
      })),
    [data],
  );
  return <ComboBox {...props} options={options} onSearch={setWords} />;
});

/** An organisation of the address book, found by a few letters of its name. */
export const ChooseOrganisation = memo(function ChooseOrganisation(props: ChooserProps): ReactNode {
  const { data } = useAnswer('network.listOrganisations', {});
  const options = useMemo(
    () =>
      (data ?? []).map(({ id, name, domain }) => ({ id, label: name, mark: <DomainDot domain={domain} /> })),
    [data],
  );
  return <ComboBox {...props} options={options} />;
});

/** A case, found by number or alias. */
export const ChooseCase = memo(function ChooseCase(props: ChooserProps): ReactNode {
  const [words, setWords] = useState('');
  const { data } = useAnswer('followup.casesToChoose', {
    text: words.split(' · ')[0]?.trim() ?? '',
    includeId: props.value,
  });
  const options = useMemo(
    () =>
      (data ?? []).map((one) => ({
        id: one.id,
        label: one.alias === '' ? one.number : `${one.number} · ${one.alias}`,
      })),
    [data],
  );
  return <ComboBox {...props} options={options} onSearch={setWords} />;
});

/** A meeting at which something was agreed, found by its title or its date in digits. */
export const ChooseMeeting = memo(function ChooseMeeting(props: ChooserProps): ReactNode {
  const [words, setWords] = useState('');
  const { data } = useAnswer('followup.meetingsToChoose', {
    text: words.split(' · ')[1]?.trim() ?? words,
    includeId: props.value,
  });
  const options = useMemo(
    () =>
      (data ?? []).map(({ id, title, date }) => ({
        id,
        label: `${formatShortDate(date)} ${date.slice(0, 4)} · ${title}`,
      })),
    [data],
  );
  return <ComboBox {...props} options={options} onSearch={setWords} />;
});
