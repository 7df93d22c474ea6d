import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import { describedBy, FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { matchingOptions } from './matchingOptions.ts';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';
import optionStyles from './Option.module.css';

export type ComboBoxProps<Id extends string> = FieldProps &
  Readonly<{
    options: readonly Option<Id>[];
    value: Id | null;
    onChange: (value: Id | null) => void;
    /** When the words are searched elsewhere (the core): gets every keystroke, and `options` are shown as they come. */
    onSearch?: (words: string) => void;
    placeholder?: string;
    /** `input`: the list opens while typing or with ↓, not on focus; for a box that is chosen from again and again. */
    opensOn?: 'focus' | 'input';
    /** Takes the focus when it appears. */
    takesFocus?: boolean;
    isRequired?: boolean;
    isDisabled?: boolean;
  }>;

/** So many options are in the page at most; the rest is found by typing on. */
const SHOWN_AT_MOST = 50;

/**
 * One choice out of many: type a few letters (accents do not matter), arrow to the right one, Enter. Until it has had the focus
 * only what is chosen is in its list: a bar with three of these drew a hundred and fifty options that nobody looked at.
 */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactNode {
  const { label, hideLabel, hint, error, options, value, onChange, onSearch } = props;
  const root = useFocusAtOnce<HTMLDivElement>(props.takesFocus);
  const chosen = options.find((option) => option.id === value);
  const [words, setWords] = useState(chosen?.label ?? '');
  // A value set from outside (undo, another record) has to show, also when its option comes later; adjusting during render
  // avoids a flash of the old words.
  const [shownFor, setShownFor] = useState({ value, isKnown: chosen !== undefined });
  if (shownFor.value !== value || (!shownFor.isKnown && chosen !== undefined)) {
    setShownFor({ value, isKnown: chosen !== undefined });
    setWords(chosen?.label ?? '');
  }
  const [isAwake, setAwake] = useState(false);
  const shown = useMemo(
    () =>
      onSearch
        ? options.slice(0, SHOWN_AT_MOST)
        : matchingOptions(options, words === chosen?.label ? '' : words, SHOWN_AT_MOST),
    [options, words, chosen?.label, onSearch],
  );
  const asleep = useMemo(() => (chosen === undefined ? [] : [chosen]), [chosen]);
  return (
    <AriaComboBox
      ref={root}
      {...describedBy(props)}
      items={isAwake ? shown : asleep}
      onFocus={() => setAwake(true)}
      inputValue={words}
      onInputChange={(next) => {
        setWords(next);
        onSearch?.(next);
        // The library leaves this to us: an emptied field is no choice any more, not the old choice again on leaving.
        if (next === '' && value !== null) {
          setShownFor({ value: null, isKnown: false });
          onChange(null);
        }
      }}
      value={value}
      onChange={(key) => {
        const next = options.find((option) => option.id === key);
        setWords(next?.label ?? '');
        setShownFor({ value: next?.id ?? null, isKnown: next !== undefined });
        if ((next?.id ?? null) !== value) onChange(next?.id ?? null);
      }}
      menuTrigger={props.opensOn ?? 'focus'}
      allowsEmptyCollection
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Group className={classes(styles.box, styles.row)}>
        <Input placeholder={props.placeholder ?? ''} />
        <Button className={styles.inner ?? ''}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </Group>
      <FieldFoot hint={hint} error={error} />
      <Popover className={optionStyles.popover ?? ''} offset={4}>
        <ListBox
          className={optionStyles.list ?? ''}
          renderEmptyState={() => <div className={optionStyles.none}>{componentsText.noMatches}</div>}
        >
          {(option: Option<Id>) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
