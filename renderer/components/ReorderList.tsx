import { GripVertical } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { componentsText } from '../../shared/text/nl/components.ts';
import { moveInOrder, placeOfDrop } from './moveInOrder.ts';
import { useAskedOrder } from './useAskedOrder.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './ReorderList.module.css';

/** One line of the list; `label` is its name for screen readers and in messages. */
export type ReorderItem = Readonly<{ id: string; label: string; content: ReactNode }>;

export type ReorderListProps = Readonly<{
  label: string;
  /** Id of words that explain the list. */
  describedBy?: string | undefined;
  items: readonly ReorderItem[];
  /**
   * Asked to put an item at a place (0 = first, counted without the item itself), behind `after` (null = first). Give back the new
   * order in `items`; an answer that is on its way may be returned, `null` in it says that nothing moved.
   */
  onMove: (id: string, place: number, after: string | null) => unknown;
  selectedId?: string | null;
  /** Chosen by press, or by walking with the arrow keys. */
  onSelect?: (id: string) => void;
  empty?: ReactNode;
  isDisabled?: boolean;
}>;

/**
 * A list that is put in order by dragging, by the handle with the keyboard (Enter, arrows, Enter) and by Alt+↑ and Alt+↓
 * on the line itself; each move by Alt is said aloud with the new place. Fields inside a line keep their own keys.
 */
export function ReorderList(props: ReorderListProps): ReactNode {
  const { label, selectedId, onSelect, empty, isDisabled = false } = props;
  const [spoken, setSpoken] = useState('');
  const asked = useAskedOrder(props.items.map((item) => item.id));
  const order = asked.shown;
  const items = order.flatMap((id) => props.items.filter((item) => item.id === id));
  const move = (id: string, place: number): void => {
    const next = moveInOrder(order, id, place);
    asked.ask(next, props.onMove(id, place, next[next.indexOf(id) - 1] ?? null));
  };

  const { dragAndDropHooks } = useDragAndDrop<ReorderItem>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    isDisabled,
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || target.dropPosition === 'on') return;
      const place = placeOfDrop(order, String(key), String(target.key), target.dropPosition);
      if (place !== null) move(String(key), place);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
  });

  const moveByKey = (event: KeyboardEvent): void => {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
    const line = row?.querySelector('[data-reorder]');
    const id = line?.getAttribute('data-reorder');
    const item = items.find((candidate) => candidate.id === id);
    if (step === undefined || item === undefined || isDisabled) return;
    // The list would walk to the next line and the browser would go back a page.
    event.preventDefault();
    event.stopPropagation();
    const place = order.indexOf(item.id) + step;
    if (place < 0 || place >= items.length) return setSpoken(componentsText.cannotMove(item.label));
    move(item.id, place);
    setSpoken(componentsText.movedTo(item.label, place + 1, items.length));
  };

  return (
    <div onKeyDownCapture={moveByKey}>
      <GridList
        aria-label={label}
        {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        selectionMode={onSelect === undefined ? 'none' : 'single'}
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedId === null || selectedId === undefined ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onSelect?.(String(key));
        }}
        renderEmptyState={() => empty}
        className={styles.list ?? ''}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.label} className={styles.item ?? ''}>
            <div className={styles.line} data-reorder={item.id}>
              <Button slot="drag" className={styles.handle ?? ''}>
                <GripVertical aria-hidden="true" />
              </Button>
              <div className={styles.content}>{item.content}</div>
            </div>
          </GridListItem>
        )}
      </GridList>
      <div aria-live="assertive">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
    </div>
  );
}
