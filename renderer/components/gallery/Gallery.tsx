import { useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Button } from '../Button.tsx';
import { Chip } from '../Chip.tsx';
import { PageHeader } from '../PageHeader.tsx';
import { SegmentedControl } from '../SegmentedControl.tsx';
import { SkipLink } from '../SkipLink.tsx';
import { ToastRegion } from '../ToastRegion.tsx';
import { FieldsPart } from './FieldsPart.tsx';
import { ListsPart } from './ListsPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { MeetingPart } from './MeetingPart.tsx';
import { OverlaysPart } from './OverlaysPart.tsx';
import styles from './Gallery.module.css';

type Theme = 'system' | 'light' | 'dark';

/** All building blocks on one page: to look at, and for the tests that press their keys. Not in the product. */
export function Gallery(): ReactNode {
  const [theme, setTheme] = useState<Theme>('system');
  return (
    <I18nProvider locale="nl-NL">
      <SkipLink targetId="content" />
      <main id="content" tabIndex={-1} className={styles.page}>
        <PageHeader
          eyebrow="Reeks ‘Casusoverleg ZVH’ · om de week op dinsdag"
          title="Bouwstenen"
          status={<Chip>concept</Chip>}
          note="Alles wat een scherm mag gebruiken."
          actions={
            <>
              <SegmentedControl<Theme>
                label="Licht of donker"
                segments={[
                  { id: 'system', label: 'systeem' },
                  { id: 'light', label: 'licht' },
                  { id: 'dark', label: 'donker' },
                ]}
                value={theme}
                onChange={(next) => {
                  setTheme(next);
                  if (next === 'system') delete document.documentElement.dataset['theme'];
                  else document.documentElement.dataset['theme'] = next;
                }}
              />
              <Button variant="primary">Start overleg</Button>
            </>
          }
          chips={
            <>
              <Chip tone="good">actief</Chip>
              <Chip>procesregisseur: I. Brandsma</Chip>
              <Chip tone="warn">casusregisseur: nog te beleggen</Chip>
              <Chip tone="bad">spoed</Chip>
            </>
          }
        />
        <div className={styles.parts}>
          <OverlaysPart />
          <MarksPart />
          <FieldsPart />
          <MeetingPart />
          <ListsPart />
        </div>
      </main>
      <ToastRegion />
    </I18nProvider>
  );
}
