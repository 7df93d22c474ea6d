import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import { describedBy, FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';
import optionStyles from './Option.module.css';

export type SelectProps<Id extends string> = FieldProps &
  Readonly<{
    options: readonly Option<Id>[];
    value: Id | null;
    onChange: (value: Id) => void;
    placeholder?: string;
    /** Takes the focus when it appears. */
    takesFocus?: boolean;
    isRequired?: boolean;
    isDisabled?: boolean;
  }>;

/** One choice out of a short list (up to about 20; for more use ComboBox). Typing a letter jumps. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactNode {
  const { label, hideLabel, hint, error, options, value, onChange } = props;
  const root = useFocusAtOnce<HTMLDivElement>(props.takesFocus);
  return (
    <AriaSelect
      ref={root}
      {...describedBy(props)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={props.placeholder ?? componentsText.chooseNothing}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Button className={classes(styles.box, styles.row)}>
        <SelectValue className={optionStyles.value ?? ''}>
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown className={styles.affix} size="1.125rem" aria-hidden="true" />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Popover className={optionStyles.popover ?? ''} offset={4}>
        <ListBox items={options} className={optionStyles.list ?? ''}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
