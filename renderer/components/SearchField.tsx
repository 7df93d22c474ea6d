import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';

export type SearchFieldProps = Omit<FieldProps, 'error'> &
  Readonly<
    Omit<AriaSearchFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'placeholder'> & {
      placeholder?: string;
      inputRef?: Ref<HTMLInputElement>;
    }
  >;

/** A line to search in; Escape empties it, Enter calls `onSubmit`. */
export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, hideLabel, hint, placeholder = '', inputRef, ...rest } = props;
  const root = useFocusAtOnce<HTMLDivElement>(rest.autoFocus);
  return (
    <AriaSearchField ref={root} autoComplete="off" {...rest} className={styles.field ?? ''}>
      {({ isEmpty }) => (
        <>
          <FieldLabel label={label} hideLabel={hideLabel} isRequired={rest.isRequired} />
          <Group className={classes(styles.box, styles.row)}>
            <Search className={styles.affix} size="1.125rem" aria-hidden="true" />
            <Input ref={inputRef} placeholder={placeholder} />
            {!isEmpty && (
              <Button className={styles.inner ?? ''}>
                <X aria-hidden="true" />
              </Button>
            )}
          </Group>
          <FieldFoot hint={hint} />
        </>
      )}
    </AriaSearchField>
  );
}
