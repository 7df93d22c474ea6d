import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { commandBarEvent } from './openCommandBar.ts';
import { forgetRecent } from './recentItems.ts';

const CommandDialog = lazy(async () => {
  const { CommandDialog } = await import('./CommandDialog.tsx');
  return { default: CommandDialog };
});

/** Ctrl+K anywhere opens it; what it shows is loaded then. */
export function CommandBar(): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((open) => !open);
    };
    const open = (): void => setOpen(true);
    window.addEventListener('keydown', onKey);
    window.addEventListener(commandBarEvent, open);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(commandBarEvent, open);
      forgetRecent();
    };
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <CommandDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
