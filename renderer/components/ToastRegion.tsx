import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
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

/** Stands once in the page; shows what `showToast` was given and reads it aloud without taking the focus. */
export function ToastRegion(): ReactNode {
  const toasts = useSyncExternalStore(onToastsChange, currentToasts);
  return (
    <section className={styles.region} aria-label={componentsText.notifications}>
      <div aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastLine(props: Readonly<{ toast: Toast }>): ReactNode {
  const { toast } = props;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || toast.tone === 'bad') return undefined;
    const timer = setTimeout(() => closeToast(toast.id), toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  const { undo } = toast;
  return (
    <div
      className={classes(styles.toast, styles[toast.tone])}
      // Whoever is reading or about to press keeps the time.
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {undo !== undefined && (
        <Button
          size="small"
          onPress={() => {
            closeToast(toast.id);
            undo();
          }}
        >
          {componentsText.undo}
        </Button>
      )}
      <IconButton
        size="small"
        label={componentsText.close}
        icon={<X aria-hidden="true" />}
        onPress={() => closeToast(toast.id)}
      />
    </div>
  );
}
