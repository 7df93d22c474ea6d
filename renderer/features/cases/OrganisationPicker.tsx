import { useMemo, type ReactNode } from 'react';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import type { FieldProps } from '../../components/Field.tsx';

export type OrganisationPickerProps = FieldProps &
  Readonly<{ value: string | null; onChange: (id: string | null) => void; isRequired?: boolean }>;

/** One organisation of the own file, found by typing. */
export function OrganisationPicker(props: OrganisationPickerProps): ReactNode {
  const { data } = useAnswer('network.listOrganisations', {});
  const options = useMemo(
    () =>
      (data ?? []).map(({ id, name, domain }) => ({
        id,
        label: name,
        mark: <DomainDot domain={domain} isDecoration />,
      })),
    [data],
  );
  // The box learns its words from the options when it opens, so it waits for them.
  return <ComboBox key={data === undefined ? 'waiting' : 'ready'} {...props} options={options} />;
}
