import { useMemo, useState, type ReactNode } from 'react';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import type { FieldProps } from '../../components/Field.tsx';
import { casesText } from '../../../shared/text/nl/cases.ts';

/** Who says something: a professional, an organisation, or (both null) someone in own words. */
export type Source = Readonly<{ contactId: string | null; organisationId: string | null }>;

export type ContactPickerProps = FieldProps &
  Readonly<{
    value: Source;
    /** Words for the value as it stands, until it is found among the choices. */
    valueLabel: string;
    onChange: (source: Source) => void;
    /** Organisations may be chosen too. */
    withOrganisations?: boolean;
  }>;

const shownAtMost = 30;

/** A professional (or organisation) of the own file: the core searches while you type. */
export function ContactPicker(props: ContactPickerProps): ReactNode {
  const { value, valueLabel, onChange, withOrganisations = false, ...field } = props;
  const [words, setWords] = useState('');
  const [chosenLabel, setChosenLabel] = useState(valueLabel);
  const key = value.contactId ?? value.organisationId;
  const search = words === chosenLabel ? '' : words;
  const { data } = useAnswer('cases.sourceChoices', { text: search.slice(0, 200), limit: shownAtMost });

  const options = useMemo(() => {
    const found = [
      ...(withOrganisations
        ? (data?.organisations ?? []).map(({ id, name, domain }) => ({
            id,
            label: name,
            detail: casesText.statement.organisation,
            mark: <DomainDot domain={domain} isDecoration />,
          }))
        : []),
      ...(data?.contacts ?? []).map(({ id, name, profession, organisation, domain }) => ({
        id,
        label: name,
        detail: [profession, organisation].filter((part) => part !== '').join(' · '),
        mark: <DomainDot domain={domain} isDecoration />,
      })),
    ];
    const isThere = key === null || found.some(({ id }) => id === key);
    return isThere ? found : [{ id: key, label: chosenLabel }, ...found];
  }, [data, withOrganisations, key, chosenLabel]);

  return (
    <ComboBox
      {...field}
      options={options}
      value={key}
      onSearch={setWords}
      onChange={(id) => {
        const option = options.find((candidate) => candidate.id === id);
        setChosenLabel(option?.label ?? '');
        setWords(option?.label ?? '');
        const isOrganisation = (data?.organisations ?? []).some((organisation) => organisation.id === id);
        onChange({
          contactId: isOrganisation ? null : id,
          organisationId: isOrganisation ? id : null,
        });
      }}
    />
  );
}
