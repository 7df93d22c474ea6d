import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Text } from 'react-aria-components/Text';
import { Button } from './Button.tsx';
import type { ButtonVariant } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Option.module.css';

export type MenuEntry<Id extends string> = Readonly<{
  id: Id;
  label: string;
  detail?: string;
  icon?: ReactNode;
  /** Key that does the same without the menu, as words: "Ctrl+D". */
  keys?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** Draws a line above this entry. */
  startsGroup?: boolean;
}>;

export type MenuButtonProps<Id extends string> = Readonly<{
  /** Words on the button; with `icon` the name of the icon button. */
  label: string;
  entries: readonly MenuEntry<Id>[];
  onAction: (id: Id) => void;
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  /** With an icon the button shows only that. */
  icon?: ReactNode;
  isDisabled?: boolean;
  /** For a menu that a key opens too: whether it is open, and who is told. The focus goes back to where it was. */
  opening?: Readonly<{ isOpen: boolean; onOpenChange: (isOpen: boolean) => void }>;
}>;

/** A button that opens a list of things to do. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>): ReactNode {
  const { label, entries, onAction, variant = 'secondary', size = 'medium', icon } = props;
  const look = { variant, size, isDisabled: props.isDisabled ?? false };
  return (
    <MenuTrigger {...props.opening}>
      {icon === undefined ? (
        <Button {...look}>
          {label} <ChevronDown size="1em" aria-hidden="true" />
        </Button>
      ) : (
        <IconButton {...look} label={label} icon={icon} />
      )}
      <Popover className={styles.popover ?? ''} offset={4}>
        <Menu
          className={styles.list ?? ''}
          onAction={(key) => {
            const entry = entries.find((item) => item.id === key);
            if (entry) onAction(entry.id);
          }}
        >
          {entries.flatMap((entry) => [
            ...(entry.startsGroup === true
              ? [<Separator key={`above ${entry.id}`} className={styles.rule ?? ''} />]
              : []),
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              className={classes(styles.option, entry.isDanger === true && styles.danger)}
            >
              {entry.icon}
              <span className={styles.words}>
                <Text slot="label">{entry.label}</Text>
                {entry.detail !== undefined && (
                  <Text slot="description" className={styles.detail ?? ''}>
                    {entry.detail}
                  </Text>
                )}
              </span>
              {entry.keys !== undefined && (
                <Keyboard className={classes(styles.keys, styles.detail)}>{entry.keys}</Keyboard>
              )}
            </MenuItem>,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
