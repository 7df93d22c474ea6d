/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a combobox with a list of its own: the keys are handled in the input, which keeps the focus */
import { useEffect, useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { visitAgain } from '../../app/visitAgain.ts';
import { searchText } from '../../../shared/text/nl/search.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { openGlossary } from '../learning/openGlossary.ts';
import {
  folded,
  foundGroups,
  matchingCommands,
  type CommandGroup,
  type CommandItem,
} from './commandItems.ts';
import { keepRecent, recentItems } from './recentItems.ts';
import styles from './CommandDialog.module.css';

/** Search as you type, go to a screen, or lock: arrows walk, Enter opens, Escape closes. */
export function CommandDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  const client = useClient();
  const [location, navigate] = useLocation();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const trimmed = words.trim();
  const search = useAnswer('search.find', trimmed === '' ? null : { text: words.slice(0, 200) });
  const found = trimmed === '' || search.data === undefined ? [] : foundGroups(search.data);
  const groups = groupsFor(trimmed, found);
  const items = groups.flatMap((group) => group.items);
  const chosen = Math.min(active, items.length - 1);

  useEffect(() => {
    document.querySelector(`[id="${listId}-${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, chosen]);

  const open = (item: CommandItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    if (item.does.kind === 'lock') {
      void client.call('casefile.lock', {});
      return;
    }
    if (item.does.kind === 'glossary') {
      openGlossary();
      return;
    }
    keepRecent(item);
    if (item.does.href === location) visitAgain();
    else navigate(item.does.href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(items.length === 0 ? 0 : (chosen + 1) % items.length);
    else if (event.key === 'ArrowUp') {
      setActive(items.length === 0 ? 0 : (chosen - 1 + items.length) % items.length);
    } else if (event.key === 'Enter') open(items[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog isOpen onClose={onClose} title={searchText.title}>
      <input
        className={styles['input']}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-label={searchText.input}
        aria-autocomplete="list"
        aria-activedescendant={items.length === 0 ? undefined : `${listId}-${chosen}`}
        placeholder={searchText.placeholder}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type in
        autoFocus
        value={words}
        maxLength={200}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles['status']}>
        {statusOf(trimmed, search.error !== null, search.isFetching, items.length)}
      </p>
      <div id={listId} role="listbox" aria-label={searchText.results} className={styles['list']}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p className={styles['group']} aria-hidden="true">
              {group.title}
            </p>
            {group.items.map((item) => {
              const index = items.indexOf(item);
              return (
                <div
                  key={item.key}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === chosen}
                  className={styles['item']}
                  onClick={() => open(item)}
                >
                  <span>{item.title}</span>
                  {item.detail !== '' && <span className={styles['detail']}>{item.detail}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <KeyHints
        label={searchText.title}
        hints={[
          { keys: ['↑', '↓'], does: searchText.keys.walk },
          { keys: ['Enter'], does: searchText.keys.open },
          { keys: ['Esc'], does: searchText.keys.close },
        ]}
      />
    </Dialog>
  );
}

function groupsFor(typed: string, found: readonly CommandGroup[]): CommandGroup[] {
  const recent = typed === '' ? recentItems() : [];
  const commands = matchingCommands(typed);
  const goTo = commands.length === 0 ? [] : [{ title: searchText.goTo, items: commands }];
  // Whoever types the beginning of a screen wants that screen, also when the word stands in some text.
  const isScreen = typed !== '' && commands.some(({ title }) => folded(title).startsWith(folded(typed)));
  return [
    ...(recent.length === 0 ? [] : [{ title: searchText.recent, items: recent }]),
    ...(isScreen ? [...goTo, ...found] : [...found, ...goTo]),
  ];
}

function statusOf(typed: string, failed: boolean, fetching: boolean, count: number): string {
  if (typed === '') return searchText.filterHint;
  if (fetching && count === 0) return '';
  if (failed) return searchText.failed;
  return count === 0 ? searchText.nothing : searchText.count(count);
}
