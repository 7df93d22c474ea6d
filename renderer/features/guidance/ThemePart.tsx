import { useState, type ReactNode } from 'react';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { Button } from '../../components/Button.tsx';
import { ThemeHelpDialog } from './ThemeHelpDialog.tsx';

/** The way to the help on a theme, for any screen that knows the theme of a case. */
export function ThemePart({ theme }: Readonly<{ theme: string }>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <Button size="small" onPress={() => setOpen(true)}>
        {guidanceText.themes.button}
      </Button>
      {isOpen && <ThemeHelpDialog theme={theme} onClose={() => setOpen(false)} />}
    </section>
  );
}
