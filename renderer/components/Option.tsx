import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import styles from './Option.module.css';

/** One thing to choose from. `label` is also what is typed against; `detail` stands under it. */
export type Option<Id extends string = string> = Readonly<{
  id: Id;
  label: string;
  detail?: string;
  /** Before the label: a DomainDot, a StateShape. */
  mark?: ReactNode;
  isDisabled?: boolean;
}>;

/** How an option looks in Select and ComboBox. */
export function OptionRow(props: Readonly<{ option: Option }>): ReactNode {
  const { option } = props;
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={styles.option ?? ''}
    >
      {option.mark}
      <span className={styles.words}>
        <Text slot="label">{option.label}</Text>
        {option.detail !== undefined && (
          <Text slot="description" className={styles.detail ?? ''}>
            {option.detail}
          </Text>
        )}
      </span>
    </ListBoxItem>
  );
}
