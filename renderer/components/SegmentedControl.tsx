import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './SegmentedControl.module.css';

export type Segment<Id extends string> = Readonly<{ id: Id; label: string; mark?: ReactNode }>;

export type SegmentedControlProps<Id extends string> = Readonly<{
  label: string;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  isDisabled?: boolean;
}>;

/** One of two to five views or values, in a row of joined buttons; exactly one is always on. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>): ReactNode {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.segments.find((segment) => keys.has(segment.id));
        if (chosen) props.onChange(chosen.id);
      }}
      isDisabled={props.isDisabled ?? false}
      className={styles.group ?? ''}
    >
      {props.segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={styles.segment ?? ''}>
          {segment.mark}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
