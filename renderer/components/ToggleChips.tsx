import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Segment } from './SegmentedControl.tsx';
import styles from './SegmentedControl.module.css';

export type ToggleChipsProps<Id extends string> = Readonly<{
  label: string;
  chips: readonly Segment<Id>[];
  value: readonly Id[];
  onChange: (value: readonly Id[]) => void;
  isDisabled?: boolean;
}>;

/** Any number of short choices, each on or off: filters, life domains. Gives the chosen ids in the order of `chips`. */
export function ToggleChips<Id extends string>(props: ToggleChipsProps<Id>): ReactNode {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      selectionMode="multiple"
      selectedKeys={props.value}
      onSelectionChange={(keys) =>
        props.onChange(props.chips.filter((chip) => keys.has(chip.id)).map((chip) => chip.id))
      }
      isDisabled={props.isDisabled ?? false}
      className={styles.chips ?? ''}
    >
      {props.chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} className={styles.chip ?? ''}>
          {chip.mark}
          {chip.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
