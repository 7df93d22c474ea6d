import { X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { closeToast, currentToasts, onToastsChange } from './toastQueue.ts';
import type { Toast } from './toastQueue.ts';
import styles from './ToastRegion.module.css';

/** Long enough to read a sentence; longer when there is something to press; errors stay until closed. */
const SHOWN_MS = 8_000;
const SHOWN_WITH_UNDO_MS = 20_000;

/**
 * Stands once in the page; shows what `showToast` was given and reads it aloud without taking the focus. F6 goes to the
 * messages and back, also while a dialog is open; an open dialog keeps out of the room that the messages take.
 */
export function ToastRegion(): ReactNode {
  const toasts = useSyncExternalStore(onToastsChange, currentToasts);
  const region = useRef<HTMLElement>(null);
  useKeyToMessages(region);
  useEffect(() => {
    if (region.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.contentRect.height ?? 0);
      document.documentElement.style.setProperty('--toast-room', `${height}px`);
    });
    watch.observe(region.current);
    return () => watch.disconnect();
  }, []);
  return (
    // The mark keeps the part alive for keys and screen readers while a dialog holds the rest of the page.
    <section
      ref={region}
      className={styles.region}
      aria-label={componentsText.notifications}
      data-react-aria-top-layer="true"
    >
      <div aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

/** F6 moves the focus to the newest message, and from a message back to where it was. */
function useKeyToMessages(region: Readonly<{ current: HTMLElement | null }>): void {
  useEffect(() => {
    let before: HTMLElement | null = null;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const { activeElement } = document;
      if (region.current?.contains(activeElement) === true) {
        before?.focus();
        event.preventDefault();
        return;
      }
      const newest = [...(region.current?.querySelectorAll<HTMLElement>('[data-toast]') ?? [])].at(-1);
      const button = newest?.querySelector<HTMLElement>('button');
      if (button === null || button === undefined) return;
      before = activeElement instanceof HTMLElement ? activeElement : null;
      button.focus();
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [region]);
}

function ToastLine(props: Readonly<{ toast: Toast }>): ReactNode {
  const { toast } = props;
  const [isHeld, setHeld] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  /** Away, with the hands back where they were: what is typed next may not get lost. */
  const close = (): void => {
    closeToast(toast.id);
    cameFrom.current?.focus();
  };
  useEffect(() => {
    if (isHeld || toast.tone === 'bad') return undefined;
    const timer = setTimeout(() => closeToast(toast.id), toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  const { undo } = toast;
  return (
    <div
      data-toast=""
      className={classes(styles.toast, styles[toast.tone])}
      // Whoever is reading or about to press keeps the time.
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        setHeld(true);
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget;
      }}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {undo !== undefined && (
        <Button
          size="small"
          onPress={() => {
            close();
            undo();
          }}
        >
          {componentsText.undo}
        </Button>
      )}
      <IconButton size="small" label={componentsText.close} icon={<X aria-hidden="true" />} onPress={close} />
    </div>
  );
}
